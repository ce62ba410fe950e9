<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Catalogue…</source>
        <translation>商品库…</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>New script…</source>
        <translation>新建话术…</translation>
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
        <source>Copied: press Ctrl+V where it shall go.</source>
        <translation>已复制：到要放的地方按 Ctrl+V。</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>已移到回收站。</translation>
    </message>
    <message>
        <source>Shop tables…</source>
        <translation>店铺表格…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>The chat is no longer in front: take it back there with Ctrl+Z.</source>
        <translation>聊天窗口已不在最前：请到那里按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({kind}); the log has the details. Nothing saved is lost.</source>
        <translation>程序内部出错（{kind}），详情见日志。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>The database was damaged and there was no backup: it begins anew. The old file is kept as {file}.</source>
        <translation>数据库已损坏，又没有备份，只能从头开始。原文件保留为 {file}。</translation>
    </message>
    <message>
        <source>The database was damaged; the backup of {time} took its place. The damaged file is kept as {file}.</source>
        <translation>数据库已损坏，已换上 {time} 的备份。损坏的文件保留为 {file}。</translation>
    </message>
    <message>
        <source>Miaohui</source>
        <translation>秒回</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>已全部忘掉。</translation>
    </message>
    <message>
        <source>Customers…</source>
        <translation>顾客…</translation>
    </message>
    <message>
        <source>The log cannot be written: {trouble}</source>
        <translation>日志写不进去：{trouble}</translation>
    </message>
</context>
</TS>
