<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sheets</name>
    <message>
        <source>Save the picture of a card (.png)</source>
        <translation>把一张订单卡存成图片（.png）</translation>
    </message>
    <message>
        <source>The card's id, or its beginning</source>
        <translation>订单卡的编号，或编号开头的几位</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The picture, ending in .png</source>
        <translation>图片文件，以 .png 结尾</translation>
    </message>
    <message>
        <source>The whole name, phone and address, whatever is set</source>
        <translation>不管设置如何，姓名、电话和地址都完整显示</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>图片已存到 {file}。</translation>
    </message>
</context>
</TS>
