<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>shops</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a shop…</source>
        <translation>添加店铺…</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>新建店铺…</translation>
    </message>
    <message>
        <source>Only in these shops, with commas between them</source>
        <translation>只在这些店铺使用，用逗号隔开</translation>
    </message>
    <message>
        <source>Outside of these days and shops the reply is not found while you answer.</source>
        <translation>不在有效期内、或不是这些店铺时，回复时搜不到这条话术。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>The current shop is {shop}.</source>
        <translation>当前店铺：{shop}</translation>
    </message>
    <message>
        <source>The name of the shop, as its customers know it</source>
        <translation>店铺名称，顾客看到的那个</translation>
    </message>
    <message>
        <source>There is no other shop yet. Add one in the menu under the shop's name.</source>
        <translation>还没有别的店铺。可以在店铺名称下的菜单里添加。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期和店铺</translation>
    </message>
</context>
</TS>
