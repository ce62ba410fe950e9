<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>history</name>
    <message>
        <source>(after {seconds} s)</source>
        <translation>（{seconds} 秒后）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Buyers ask: {name}</source>
        <translation>买家问法：{name}</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Category: {name}</source>
        <translation>分类：{name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Earlier texts: {title}</source>
        <translation>历史版本：{title}</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>历史版本…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget all earlier texts of this reply?</source>
        <translation>清除这条话术的所有历史版本？</translation>
    </message>
    <message>
        <source>Forget these…</source>
        <translation>清除历史版本…</translation>
    </message>
    <message>
        <source>further messages, other texts or validity</source>
        <translation>后续消息、其他版本或有效期</translation>
    </message>
    <message>
        <source>It came with the program</source>
        <translation>软件自带的内容</translation>
    </message>
    <message>
        <source>No earlier texts are kept: this one was not changed yet.</source>
        <translation>没有历史版本：这条话术还没改过。</translation>
    </message>
    <message>
        <source>No earlier texts yet. Whenever this reply is changed, what stood in it before is kept here.</source>
        <translation>还没有历史版本。以后每次修改这条话术，改之前的内容都会留在这里。</translation>
    </message>
    <message>
        <source>Put into the editor</source>
        <translation>放进编辑框</translation>
    </message>
    <message>
        <source>Put text N of the list back; the present one is kept</source>
        <translation>恢复列表里的第 N 条；现在的内容也会保留</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restored: {title}</source>
        <translation>已恢复：{title}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags: {name}</source>
        <translation>标签：{name}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>现在的内容</translation>
    </message>
    <message>
        <source>Text then</source>
        <translation>当时的内容</translation>
    </message>
    <message>
        <source>The earlier text is back.</source>
        <translation>已恢复为历史版本。</translation>
    </message>
    <message>
        <source>The reply stays as it is. What stood in it before cannot be brought back then.</source>
        <translation>话术本身不变，但以前的内容再也找不回来了。</translation>
    </message>
    <message>
        <source>Then changed: {fields}</source>
        <translation>之后改了：{fields}</translation>
    </message>
    <message>
        <source>This reply is no longer in the library. The bin may still have it, with its earlier texts.</source>
        <translation>这条话术已不在话术库里。回收站里可能还有，历史版本也会跟着回来。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>沿用至 {time}</translation>
    </message>
    <message>
        <source>Valid: {name}</source>
        <translation>有效期和店铺：{name}</translation>
    </message>
    <message>
        <source>what buyers ask</source>
        <translation>买家问法</translation>
    </message>
    <message>
        <source>What stood in a script before it was changed, the newest first</source>
        <translation>话术修改前的内容，最近的在前</translation>
    </message>
</context>
</TS>
