<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>orders</name>
    <message>
        <source>A spreadsheet rounded this number: export the sheet again and do not save it there</source>
        <translation>这个号码被表格软件改成了科学计数，后几位已丢失：请重新导出，不要用表格软件打开后另存</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>回到刚才的内容</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>标单</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制确认文本</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递时效</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>For the buyer</source>
        <translation>发给买家</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Form or list of cards</source>
        <translation>填写表单或查看卡片列表</translation>
    </message>
    <message>
        <source>Goods list</source>
        <translation>商品明细</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Insert as a picture</source>
        <translation>以图片发送</translation>
    </message>
    <message>
        <source>Insert into the chat</source>
        <translation>插入聊天窗口</translation>
    </message>
    <message>
        <source>Instead: {value}</source>
        <translation>改为：{value}</translation>
    </message>
    <message>
        <source>Is {fact} the item number?</source>
        <translation>“{fact}”是货号吗？</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>Look through {number} of the cards: something about them is doubtful.</source>
        <translation>其中 {number} 张有疑点，请逐张核对。</translation>
    </message>
    <message>
        <source>Make {number} cards</source>
        <translation>生成 {number} 张卡片</translation>
    </message>
    <message>
        <source>More for this card</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>No card matches. Clear the search or choose all states.</source>
        <translation>没有符合条件的卡片。请清空搜索，或选择“全部”状态。</translation>
    </message>
    <message>
        <source>No order cards yet.
Fill in the form after the buyer has paid; each card you save appears here.</source>
        <translation>还没有订单卡。
