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
    <message>
        <source>for {span}</source>
        <translation>已 {span}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>{time} 完成</translation>
    </message>
    <message>
        <source>no reply {code}</source>
        <translation>没有话术 {code}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>已重新打开。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>It comes back: {time}.</source>
        <translation>{time} 再提醒。</translation>
    </message>
    <message>
        <source>15:30, tomorrow 9:00, fri, +2h</source>
        <translation>15:30、明天9点、周五、2小时后</translation>
    </message>
    <message>
        <source>such as: ask the warehouse for size 38</source>
        <translation>例如：问仓库 38 码有没有货</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入话术</translation>
    </message>
    <message>
        <source>Insert and send</source>
        <translation>插入并发送</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开订单卡</translation>
    </message>
    <message>
        <source>Copy the buyer's account</source>
        <translation>复制买家账号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>More for this entry</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Remind me of something</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} 件到时间</translation>
    </message>
    <message>
        <source>{count} later today</source>
        <translation>今天稍后 {count} 件</translation>
    </message>
    <message>
        <source>{count} after-sales</source>
        <translation>售后 {count} 件</translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>今天没有要跟进的</translation>
    </message>
    <message>
        <source>Quiet hours until {time}: buyers are asleep, nothing is called due.</source>
        <translation>免打扰到 {time}：买家休息了，先不提醒。</translation>
    </message>
    <message>
        <source>&amp;1 In an hour, {time}</source>
        <translation>&amp;1 一小时后，{time}</translation>
    </message>
    <message>
        <source>&amp;2 {time}</source>
        <translation>&amp;2 {time}</translation>
    </message>
    <message>
        <source>&amp;3 Another time…</source>
        <translation>&amp;3 选个时间…</translation>
    </message>
    <message>
        <source>To come back to, the most urgent first</source>
        <translation>要跟进的事，急的在前</translation>
    </message>
    <message>
        <source>Nothing to come back to today.

Orders that were marked as not paid, cards without the buyer's yes, presale days, promised answers and open after-sales cases appear here when their time comes.
Ctrl+N reminds you of something else.</source>
        <translation>今天没有要跟进的。

标了“还没付款”的订单、买家没确认的订单卡、预售到期、答应过的回复、没办完的售后，到时间都会列在这里。
按 Ctrl+N 可以添加别的提醒。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Save the card first (Ctrl+S).
What you promise then belongs to this card.</source>
        <translation>请先保存订单卡（Ctrl+S）。
保存后，答应买家的事就记在这张卡上。</translation>
    </message>
    <message>
        <source>Not paid yet: ask in {count} h</source>
        <translation>还没付款，{count} 小时后催</translation>
    </message>
    <message>
        <source>Promise an answer</source>
        <translation>记下承诺</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>To come back to for this card</source>
        <translation>这张卡要跟进的事</translation>
    </message>
    <message>
        <source>Nothing to come back to for this card yet.</source>
        <translation>这张卡还没有要跟进的事。</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>今日 {count}</translation>
    </message>
</context>
</TS>
