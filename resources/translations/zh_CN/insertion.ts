<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>insertion</name>
    <message>
        <source>The picture is on the clipboard: click into a chat that takes pictures and press Ctrl+V.</source>
        <translation>图片已在剪贴板上，请点一下能发图片的聊天输入框，再按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>The files are on the clipboard: click into a chat that takes files and press Ctrl+V.</source>
        <translation>文件已在剪贴板上，请点一下能发文件的聊天输入框，再按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys.</source>
        <translation>图片已复制，请在聊天窗口按 Ctrl+V 粘贴。当前桌面环境不允许程序代为按键。</translation>
    </message>
    <message>
        <source>The files are on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys.</source>
        <translation>文件已复制，请在聊天窗口按 Ctrl+V 粘贴。当前桌面环境不允许程序代为按键。</translation>
    </message>
</context>
</TS>
