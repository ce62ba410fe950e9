<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tray</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>New order card</source>
        <translation>新建订单卡</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>话术库…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Miaohui</source>
        <translation>秒回</translation>
    </message>
    <message>
        <source>Team…</source>
        <translation>团队…</translation>
    </message>
</context>
</TS>
