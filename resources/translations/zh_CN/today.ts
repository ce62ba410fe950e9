<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>today</name>
    <message>
        <source>Not paid yet</source>
        <translation>还没付款</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>还没确认</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>答应回复</translation>
    </message>
    <message>
        <source>Presale day</source>
        <translation>预售到期</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>到时间了</translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>逾期 {span}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
</context>
</TS>
