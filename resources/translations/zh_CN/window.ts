<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>Miaohui</source>
        <translation>秒回</translation>
    </message>
    <message>
        <source>Miaohui · {shop}</source>
        <translation>秒回 · {shop}</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>窗口置顶</translation>
    </message>
    <message>
        <source>Put it better (Alt+Enter)</source>
        <translation>换成建议的话（Alt+回车）</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置（Ctrl+,）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Inserted into "{window}".</source>
        <translation>已插入到“{window}”</translation>
    </message>
    <message>
        <source>Inserted into "{window}". What you had copied before is not whole any more: please copy it again.</source>
        <translation>已插入到“{window}”。您之前复制的内容没能完整放回剪贴板，需要时请重新复制。</translation>
    </message>
    <message>
        <source>the chat</source>
        <translation>聊天窗口</translation>
    </message>
    <message>
        <source>{why} {then}</source>
        <translation>{why}{then}</translation>
    </message>
    <message>
        <source>The text is on the clipboard: click into the chat and press Ctrl+V.</source>
        <translation>内容已在剪贴板上，请点一下聊天输入框，再按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Nothing was inserted.</source>
        <translation>没有插入任何内容。</translation>
    </message>
</context>
</TS>
