<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>steps</name>
    <message>
        <source>a file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>Alt+A. Enter is pressed after each message.</source>
        <translation>Alt+A。每条插入后都会按回车发出。</translation>
    </message>
    <message>
        <source>Message {number} of {total} is on its way…</source>
        <translation>正在插入第 {number} 条，共 {total} 条…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>下一条：{what}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>Stopped: message {number} of {total} is not in the chat.</source>
        <translation>已停下：共 {total} 条，第 {number} 条没有插入聊天。</translation>
    </message>
    <message>
        <source>Stopped: message {number} of {total} is on the clipboard. Paste it into the chat, then go on.</source>
        <translation>已停下：共 {total} 条，第 {number} 条在剪贴板上。请粘贴到聊天里，再继续。</translation>
    </message>
    <message>
        <source>Stopped: {sent} of {total} messages are in the chat.</source>
        <translation>已停止：共 {total} 条，已插入 {sent} 条。</translation>
    </message>
    <message>
        <source>{keys}: {what}</source>
        <translation>{keys}：{what}</translation>
    </message>
    <message>
        <source>{sent} of {total} messages are in the chat.</source>
        <translation>共 {total} 条，已插入 {sent} 条。</translation>
    </message>
</context>
</TS>
