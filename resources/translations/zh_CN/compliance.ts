<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>compliance</name>
    <message>
        <source>Check whether a text may go out to a customer</source>
        <translation>检查一段话能不能发给客户</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>准备发出的内容</translation>
    </message>
    <message>
        <source>One text a line from standard input, one JSON answer a line</source>
        <translation>从标准输入每行读一段话，每行回一个 JSON</translation>
    </message>
    <message>
        <source>What it would be: a reply, the text of an order card with the buyer's data, or a script</source>
        <translation>它是什么：回复、带买家信息的订单确认文字，还是话术</translation>
    </message>
    <message>
        <source>It may go out.</source>
        <translation>可以发。</translation>
    </message>
    <message>
        <source>Better not like this:</source>
        <translation>建议换个说法：</translation>
    </message>
    <message>
        <source>It must not go out:</source>
        <translation>不能发：</translation>
    </message>
    <message>
        <source>“{text}” at character {place}: {reason}</source>
        <translation>第 {place} 个字起“{text}”：{reason}</translation>
    </message>
    <message>
        <source>Work with the rules of the check</source>
        <translation>发送前检查的规则</translation>
    </message>
    <message>
        <source>List the rules</source>
        <translation>列出规则</translation>
    </message>
    <message>
        <source>Try a rule, or all of them, on every script of the library</source>
        <translation>用一条规则或全部规则检查话术库里的每条话术</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A rule's id, or a category</source>
        <translation>规则的编号，或类别</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Try the rules of this TOML file instead of ours</source>
        <translation>用这个 TOML 文件里的规则，不用自带的</translation>
    </message>
    <message>
        <source>No script of the library breaks a rule.</source>
        <translation>话术库里没有违规的话术。</translation>
    </message>
    <message>
        <source>“{text}”: {reason} {suggestion}</source>
        <translation>“{text}”：{reason}{suggestion}</translation>
    </message>
    <message>
        <source>{first} Also: {others}</source>
        <translation>{first}另外还有：{others}。</translation>
    </message>
    <message>
        <source>Not inserted. {what}</source>
        <translation>没有插入。{what}</translation>
    </message>
    <message>
        <source>Not inserted yet. {what} To insert it all the same, do it once more.</source>
        <translation>先没插入。{what}坚持要发，请再按一次。</translation>
    </message>
    <message>
        <source>Saved, but it cannot be inserted as it is. {what}</source>
        <translation>已保存，但这样插不进聊天。{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>It can be saved, but not inserted. {what}</source>
        <translation>可以保存，但不能插入。{what}</translation>
    </message>
    <message>
        <source>Better worded otherwise. {what}</source>
        <translation>建议换个说法。{what}</translation>
    </message>
</context>
</TS>