买家付款后填写表单，保存的卡片都会出现在这里。</translation>
    </message>
    <message>
        <source>Only a number was written: is {fact} right here?</source>
        <translation>买家只写了数字，填在这里对吗：{fact}</translation>
    </message>
    <message>
        <source>Only the name was written: {fact}</source>
        <translation>买家只写了名称：{fact}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Order cards, newest first</source>
        <translation>订单卡，最新的在前</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture for the buyer</source>
        <translation>发给买家的图片</translation>
    </message>
    <message>
        <source>Please fill in the marked fields first.</source>
        <translation>请先填写标出的必填项。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>算价</translation>
    </message>
    <message>
        <source>Put it on a new card ({keys})</source>
        <translation>填到新卡片（{keys}）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the changes first</source>
        <translation>请先保存修改</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>搜索卡片</translation>
    </message>
    <message>
        <source>Several goods were read out of the message: please compare</source>
        <translation>从消息里读出了多件商品，请核对</translation>
    </message>
    <message>
        <source>Several items fit “{fact}”: please choose one</source>
        <translation>有好几个商品符合“{fact}”，请选一个</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take it in ({keys})</source>
        <translation>填入（{keys}）</translation>
    </message>
    <message>
        <source>What you have pasted says more than this field holds.</source>
        <translation>粘贴的内容不止这一栏。</translation>
    </message>
    <message>
        <source>Fill the form from it ({keys})</source>
        <translation>填入整张表单（{keys}）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text for the buyer</source>
        <translation>发给买家的文本</translation>
    </message>
    <message>
        <source>The freight there is {fee} yuan.</source>
        <translation>到该地区运费 {fee} 元。</translation>
    </message>
    <message>
        <source>Text or picture</source>
        <translation>文字或图片</translation>
    </message>
    <message>
        <source>The buyer has agreed to this card. Changed, it wants another yes. ({keys})</source>
        <translation>买家已确认这张卡片；修改后需要买家重新确认。（{keys}）</translation>
    </message>
    <message>
        <source>The waybill may be printed already: tell the warehouse. A new one may cost extra freight.</source>
        <translation>面单可能已经打印，请通知仓库；重新打单可能产生额外运费。</translation>
    </message>
    <message>
        <source>There is nothing new to save.</source>
        <translation>没有需要保存的修改。</translation>
    </message>
    <message>
        <source>This order is already on a card: {item}, {state}.</source>
        <translation>该订单已有卡片：{item}（{state}）。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>What was copied last says nothing about an order.</source>
        <translation>最近复制的内容里没有与订单有关的信息。</translation>
    </message>
    <message>
        <source>What you had typed is kept.</source>
        <translation>刚才填写的内容还在。</translation>
    </message>
    <message>
        <source>Which size?</source>
        <translation>推荐尺码</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>no item number</source>
        <translation>未填货号</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>special wish</source>
        <translation>特殊要求</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>特殊</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变更</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打单</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复为草稿</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已发送</translation>
    </message>
    <message>
        <source>Buyer confirmed</source>
        <translation>买家已确认</translation>
    </message>
    <message>
        <source>Waybill printed</source>
        <translation>面单已打印</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel the card</source>
        <translation>取消这张卡片</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>The quantity is 0</source>
        <translation>数量为 0</translation>
    </message>
    <message>
        <source>Unusually many: is this the quantity?</source>
        <translation>数量异常，请核对</translation>
    </message>
    <message>
        <source>A number, not a name</source>
        <translation>这是号码，不是姓名</translation>
    </message>
    <message>
        <source>A phone, not an address</source>
        <translation>这是电话，不是地址</translation>
    </message>
    <message>
        <source>A mobile, not an order number</source>
        <translation>这是手机号，不是订单编号</translation>
    </message>
    <message>
        <source>Does not look like an order number</source>
        <translation>不像订单编号，请核对</translation>
    </message>
    <message>
        <source>Not recognised as a phone</source>
        <translation>无法识别为电话号码</translation>
    </message>
    <message>
        <source>Hidden by stars: nobody can call it</source>
        <translation>号码带星号，快递无法拨打</translation>
    </message>
    <message>
        <source>Several numbers: which should the courier call?</source>
        <translation>有多个号码，快递打哪一个？</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>位数不够</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>位数过多</translation>
    </message>
    <message>
        <source>Area code missing</source>
        <translation>缺少区号</translation>
    </message>
    <message>
        <source>The extension should have 3 or 4 digits</source>
        <translation>分机号应为 3–4 位</translation>
    </message>
    <message>
        <source>No such number exists</source>
        <translation>没有这样的号码</translation>
    </message>
    <message>
        <source>No name found</source>
        <translation>没有找到姓名</translation>
    </message>
    <message>
        <source>Is {fact} the name?</source>
        <translation>“{fact}”是姓名吗？</translation>
    </message>
    <message>
        <source>You have copied something about an order.</source>
        <translation>您刚复制了与订单有关的内容。</translation>
    </message>
    <message>
        <source>You have copied whom another parcel goes to.</source>
        <translation>您复制的是另一位买家的收件信息。</translation>
    </message>
    <message>
        <source>{before} {then}</source>
        <translation>{before}{then}</translation>
    </message>
    <message>
        <source>{fact} stood right behind the address: is it the name?</source>
        <translation>“{fact}”紧跟在地址后面，是姓名吗？</translation>
    </message>
    <message>
        <source>No phone found</source>
        <translation>没有找到电话</translation>
    </message>
    <message>
        <source>Several phones: which should the courier call?</source>
        <translation>有几个电话，快递打哪一个？</translation>
    </message>
    <message>
        <source>Cut out of a longer number: please compare</source>
        <translation>从一长串数字里截出来的，请核对</translation>
    </message>
    <message>
        <source>No province or city found</source>
        <translation>没有找到省市</translation>
    </message>
    <message>
        <source>Not written; {fact} follows from the rest</source>
        <translation>买家没写，按其余内容推断为{fact}</translation>
    </message>
    <message>
        <source>There are several: {fact}</source>
        <translation>同名的有几处：{fact}</translation>
    </message>
    <message>
        <source>No district found</source>
        <translation>没有找到区县</translation>
    </message>
    <message>
        <source>Now {fact}; couriers still know the old name</source>
        <translation>已并入或更名为{fact}，旧名快递一般也认</translation>
    </message>
    <message>
        <source>{fact} is no district of its own: please ask for the district</source>
        <translation>{fact}不是正式的区县，最好问一下属于哪个区</translation>
    </message>
    <message>
        <source>No street address found</source>
        <translation>没有找到详细地址</translation>
    </message>
    <message>
        <source>Is this the whole street address?</source>
        <translation>详细地址完整吗？</translation>
    </message>
    <message>
        <source>Holds an identity card number: nobody needs it for a parcel</source>
        <translation>含有身份证号，寄快递用不到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>详细地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>bust</source>
        <translation>胸围</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>臀围</translation>
    </message>
    <message>
        <source>foot length</source>
        <translation>脚长</translation>
    </message>
    <message>
        <source>By the chart {size} would be suitable; please compare with something that fits you well.</source>
        <translation>按尺码表参考，{size} 比较合适哦，建议再和您平时合身的衣服比一下～</translation>
    </message>
    <message>
        <source>You are between {small} and {large}: {small} sits closer, {large} is looser. Which do you like better?</source>
        <translation>您在 {small} 和 {large} 之间：{small} 会修身一些，{large} 会宽松一些，您喜欢哪种呢？</translation>
    </message>
    <message>
        <source>By {first} it would be {small}, by {second} {large}; please look at the measurements of both.</source>
        <translation>按{first}参考是 {small}，按{second}参考是 {large}，建议您看下两个码的平铺尺寸再定哦～</translation>
    </message>
    <message>
        <source>Our chart ends near {size}; please compare the measurements before you decide.</source>
        <translation>我们的尺码到 {size} 附近，建议您先对照平铺尺寸再决定哦～</translation>
    </message>
    <message>
        <source>May I ask for your {missing}? Then I can look it up in the chart.</source>
        <translation>方便说下您的{missing}吗？我帮您对照尺码表参考一下～</translation>
    </message>
    <message>
        <source>We send there with {couriers}.</source>
        <translation>您这里可以发{couriers}。</translation>
    </message>
    <message>
        <source>{note}.</source>
        <translation>{note}。</translation>
    </message>
    <message>
        <source>{number} cards were filed as drafts.</source>
        <translation>已生成 {number} 张草稿卡片。</translation>
    </message>
    <message>
        <source>{number} recipients were found.</source>
        <translation>识别到 {number} 位收件人。</translation>
    </message>
    <message>
        <source>{wanted} goes there, yes.</source>
        <translation>可以给您发{wanted}。</translation>
    </message>
    <message>
        <source>{wanted} does not reach that address; there we send with {couriers}.</source>
        <translation>{wanted}到不了您这里，我们可以发{couriers}。</translation>
    </message>
    <message>
        <source>We do not send with {wanted}; there we send with {couriers}.</source>
        <translation>我们暂时没有合作{wanted}，可以给您发{couriers}。</translation>
    </message>
    <message>
        <source>There is no courier rule for this place; please ask before you promise anything.</source>
        <translation>这个地方还没有快递规则，先问清楚再答复顾客。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Paid now it leaves today</source>
        <translation>现在付款今天发出</translation>
    </message>
    <message>
        <source>Paid now it leaves tomorrow</source>
        <translation>现在付款明天发出</translation>
    </message>
    <message>
        <source>{leaves}.</source>
        <translation>{leaves}。</translation>
    </message>
    <message>
        <source>{leaves} and usually arrives between {earliest} and {latest}; the courier decides.</source>
        <translation>{leaves}，一般 {earliest}～{latest} 送到，具体以快递为准。</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>{more} yuan more and {offer} counts</source>
        <translation>再买 {more} 元即可享受{offer}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The shop's notes changed</source>
        <translation>店铺备注有改动</translation>
    </message>
    <message>
        <source>Buyer erased; what was sold:</source>
        <translation>已抹去买家信息，保留的内容：</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>No card has this order number</source>
        <translation>没有这个订单编号的订单卡</translation>
    </message>
    <message>
        <source>Several cards have this order number</source>
        <translation>有几张订单卡是这个订单编号</translation>
    </message>
    <message>
        <source>Does not look like a waybill number</source>
        <translation>不像运单号</translation>
    </message>
    <message>
        <source>The card has another waybill number already</source>
        <translation>订单卡已有别的运单号</translation>
    </message>
    <message>
        <source>The buyer has not confirmed this card</source>
        <translation>买家还没有确认这张订单卡</translation>
    </message>
    <message>
        <source>Buyer's message</source>
        <translation>买家消息</translation>
    </message>
    <message>
        <source>Paste the buyer's message or address here: the form fills itself</source>
        <translation>把买家的消息或地址粘贴到这里，自动填表</translation>
    </message>
    <message>
        <source>This card is closed: nothing in it can change.</source>
        <translation>这张订单卡已结束，不能再改。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Nothing new was found in this text.</source>
        <translation>这段文字里没有新内容。</translation>
    </message>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}：{was} → {now}</translation>
    </message>
    <message>
        <source>Filled in: {fields}</source>
        <translation>已填入：{fields}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>after-sales case</source>
        <translation>有售后</translation>
    </message>
    <message>
        <source>The sheet has another number for this order</source>
        <translation>表里这笔订单有两个不同的单号</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>“{fact}” is no item number: which item is meant?</source>
        <translation>“{fact}”不是货号，请确认是哪一款</translation>
    </message>
</context>
</TS>
