<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>library_work</name>
    <message>
        <source>After</source>
        <translation>替换后</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>全部话术</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>替换前</translation>
    </message>
    <message>
        <source>Category “{name}”</source>
        <translation>分类“{name}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Empty: it is taken out.</source>
        <translation>留空就是删去这些字。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>In titles, too</source>
        <translation>标题也替换</translation>
    </message>
    <message>
        <source>No script here would change. Try other words, or look through all scripts.</source>
        <translation>这里没有要改动的话术。换个词试试，或把范围改成全部话术。</translation>
    </message>
    <message>
        <source>Not used for {days} days</source>
        <translation>{days} 天没用过</translation>
    </message>
    <message>
        <source>Nothing here has gone unused for so long. Choose fewer days, or another category.</source>
        <translation>这里没有这么久没用过的话术。选短一点的时间，或换个分类看看。</translation>
    </message>
    <message>
        <source>Only exactly as written</source>
        <translation>完全一致才替换</translation>
    </message>
    <message>
        <source>Only here: {text}</source>
        <translation>只有这边有：{text}</translation>
    </message>
    <message>
        <source>Otherwise case, width and traditional characters do not matter.</source>
        <translation>不勾选时，不区分大小写、全角半角和繁简体。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Replace in one script</source>
        <translation>替换 1 条话术</translation>
    </message>
    <message>
        <source>Replace in scripts</source>
        <translation>批量替换</translation>
    </message>
    <message>
        <source>Replace in {count} scripts</source>
        <translation>替换 {count} 条话术</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Selected scripts: {count}</source>
        <translation>选中的 {count} 条话术</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>现在的内容</translation>
    </message>
    <message>
        <source>Text then</source>
        <translation>替换后的内容</translation>
    </message>
    <message>
        <source>Texts replaced. Scripts: {count}</source>
        <translation>已替换 {count} 条话术的内容。</translation>
    </message>
    <message>
        <source>Type what to find: each script that would change is listed here before anything is done.</source>
        <translation>输入要查找的文字，会改动的话术先列在这里，确认之后才替换。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>不限使用情况</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要改动的话术</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
</context>
</TS>
