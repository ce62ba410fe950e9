<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>clerk</name>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>今天和昨天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自选起止日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>包含这些字</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>建单日期</translation>
    </message>
    <message>
        <source>A day begins at {hour}:00, as the settings have it.</source>
        <translation>按设置，一天从 {hour}:00 算起。</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>订单卡</translation>
    </message>
    <message>
        <source>Selected in the list: {count}</source>
        <translation>列表里选中的 {count} 张</translation>
    </message>
    <message>
        <source>Confirmed, also when changed since</source>
        <translation>已确认（含确认后有改动的）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ticked columns are written, from top to bottom. Space ticks; {up} and {down} move a column.</source>
        <translation>打勾的列会导出，从上到下就是表格里从左到右。空格键打勾，{up}、{down} 调整顺序。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>导出哪些列</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存方案…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>常用列</translation>
    </message>
    <message>
        <source>Save the columns</source>
        <translation>保存导出方案</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>方案改名</translation>
    </message>
    <message>
        <source>Delete the profile {name}?</source>
        <translation>删除方案“{name}”？</translation>
    </message>
    <message>
        <source>The columns stay as they are shown; only what is stored goes.</source>
        <translation>当前显示的列不变，只删掉保存的方案。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Excel sheet (.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, separated by commas (.csv)</source>
        <translation>逗号分隔的文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>导出订单卡</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Whole names, phones and addresses</source>
        <translation>姓名、电话、地址完整导出</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>正在写表格</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消，没有写出任何文件。</translation>
    </message>
    <message>
        <source>Cards written to {name}: {count}.</source>
        <translation>已导出 {count} 张订单卡到 {name}。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Orders {date}</source>
        <translation>订单 {date}</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>请至少勾选一列。</translation>
    </message>
    <message>
        <source>The file will say who your buyers are, where they live and how to call them, to anybody who gets it. Hand it only to whoever prints the waybills, and delete it afterwards.</source>
        <translation>拿到这个文件的人，都能看到买家的姓名、住址和电话。请只交给打单的同事，用完就删掉。</translation>
    </message>
    <message>
        <source>They are written as 张**, 138****8000, 浙江省杭州市***.</source>
        <translation>会写成“张**、138****8000、浙江省杭州市***”。</translation>
    </message>
    <message>
        <source>Cards: {count}</source>
        <translation>共 {count} 张</translation>
    </message>
    <message>
        <source>No card is like this.</source>
        <translation>没有符合条件的订单卡。</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>导出订单卡…</translation>
    </message>
    <message>
        <source>For many cards</source>
        <translation>批量操作</translation>
    </message>
    <message>
        <source>See whether the number is right, or write the waybill number on the card by hand.</source>
        <translation>请核对订单号，或者在订单卡上手工填运单号。</translation>
    </message>
    <message>
        <source>Cancel the card that is one too many, or write the waybill number on the right one by hand.</source>
        <translation>请把多出来的那张卡取消，或者在对的那张卡上手工填运单号。</translation>
    </message>
    <message>
        <source>Correct the number in the sheet and choose it again.</source>
        <translation>请在表里改好单号，再重新选这个表。</translation>
    </message>
    <message>
        <source>Open the card and see which of the two numbers is right.</source>
        <translation>请打开这张卡，看两个单号哪个是对的。</translation>
    </message>
    <message>
        <source>The first one counts. For a second parcel, add its number to the card's notes.</source>
        <translation>以前一个为准。分两个包裹发的，请把第二个单号写在卡的备注里。</translation>
    </message>
    <message>
        <source>Let the buyer confirm the card first, then choose the sheet again.</source>
        <translation>请先让买家确认订单卡，再重新选这个表。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>订单卡</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>不导入：{why}</translation>
    </message>
    <message>
        <source>Has this number already</source>
        <translation>已经是这个单号</translation>
    </message>
    <message>
        <source>Gets this number</source>
        <translation>填入这个单号</translation>
    </message>
    <message>
        <source>The courier program's sheet, with order numbers and waybill numbers.</source>
        <translation>打单软件导出的表，里面要有订单号和运单号。</translation>
    </message>
    <message>
        <source>Choose the sheet…</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>Order numbers stand in</source>
        <translation>订单号在哪一列</translation>
    </message>
    <message>
        <source>Waybill numbers stand in</source>
        <translation>运单号在哪一列</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <translation>表格：{name}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Waybill numbers</source>
        <translation>导入运单号</translation>
    </message>
    <message>
        <source>Enter the numbers</source>
        <translation>填入运单号</translation>
    </message>
    <message>
        <source>Mark these cards as shipped</source>
        <translation>同时标记为已发货</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>正在读表格</translation>
    </message>
    <message>
        <source>Choose the sheet</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Looking for the cards</source>
        <translation>正在查找订单卡</translation>
    </message>
    <message>
        <source>Enter {count} numbers</source>
        <translation>填入 {count} 个运单号</translation>
    </message>
    <message>
        <source>Get a number: {give}. Have it already: {same}. Left out: {left}.</source>
        <translation>将填入 {give} 个，已有 {same} 个，不导入 {left} 个。</translation>
    </message>
    <message>
        <source>Choose the two columns: their headings do not tell which ones they are.</source>
        <translation>看表头认不出是哪两列，请在上面选一下。</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what the sheet would do.</source>
        <translation>选好表格后先看结果，确认了才会写到订单卡上。</translation>
    </message>
    <message>
        <source>Entering the numbers</source>
        <translation>正在填入运单号</translation>
    </message>
    <message>
        <source>Waybill numbers entered: {count}.</source>
        <translation>已填入 {count} 个运单号。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taking the numbers back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Cards that are as before: {count}.</source>
        <translation>已恢复 {count} 张订单卡。</translation>
    </message>
    <message>
        <source>What the sheet would do</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Cancelled; what was written before stays.</source>
        <translation>已取消，之前处理好的保留。</translation>
    </message>
    <message>
        <source>Waybill numbers…</source>
        <translation>导入运单号…</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>Picking list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Make the list…</source>
        <translation>生成拣货单…</translation>
    </message>
    <message>
        <source>Setting the list</source>
        <translation>正在生成拣货单</translation>
    </message>
    <message>
        <source>Picking list {date}</source>
        <translation>拣货单 {date}</translation>
    </message>
    <message>
        <source>Orders on {name}: {count}.</source>
        <translation>已生成 {name}，共 {count} 单。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Picking list…</source>
        <translation>拣货单…</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>标记为已打单</translation>
    </message>
    <message>
        <source>Mark as printed…</source>
        <translation>标记为已打单…</translation>
    </message>
    <message>
        <source>Marking the cards</source>
        <translation>正在标记</translation>
    </message>
    <message>
        <source>Cards marked as printed: {count}.</source>
        <translation>已把 {count} 张标记为已打单。</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Not possible: {count}.</source>
        <translation>有 {count} 张没能处理。</translation>
    </message>
    <message>
        <source>Not possible, and why</source>
        <translation>没能处理的卡和原因</translation>
    </message>
</context>
</TS>
