<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>figures</name>
    <message>
        <source>(deleted reply)</source>
        <translation>（已删除的话术）</translation>
    </message>
    <message>
        <source>All figures are forgotten.</source>
        <translation>数据已全部清除。</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Counting is switched off: config set figures.on true</source>
        <translation>统计已关闭，要打开请运行：config set figures.on true</translation>
    </message>
    <message>
        <source>Forget all figures</source>
        <translation>清除全部数据</translation>
    </message>
    <message>
        <source>from 1 to {most} days, not {typed}</source>
        <translation>天数要在 1 到 {most} 之间，不能是 {typed}</translation>
    </message>
    <message>
        <source>How often each script was used: numbers only</source>
        <translation>每条话术用了多少次，只有数字</translation>
    </message>
    <message>
        <source>Nothing has been counted in these days.</source>
        <translation>这些天还没有数据。</translation>
    </message>
    <message>
        <source>Replies that were not used: {count}</source>
        <translation>没用过的话术：{count} 条</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Searches that found nothing: {count}</source>
        <translation>没找到结果的搜索：{count} 次</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Today and the days before it</source>
        <translation>包括今天在内的天数</translation>
    </message>
</context>
</TS>
