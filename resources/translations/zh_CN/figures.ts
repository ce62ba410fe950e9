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
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在统计…</translation>
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
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Counting is switched off. You can switch it on in the settings (Ctrl+,).</source>
        <translation>统计已关闭，可以在设置（Ctrl+,）里打开。</translation>
    </message>
    <message>
        <source>Counting is switched off: config set figures.on true</source>
        <translation>统计已关闭，要打开请运行：config set figures.on true</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
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
        <source>How often each reply was sent</source>
        <translation>每条话术的发送次数</translation>
    </message>
    <message>
        <source>How often each script was used: numbers only</source>
        <translation>每条话术用了多少次，只有数字</translation>
    </message>
    <message>
        <source>Most sent</source>
        <translation>发送最多</translation>
    </message>
    <message>
        <source>Nothing has been counted in these days.</source>
        <translation>这些天还没有数据。</translation>
    </message>
    <message>
        <source>Nothing in these days yet. Send a reply, and it is counted here: numbers only, on this computer.</source>
        <translation>这些天还没有数据。发送一条话术，这里就会计数：只记次数，只存本机。</translation>
    </message>
    <message>
        <source>place {place}, sent {count} times; the bar is {percent} % of the longest</source>
        <translation>第 {place} 名，发送 {count} 次，长度是最长一条的 {percent}%</translation>
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
        <source>rewritten {count}×</source>
        <translation>发后改写 {count} 次</translation>
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
        <source>Show: {days}</source>
        <translation>显示：{days}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>taken back {count}×</source>
        <translation>撤回 {count} 次</translation>
    </message>
    <message>
        <source>These texts may need work</source>
        <translation>这些话术可能要改一改</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today and the days before it</source>
        <translation>包括今天在内的天数</translation>
    </message>
    <message>
        <source>{count} copied</source>
        <translation>复制 {count} 条</translation>
    </message>
    <message>
        <source>{count} replies sent</source>
        <translation>发送 {count} 条</translation>
    </message>
    <message>
        <source>{count} rewritten</source>
        <translation>改写 {count} 条</translation>
    </message>
    <message>
        <source>{count} searches found nothing</source>
        <translation>{count} 次搜索没找到</translation>
    </message>
    <message>
        <source>{count} taken back</source>
        <translation>撤回 {count} 条</translation>
    </message>
</context>
</TS>
