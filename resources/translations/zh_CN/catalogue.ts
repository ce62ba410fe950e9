<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A sheet with one item a row (.xlsx, .xls or .csv). Nothing is changed before you have seen what.</source>
        <translation>一行一件商品的表格（.xlsx、.xls 或 .csv）。先看清会改什么，确认后才写入。</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>替代款</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>已取消，什么都没有改。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品库</translation>
    </message>
    <message>
        <source>Change item</source>
        <translation>修改商品</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file, or paste rows that you have copied in a spreadsheet.</source>
        <translation>请选择文件，或粘贴从表格里复制的行。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Code, name or pinyin of an item</source>
        <translation>输入货号、名称或拼音</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours: {colours}</source>
        <translation>颜色：{colours}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Enter: next line · Alt+↑ ↓: move it · Alt+Del: remove it</source>
        <translation>回车：下一行 · Alt+↑ ↓：移动 · Alt+Del：删除</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>库存紧张</translation>
    </message>
    <message>
        <source>Few left: ask the warehouse before you promise it</source>
        <translation>库存紧张，答应买家前先问一下仓库</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>First on the card: {line}</source>
        <translation>卡片上的第一件：{line}</translation>
    </message>
    <message>
        <source>Goods list</source>
        <translation>商品明细</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Import ({count})</source>
        <translation>导入（{count}）</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed</source>
        <translation>已导入：新增 {new} 件，修改 {changed} 件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>有货</translation>
    </message>
    <message>
        <source>Into the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>还没有保存。</translation>
    </message>
    <message>
        <source>it is the team's item and stays as it is</source>
        <translation>这是团队的商品，保持不变</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Item numbers to offer when this one is out of stock.</source>
        <translation>缺货时推荐给买家的货号。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品列表</translation>
    </message>
    <message>
        <source>Items deleted: {count}</source>
        <translation>已删除 {count} 件商品</translation>
    </message>
    <message>
        <source>Items: {shown}</source>
        <translation>共 {shown} 件商品</translation>
    </message>
    <message>
        <source>Keep what you have typed?</source>
        <translation>要保留刚才填的内容吗？</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Lines: {lines} · Pieces: {pieces}</source>
        <translation>共 {lines} 行 · {pieces} 件</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>正在比对…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. As they are: {same}. Left out: {left}.</source>
        <translation>新增 {new} 件，修改 {changed} 件，不变 {same} 件，跳过 {left} 行。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No item fits “{typed}”. Try fewer letters.</source>
        <translation>没有符合“{typed}”的商品，少输几个字试试。</translation>
    </message>
    <message>
        <source>no item number</source>
        <translation>没有货号</translation>
    </message>
    <message>
        <source>No items yet. Import a sheet with your item numbers (Ctrl+I), or write the first item (Ctrl+N).</source>
        <translation>还没有商品。导入带货号的表格（Ctrl+I），或新建第一件商品（Ctrl+N）。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>None of the alternatives noted is in stock.</source>
        <translation>登记的替代款目前都没有货。</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>商品库里没有这个货号</translation>
    </message>
    <message>
        <source>Not in the catalogue. Do you mean {instead}?</source>
        <translation>商品库里没有这个货号，是不是 {instead}？</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有填</translation>
    </message>
    <message>
        <source>Or paste rows copied in a spreadsheet</source>
        <translation>或粘贴从表格里复制的行</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Out of stock, and no alternative is noted</source>
        <translation>缺货，也没有登记替代款</translation>
    </message>
    <message>
        <source>Out of stock. Instead: {instead}</source>
        <translation>缺货，可以推荐：{instead}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Presale</source>
        <translation>预售</translation>
    </message>
    <message>
        <source>Presale until</source>
        <translation>预售发货日</translation>
    </message>
    <message>
        <source>Presale until {day}</source>
        <translation>预售，{day} 发货</translation>
    </message>
    <message>
        <source>Presale: it is sent from {instead} on</source>
        <translation>预售，{instead} 起发货</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price in yuan</source>
        <translation>价格（元）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在读取商品库…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>删除第 {number} 行</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>去掉图片</translation>
    </message>
    <message>
        <source>Removed: {line}</source>
        <translation>已删除：{line}</translation>
    </message>
    <message>
        <source>Replies about it</source>
        <translation>相关话术</translation>
    </message>
    <message>
        <source>Row {row}: {cell} — {why}</source>
        <translation>第 {row} 行：{cell} — {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved: {code}</source>
        <translation>已保存：{code}</translation>
    </message>
    <message>
        <source>Say which column has the item numbers: without them nobody can tell the items apart.</source>
        <translation>请指定哪一列是货号，没有货号就分不清商品。</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Several with commas or spaces between them.</source>
        <translation>多个用逗号或空格隔开。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Size chart</source>
        <translation>尺码表</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Sizes: {sizes}</source>
        <translation>尺码：{sizes}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation>发给买家</translation>
    </message>
    <message>
        <source>The catalogue is empty. Bring your items in: the menu under the shop's name, Catalogue…</source>
        <translation>商品库还是空的。点店铺名下的菜单“商品库…”导入商品。</translation>
    </message>
    <message>
        <source>The day from which it is sent, such as 2026-12-01.</source>
        <translation>预计发货日期，例如 2026-12-01。</translation>
    </message>
    <message>
        <source>The first row says what is in the columns</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>The team's item. What a lead changes counts for everybody once it is published.</source>
        <translation>这是团队的商品。主管的修改在发布后对所有人生效。</translation>
    </message>
    <message>
        <source>There is no item {code} in the catalogue.</source>
        <translation>商品库里没有货号 {code}。</translation>
    </message>
    <message>
        <source>There is no item {code}. Near it: {near}</source>
        <translation>没有货号 {code}，相近的有：{near}</translation>
    </message>
    <message>
        <source>There is no such colour; there is {instead}</source>
        <translation>没有这个颜色，有：{instead}</translation>
    </message>
    <message>
        <source>There is no such size; there is {instead}</source>
        <translation>没有这个尺码，有：{instead}</translation>
    </message>
    <message>
        <source>this is no date; write it as 2026-12-01</source>
        <translation>不是日期，请写成 2026-12-01</translation>
    </message>
    <message>
        <source>this is no price</source>
        <translation>不是价格</translation>
    </message>
    <message>
        <source>this item number stands further up already</source>
        <translation>这个货号上面已经有了</translation>
    </message>
    <message>
        <source>This picture is not in the data folder: {name}</source>
        <translation>数据文件夹里没有这张图片：{name}</translation>
    </message>
    <message>
        <source>this says nothing about the stock; write 有货, 紧张, 缺货, 预售 or a number</source>
        <translation>看不出库存，请填 有货、紧张、缺货、预售 或数字</translation>
    </message>
    <message>
        <source>Type an item number into the form, or look for an item above.</source>
        <translation>在表单里填货号，或在上面查找商品。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What is said to the buyer about it.</source>
        <translation>发给买家的介绍。</translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>What the sheet would do</source>
        <translation>导入结果预览</translation>
    </message>
    <message>
        <source>Writing the items…</source>
        <translation>正在写入商品…</translation>
    </message>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>已选 {chosen} / {shown}</translation>
    </message>
    <message>
        <source>{field} can stand in one column only.</source>
        <translation>“{field}”只能对应一列。</translation>
    </message>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}：{was} → {now}</translation>
    </message>
    <message>
        <source>{item}: {what}</source>
        <translation>{item}：{what}</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} 等，另有 {more} 个</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name}（{code}）</translation>
    </message>
    <message>
        <source>{part}, line {number}</source>
        <translation>第 {number} 行{part}</translation>
    </message>
    <message>
        <source>{stock}. Items changed: {count}</source>
        <translation>已改为“{stock}”：{count} 件商品</translation>
    </message>
</context>
</TS>
