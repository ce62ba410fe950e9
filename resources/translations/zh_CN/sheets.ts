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
    <message>
        <source>Picking list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Orders: {orders} · Pieces: {pieces} · Special wishes: {wishes}</source>
        <translation>订单 {orders} 单 · 商品 {pieces} 件 · 特殊要求 {wishes} 单</translation>
    </message>
    <message>
        <source>{star} an order with a special wish</source>
        <translation>{star} 该订单有特殊要求</translation>
    </message>
    <message>
        <source>{sign} a quantity that is no whole number: ask before you count</source>
        <translation>{sign} 数量写得不明确，清点前请先问清楚</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>第 {number} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Fetch by item</source>
        <translation>按货号取货</translation>
    </message>
    <message>
        <source>Pack by order</source>
        <translation>按订单装箱</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>用于第几单</translation>
    </message>
    <message>
        <source>No item number</source>
        <translation>未写货号</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 单</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>共 {count} 单</translation>
    </message>
    <message>
        <source>Total of {item}</source>
        <translation>{item} 合计</translation>
    </message>
    <message>
        <source>Changed by the buyer since the confirmation: ask before you pack it</source>
        <translation>买家确认后又改过，装箱前请先问清楚</translation>
    </message>
    <message>
        <source>Special wish: {wish}</source>
        <translation>特殊要求：{wish}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>标单备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>There are no goods on this card.</source>
        <translation>这张卡上没有写商品。</translation>
    </message>
    <message>
        <source>Write the picking list of confirmed cards (.pdf)</source>
        <translation>把已确认的订单卡做成拣货单（.pdf）</translation>
    </message>
    <message>
        <source>The list, ending in .pdf</source>
        <translation>拣货单文件，以 .pdf 结尾</translation>
    </message>
    <message>
        <source>The picking list of {count} orders is in {file}.</source>
        <translation>拣货单已存到 {file}，共 {count} 单。</translation>
    </message>
</context>
</TS>
