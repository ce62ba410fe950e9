<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>A file written as our own rules are</source>
        <translation>写法和自带规则一样的文件</translation>
    </message>
    <message>
        <source>A name for commands</source>
        <translation>命令里用的编号</translation>
    </message>
    <message>
        <source>A pattern to look for; may be said again</source>
        <translation>要找的模式，可写多次</translation>
    </message>
    <message>
        <source>Add rules of your own: those of a TOML file, or one by the options</source>
        <translation>添加自己的规则：用 TOML 文件，或用选项写一条</translation>
    </message>
    <message>
        <source>Added: {rule}</source>
        <translation>已添加：{rule}</translation>
    </message>
    <message>
        <source>As they count for this shop</source>
        <translation>按这家店的情况</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Do not switch it on yet: try it first</source>
        <translation>先不启用，试过再说</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For this shop only</source>
        <translation>只用于这家店</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>有多严重</translation>
    </message>
    <message>
        <source>Instead of the rule's own level</source>
        <translation>代替规则原来的级别</translation>
    </message>
    <message>
        <source>Its first day, such as 2026-11-30</source>
        <translation>从哪天起，如 2026-11-30</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>到哪天为止</translation>
    </message>
    <message>
        <source>Remove a rule of your own</source>
        <translation>删除自己的一条规则</translation>
    </message>
    <message>
        <source>Removed: {rule}</source>
        <translation>已删除：{rule}</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>SHOP</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Switch a rule off</source>
        <translation>停用一条规则</translation>
    </message>
    <message>
        <source>Switch a rule on, or change its level</source>
        <translation>启用一条规则，或改它的级别</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The id of a rule</source>
        <translation>规则的编号</translation>
    </message>
    <message>
        <source>The id of one of your own rules</source>
        <translation>自己那条规则的编号</translation>
    </message>
    <message>
        <source>This rule cannot be read any more: {rule}</source>
        <translation>这条规则已无法读取：{rule}</translation>
    </message>
    <message>
        <source>What kind of rule it is</source>
        <translation>规则的类别</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>建议改成什么</translation>
    </message>
    <message>
        <source>Where it is innocent; ~ is what was found</source>
        <translation>在哪些说法里不算，~ 代表找到的词</translation>
    </message>
    <message>
        <source>Why not, in a sentence</source>
        <translation>一句话说明为什么不行</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words to look for, however they are spaced and written; may be said again</source>
        <translation>要找的词，加空格、换写法也能找到，可写多次</translation>
    </message>
    <message>
        <source>{rule} is off</source>
        <translation>{rule} 已停用</translation>
    </message>
    <message>
        <source>{rule} is on: {level}</source>
        <translation>{rule} 已启用：{level}</translation>
    </message>
</context>
</TS>
