<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>customers</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Also known as: {names}</source>
        <translation>合并前的账号和电话：{names}</translation>
    </message>
    <message>
        <source>An account or a phone must be there.</source>
        <translation>账号和电话至少要有一个。</translation>
    </message>
    <message>
        <source>Are these two records of one person?</source>
        <translation>这两条记录是同一个人吗？</translation>
    </message>
    <message>
        <source>Choose a customer to read and change what is known about him.</source>
        <translation>选一位顾客，查看和修改资料。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Customers, those seen last first</source>
        <translation>顾客，最近下单的在前</translation>
    </message>
    <message>
        <source>Earlier cards, newest first</source>
        <translation>以前的订单卡，新的在前</translation>
    </message>
    <message>
        <source>Earlier cards: {count}</source>
        <translation>以前的卡片（{count}）</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>删除这位顾客…</translation>
    </message>
    <message>
        <source>Erase who this customer is?</source>
        <translation>删除这位顾客的个人信息？</translation>
    </message>
    <message>
        <source>Erased: the customer's record, and who it was on {cards} cards.</source>
        <translation>已删除顾客资料，以及 {cards} 张卡片上的个人信息。</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Goes: the record with its notes; name, phone, address, account, order and waybill number, notes, wish and remark on {cards} cards and in their history; what was written in {follow_ups} follow-ups and {cases} after-sales cases.</source>
        <translation>删除：顾客资料和备注；{cards} 张卡片及其历史里的姓名、电话、地址、账号、订单号、运单号、备注、特殊要求和标单备注；{follow_ups} 条跟进和 {cases} 张售后单里写的内容。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide who it is</source>
        <translation>隐藏顾客的个人信息</translation>
    </message>
    <message>
        <source>It cannot be undone. Backups made before still have it, until seven newer ones have taken their place.</source>
        <translation>删除后不能恢复。以前的自动备份里还有，等七份新备份替换后才会消失。</translation>
    </message>
    <message>
        <source>Keep this customer</source>
        <translation>先记下这位顾客</translation>
    </message>
    <message>
        <source>Known customer: {name}</source>
        <translation>老顾客：{name}</translation>
    </message>
    <message>
        <source>Known since {day}</source>
        <translation>首次下单 {day}</translation>
    </message>
    <message>
        <source>Known since {day}, last card {last}</source>
        <translation>首次下单 {day}，最近一次 {last}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No customers yet.
Each order card with an account or a phone adds one.</source>
        <translation>还没有顾客。
保存带账号或电话的订单卡后会自动加进来。</translation>
    </message>
    <message>
        <source>No earlier cards yet.</source>
        <translation>还没有别的卡片。</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer words, or a part of the phone.</source>
        <translation>没有找到。少输几个词，或者输电话的几位试试。</translation>
    </message>
    <message>
        <source>Nobody on file has this account or phone.
Saving the card adds him. Form of address: {forms}</source>
        <translation>没有这个账号或电话的记录。
保存订单卡后会自动记住。可用的称呼：{forms}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Rather no form of address: {forms}</source>
        <translation>称呼建议避开：{forms}</translation>
    </message>
    <message>
        <source>Recipient, size and courier, where the form is still empty</source>
        <translation>收货信息、尺码和物流，只填表单里还空着的</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索顾客</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>显示顾客的个人信息</translation>
    </message>
    <message>
        <source>Stays, for the shop's books: goods, sizes, quantities, states and times.</source>
        <translation>保留（店铺记账用）：货号、尺码、数量、状态和时间。</translation>
    </message>
    <message>
        <source>Stays: {kept}
Is taken in: {other}

Both accounts and phones are known from then on, tags and notes are put together. This can be undone.</source>
        <translation>保留：{kept}
并入：{other}

以后两边的账号和电话都能认出来，标签和备注合在一起。可以撤销。</translation>
    </message>
    <message>
        <source>Still under way: {count} of these cards, which cannot be sent without the buyer.</source>
        <translation>其中 {count} 张还没发完货，删除后就没法发货了。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take over his details</source>
        <translation>带入到表单</translation>
    </message>
    <message>
        <source>Taken over; what was filled in already stayed.</source>
        <translation>已带入，原来填好的没有动。</translation>
    </message>
    <message>
        <source>The form says all of this already; nothing was changed.</source>
        <translation>表单里已经都有了，没有改动。</translation>
    </message>
    <message>
        <source>They are two records again.</source>
        <translation>已恢复成两条。</translation>
    </message>
    <message>
        <source>Too close, or about age: {forms}. A neutral word is safer.</source>
        <translation>“{forms}”太亲昵或涉及年龄，建议换个中性的称呼。</translation>
    </message>
    <message>
        <source>Two records are one now.</source>
        <translation>已合并成一条。</translation>
    </message>
    <message>
        <source>Two records of one person? Merge them: nothing of either is lost.</source>
        <translation>这两条是同一个人？合并后两边的资料都保留。</translation>
    </message>
    <message>
        <source>Who is it?
Fill in the buyer's account or phone: then what is known about him stands here.</source>
        <translation>还不知道是谁。
在表单里填上买家的账号或电话，这里就会显示他的资料。</translation>
    </message>
    <message>
        <source>earlier cards: {count}</source>
        <translation>{count} 张旧卡片</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>还没定</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号隔开</translation>
    </message>
</context>
</TS>
