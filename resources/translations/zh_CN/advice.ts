<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source> – </source>
        <translation> – </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>165 cm 110 jin, waist 70, usually wears M</source>
        <translation>身高165体重110、腰围2尺1、平时穿M……</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A province, a city or a whole address</source>
        <translation>省、市或完整地址都可以</translation>
    </message>
    <message>
        <source>A row for each line of the text. {item}, {size}, … stand for the fields of the card; a line whose fields are all empty is left out. Without rows, the text of the settings counts.</source>
        <translation>一行文字占一行。{item}、{size}（也可写中文栏目名）……会换成订单卡里的内容；栏目都空着的行不出现。一行都不写时，用设置里的文本。</translation>
    </message>
    <message>
        <source>A row for each size, from small to large. Ranges such as 160-165, ≤90 or 100+; weight in jin, the rest in cm. “Decides” counts when two measures speak for different sizes.</source>
        <translation>每个尺码一行，从小到大。范围写成 160-165、≤90 或 100+；体重用斤，其他用厘米。几项对不上同一个码时，以“为准”的那项为准。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>After {time}: what is paid now leaves tomorrow.</source>
        <translation>已过 {time}：现在付款明天发出。</translation>
    </message>
    <message>
        <source>Agent number</source>
        <translation>客服工号</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他说明</translation>
    </message>
    <message>
        <source>Ask, too, for: {missing}</source>
        <translation>还可以问：{missing}</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>不要使用</translation>
    </message>
    <message>
        <source>Back to the example</source>
        <translation>恢复示例</translation>
    </message>
    <message>
        <source>Before {time}: what is paid now leaves today.</source>
        <translation>还没到 {time}：现在付款今天发出。</translation>
    </message>
    <message>
        <source>Beyond the chart, near {size}</source>
        <translation>超出尺码表，靠近 {size}</translation>
    </message>
    <message>
        <source>Bust</source>
        <translation>胸围</translation>
    </message>
    <message>
        <source>Buyer's words</source>
        <translation>买家的原话</translation>
    </message>
    <message>
        <source>By the shop's table: {why}.</source>
        <translation>按店铺规则：{why}。</translation>
    </message>
    <message>
        <source>By the size that is worn otherwise: brands differ.</source>
        <translation>按平时穿的码推荐：各家尺码有差别，仅供参考。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存，关闭</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭吗？</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Confirmation text</source>
        <translation>确认文本</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制这段话</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Counts for every shop that has no table of its own.</source>
        <translation>没有单独设置的店铺都用这张表。</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Couriers and times</source>
        <translation>快递和时效</translation>
    </message>
    <message>
        <source>Couriers that go there</source>
        <translation>能到的快递</translation>
    </message>
    <message>
        <source>Cut-off time</source>
        <translation>当天发货截止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>为准</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Empty the table</source>
        <translation>清空表格</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗子</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>插旗</translation>
    </message>
    <message>
        <source>Foot length</source>
        <translation>脚长</translation>
    </message>
    <message>
        <source>For {more} yuan more {offer} counts.</source>
        <translation>再买 {more} 元即可享受{offer}。</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Free from (yuan)</source>
        <translation>包邮门槛（元）</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Freight in yuan</source>
        <translation>运费（元）</translation>
    </message>
    <message>
        <source>Freight: free</source>
        <translation>运费：包邮</translation>
    </message>
    <message>
        <source>Freight: {fee} yuan</source>
        <translation>运费：{fee} 元</translation>
    </message>
    <message>
        <source>Further offers</source>
        <translation>其他优惠</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Goods together: {sum} yuan</source>
        <translation>商品合计：{sum} 元</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>臀围</translation>
    </message>
    <message>
        <source>Insert into the chat</source>
        <translation>插入聊天窗口</translation>
    </message>
    <message>
        <source>Insert where the cursor was</source>
        <translation>插入到光标处</translation>
    </message>
    <message>
        <source>JD.com</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Money back in yuan</source>
        <translation>退款（元）</translation>
    </message>
    <message>
        <source>No courier rule names this place: ask before you promise anything.</source>
        <translation>快递表里没有这个地区：先问清楚再答复买家。</translation>
    </message>
    <message>
        <source>No rows yet. “Add a row” begins the table.</source>
        <translation>还是空的。点“加一行”开始填写。</translation>
    </message>
    <message>
        <source>Not enough said yet</source>
        <translation>信息还不够</translation>
    </message>
    <message>
        <source>Not saved: {tables}</source>
        <translation>还没保存：{tables}</translation>
    </message>
    <message>
        <source>Not there: {couriers}</source>
        <translation>到不了：{couriers}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is written here yet. What you save counts for every shop without a table of its own.</source>
        <translation>这里还没有内容。填好保存后，没有自己表格的店铺都用它。</translation>
    </message>
    <message>
        <source>Nothing is written here yet. What you save counts for this shop alone.</source>
        <translation>这里还没有内容。填好保存后，只对这家店铺生效。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠活动</translation>
    </message>
    <message>
        <source>Offers of the shop</source>
        <translation>店铺活动</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>其他商品</translation>
    </message>
    <message>
        <source>Other goods, price × pieces</source>
        <translation>其他商品（单价×件数）</translation>
    </message>
    <message>
        <source>Other names of couriers</source>
        <translation>快递别名</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>优先使用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>算价</translation>
    </message>
    <message>
        <source>Price missing: {items}</source>
        <translation>缺单价：{items}</translation>
    </message>
    <message>
        <source>Price of {item} in yuan</source>
        <translation>{item} 的单价（元）</translation>
    </message>
    <message>
        <source>Put an item number into the form, or a price under “Other goods”.</source>
        <translation>在表单里填货号，或在“其他商品”里直接填价格。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Regions and couriers are separated by spaces; the first courier is the usual one, * is everywhere else. The freight is in yuan, days are such as 2-4. What is paid before the cut-off leaves the same day; other names are written one a line, such as 汇通=极兔.</source>
        <translation>地区之间、快递之间用空格隔开，第一个是默认快递；* 表示其他所有地区。运费单位是元，天数写成 2-4。截止时间前付款的当天发出；别名一行一个，写成 汇通=极兔。</translation>
    </message>
    <message>
        <source>Remark (in Chinese, for the warehouse)</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>Remark and flag</source>
        <translation>标单备注和旗子</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rule: {region}</source>
        <translation>适用规则：{region}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>指定快递</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺资料</translation>
    </message>
    <message>
        <source>Shop tables</source>
        <translation>店铺表格</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature, greeting and agent number stand in scripts as {signature}, {greeting} and {agent}. Working hours are such as 09:00-23:00; they decide which text of a script counts. When you press a hotkey over a window with this title, this shop becomes the current one; * stands for anything. Links of the platform may be sent, and those of others not. Below, forms of address; a reply with one to avoid is warned of.</source>
        <translation>签名、问候语和工号填入话术里的 {签名}、{问候} 和 {工号}。工作时间写成 09:00-23:00，决定用话术的哪一条内容。在标题里有这些字的窗口上按快捷键，就切换到这家店铺；* 代表任意文字。本平台的链接可以发，别的平台的不可以。下面是对顾客的称呼；回复里用了“不要使用”的称呼会提醒。</translation>
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
        <translation>尺码表</translation>
    </message>
    <message>
        <source>Tables to the left</source>
        <translation>左边的表格</translation>
    </message>
    <message>
        <source>Tables to the right</source>
        <translation>右边的表格</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Take {size}</source>
        <translation>填入 {size}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Taobao, Tmall</source>
        <translation>淘宝、天猫</translation>
    </message>
    <message>
        <source>Text for the buyer</source>
        <translation>发给买家的话</translation>
    </message>
    <message>
        <source>The example again.</source>
        <translation>已恢复示例。</translation>
    </message>
    <message>
        <source>The first row whose reason is there gives the flag.</source>
        <translation>从上往下，第一条符合的规则决定插什么旗。</translation>
    </message>
    <message>
        <source>The shop does not send with {wanted}. Use {couriers}.</source>
        <translation>本店不发{wanted}，可发：{couriers}。</translation>
    </message>
    <message>
        <source>The shop's table proposes no flag for this.</source>
        <translation>店铺的插旗规则里没有对应的旗子。</translation>
    </message>
    <message>
        <source>The shop's table proposes {colour} ({why}).</source>
        <translation>按店铺规则建议插{colour}旗（{why}）。</translation>
    </message>
    <message>
        <source>The table is empty again.</source>
        <translation>表格已清空。</translation>
    </message>
    <message>
        <source>The table of all shops again.</source>
        <translation>已改用所有店铺的表格。</translation>
    </message>
    <message>
        <source>The team's table. What a lead changes counts for everybody once it is published.</source>
        <translation>这是团队的表格。主管的修改在发布后对所有人生效。</translation>
    </message>
    <message>
        <source>There is no size chart. Write one under “Shop tables…” in the menu.</source>
        <translation>还没有尺码表。请在菜单的“店铺表格…”里建一张。</translation>
    </message>
    <message>
        <source>These are examples. What you change and save takes their place.</source>
        <translation>这是示例。改好保存后，就用您自己的。</translation>
    </message>
    <message>
        <source>This shop uses the table of all shops. What you change and save counts for this shop alone.</source>
        <translation>这家店用的是所有店铺的表格。改好保存后，只对这家店有效。</translation>
    </message>
    <message>
        <source>This shop's own table.</source>
        <translation>这家店自己的表格。</translation>
    </message>
    <message>
        <source>To pay: {sum} yuan</source>
        <translation>实付：{sum} 元</translation>
    </message>
    <message>
        <source>Understood: {parts}</source>
        <translation>识别到：{parts}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Use that of all shops</source>
        <translation>改用所有店铺的表格</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>寄到哪里</translation>
    </message>
    <message>
        <source>Which province?</source>
        <translation>还不知道是哪个省</translation>
    </message>
    <message>
        <source>Which size?</source>
        <translation>推荐尺码</translation>
    </message>
    <message>
        <source>Why it must wait</source>
        <translation>暂不发货的原因</translation>
    </message>
    <message>
        <source>Window title</source>
        <translation>窗口标题</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Write 满300减30, 每满200减20, 2件9折, 9.8折 or 券10（满100）. Freight is free from that sum of goods on; leave it empty for never.</source>
        <translation>可以写：满300减30、每满200减20、2件9折、9.8折、券10（满100）。商品满这个金额包邮，不包邮就留空。</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>free from {sum} yuan</source>
        <translation>满 {sum} 元包邮</translation>
    </message>
    <message>
        <source>freight {fee} yuan</source>
        <translation>运费 {fee} 元</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>有赠品</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>jin</source>
        <translation>斤</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>有退款</translation>
    </message>
    <message>
        <source>must wait</source>
        <translation>暂不发货</translation>
    </message>
    <message>
        <source>no freight</source>
        <translation>包邮</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>标准单</translation>
    </message>
    <message>
        <source>other note</source>
        <translation>其他备注</translation>
    </message>
    <message>
        <source>price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>special courier</source>
        <translation>快递有要求</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>usually wears {size}</source>
        <translation>平时穿 {size}</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>买家想要</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{item} has no {sizes}; it has {there}.</source>
        <translation>{item} 没有 {sizes} 码，只有 {there}。</translation>
    </message>
    <message>
        <source>{low}–{high} days</source>
        <translation>{low}～{high} 天</translation>
    </message>
    <message>
        <source>{measure} decides: exactly at the edge of {size}.</source>
        <translation>以{measure}为准：正好在 {size} 的边界上。</translation>
    </message>
    <message>
        <source>{measure} decides: in {size}, but only {margin} from its edge.</source>
        <translation>以{measure}为准：在 {size} 内，但离边界只有 {margin}。</translation>
    </message>
    <message>
        <source>{measure} decides: in {size}, {margin} from its edge.</source>
        <translation>以{measure}为准：在 {size} 内，离边界还有 {margin}。</translation>
    </message>
    <message>
        <source>{measure} lies {margin} beyond {size}.</source>
        <translation>{measure}超出 {size} 的范围 {margin}。</translation>
    </message>
    <message>
        <source>{measure} {value} (which unit was not said)</source>
        <translation>{measure} {value}（没写单位，请核对）</translation>
    </message>
    <message>
        <source>{measure}: {size}</source>
        <translation>{measure}对应 {size}</translation>
    </message>
    <message>
        <source>{name}: {sum} yuan</source>
        <translation>{name}：{sum} 元</translation>
    </message>
    <message>
        <source>{name}: {unit} × {pieces} = {sum} yuan</source>
        <translation>{name}：{unit} × {pieces} = {sum} 元</translation>
    </message>
    <message>
        <source>{offer}: −{off} yuan</source>
        <translation>{offer}：−{off} 元</translation>
    </message>
    <message>
        <source>{region}: {said}</source>
        <translation>{region}：{said}</translation>
    </message>
    <message>
        <source>{said}. {measure} decides: exactly at the edge of {size}.</source>
        <translation>{said}。以{measure}为准：正好在 {size} 的边界上。</translation>
    </message>
    <message>
        <source>{said}. {measure} decides: {size}, {margin} beyond its edge.</source>
        <translation>{said}。以{measure}为准：{size}，超出边界 {margin}。</translation>
    </message>
    <message>
        <source>{said}. {measure} decides: {size}, {margin} from its edge.</source>
        <translation>{said}。以{measure}为准：{size}，离边界还有 {margin}。</translation>
    </message>
    <message>
        <source>{small} or {large}</source>
        <translation>{small} 或 {large}</translation>
    </message>
    <message>
        <source>{small} … {large}: not one size</source>
        <translation>{small}～{large}：各项对不上同一个码</translation>
    </message>
    <message>
        <source>{table} ({shop})</source>
        <translation>{table}（{shop}）</translation>
    </message>
    <message>
        <source>{title} •</source>
        <translation>{title} •</translation>
    </message>
    <message>
        <source>{wanted} does not go there. Use {couriers}.</source>
        <translation>{wanted}到不了这个地址，可发：{couriers}。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
</TS>
