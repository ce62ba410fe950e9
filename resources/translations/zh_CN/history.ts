<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>history</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>further messages, other texts or validity</source>
        <translation>后续消息、其他版本或有效期</translation>
    </message>
    <message>
        <source>No earlier texts are kept: this one was not changed yet.</source>
        <translation>没有历史版本：这条话术还没改过。</translation>
    </message>
    <message>
        <source>Put text N of the list back; the present one is kept</source>
        <translation>恢复列表里的第 N 条；现在的内容也会保留</translation>
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
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
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
