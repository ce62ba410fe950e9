<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>command</name>
    <message>
        <source>Hidden, for it is the team's: {title}</source>
        <translation>这条是团队的，已隐藏：{title}</translation>
    </message>
    <message>
        <source>It is the team's item and stays as it is</source>
        <translation>这是团队的商品，保持不变</translation>
    </message>
    <message>
        <source>Nothing was written. Would be entered: {planned}. Have it already: {same}. Left out: {left}.</source>
        <translation>只是预览，没有写入。将填入 {planned} 个，已有 {same} 个，跳过 {left} 个。</translation>
    </message>
    <message>
        <source>Saved as a copy of your own: {title}</source>
        <translation>已保存为您自己的副本：{title}</translation>
    </message>
    <message>
        <source>team key</source>
        <translation>团队密钥</translation>
    </message>
    <message>
        <source>team library</source>
        <translation>团队话术库</translation>
    </message>
    <message>
        <source>The categories of the library</source>
        <translation>话术库的分类</translation>
    </message>
    <message>
        <source>List the categories</source>
        <translation>列出全部分类</translation>
    </message>
    <message>
        <source>Add a category, at most two levels: A or A/B</source>
        <translation>新建分类，最多两级：A 或 A/B</translation>
    </message>
    <message>
        <source>Give a category another name or place</source>
        <translation>分类改名或移动</translation>
    </message>
    <message>
        <source>Put the scripts of B and those after it into A</source>
        <translation>把 B 及其后各分类的话术并入 A</translation>
    </message>
    <message>
        <source>Remove a category; its scripts stay, without a category</source>
        <translation>删除分类；其中的话术保留，变为未分类</translation>
    </message>
    <message>
        <source>No categories yet.</source>
        <translation>还没有分类。</translation>
    </message>
    <message>
        <source>Added: {path}</source>
        <translation>已新建：{path}</translation>
    </message>
    <message>
        <source>Renamed: {old} is now {new}</source>
        <translation>已改名：{old} → {new}</translation>
    </message>
    <message>
        <source>Merged into {into}</source>
        <translation>已并入“{into}”</translation>
    </message>
    <message>
        <source>Removed: {path}</source>
        <translation>已删除：{path}</translation>
    </message>
    <message>
        <source>Wayland lets no program press keys: replies are copied, and you paste them</source>
        <translation>Wayland 不允许程序按键：话术只能复制，需要您自己粘贴</translation>
    </message>
    <message>
        <source>Log out, and choose a session named “Xorg” or “X11” when you log in</source>
        <translation>注销后，在登录界面选择名为“Xorg”或“X11”的会话</translation>
    </message>
    <message>
        <source>There is no screen here</source>
        <translation>这里没有屏幕</translation>
    </message>
    <message>
        <source>Start Miaohui on a desktop, or try: miaohui demo</source>
        <translation>请在桌面环境中启动秒回，或试试：miaohui demo</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>wl-copy is missing</source>
        <translation>缺少 wl-copy</translation>
    </message>
    <message>
        <source>Install the package {name}</source>
        <translation>请安装软件包 {name}</translation>
    </message>
    <message>
        <source>as Qt chooses</source>
        <translation>由 Qt 自动选择</translation>
    </message>
    <message>
        <source>QT_IM_MODULE names {name}, which our Qt does not have</source>
        <translation>QT_IM_MODULE 指定了 {name}，而本程序的 Qt 不带它</translation>
    </message>
    <message>
        <source>Set QT_IM_MODULE=ibus; fcitx understands it, too</source>
        <translation>请设置 QT_IM_MODULE=ibus，fcitx 也支持</translation>
    </message>
    <message>
        <source>Cannot be told without the program {name}</source>
        <translation>没有 {name} 程序，无法判断</translation>
    </message>
    <message>
        <source>None is installed</source>
        <translation>一个也没有安装</translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>{folder} 无法写入</translation>
    </message>
    <message>
        <source>Make it yours, or choose another one with --data</source>
        <translation>请把它的所有者改为您自己，或用 --data 另选一个</translation>
    </message>
    <message>
        <source>Make room: without it nothing can be saved</source>
        <translation>请清理磁盘：空间不足时什么也保存不了</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Damaged: {trouble}</source>
        <translation>已损坏：{trouble}</translation>
    </message>
    <message>
        <source>Start Miaohui: it sets the damaged file aside and goes on with the newest good backup</source>
        <translation>请启动秒回：它会把损坏的文件移到一旁，并用最新的完好备份继续工作</translation>
    </message>
    <message>
        <source>Not made yet; the first start does it</source>
        <translation>尚未建立，第一次启动时自动建立</translation>
    </message>
    <message>
        <source>Sound, version {version}</source>
        <translation>完好，版本 {version}</translation>
    </message>
    <message>
        <source>None yet; the first one is made within a day of work</source>
        <translation>还没有，使用一天之内会自动做第一份</translation>
    </message>
    <message>
        <source>{count}, the newest of {date}</source>
        <translation>共 {count} 份，最新的是 {date}</translation>
    </message>
    <message>
        <source>Open Miaohui: it makes one a day</source>
        <translation>请打开秒回：它每天自动备份一次</translation>
    </message>
    <message>
        <source>Not running: start it to see its hotkeys checked</source>
        <translation>没有运行：启动后才能检查快捷键</translation>
    </message>
    <message>
        <source>Runs, but does not answer</source>
        <translation>正在运行，但没有响应</translation>
    </message>
    <message>
        <source>End it, and start it again</source>
        <translation>请结束它，再重新启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Choose another one in the settings</source>
        <translation>请在设置里换一个</translation>
    </message>
    <message>
        <source>There</source>
        <translation>有</translation>
    </message>
    <message>
        <source>The system does not allow it: {trouble}</source>
        <translation>系统不允许：{trouble}</translation>
    </message>
    <message>
        <source>This desktop has no tray; the hotkey and a second start open the window</source>
        <translation>这个桌面没有托盘；可用快捷键或再次启动来打开窗口</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>List all settings</source>
        <translation>列出全部设置</translation>
    </message>
    <message>
        <source>Show one setting</source>
        <translation>查看一项设置</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Change one setting; without a value it goes back to its default</source>
        <translation>修改一项设置；不写值则恢复默认</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Play the main job on a virtual screen; the pictures go to build/demo</source>
        <translation>在虚拟屏幕上演示主要流程，截图存到 build/demo</translation>
    </message>
    <message>
        <source>ARGUMENT</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The demo did not go as promised.</source>
        <translation>演示没有达到预期。</translation>
    </message>
    <message>
        <source>What works on this machine and what does not, with the cure</source>
        <translation>检查本机哪些正常、哪些不正常，以及解决办法</translation>
    </message>
    <message>
        <source>{count} of these need a hand.</source>
        <translation>有 {count} 项需要处理。</translation>
    </message>
    <message>
        <source>Put a script into the active window</source>
        <translation>把一条话术插入当前窗口</translation>
    </message>
    <message>
        <source>The script's code, or its id</source>
        <translation>话术的快捷码或编号</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>Fills a blank of the script; may be said again</source>
        <translation>填写话术里的空；可重复使用</translation>
    </message>
    <message>
        <source>Inserted into {target}</source>
        <translation>已插入到“{target}”</translation>
    </message>
    <message>
        <source>The order cards</source>
        <translation>订单确认卡</translation>
    </message>
    <message>
        <source>File a new card</source>
        <translation>新建一张卡</translation>
    </message>
    <message>
        <source>List the cards, newest first; who the buyer is stays hidden</source>
        <translation>列出订单卡，最新的在前；买家信息打码显示</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Looked for in every field</source>
        <translation>在所有字段里查找</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多显示多少条</translation>
    </message>
    <message>
        <source>Show one card whole</source>
        <translation>查看一张卡的全部内容</translation>
    </message>
    <message>
        <source>Change fields of a card; what is not named stays</source>
        <translation>修改卡上的字段；没有写到的保持不变</translation>
    </message>
    <message>
        <source>The buyer said yes</source>
        <translation>买家已确认</translation>
    </message>
    <message>
        <source>Cancel the card</source>
        <translation>作废这张卡</translation>
    </message>
    <message>
        <source>Move the card on</source>
        <translation>改变卡的状态</translation>
    </message>
    <message>
        <source>What was done to the card, oldest first</source>
        <translation>这张卡的操作记录，最早的在前</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>List customers, those seen last first; who they are stays hidden</source>
        <translation>列出顾客，最近来过的在前；遮住个人信息</translation>
    </message>
    <message>
        <source>Looked for in all that is known</source>
        <translation>在顾客的全部资料里查找</translation>
    </message>
    <message>
        <source>Show one customer whole, with his cards</source>
        <translation>显示一位顾客的完整资料和他的订单卡</translation>
    </message>
    <message>
        <source>Forget who a customer is; what he bought stays</source>
        <translation>抹去一位顾客的个人信息，买过什么仍保留</translation>
    </message>
    <message>
        <source>Do it; without this it is only said what would go</source>
        <translation>真正抹除；不写就只告诉您会抹掉什么</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Account, phone, or the record's id or its beginning</source>
        <translation>账号、电话，或资料编号（写开头几位即可）</translation>
    </message>
    <message>
        <source>No customers here.</source>
        <translation>没有顾客。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address as</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>其他账号或电话</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Of these cards {count} are still under way: they cannot be sent without the buyer.</source>
        <translation>其中 {count} 张订单卡还没有完成：抹去买家信息后就发不了货了。</translation>
    </message>
    <message>
        <source>Backups made before still have it, until seven newer ones have taken their place.</source>
        <translation>之前的备份里还留着这些信息，等七份新备份把它们换掉之后才会消失。</translation>
    </message>
    <message>
        <source>Nothing was erased yet. Say --yes to do it; it cannot be undone.</source>
        <translation>还没有抹除任何内容。确定要抹除请加上 --yes，抹除后无法恢复。</translation>
    </message>
    <message>
        <source>Erased: {cards} cards, {customers} records, {follow_ups} follow-ups, {cases} after-sales cases.</source>
        <translation>已抹除：{cards} 张订单卡、{customers} 份顾客资料、{follow_ups} 条待跟进、{cases} 条售后记录。</translation>
    </message>
    <message>
        <source>To be erased: {cards} cards, {customers} records, {follow_ups} follow-ups, {cases} after-sales cases.</source>
        <translation>将会抹除：{cards} 张订单卡、{customers} 份顾客资料、{follow_ups} 条待跟进、{cases} 条售后记录。</translation>
    </message>
    <message>
        <source>How long buyers are kept</source>
        <translation>买家信息保留多久</translation>
    </message>
    <message>
        <source>Forget the buyers whose time is over; what was sold stays</source>
        <translation>抹去超过保留期的买家信息，卖了什么仍保留</translation>
    </message>
    <message>
        <source>Buyers are kept for good: privacy.keep_days is 0. Nothing was erased.</source>
        <translation>买家信息长期保留（privacy.keep_days 为 0），没有抹除任何内容。</translation>
    </message>
    <message>
        <source>buyer erased</source>
        <translation>已抹去买家信息</translation>
    </message>
    <message>
        <source>The card's id, or its beginning</source>
        <translation>卡的编号，或编号的开头部分</translation>
    </message>
    <message>
        <source>Fills a field; may be said again. The fields: {names}</source>
        <translation>填写一个字段；可重复使用。字段有：{names}</translation>
    </message>
    <message>
        <source>{name} is no field; the fields are {names}</source>
        <translation>没有字段 {name}；可用的有 {names}</translation>
    </message>
    <message>
        <source>{word} is no state; possible are {states}</source>
        <translation>没有状态 {word}；可用的有 {states}</translation>
    </message>
    <message>
        <source>No cards here.</source>
        <translation>没有订单卡。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved: {id}</source>
        <translation>已保存：{id}</translation>
    </message>
    <message>
        <source>There is a card for this order already: {id}</source>
        <translation>这个订单已经有一张卡：{id}</translation>
    </message>
    <message>
        <source>{id} is now: {state}</source>
        <translation>{id} 现在的状态：{state}</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>{name} does not go together with {other}</source>
        <translation>{name} 不能与 {other} 同用</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>Answer with JSON, for other programs</source>
        <translation>以 JSON 回答，供其他程序使用</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Quick replies and order cards for customer service</source>
        <translation>客服快捷回复与订单确认卡</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The data folder to work in</source>
        <translation>使用哪个数据文件夹</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>write it as name=value, not {text}</source>
        <translation>请写成 名称=值，而不是 {text}</translation>
    </message>
    <message>
        <source>Saved, but the open window does not answer: it shows the old state until it is restarted.</source>
        <translation>已保存，但打开着的窗口没有响应：重启之前它显示的是旧内容。</translation>
    </message>
    <message>
        <source>The saved replies</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Save a new script</source>
        <translation>新建一条话术</translation>
    </message>
    <message>
        <source>List the scripts</source>
        <translation>列出话术</translation>
    </message>
    <message>
        <source>Only this category and those below it</source>
        <translation>只列出这个分类及其下级</translation>
    </message>
    <message>
        <source>Show one script whole</source>
        <translation>查看一条话术的全部内容</translation>
    </message>
    <message>
        <source>Change one script; what is not named stays</source>
        <translation>修改一条话术；没有写到的保持不变</translation>
    </message>
    <message>
        <source>Put one script into the bin</source>
        <translation>把一条话术放进回收站</translation>
    </message>
    <message>
        <source>What the script is called</source>
        <translation>话术的标题</translation>
    </message>
    <message>
        <source>The text of the reply; - reads it from standard input</source>
        <translation>话术的正文；写 - 则从标准输入读取</translation>
    </message>
    <message>
        <source>The short code to find it by</source>
        <translation>用来查找的快捷码</translation>
    </message>
    <message>
        <source>Where it is filed, at most two levels</source>
        <translation>归入哪个分类，最多两级</translation>
    </message>
    <message>
        <source>A word to find it by; may be said again</source>
        <translation>用来查找的标签；可重复使用</translation>
    </message>
    <message>
        <source>A combination of its own, such as Ctrl+Alt+1</source>
        <translation>这条话术自己的快捷键，例如 Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>已保存：{title}</translation>
    </message>
    <message>
        <source>No scripts here.</source>
        <translation>没有话术。</translation>
    </message>
    <message>
        <source>In the bin: {title}</source>
        <translation>已放进回收站：{title}</translation>
    </message>
    <message>
        <source>Find scripts, as in the window</source>
        <translation>查找话术，与窗口里的结果一样</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>要找的内容</translation>
    </message>
    <message>
        <source>Pinyin, initials, characters or a code</source>
        <translation>拼音、首字母、汉字或快捷码</translation>
    </message>
    <message>
        <source>One query a line from standard input, one JSON answer a line</source>
        <translation>从标准输入逐行读取，每行回答一个 JSON</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Whether the window runs, and what it has loaded</source>
        <translation>窗口是否在运行，载入了什么</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>数据文件夹：{folder}</translation>
    </message>
    <message>
        <source>Scripts: {count}</source>
        <translation>话术：{count} 条</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>This is missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>Not understood: {names}</source>
        <translation>无法识别：{names}</translation>
    </message>
    <message>
        <source>{word} is no {name}; possible are {choices}</source>
        <translation>{name} 不能是 {word}；可用的有 {choices}</translation>
    </message>
    <message>
        <source>{name} wants a whole number, not {word}</source>
        <translation>{name} 后面要写整数，而不是 {word}</translation>
    </message>
    <message>
        <source>{name} wants something after it</source>
        <translation>{name} 后面缺少内容</translation>
    </message>
    <message>
        <source>{name} wants nothing after it</source>
        <translation>{name} 后面不能带内容</translation>
    </message>
    <message>
        <source>One of these is missing: {names}</source>
        <translation>缺少其中之一：{names}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}：{told}</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>input method</source>
        <translation>输入法</translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>emoji font</source>
        <translation>表情字体</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>What buyers ask when this is the answer; may be said again</source>
        <translation>买家会怎么问（问法），可以写多次</translation>
    </message>
    <message>
        <source>Read whom a parcel goes to</source>
        <translation>读出收件人</translation>
    </message>
    <message>
        <source>Find name, phone and address in a pasted text</source>
        <translation>从粘贴的文字里找出姓名、电话和地址</translation>
    </message>
    <message>
        <source>What the buyer sent</source>
        <translation>买家发来的文字</translation>
    </message>
    <message>
        <source>One text a line from standard input, one JSON answer a line</source>
        <translation>从标准输入逐行读取，每行输出一个 JSON 结果</translation>
    </message>
    <message>
        <source>Which size to take</source>
        <translation>推荐尺码</translation>
    </message>
    <message>
        <source>What the customer wrote, such as 身高165体重110</source>
        <translation>顾客写的内容，如 身高165体重110</translation>
    </message>
    <message>
        <source>The size chart; the first one without it</source>
        <translation>尺码表；不写就用第一张</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Which couriers go there, and when it may arrive</source>
        <translation>哪些快递能到，大约几天</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Any text with a place in it</source>
        <translation>含有地名的任意文字</translation>
    </message>
    <message>
        <source>The courier the customer wants</source>
        <translation>顾客想要的快递</translation>
    </message>
    <message>
        <source>What an order costs, step by step</source>
        <translation>算价格，列出每一步</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Price and pieces, such as 59.90x2</source>
        <translation>单价和件数，如 59.90x2</translation>
    </message>
    <message>
        <source>OFFER</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>MONEY</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>From here on freight is free</source>
        <translation>满多少包邮</translation>
    </message>
    <message>
        <source>Suggest replies to a customer's message, as in the window</source>
        <translation>为顾客的话推荐话术，和窗口里一样</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>顾客的话</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>顾客发来的原话</translation>
    </message>
    <message>
        <source>One message a line from standard input, one JSON answer a line</source>
        <translation>从标准输入读，每行一句客户的话，每行回答一个 JSON</translation>
    </message>
    <message>
        <source>No reply is likely to fit.</source>
        <translation>没有合适的话术。</translation>
    </message>
    <message>
        <source>build {build}</source>
        <translation>内部版本 {build}</translation>
    </message>
    <message>
        <source>build {build} is too old</source>
        <translation>内部版本 {build} 太旧</translation>
    </message>
    <message>
        <source>Miaohui needs Windows 10, version 1809 or newer</source>
        <translation>秒回需要 Windows 10 1809 或更新的版本</translation>
    </message>
    <message>
        <source>Miaohui runs as administrator, which it does not need</source>
        <translation>秒回正以管理员身份运行，其实不需要</translation>
    </message>
    <message>
        <source>An ordinary user's. Windows lets no keys reach a chat that runs as administrator</source>
        <translation>普通用户。以管理员身份运行的聊天软件，Windows 不允许秒回替您按键</translation>
    </message>
    <message>
        <source>“{title}” has it open</source>
        <translation>“{title}”正占着剪贴板</translation>
    </message>
    <message>
        <source>Close that program if this stays so</source>
        <translation>如果一直这样，请关闭那个程序</translation>
    </message>
    <message>
        <source>Windows, over a remote connection, which has a say in the clipboard, too</source>
        <translation>Windows 远程桌面；远程连接也会影响剪贴板</translation>
    </message>
    <message>
        <source>Windows version</source>
        <translation>Windows 版本</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Write confirmed cards into a sheet (.xlsx or .csv)</source>
        <translation>把已确认的订单卡导出成表格（.xlsx 或 .csv）</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The sheet; its ending chooses the format</source>
        <translation>表格文件，按扩展名决定格式</translation>
    </message>
    <message>
        <source>Whole names, phones and addresses instead of stars</source>
        <translation>导出完整的姓名、电话和地址，不打星号</translation>
    </message>
    <message>
        <source>Cards in any state</source>
        <translation>任何状态的订单卡</translation>
    </message>
    <message>
        <source>Bring waybill numbers back from a sheet</source>
        <translation>从表格导入运单号</translation>
    </message>
    <message>
        <source>A sheet with order numbers and waybill numbers</source>
        <translation>有订单编号和运单号两列的表格</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>只看会做什么，不改动</translation>
    </message>
    <message>
        <source>{count} cards written to {file}.</source>
        <translation>已把 {count} 张订单卡写入 {file}。</translation>
    </message>
    <message>
        <source>{given} of {planned} waybill numbers entered.</source>
        <translation>{planned} 个运单号，已填入 {given} 个。</translation>
    </message>
    <message>
        <source>The shop's items</source>
        <translation>店铺的商品</translation>
    </message>
    <message>
        <source>List items; with a text, those that may be meant</source>
        <translation>列出商品；带上文字时列出可能要找的</translation>
    </message>
    <message>
        <source>Code, name, pinyin or initials</source>
        <translation>货号、名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Show one item whole</source>
        <translation>查看一个商品</translation>
    </message>
    <message>
        <source>Its item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Bring items in from a sheet (.xlsx, .xls, .csv)</source>
        <translation>从表格导入商品（.xlsx、.xls、.csv）</translation>
    </message>
    <message>
        <source>A sheet with a column 货号 (item number)</source>
        <translation>有“货号”列的表格</translation>
    </message>
    <message>
        <source>No items here.</source>
        <translation>没有商品。</translation>
    </message>
    <message>
        <source>New: {new}, changed: {changed}, the same: {same}.</source>
        <translation>新增 {new}，改动 {changed}，相同 {same}。</translation>
    </message>
    <message>
        <source>No item number in this row</source>
        <translation>这一行没有货号</translation>
    </message>
    <message>
        <source>This item number stands further up already</source>
        <translation>这个货号上面已经有了</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>这不是价格</translation>
    </message>
    <message>
        <source>This is no date; write it as 2026-12-01</source>
        <translation>这不是日期，请写成 2026-12-01</translation>
    </message>
    <message>
        <source>This says nothing about the stock; write 有货, 紧张, 缺货, 预售 or a number</source>
        <translation>看不出库存状态，请填 有货、紧张、缺货、预售 或数字</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>店铺备注</translation>
    </message>
    <message>
        <source>What was searched for in vain, and how often</source>
        <translation>列出搜过却没找到的词和次数</translation>
    </message>
    <message>
        <source>Forget what was searched for in vain</source>
        <translation>清除搜过却没找到的记录</translation>
    </message>
    <message>
        <source>Nothing was searched for in vain.</source>
        <translation>没有搜过却没找到的词。</translation>
    </message>
    <message>
        <source>Forgotten: {count}</source>
        <translation>已清除 {count} 条</translation>
    </message>
    <message>
        <source>Set back how often scripts were used, and what was chosen for words</source>
        <translation>清除使用次数，以及搜索时的选择记录</translation>
    </message>
    <message>
        <source>Forgotten. Scripts that had been used: {count}</source>
        <translation>已清除。用过的话术有 {count} 条</translation>
    </message>
    <message>
        <source>Forget which reply answered which message</source>
        <translation>忘掉哪条话术回答过哪句话</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>已全部忘掉。</translation>
    </message>
    <message>
        <source>Whose tables; the shop of the settings without it</source>
        <translation>用哪家店的资料；不写就用设置里的店铺</translation>
    </message>
    <message>
        <source>满300减30, 2件9折 … in place of the shop's offers</source>
        <translation>满300减30、2件9折……代替店铺自己的优惠</translation>
    </message>
    <message>
        <source>Freight in yuan, in place of the shop's</source>
        <translation>运费（元），代替店铺自己的运费</translation>
    </message>
    <message>
        <source>What to come back to</source>
        <translation>要跟进的事</translation>
    </message>
    <message>
        <source>What is due today, the most urgent first; who the buyer is stays hidden</source>
        <translation>列出今天要跟进的，急的在前；买家信息保持隐藏</translation>
    </message>
    <message>
        <source>Also what is due later</source>
        <translation>今天以后的也列出</translation>
    </message>
    <message>
        <source>Promise to come back to something</source>
        <translation>记下一件答应过要跟进的事</translation>
    </message>
    <message>
        <source>The order card, by its id or its beginning</source>
        <translation>订单卡的编号，或编号的开头</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>是什么事</translation>
    </message>
    <message>
        <source>The code of the reply for it</source>
        <translation>用哪条话术，填编码</translation>
    </message>
    <message>
        <source>It has been seen to</source>
        <translation>已经处理好了</translation>
    </message>
    <message>
        <source>Come back to it later</source>
        <translation>晚点再跟进</translation>
    </message>
    <message>
        <source>Forget about it</source>
        <translation>不用跟进了，移除</translation>
    </message>
    <message>
        <source>Its id, or the beginning of it</source>
        <translation>编号，或编号的开头</translation>
    </message>
    <message>
        <source>Such as 15:30, tomorrow 9:00, 12-01 9:00, fri, +2h</source>
        <translation>例如 15:30、明天9点、12-01 9:00、周五、2小时后</translation>
    </message>
    <message>
        <source>Nothing to come back to.</source>
        <translation>没有要跟进的。</translation>
    </message>
    <message>
        <source>Nothing to come back to today.</source>
        <translation>今天没有要跟进的。</translation>
    </message>
    <message>
        <source>Done: {id}</source>
        <translation>已完成：{id}</translation>
    </message>
    <message>
        <source>Removed: {id}</source>
        <translation>已移除：{id}</translation>
    </message>
    <message>
        <source>{id} is due: {time}</source>
        <translation>{id} 的跟进时间：{time}</translation>
    </message>
    <message>
        <source>{word} is no day; write it as 2026-11-22</source>
        <translation>“{word}”不是日期，请写成 2026-11-22 的样子</translation>
    </message>
    <message>
        <source>{word} is no column; the columns are {names}</source>
        <translation>没有“{word}”这一列，可用的列有：{names}</translation>
    </message>
    <message>
        <source>Cards in this state; may be said again</source>
        <translation>这个状态的订单卡，可以写多次</translation>
    </message>
    <message>
        <source>Made on this business day or later, such as 2026-11-22</source>
        <translation>这个营业日及以后建的卡，例如 2026-11-22</translation>
    </message>
    <message>
        <source>Made on this business day or before</source>
        <translation>这个营业日及以前建的卡</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A stored export profile</source>
        <translation>保存过的导出方案</translation>
    </message>
    <message>
        <source>COLUMNS</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Instead of the profile's; between them stand commas</source>
        <translation>不用方案里的列，改用这些，逗号隔开</translation>
    </message>
</context>
</TS>
