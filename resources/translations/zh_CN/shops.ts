<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>shops</name>
    <message>
        <source>All shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
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
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期和店铺</translation>
    </message>
</context>
</TS>
