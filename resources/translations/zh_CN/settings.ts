<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>Begins each remark on an order, so that the commission is yours.</source>
        <translation>标单备注的开头，提成算给谁就看它。</translation>
    </message>
    <message>
        <source>Count how replies are used</source>
        <translation>统计话术使用情况</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>For who answers for several shops: makes the next one the current shop.</source>
        <translation>同时接待几家店铺时用：切换到下一家店铺。</translation>
    </message>
    <message>
        <source>How often each reply is sent, taken back or rewritten right afterwards, and copied, day by day on this computer only: numbers, no message and nothing about a customer. Kept for 400 days.</source>
        <translation>每天在本机统计每条话术的发送、撤回、发后马上改写和复制次数。只记次数，不记聊天内容，也不涉及顾客信息。保留 400 天。</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>下一条消息</translation>
    </message>
    <message>
        <source>Next shop</source>
        <translation>切换店铺</translation>
    </message>
    <message>
        <source>Sends the next message of a reply that has several. Held only while such a reply is under way.</source>
        <translation>话术有多条消息时，插入下一条。只在连发未结束时占用这个快捷键。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take in what you have copied</source>
        <translation>自动填入刚复制的内容</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test: {name}</source>
        <translation>测试：{name}</translation>
    </message>
    <message>
        <source>Press {keys} now, here or in another program.</source>
        <translation>请现在按 {keys}，在本窗口或其他程序中都可以。</translation>
    </message>
    <message>
        <source>When you press the hotkey of the order card, what you have selected or just copied in the chat is read once and fills an empty form. It is never watched and never leaves this computer.</source>
        <translation>按下订单卡快捷键时，读取一次您在聊天里选中或刚复制的内容，并填入空白表单。不会持续监视，也不会离开本机。</translation>
    </message>
    <message>
        <source>Your agent number</source>
        <translation>您的客服工号</translation>
    </message>
    <message>
        <source>{keys} has arrived.</source>
        <translation>已收到 {keys}，快捷键可用。</translation>
    </message>
    <message>
        <source>No hotkey.</source>
        <translation>未设置快捷键。</translation>
    </message>
    <message>
        <source>This hotkey works.</source>
        <translation>快捷键可用。</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Start from the built-in text</source>
        <translation>以内置文本为基础修改</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>恢复默认：{name}</translation>
    </message>
    <message>
        <source>None – press keys</source>
        <translation>无 – 请直接按键</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the program's own windows.</source>
        <translation>程序界面使用的语言。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system is set.</source>
        <translation>浅色、深色、高对比度，或跟随系统。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>In percent of the system's text size.</source>
        <translation>相对系统字号的百分比。</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>启动时最小化</translation>
    </message>
    <message>
        <source>Start in the tray; the hotkey opens the window.</source>
        <translation>启动后只在托盘显示，按快捷键打开窗口。</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>查找话术</translation>
    </message>
    <message>
        <source>Opens the window beside the chat you are in.</source>
        <translation>在当前聊天窗口旁打开秒回。</translation>
    </message>
    <message>
        <source>Order card</source>
        <translation>订单卡</translation>
    </message>
    <message>
        <source>Opens the order-confirmation form.</source>
        <translation>打开订单确认表。</translation>
    </message>
    <message>
        <source>Hotkey opens</source>
        <translation>快捷键打开方式</translation>
    </message>
    <message>
        <source>Search: you type into the search box, also with an input method. Pick: the chat keeps the focus; digits, arrows and Latin letters choose.</source>
        <translation>搜索：在搜索框中输入，可使用输入法。点选：焦点留在聊天窗口，用数字、方向键和字母选择。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>The current shop: stands in the title of the window and on new order cards.</source>
        <translation>当前店铺：显示在窗口标题和新建的订单卡上。</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填项</translation>
    </message>
    <message>
        <source>A card without these cannot be sent.</source>
        <translation>缺少这些内容的卡片不能发送。</translation>
    </message>
    <message>
        <source>Confirmation text</source>
        <translation>确认文本</translation>
    </message>
    <message>
        <source>The text of an order card; {item}, {size}, … stand for its fields, a line whose field is empty is left out. Empty: the built-in text.</source>
        <translation>订单卡的文本。{货号}、{尺码} 等代表订单卡的字段，字段为空的行会自动略去。留空则使用内置文本。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Search – type into the search box</source>
        <translation>搜索 – 在搜索框中输入</translation>
    </message>
    <message>
        <source>Pick – the chat keeps the focus</source>
        <translation>点选 – 焦点留在聊天窗口</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>物流方式</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Buyer's account</source>
        <translation>买家账号</translation>
    </message>
    <message>
        <source>Platform order number</source>
        <translation>平台订单号</translation>
    </message>
    <message>
        <source>Special wish</source>
        <translation>特殊要求</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>开机自动启动</translation>
    </message>
    <message>
        <source>Miaohui is in the tray as soon as you have logged in to the computer.</source>
        <translation>登录电脑后自动启动，只在托盘里显示图标。</translation>
    </message>
    <message>
        <source>Chat programs</source>
        <translation>聊天软件</translation>
    </message>
    <message>
        <source>Your chat programs</source>
        <translation>自定义聊天软件</translation>
    </message>
    <message>
        <source>For a program that pastes with another key, or too late. One a line: its file name, the key and, if need be, how many seconds to wait before the old clipboard comes back.</source>
        <translation>用于粘贴键不同，或者粘贴较慢的软件。一行一个：程序文件名、粘贴键，需要时再写原剪贴板内容恢复前等待的秒数。</translation>
    </message>
    <message>
        <source>Further goods</source>
        <translation>其他商品</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>标单备注</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗子</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>zh = z, ch = c, sh = s</source>
        <translation>zh = z，ch = c，sh = s</translation>
    </message>
    <message>
        <source>For who does not tell these sounds apart: typed pinyin then finds either.</source>
        <translation>不分平翘舌时打开：拼音打哪个都能找到。</translation>
    </message>
    <message>
        <source>n = l</source>
        <translation>n = l</translation>
    </message>
    <message>
        <source>r = l</source>
        <translation>r = l</translation>
    </message>
    <message>
        <source>h = f</source>
        <translation>h = f</translation>
    </message>
    <message>
        <source>an = ang, en = eng, in = ing</source>
        <translation>an = ang，en = eng，in = ing</translation>
    </message>
    <message>
        <source>Typed pinyin finds either sound, as above.</source>
        <translation>同上，拼音打哪个都能找到。</translation>
    </message>
    <message>
        <source>Count searches in vain</source>
        <translation>记录没找到的搜索</translation>
    </message>
    <message>
        <source>Words that nothing was found for are counted on this computer, so that the library can be completed. What may be a customer's number or address is not counted.</source>
        <translation>搜不到的词会在本机计数，方便补充话术。可能是顾客号码或地址的内容不会记录。</translation>
    </message>
    <message>
        <source>Check before inserting</source>
        <translation>发送前检查</translation>
    </message>
    <message>
        <source>What breaks the law or the platform's rules is not inserted: contact outside the platform, absolute terms, money for reviews and the like. You see why, and what to write instead.</source>
        <translation>违反法律或平台规则的内容不会插入，例如站外联系方式、绝对化用语、好评返现；会告诉您原因和更好的说法。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>合规检查</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Suggest replies</source>
        <translation>推荐话术</translation>
    </message>
    <message>
        <source>When you press the hotkey, what you have selected or just copied in the chat is read once, and the replies that fit stand first. It is never watched and never leaves this computer.</source>
        <translation>按快捷键时，读一次您在聊天窗口里刚选中或复制的话，把合适的话术排在最前面。平时从不监看，内容也不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Remember what answered which message</source>
        <translation>记住哪条话术回答过哪句话</translation>
    </message>
    <message>
        <source>When nearly the same is asked again, the same reply stands first. Kept on this computer only, and without the customer's words.</source>
        <translation>再有人问几乎一样的话时，上次用的话术排在最前面。只保存在这台电脑上，不保存顾客的原话。</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>全部忘掉</translation>
    </message>
    <message>
        <source>Hide the buyer in pictures</source>
        <translation>图片中隐藏买家信息</translation>
    </message>
    <message>
        <source>The picture of a card shows 张**, 138****8000 and no street. A picture is passed on more easily than a text.</source>
        <translation>订单卡图片里只显示“张**”“138****8000”，不显示详细地址。图片比文字更容易被转发。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Keep buyers for</source>
        <translation>买家信息保留天数</translation>
    </message>
    <message>
        <source>Days after which name, phone, address, account and notes are erased from cards that are shipped, closed or cancelled; what was sold stays. It is done at the start and cannot be undone. 0: they are kept for good.</source>
        <translation>已发货、已完成或已取消的订单卡，过了这么多天就抹去姓名、电话、地址、账号和备注，卖了什么仍保留。每次启动时进行，无法恢复。0 表示一直保留。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Ask about payment after</source>
        <translation>多久后催付款</translation>
    </message>
    <message>
        <source>Hours after you have marked an order as not paid yet.</source>
        <translation>标记“还没付款”之后的小时数。</translation>
    </message>
    <message>
        <source>Ask for the confirmation after</source>
        <translation>多久后催确认</translation>
    </message>
    <message>
        <source>Hours after an order card was sent without the buyer's yes.</source>
        <translation>订单卡发出后，买家一直没确认的小时数。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Nothing falls due in this time; it waits for the morning. Empty: none.</source>
        <translation>这段时间里不提醒，顺延到早上。留空表示不设。</translation>
    </message>
    <message>
        <source>Reply about payment</source>
        <translation>催付款用的话术</translation>
    </message>
    <message>
        <source>The code of the reply that stands beside an unpaid order.</source>
        <translation>待跟进的未付款订单旁边显示的话术，填它的编码。</translation>
    </message>
    <message>
        <source>Reply about the confirmation</source>
        <translation>催确认用的话术</translation>
    </message>
    <message>
        <source>The code of the reply that stands beside a card without the buyer's yes.</source>
        <translation>买家还没确认的订单卡旁边显示的话术，填它的编码。</translation>
    </message>
    <message>
        <source>Reply for a promised call back</source>
        <translation>答应回复时用的话术</translation>
    </message>
    <message>
        <source>The code of the reply that stands beside a promise.</source>
        <translation>答应过的回复旁边显示的话术，填它的编码。</translation>
    </message>
    <message>
        <source>Reply on the presale day</source>
        <translation>预售到期用的话术</translation>
    </message>
    <message>
        <source>The code of the reply that stands beside a presale order whose day has come.</source>
        <translation>预售到了发货日的订单旁边显示的话术，填它的编码。</translation>
    </message>
    <message>
        <source>A business day begins at</source>
        <translation>营业日从几点算起</translation>
    </message>
    <message>
        <source>The hour, 0 to 12. What a night shift does after midnight belongs to the day before.</source>
        <translation>填 0 到 12 点。夜班过了零点做的单，仍算前一天的。</translation>
    </message>
</context>
</TS>
