<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>aftersales</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A card's id, or its beginning</source>
        <translation>卡片编号，写开头几位也行</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已协商</translation>
    </message>
    <message>
        <source>Agreed who pays the postage</source>
        <translation>运费谁出已谈好</translation>
    </message>
    <message>
        <source>Agreed with the buyer</source>
        <translation>已和买家谈好</translation>
    </message>
    <message>
        <source>All parts there</source>
        <translation>配件齐全</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>金额已谈好</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>不想要了</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选文件…</translation>
    </message>
    <message>
        <source>Colour differs from the picture</source>
        <translation>有色差</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>运输破损</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Its name, as list --json has it under open_checks</source>
        <translation>检查项的名字，见 list --json 的 open_checks</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>List the open cases, the longest waiting first, or all of one card</source>
        <translation>列出未完结的售后单，等得最久的在前；也可以只列一张卡片的</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>已验货</translation>
    </message>
    <message>
        <source>Money is paid back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Move a case on</source>
        <translation>更新售后单的状态</translation>
    </message>
    <message>
        <source>Neither worn nor washed</source>
        <translation>没有穿洗过</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New goods are sent</source>
        <translation>已寄出新货</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>没有售后单。</translation>
    </message>
    <message>
        <source>Not ticked yet: {checks}</source>
        <translation>还没核对：{checks}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>退回途中</translation>
    </message>
    <message>
        <source>Only their names are kept here.</source>
        <translation>这里只记文件名，不保存照片。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Other moves</source>
        <translation>其他操作</translation>
    </message>
    <message>
        <source>Packing complete</source>
        <translation>包装完好</translation>
    </message>
    <message>
        <source>Parcel is here, looked over</source>
        <translation>已收到并验货</translation>
    </message>
    <message>
        <source>Parcel is on its way back</source>
        <translation>买家已寄回</translation>
    </message>
    <message>
        <source>Photos looked at</source>
        <translation>已看过凭证照片</translation>
    </message>
    <message>
        <source>Photos of the buyer's</source>
        <translation>买家发来的照片</translation>
    </message>
    <message>
        <source>Photos, one a line</source>
        <translation>凭证照片，每行一张</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>质量问题</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refund in yuan</source>
        <translation>退款金额（元）</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Refuse the case</source>
        <translation>拒绝售后</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Returns, exchanges and refunds</source>
        <translation>退货、换货和退款</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Save the card first.
An after-sales case belongs to a card that is on file.</source>
        <translation>请先保存订单卡。
售后单要记在已保存的卡片上。</translation>
    </message>
    <message>
        <source>Size does not fit</source>
        <translation>尺码不合适</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>少件漏发</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>新建售后单</translation>
    </message>
    <message>
        <source>Start a case for a card</source>
        <translation>给一张卡片新建售后单</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Tags still on</source>
        <translation>吊牌完好</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>The buyer wants</source>
        <translation>买家要求</translation>
    </message>
    <message>
        <source>The case's id, or its beginning</source>
        <translation>售后单编号，写开头几位也行</translation>
    </message>
    <message>
        <source>The other one is in stock</source>
        <translation>换的那件有货</translation>
    </message>
    <message>
        <source>Tick a line of the case's checklist</source>
        <translation>勾选检查清单里的一项</translation>
    </message>
    <message>
        <source>Waybill of the parcel on its way back</source>
        <translation>退回包裹的运单号</translation>
    </message>
    <message>
        <source>What the buyer says</source>
        <translation>买家怎么说</translation>
    </message>
    <message>
        <source>Within the time limit</source>
        <translation>在退换期限内</translation>
    </message>
    <message>
        <source>Wrong goods sent</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>what the buyer says</source>
        <translation>买家怎么说</translation>
    </message>
    <message>
        <source>{id} is now: {state}</source>
        <translation>{id} 现在是：{state}</translation>
    </message>
    <message>
        <source>{word} is none of {words}</source>
        <translation>{word} 不对，可以写：{words}</translation>
    </message>
</context>
</TS>
