<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>duplicates</name>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Both stay, and are not shown again while the program runs.</source>
        <translation>两条都保留，本次运行不再提示。</translation>
    </message>
    <message>
        <source>Taken back: the pair is in the list again.</source>
        <translation>已撤销，这一组又在列表里了。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>快捷码 {code}</translation>
    </message>
    <message>
        <source>Days and shops</source>
        <translation>有效期和店铺</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复话术</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>查找重复话术…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expiring within {days} days</source>
        <translation>{days} 天内到期</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两条都留</translation>
    </message>
    <message>
        <source>Keep script 1: {title}</source>
        <translation>保留话术 1：{title}</translation>
    </message>
    <message>
        <source>Keep script 2: {title}</source>
        <translation>保留话术 2：{title}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>只留这条</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复话术</translation>
    </message>
    <message>
        <source>Looking for scripts that say the same…</source>
        <translation>正在比对话术内容…</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>没用过</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>No duplicates found: no two scripts say the same, or nearly the same.</source>
        <translation>没有重复：没有内容相同或相近的话术。</translation>
    </message>
    <message>
        <source>No other duplicates. Pairs that you keep both of come back after the next start.</source>
        <translation>没有别的重复了。选了“两条都留”的，下次启动后才会再列出。</translation>
    </message>
    <message>
        <source>No script here is “{what}”. Choose “On any day” to see all.</source>
        <translation>这里没有“{what}”的话术。选“不限有效期”可以看到全部。</translation>
    </message>
    <message>
        <source>Not shown again while the program runs (Ctrl+3)</source>
        <translation>本次运行不再提示（Ctrl+3）</translation>
    </message>
    <message>
        <source>Not yet in use</source>
        <translation>还没开始</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>不限有效期</translation>
    </message>
    <message>
        <source>Only for other shops</source>
        <translation>只用于其他店铺</translation>
    </message>
    <message>
        <source>other shop</source>
        <translation>其他店铺</translation>
    </message>
    <message>
        <source>Pairs: {count}</source>
        <translation>共 {count} 组</translation>
    </message>
    <message>
        <source>Script 1</source>
        <translation>话术 1</translation>
    </message>
    <message>
        <source>Script 2</source>
        <translation>话术 2</translation>
    </message>
    <message>
        <source>Scripts that are alike</source>
        <translation>相同或相近的话术</translation>
    </message>
    <message>
        <source>Stopped before all scripts were compared. F5 looks again.</source>
        <translation>还没比对完就停下了。按 F5 重新查找。</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Pairs: {count}, and there may be more.</source>
        <translation>共 {count} 组，可能还有没列出的。</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>Used {count} times</source>
        <translation>用过 {count} 次</translation>
    </message>
</context>
</TS>
