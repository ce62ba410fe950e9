<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
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
        <source>Absolute terms</source>
        <translation>绝对化用语</translation>
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
        <source>Agents read this sentence.</source>
        <translation>客服会看到这句话。</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>As for all shops</source>
        <translation>与全部店铺相同</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>恢复原级别</translation>
    </message>
    <message>
        <source>As they count for this shop</source>
        <translation>按这家店的情况</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Bought reviews</source>
        <translation>好评返现</translation>
    </message>
    <message>
        <source>Breaks a rule. {what}</source>
        <translation>违反检查规则。{what}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存，关闭</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭吗？</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Do not switch it on yet: try it first</source>
        <translation>先不启用，试过再说</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>False scarcity</source>
        <translation>虚假紧缺</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按词筛选</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>For this shop only</source>
        <translation>只用于这家店</translation>
    </message>
    <message>
        <source>Forms of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>从 {day} 起</translation>
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
        <source>Insults</source>
        <translation>辱骂</translation>
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
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Links, but those to</source>
        <translation>链接（以下网站除外）</translation>
    </message>
    <message>
        <source>Looking for: {name}</source>
        <translation>正在查找：{name}</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>正在检查话术库</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>Luck and fate</source>
        <translation>迷信</translation>
    </message>
    <message>
        <source>Medical claims</source>
        <translation>医疗功效</translation>
    </message>
    <message>
        <source>Miaohui</source>
        <translation>秒回</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>No rule here fits “{typed}”.</source>
        <translation>没有符合“{typed}”的规则。</translation>
    </message>
    <message>
        <source>No rule is switched off here.</source>
        <translation>这里没有停用的规则。</translation>
    </message>
    <message>
        <source>No rules of your own yet. Ctrl+N writes one; try it on the library before you switch it on.</source>
        <translation>还没有自己的规则。按 Ctrl+N 写一条，先试查话术库，再启用。</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>不算的情况</translation>
    </message>
    <message>
        <source>Nothing is found in any of {total} scripts.</source>
        <translation>{total} 条话术都没有问题。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Sentences that sound like</source>
        <translation>整句听起来像</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>启用/停用</translation>
    </message>
    <message>
        <source>One a line. Spacing, width and case do not matter.</source>
        <translation>每行一个；加空格、全角半角、大小写都能找到。</translation>
    </message>
    <message>
        <source>One a line; ~ is what was found, as in “not ~”.</source>
        <translation>每行一个，~ 代表找到的词，如“不是~”。</translation>
    </message>
    <message>
        <source>Only scripts in which the check finds something</source>
        <translation>只看查到问题的话术</translation>
    </message>
    <message>
        <source>Other platforms</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>Outside links</source>
        <translation>站外链接</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自己的规则</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Payment outside</source>
        <translation>站外付款</translation>
    </message>
    <message>
        <source>Phones and other ways to the shop</source>
        <translation>电话等站外联系</translation>
    </message>
    <message>
        <source>Promises too large</source>
        <translation>过度承诺</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>正在读取规则…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
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
        <source>Rule removed.</source>
        <translation>规则已删除。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <source>Rules that cannot be read any more: {count}</source>
        <translation>有 {count} 条规则已无法读取。</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>检查规则…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Say why: agents read it.</source>
        <translation>请写明原因，客服会看到。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Scripts hit: {count} of {total}</source>
        <translation>{total} 条话术中查到 {count} 条</translation>
    </message>
    <message>
        <source>Scripts in which something is found</source>
        <translation>查到问题的话术</translation>
    </message>
    <message>
        <source>SHOP</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
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
        <source>Switch it on at once</source>
        <translation>保存后立即启用</translation>
    </message>
    <message>
        <source>Switched for {shop} alone. Rules: {count}</source>
        <translation>只对“{shop}”切换了 {count} 条规则。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Switched. Rules: {count}</source>
        <translation>已切换 {count} 条规则。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The check finds nothing in these scripts.</source>
        <translation>这些话术没有查到问题。</translation>
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
        <source>The team has decided how this rule counts.</source>
        <translation>这条规则怎么算由团队决定。</translation>
    </message>
    <message>
        <source>This rule cannot be read any more: {rule}</source>
        <translation>这条规则已无法读取：{rule}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试查</translation>
    </message>
    <message>
        <source>Try on the library</source>
        <translation>试查话术库</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day} 止</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>查到的问题</translation>
    </message>
    <message>
        <source>What kind of rule it is</source>
        <translation>规则的类别</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>要找什么</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>建议改成什么</translation>
    </message>
    <message>
        <source>What you have written of this rule is lost then.</source>
        <translation>这条规则刚写的内容会丢失。</translation>
    </message>
    <message>
        <source>Where it is innocent; ~ is what was found</source>
        <translation>在哪些说法里不算，~ 代表找到的词</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>哪些规则</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>为什么不行</translation>
    </message>
    <message>
        <source>Why not, in a sentence</source>
        <translation>一句话说明为什么不行</translation>
    </message>
    <message>
        <source>Without a tick it counts always.</source>
        <translation>不勾选则一直有效。</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words to look for, however they are spaced and written; may be said again</source>
        <translation>要找的词，加空格、换写法也能找到，可写多次</translation>
    </message>
    <message>
        <source>Write at least one line.</source>
        <translation>请至少写一行。</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>建议改成</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation>{count} 条规则</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
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
