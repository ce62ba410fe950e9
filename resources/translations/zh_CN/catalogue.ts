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
        <source>Alternatives</source>
        <translation>替代款</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品库</translation>
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
        <source>In stock</source>
        <translation>有货</translation>
    </message>
    <message>
        <source>Into the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Items deleted: {count}</source>
        <translation>已删除 {count} 件商品</translation>
    </message>
    <message>
        <source>Lines: {lines} · Pieces: {pieces}</source>
        <translation>共 {lines} 行 · {pieces} 件</translation>
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
        <source>Presale</source>
        <translation>预售</translation>
    </message>
    <message>
        <source>Presale until</source>
        <translation>预售到</translation>
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
        <source>Remove line {number}</source>
        <translation>删除第 {number} 行</translation>
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
        <source>Selling points</source>
        <translation>卖点</translation>
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
        <source>Tell the buyer</source>
        <translation>发给买家</translation>
    </message>
    <message>
        <source>The catalogue is empty. Bring your items in: the menu under the shop's name, Catalogue…</source>
        <translation>商品库还是空的。点店铺名下的菜单“商品库…”导入商品。</translation>
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
        <source>Type an item number into the form, or look for an item above.</source>
        <translation>在表单里填货号，或在上面查找商品。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>可选项</translation>
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
</context>
</TS>
