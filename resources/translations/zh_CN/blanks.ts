<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>blanks</name>
    <message>
        <source>A day from now</source>
        <translation>几天以后的日期</translation>
    </message>
    <message>
        <source>A part left out while its blank is empty</source>
        <translation>没填就整段不发</translation>
    </message>
    <message>
        <source>Another script, by its code</source>
        <translation>另一条话术（写快捷码）</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>每次都问</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Blanks of “{title}”</source>
        <translation>“{title}”要填的内容</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the last order</source>
        <translation>上次买的颜色</translation>
    </message>
    <message>
        <source>Copied or selected text</source>
        <translation>复制或选中的文字</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer's name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>今天星期几</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>怎么称呼</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>跳到内容里的这一处</translation>
    </message>
    <message>
        <source>Greeting of the hour</source>
        <translation>按钟点的问候</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert blank…</source>
        <translation>插入要填的空…</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Item of the last order</source>
        <translation>上次买的货号</translation>
    </message>
    <message>
        <source>Last four digits of the phone</source>
        <translation>手机号后四位</translation>
    </message>
    <message>
        <source>Line {line}, character {character}: {what}</source>
        <translation>第 {line} 行第 {character} 个字：{what}</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>几个里选一个</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>订单表单</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Others: {number}.</source>
        <translation>另有 {number} 处。</translation>
    </message>
    <message>
        <source>Please fill this in: the reply cannot go out without it.</source>
        <translation>请填写，不填不能发出。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺名</translation>
    </message>
    <message>
        <source>Shop and agent</source>
        <translation>店铺和客服</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Signature of the shop</source>
        <translation>本店的签名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>上次买的尺码</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>现在的时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What is selected in the chat</source>
        <translation>聊天里选中的文字</translation>
    </message>
    <message>
        <source>What was copied last</source>
        <translation>刚才复制的文字</translation>
    </message>
    <message>
        <source>What will go out</source>
        <translation>将要发出的内容</translation>
    </message>
    <message>
        <source>With a default</source>
        <translation>带默认值</translation>
    </message>
    <message>
        <source>Your agent number</source>
        <translation>您的工号</translation>
    </message>
    <message>
        <source>“[[” has no “]]” behind it and goes out as plain text.</source>
        <translation>“[[”后面缺少“]]”，会当普通文字原样发出。</translation>
    </message>
    <message>
        <source>“{place}” has no “}}” behind it and goes out as plain text.</source>
        <translation>“{place}”后面缺少“}}”，会当普通文字原样发出。</translation>
    </message>
    <message>
        <source>“{place}” is not a blank as it is written and goes out as plain text.</source>
        <translation>“{place}”这样写不算要填的空，会当普通文字原样发出。</translation>
    </message>
    <message>
        <source>“{place}” names a script that is not there: the reply cannot be inserted.</source>
        <translation>“{place}”指的话术不存在，这条话术会插入不了。</translation>
    </message>
</context>
</TS>
