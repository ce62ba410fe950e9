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
</context>
</TS>
