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
        <source>After {time}: what is paid now leaves tomorrow.</source>
        <translation>已过 {time}：现在付款明天发出。</translation>
    </message>
    <message>
        <source>Agent number</source>
        <translation>客服工号</translation>
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
        <source>Before {time}: what is paid now leaves today.</source>
        <translation>还没到 {time}：现在付款今天发出。</translation>
    </message>
    <message>
        <source>Beyond the chart, near {size}</source>
        <translation>超出尺码表，靠近 {size}</translation>
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
        <source>Copy the text</source>
        <translation>复制这段话</translation>
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
        <source>Flag</source>
        <translation>旗子</translation>
    </message>
    <message>
        <source>For {more} yuan more {offer} counts.</source>
        <translation>再买 {more} 元即可享受{offer}。</translation>
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
        <source>Insert into the chat</source>
        <translation>插入聊天窗口</translation>
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
        <source>Not enough said yet</source>
        <translation>信息还不够</translation>
    </message>
    <message>
        <source>Not there: {couriers}</source>
        <translation>到不了：{couriers}</translation>
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
        <source>Remark</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>Remark and flag</source>
        <translation>标单备注和旗子</translation>
    </message>
    <message>
        <source>Rule: {region}</source>
        <translation>适用规则：{region}</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>指定快递</translation>
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
        <source>Take into the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Take {size}</source>
        <translation>填入 {size}</translation>
    </message>
    <message>
        <source>Text for the buyer</source>
        <translation>发给买家的话</translation>
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
        <source>There is no size chart. Write one under “Shop tables…” in the menu.</source>
        <translation>还没有尺码表。请在菜单的“店铺表格…”里建一张。</translation>
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
        <source>{wanted} does not go there. Use {couriers}.</source>
        <translation>{wanted}到不了这个地址，可发：{couriers}。</translation>
    </message>
</context>
</TS>
