<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reasons</name>
    <message>
        <source>"{title}" is not for today, or not for this shop: its validity in the library says so. Nothing was sent.</source>
        <translation>“{title}”今天或在当前店铺不可用（见话术库里的有效期），没有发送。</translation>
    </message>
    <message>
        <source>A name for the server is made of small letters, digits and _ and has at most {most} characters.</source>
        <translation>服务器上的名字只能用小写字母、数字和 _，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A proposal may have at most {most} kB. Please make it shorter.</source>
        <translation>一条建议最多 {most} kB，请写短一些。</translation>
    </message>
    <message>
        <source>A reply has at most {limit} further messages; these are {count}.</source>
        <translation>一条话术最多有 {limit} 条后续消息，现在有 {count} 条。</translation>
    </message>
    <message>
        <source>A reply has at most {limit} other texts; these are {count}.</source>
        <translation>一条话术最多有 {limit} 个其他文本，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>团队要有个名称。</translation>
    </message>
    <message>
        <source>A team release is not whole yet ({what} is missing). Yours stays as it was; it is tried again.</source>
        <translation>有个团队版本还不完整（缺少 {what}）。您的话术库保持原样，稍后会自动重试。</translation>
    </message>
    <message>
        <source>A team release was refused: it is damaged ({what}). Yours stays as it was; it is tried again.</source>
        <translation>已拒绝一个团队版本：内容损坏（{what}）。您的话术库保持原样，稍后会自动重试。</translation>
    </message>
    <message>
        <source>A team release was refused: it is larger than is ever right.</source>
        <translation>已拒绝一个团队版本：大得不正常。</translation>
    </message>
    <message>
        <source>A team release was refused: nobody whom the team trusts has signed it. Yours stays as it was.</source>
        <translation>已拒绝一个团队版本：签名的人不受团队信任。您的话术库保持原样。</translation>
    </message>
    <message>
        <source>A title of nothing but * fits every window. Write what stands in the title of this shop alone.</source>
        <translation>只写 * 会匹配所有窗口。请写只有这家店铺的窗口标题里才有的字。</translation>
    </message>
    <message>
        <source>An item needs an item number with a letter or digit in it.</source>
        <translation>商品要有货号，货号里至少有一个字母或数字。</translation>
    </message>
    <message>
        <source>An older team library (release {offered}) was offered in place of {have} and refused. A lead should publish once more.</source>
        <translation>有人拿旧的团队话术库（版本 {offered}）来替换 {have}，已拒绝。请主管再发布一次。</translation>
    </message>
    <message>
        <source>Another lead has published meanwhile. Take that over, look at the differences, and publish again.</source>
        <translation>另一位主管刚刚发布过。请先取回，看过差异后再发布。</translation>
    </message>
    <message>
        <source>Everybody has release {have} already, which is newer than {number}. To go back, roll back.</source>
        <translation>大家已经在用第 {have} 版，比第 {number} 版新。要回到旧版，请用“回滚”。</translation>
    </message>
    <message>
        <source>In the folder {folder} beside the file there is another picture called {name}. Nothing was exported; please choose another place for the file.</source>
        <translation>导出位置的文件夹 {folder} 里已经有一个同名但内容不同的 {name}。没有导出任何内容，请换个位置再导出。</translation>
    </message>
    <message>
        <source>Nothing can be written to {where}. Please ask for the right to write there.</source>
        <translation>{where} 不能写入，请申请写入权限。</translation>
    </message>
    <message>
        <source>One condition names at most {limit} shops or regions; these are {count}.</source>
        <translation>一个条件最多写 {limit} 个店铺或地区，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>Only a lead can do that: this program has no key that the team trusts for it.</source>
        <translation>只有主管可以这样做：本机没有团队认可的主管密钥。</translation>
    </message>
    <message>
        <source>Only the owner of the team can do that: the owner's key is not on this computer.</source>
        <translation>只有团队所有者可以这样做：本机没有所有者密钥。</translation>
    </message>
    <message>
        <source>Replies stand in each other more than {limit} deep, the last with the code "{code}". Please edit them.</source>
        <translation>话术层层嵌入超过 {limit} 层，最里面一层的快捷码是“{code}”。请修改。</translation>
    </message>
    <message>
        <source>Row {row} needs a form of address, and whether to prefer or to avoid it.</source>
        <translation>第 {row} 行要写称呼，并选择优先使用还是不要使用。</translation>
    </message>
    <message>
        <source>That belongs to the library of another team and was refused.</source>
        <translation>那是别的团队的话术库，已拒绝。</translation>
    </message>
    <message>
        <source>That category is the team's and stays as it is.</source>
        <translation>这个分类是团队的，不能改。</translation>
    </message>
    <message>
        <source>That is no address of a team library: a folder, or postgresql://server/database.</source>
        <translation>这不是团队话术库的地址：要么是文件夹，要么是 postgresql://服务器/数据库。</translation>
    </message>
    <message>
        <source>That is no file of a team library, or it is damaged.</source>
        <translation>这不是团队话术库文件，或者已经损坏。</translation>
    </message>
    <message>
        <source>That is no public key of a person. Please copy all 64 characters.</source>
        <translation>这不是个人公钥，请把 64 个字符全部复制。</translation>
    </message>
    <message>
        <source>That is no whole join code. Please copy all of it, from the first to the last character.</source>
        <translation>加入码不完整，请从第一个字符到最后一个字符全部复制。</translation>
    </message>
    <message>
        <source>That item is the team's and stays as it is.</source>
        <translation>这个商品是团队的，不能改。</translation>
    </message>
    <message>
        <source>That passphrase does not open the team key. Please try again.</source>
        <translation>口令不对，打不开团队密钥，请再试一次。</translation>
    </message>
    <message>
        <source>That reply is the team's. Change it as a copy of your own, or propose the change.</source>
        <translation>这条话术是团队的。可以另存为自己的副本来改，或提出修改建议。</translation>
    </message>
    <message>
        <source>That rule is the team's and stays as it is.</source>
        <translation>这条规则是团队的，不能改。</translation>
    </message>
    <message>
        <source>That table is the team's and stays as it is.</source>
        <translation>这张表是团队的，不能改。</translation>
    </message>
    <message>
        <source>The chat is with “{now}” now, this reply was begun for “{first}”. Go back there and go on; or press Next in the window to go on here.</source>
        <translation>聊天窗口现在是“{now}”，这条话术是发给“{first}”的，已停下。请切回去再继续；确实要发给当前这位，请点窗口里的“下一条”。</translation>
    </message>
    <message>
        <source>The copy of the team library on this computer was damaged. It is fetched again; your own data is not touched.</source>
        <translation>本机上的团队话术库副本损坏了，正在重新获取；您自己的数据不受影响。</translation>
    </message>
    <message>
        <source>The file {name} has no full path. Please choose it anew.</source>
        <translation>文件 {name} 没有完整路径，请重新选择。</translation>
    </message>
    <message>
        <source>The file {name} is no longer where it was. Please add it to the reply anew.</source>
        <translation>文件 {name} 已不在原来的位置，请在话术里重新添加。</translation>
    </message>
    <message>
        <source>The library has no release {number}.</source>
        <translation>话术库没有版本 {number}。</translation>
    </message>
    <message>
        <source>The pause before a message is between 0 and {limit} seconds.</source>
        <translation>消息前的间隔在 0 到 {limit} 秒之间。</translation>
    </message>
    <message>
        <source>The picture is no longer in the data folder. Please add it to the reply anew.</source>
        <translation>这条消息的图片已不在数据文件夹里，请在话术里重新添加。</translation>
    </message>
    <message>
        <source>The pictures could not be put into the folder {folder} beside the file: {why}. Nothing was exported; please choose another place for the file.</source>
        <translation>图片放不进导出位置的文件夹 {folder}：{why}。没有导出任何内容，请换个位置再导出。</translation>
    </message>
    <message>
        <source>The reply is to contain another one with the code "{code}", which no reply has. Please edit it.</source>
        <translation>这条话术里嵌入了快捷码为“{code}”的话术，但没有这条话术。请修改。</translation>
    </message>
    <message>
        <source>The reply is too long once the replies in it are put together: at most {limit} pieces. Please split it.</source>
        <translation>嵌入其他话术后太长了：最多 {limit} 段。请拆成几条。</translation>
    </message>
    <message>
        <source>The reply with the code "{code}" would contain itself. Please edit it.</source>
        <translation>快捷码为“{code}”的话术会嵌入它自己。请修改。</translation>
    </message>
    <message>
        <source>The reply would end ({until}) before it begins ({start}). Please change one of the days.</source>
        <translation>话术的结束日期（{until}）早于开始日期（{start}），请修改其中一个。</translation>
    </message>
    <message>
        <source>The rule {rule} has more than {most} words. Make two of it.</source>
        <translation>规则 {rule} 超过了 {most} 个词，请拆成两条。</translation>
    </message>
    <message>
        <source>The server at {where} takes no more connections just now. It is tried again; if that lasts, ask who runs it.</source>
        <translation>{where} 的服务器连接数满了，稍后会自动再试；如果一直这样，请找管理服务器的人看看。</translation>
    </message>
    <message>
        <source>The server could not prove that it is the one of your team, so nothing was sent to it. Ask your lead for a new join code.</source>
        <translation>服务器无法证明自己就是您团队的，因此什么都没有发给它。请向主管要新的加入码。</translation>
    </message>
    <message>
        <source>The server does not accept the name or the password of {login}. Please type them in again.</source>
        <translation>服务器不接受 {login} 的用户名或密码，请重新输入。</translation>
    </message>
    <message>
        <source>The server does not allow that to {login}.</source>
        <translation>服务器不允许 {login} 这样做。</translation>
    </message>
    <message>
        <source>The server wants the password of {login}. Please type it in.</source>
        <translation>服务器要 {login} 的密码，请输入。</translation>
    </message>
    <message>
        <source>The server wants the password of {login}. Type it when it is asked for, or put it into the environment variable PGPASSWORD.</source>
        <translation>服务器要 {login} 的密码：请在提示时输入，或放进环境变量 PGPASSWORD。</translation>
    </message>
    <message>
        <source>The server's tables are of version {have}, and this program needs {need}. Please ask the owner to update them.</source>
        <translation>服务器上的表是版本 {have}，本程序需要 {need}，请让所有者升级。</translation>
    </message>
    <message>
        <source>The tables for team libraries are not on that server. Let its owner set it up first.</source>
        <translation>那台服务器上还没有团队话术库的表，请先让所有者设置好。</translation>
    </message>
    <message>
        <source>The team does not have the original of “{title}” any more; your copy is all there is.</source>
        <translation>团队里已经没有“{title}”的原文了，只剩您自己这一份。</translation>
    </message>
    <message>
        <source>The team has nobody named "{name}".</source>
        <translation>团队里没有“{name}”这个人。</translation>
    </message>
    <message>
        <source>The team has somebody named "{name}" already. Please choose another name.</source>
        <translation>团队里已经有“{name}”了，请换个名字。</translation>
    </message>
    <message>
        <source>The team key is not on this computer any more. Ask the owner to let you in again.</source>
        <translation>本机已经没有团队密钥了，请让所有者重新添加您。</translation>
    </message>
    <message>
        <source>The team key on this computer is protected. Please give its passphrase.</source>
        <translation>本机的团队密钥有口令保护，请输入口令。</translation>
    </message>
    <message>
        <source>The team library cannot be reached at {where}. You can go on working; it is tried again.</source>
        <translation>连不上团队话术库（{where}）。可以照常工作，稍后会自动重试。</translation>
    </message>
    <message>
        <source>The team library is of a newer kind. Please update Miaohui; until then yours stays as it was.</source>
        <translation>团队话术库用了更新的格式，请升级秒回；升级前您的话术库保持原样。</translation>
    </message>
    <message>
        <source>The team's replies cannot be deleted for good. Hidden here, they are in nobody's way.</source>
        <translation>团队的话术不能彻底删除。它藏在这里，不会碍事。</translation>
    </message>
    <message>
        <source>There cannot be more than {most} rules of your own. Remove some, or put words together in one.</source>
        <translation>自己的规则最多 {most} 条。请删掉一些，或把几个词合到一条里。</translation>
    </message>
    <message>
        <source>There is a draft of this reply already, and it says something else. Publish it or discard it first, then accept this proposal.</source>
        <translation>这条话术已有一份内容不同的草稿。请先发布或丢弃那份草稿，再采纳这条建议。</translation>
    </message>
    <message>
        <source>There is a rule {rule} already. Give the new one another id.</source>
        <translation>已经有一条规则叫 {rule}，请给新规则换个编号。</translation>
    </message>
    <message>
        <source>There is no channel "{channel}"; there are stable and test.</source>
        <translation>没有通道“{channel}”，只有 stable（正式）和 test（试用）。</translation>
    </message>
    <message>
        <source>There is no draft "{id}". "team drafts" shows them all.</source>
        <translation>没有名为“{id}”的草稿。用 team drafts 可以看到全部草稿。</translation>
    </message>
    <message>
        <source>There is no earlier text {number}: {count} are kept. The list shows their numbers.</source>
        <translation>没有第 {number} 条历史版本：一共保留了 {count} 条，序号见列表。</translation>
    </message>
    <message>
        <source>There is no such proposal any more.</source>
        <translation>这条建议已经不在了。</translation>
    </message>
    <message>
        <source>There is nothing to propose: it reads as the library does already.</source>
        <translation>没有可建议的内容：与话术库一致。</translation>
    </message>
    <message>
        <source>There is nothing to publish: no draft differs from the library.</source>
        <translation>没有可发布的内容：草稿与话术库一致。</translation>
    </message>
    <message>
        <source>These blanks are still empty: {names}. Please fill them first.</source>
        <translation>还有空没填：{names}。请先填好。</translation>
    </message>
    <message>
        <source>This picture was not kept by Miaohui. Please add it once more.</source>
        <translation>这张图片没有保存在秒回里，请重新添加。</translation>
    </message>
    <message>
        <source>This program belongs to no team yet. Create one, or join with the code that a lead gives you.</source>
        <translation>本机还没有加入团队。请新建团队，或用主管给的加入码加入。</translation>
    </message>
    <message>
        <source>This program belongs to the team "{name}" already. Leave it first.</source>
        <translation>本机已经属于团队“{name}”，请先退出。</translation>
    </message>
    <message>
        <source>This text must not go out: {why} {instead}</source>
        <translation>这段话不能发：{why}{instead}</translation>
    </message>
    <message>
        <source>This text should better not go out like this: {why} {instead} To insert it all the same, do it once more within 8 seconds.</source>
        <translation>这段话建议换个说法：{why}{instead}坚持要发，请在 8 秒内再来一次。</translation>
    </message>
    <message>
        <source>No chat window was active.</source>
        <translation>没有处于活动状态的聊天窗口。</translation>
    </message>
    <message>
        <source>Row {row} of the text has the blank {cell}, which is no field of the card.</source>
        <translation>文本第 {row} 行里的空位“{cell}”不是订单卡的栏目。</translation>
    </message>
    <message>
        <source>The active window was Miaohui itself.</source>
        <translation>当前活动的是秒回自己的窗口。</translation>
    </message>
    <message>
        <source>The chat window has been closed.</source>
        <translation>聊天窗口已经关闭。</translation>
    </message>
    <message>
        <source>The chat window did not come back to the front.</source>
        <translation>聊天窗口没能回到最前面。</translation>
    </message>
    <message>
        <source>The chat program runs as administrator, so Windows lets no key press of Miaohui reach it.</source>
        <translation>聊天程序以管理员身份运行，Windows 不让秒回替您按键。</translation>
    </message>
    <message>
        <source>Another window took the focus at that moment.</source>
        <translation>刚才有别的窗口抢走了输入焦点。</translation>
    </message>
    <message>
        <source>The chat window has not taken the text yet.</source>
        <translation>聊天窗口还没有取走内容。</translation>
    </message>
    <message>
        <source>The chat window has taken no picture: it is busy, or takes only text there.</source>
        <translation>聊天窗口没有接收图片：它可能正忙，也可能那里只能输入文字。</translation>
    </message>
    <message>
        <source>The chat window has taken no files: it is busy, or takes none there.</source>
        <translation>聊天窗口没有接收文件：它可能正忙，也可能那里不能发文件。</translation>
    </message>
    <message>
        <source>The item number has {length} characters; at most {limit} are possible.</source>
        <translation>货号有 {length} 个字，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The picture cannot be inserted: it is damaged, or no PNG. Please make it anew.</source>
        <translation>这张图片无法插入：文件已损坏，或者不是 PNG 格式。请重新生成图片。</translation>
    </message>
    <message>
        <source>The picture has more than {megabytes} MB or {pixels} megapixels. Please make it smaller, or save it as a file.</source>
        <translation>图片超过 {megabytes} MB 或 {pixels} 百万像素，请缩小后再插入，或另存为文件。</translation>
    </message>
    <message>
        <source>There is no file to insert. Please choose one first.</source>
        <translation>没有可以插入的文件，请先选择文件。</translation>
    </message>
    <message>
        <source>Something else was copied at that moment, and stays on the clipboard.</source>
        <translation>刚才有别的内容被复制，已保留在剪贴板上。</translation>
    </message>
    <message>
        <source>The clipboard could not be used; another program may be holding it.</source>
        <translation>剪贴板无法使用，可能正被别的程序占用。</translation>
    </message>
    <message>
        <source>The item number {code} belongs to another item already. Please choose another.</source>
        <translation>货号 {code} 已经是别的商品的了，请换一个。</translation>
    </message>
    <message>
        <source>The picture could not be kept in the data folder: {why}. Please check its space and permissions.</source>
        <translation>图片没能存进数据文件夹：{why}。请检查磁盘空间和权限。</translation>
    </message>
    <message>
        <source>The picture {name} is larger than 1 MB. Make it smaller and try again.</source>
        <translation>图片 {name} 超过 1 MB，请压缩后再试。</translation>
    </message>
    <message>
        <source>This keyboard layout has no key that pastes.</source>
        <translation>当前键盘布局没有可以粘贴的按键。</translation>
    </message>
    <message>
        <source>The text is on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys.</source>
        <translation>内容已复制，请在聊天窗口按 Ctrl+V 粘贴。当前桌面环境不允许程序代为按键。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The connection to the desktop broke; please start Miaohui again.</source>
        <translation>与桌面的连接已断开，请重新启动秒回。</translation>
    </message>
    <message>
        <source>There is no text to insert. Write the reply first.</source>
        <translation>没有可插入的文字，请先填写内容。</translation>
    </message>
    <message>
        <source>The text holds a control character ({code}, character {position}) that does not belong into a chat. Please remove it.</source>
        <translation>内容第 {position} 个字符是控制字符（{code}），不能发到聊天里，请先删除。</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {longest} can be inserted. Split it.</source>
        <translation>文字共 {characters} 个字符，最多可插入 {longest} 个，请拆分后再插入。</translation>
    </message>
    <message>
        <source>Line {line} of the chat programs cannot be read. Write it like: wechat Ctrl+V 0.2</source>
        <translation>聊天程序列表第 {line} 行无法识别，格式如：wechat Ctrl+V 0.2</translation>
    </message>
    <message>
        <source>You have {most} proposals waiting. Please wait until a lead has answered some.</source>
        <translation>您有 {most} 条建议还在等待，请等主管答复一些以后再提。</translation>
    </message>
    <message>
        <source>{cell} are no working hours. Write them as 09:00-23:00, or leave it empty.</source>
        <translation>“{cell}”不是工作时间。请写成 09:00-23:00，或者留空。</translation>
    </message>
    <message>
        <source>{count} differences need your choice before this can be published.</source>
        <translation>有 {count} 处差异要由您选定，然后才能发布。</translation>
    </message>
    <message>
        <source>{count} replies are stopped by the check. Please reword them, or take them out of this release.</source>
        <translation>有 {count} 条话术没通过检查，请改写，或这次先不发布它们。</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {limit} are possible.</source>
        <translation>{field}有 {length} 个字，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>{keys} is no combination of keys this keyboard has. Please choose another.</source>
        <translation>当前键盘没有组合键 {keys}，请换一个。</translation>
    </message>
    <message>
        <source>{keys} alone would be missing from every other program: add Ctrl, Alt or Super.</source>
        <translation>单独占用 {keys} 会让其他程序无法使用它，请加上 Ctrl、Alt 或 Super。</translation>
    </message>
    <message>
        <source>{keys} copies or pastes in every program. Please choose another.</source>
        <translation>{keys} 在所有程序里都用于复制或粘贴，请换一个。</translation>
    </message>
    <message>
        <source>{keys} is held by another program. Close that program, or choose another combination in the settings.</source>
        <translation>{keys} 已被其他程序占用，请关闭那个程序，或到设置中换一个组合键。</translation>
    </message>
    <message>
        <source>{hotkey} belongs to "{title}" already. Please choose another.</source>
        <translation>快捷键 {hotkey} 已被“{title}”使用，请换一个。</translation>
    </message>
    <message>
        <source>Miaohui itself uses {keys} already: choose another combination.</source>
        <translation>秒回自己已经在用 {keys}，请换一个组合键。</translation>
    </message>
    <message>
        <source>This desktop lets no program have hotkeys: {keys} does not work. Open Miaohui from the tray, or by starting it again.</source>
        <translation>当前桌面环境不支持全局快捷键，{keys} 无法使用。可从托盘打开秒回，或再次启动它。</translation>
    </message>
    <message>
        <source>This is a Wayland desktop: texts are copied, you paste them with Ctrl+V.</source>
        <translation>当前是 Wayland 桌面：文字会复制到剪贴板，请按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>There is no graphical desktop: texts can only be copied.</source>
        <translation>没有图形桌面：只能复制文字。</translation>
    </message>
    <message>
        <source>The X11 desktop does not answer: texts can only be copied. Check DISPLAY.</source>
        <translation>X11 桌面没有响应：只能复制文字，请检查 DISPLAY 设置。</translation>
    </message>
    <message>
        <source>On this system texts can only be copied; you paste them with Ctrl+V.</source>
        <translation>在此系统上只能复制文字，请按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>A reply needs a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>The title has {length} characters; at most {limit} are possible.</source>
        <translation>标题有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The title holds a control character ({character}, character {place}). Please remove it.</source>
        <translation>标题第 {place} 个字符是控制字符（{character}），请删除后再保存。</translation>
    </message>
    <message>
        <source>A reply needs a text.</source>
        <translation>请填写话术内容。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} are possible.</source>
        <translation>话术内容有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The text holds a control character ({character}, character {place}) that chats cannot show. Please remove it.</source>
        <translation>话术内容第 {place} 个字符是聊天窗口无法显示的控制字符（{character}），请删除后再保存。</translation>
    </message>
    <message>
        <source>The code has {length} characters; at most {limit} are possible.</source>
        <translation>快捷码有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>A code is one word: no spaces or invisible characters, please.</source>
        <translation>快捷码中不能有空格或不可见字符。</translation>
    </message>
    <message>
        <source>The code holds a control character ({character}, character {place}). Please remove it.</source>
        <translation>快捷码第 {place} 个字符是控制字符（{character}），请删除。</translation>
    </message>
    <message>
        <source>The code "{code}" belongs to "{title}" already. Please choose another.</source>
        <translation>快捷码“{code}”已被“{title}”使用，请换一个。</translation>
    </message>
    <message>
        <source>A reply has at most {limit} tags; these are {count}.</source>
        <translation>一条话术最多 {limit} 个标签，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>A tag has {length} characters; at most {limit} are possible.</source>
        <translation>有一个标签长 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>A tag holds a control character ({character}). Please remove it.</source>
        <translation>标签中有控制字符（{character}），请删除。</translation>
    </message>
    <message>
        <source>This reply is not there any more.</source>
        <translation>这条话术已不存在。</translation>
    </message>
    <message>
        <source>No script has the code {code}.</source>
        <translation>没有快捷码为 {code} 的话术。</translation>
    </message>
    <message>
        <source>There are no starter replies left to remove. Those you have changed or starred are yours and stay.</source>
        <translation>没有可移除的自带话术了。您修改过或收藏过的话术属于您，会继续保留。</translation>
    </message>
    <message>
        <source>This can no longer be taken back: it has been changed again since.</source>
        <translation>之后又有改动，已无法撤销。</translation>
    </message>
    <message>
        <source>The library was changed elsewhere at the same moment. Nothing was changed here; please try again.</source>
        <translation>话术库刚刚在别处被修改，本次未作改动，请再试一次。</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>请填写分类名称。</translation>
    </message>
    <message>
        <source>The name of the category has {length} characters; at most {limit} are possible.</source>
        <translation>分类名称有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The name of the category holds a control character ({character}). Please remove it.</source>
        <translation>分类名称中有控制字符（{character}），请删除。</translation>
    </message>
    <message>
        <source>Categories have at most {levels} levels, such as Shipping/Delays.</source>
        <translation>分类最多 {levels} 级，例如“物流/延误”。</translation>
    </message>
    <message>
        <source>There is a category "{path}" already. To join the two, use Merge.</source>
        <translation>分类“{path}”已存在；如需合并两个分类，请使用“合并”。</translation>
    </message>
    <message>
        <source>There is no category "{path}" (any more).</source>
        <translation>没有分类“{path}”，可能已被删除。</translation>
    </message>
    <message>
        <source>"{path}" cannot be moved into itself.</source>
        <translation>不能把“{path}”移到它自己里面。</translation>
    </message>
    <message>
        <source>Only categories of one level, under one parent, can be put in order.</source>
        <translation>只能调整同一上级分类下的顺序。</translation>
    </message>
    <message>
        <source>There is no setting "{key}". "config list" shows them all.</source>
        <translation>没有名为“{key}”的设置，可用 config list 查看全部。</translation>
    </message>
    <message>
        <source>The value of "{key}" is not of its kind ({kind}).</source>
        <translation>“{key}”的值类型不对（应为 {kind}）。</translation>
    </message>
    <message>
        <source>"{key}" can be: {choices}.</source>
        <translation>“{key}”只能取：{choices}。</translation>
    </message>
    <message>
        <source>"{key}" must be a number from {low} to {high}.</source>
        <translation>“{key}”必须是 {low} 到 {high} 之间的数字。</translation>
    </message>
    <message>
        <source>The value of "{key}" may have at most {limit} characters.</source>
        <translation>“{key}”最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>"{field}" is no field of the order card.</source>
        <translation>订单卡没有名为“{field}”的字段。</translation>
    </message>
    <message>
        <source>This card is {old}; from there it cannot become {new}.</source>
        <translation>这张订单卡的状态是“{old}”，不能直接改为“{new}”。</translation>
    </message>
    <message>
        <source>This card is {state} and can no longer be changed. Make a new card, or take the cancelled one up again first.</source>
        <translation>这张订单卡的状态是“{state}”，不能再修改。请新建一张，或先恢复已取消的卡片。</translation>
    </message>
    <message>
        <source>There is no order card {id}. Look it up in the list.</source>
        <translation>找不到订单卡 {id}，请在列表中查找。</translation>
    </message>
    <message>
        <source>The card was changed elsewhere at the same moment. Please open it again and repeat the change.</source>
        <translation>订单卡刚刚在别处被修改，请重新打开后再改。</translation>
    </message>
    <message>
        <source>The confirmation text has an unknown blank {{{name}}}. Correct it in the settings, Order card.</source>
        <translation>确认文本模板里有无法识别的占位符 {{{name}}}，请到“设置 - 订单卡”中修改。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed and nothing is lost; please free some space and try again.</source>
        <translation>磁盘已满。本次未保存，已有数据没有丢失；请清理空间后再试。</translation>
    </message>
    <message>
        <source>The disk did not take the data. Nothing was changed; please check the disk and the data folder, then try again.</source>
        <translation>磁盘写入出错，本次未保存；请检查磁盘和数据文件夹后再试。</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing was changed. Please check its permissions, or choose another folder with --data.</source>
        <translation>数据文件夹不可写，本次未保存；请检查权限，或用 --data 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The database cannot be opened: another program, such as a virus scanner, may be holding it. Else please check that the data folder is there and may be written.</source>
        <translation>无法打开数据库：可能正被其他程序（例如杀毒软件）占用，请稍后再试；或者请检查数据文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>Another program has been holding the database for several seconds. Nothing was changed; please try again.</source>
        <translation>数据库被其他程序占用，本次未保存，请稍后再试。</translation>
    </message>
    <message>
        <source>The database is damaged. Please quit and start Miaohui again: it sets the damaged file aside and puts the newest good backup in its place.</source>
        <translation>数据库已损坏。请退出并重新启动秒回：程序会把损坏的文件另行保留，并恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The data was written by a newer Miaohui (version {version}; this one knows {known}). It was left untouched; please install the newer program.</source>
        <translation>数据由更新版本的秒回写入（版本 {version}，本程序只支持到 {known}），未作任何改动；请安装新版程序。</translation>
    </message>
    <message>
        <source>The text holds half a character (a broken emoji, perhaps) and cannot be kept. Please type it again.</source>
        <translation>文本中有残缺的字符（可能是损坏的表情），无法保存，请重新输入。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {why}. Choose another with --data, or mend its permissions.</source>
        <translation>数据文件夹 {folder} 无法使用：{why}。请用 --data 另选一个，或修正它的权限。</translation>
    </message>
    <message>
        <source>Miaohui is still loading its library: try again in a moment.</source>
        <translation>秒回还在载入话术库，请稍等片刻再试。</translation>
    </message>
    <message>
        <source>Miaohui is not running; start it with: miaohui</source>
        <translation>秒回没有运行，请先启动：miaohui</translation>
    </message>
    <message>
        <source>Miaohui is running but does not answer; please end it and start it again.</source>
        <translation>秒回正在运行，但没有响应，请结束它再重新启动。</translation>
    </message>
    <message>
        <source>The open window does not understand this request; are both of one version?</source>
        <translation>打开着的窗口看不懂这个请求，请确认两边是同一个版本。</translation>
    </message>
    <message>
        <source>The request is longer than {limit} bytes.</source>
        <translation>请求超过 {limit} 字节的上限。</translation>
    </message>
    <message>
        <source>The limit {limit} is negative; give 0 or more.</source>
        <translation>数量上限不能是负数 {limit}，请写 0 或更大的数。</translation>
    </message>
    <message>
        <source>The open window made a mistake ({kind}); its log says more.</source>
        <translation>打开着的窗口出错了（{kind}），详情见日志。</translation>
    </message>
    <message>
        <source>The program {program} is not installed. Install it and try again.</source>
        <translation>没有安装 {program}，请安装后重试。</translation>
    </message>
    <message>
        <source>The demo needs Linux and its virtual screen. Start Miaohui alone and try it there.</source>
        <translation>演示需要 Linux 的虚拟屏幕。请不加任何参数直接启动秒回，在窗口里试用。</translation>
    </message>
    <message>
        <source>The virtual screen did not start. See whether Xvfb runs on this machine.</source>
        <translation>虚拟屏幕启动失败，请检查本机能否运行 Xvfb。</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>未能完成：{reason}</translation>
    </message>
    <message>
        <source>A reply has at most {limit} questions; these are {count}.</source>
        <translation>一条话术最多 {limit} 条问法，现在有 {count} 条。</translation>
    </message>
    <message>
        <source>A question has {length} characters; at most {limit} are possible.</source>
        <translation>有一条问法长 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>A question holds a control character ({character}). Please remove it.</source>
        <translation>问法中有控制字符（{character}），请删除。</translation>
    </message>
    <message>
        <source>The computer did not let Miaohui be started when you log in ({why}). Whoever looks after it may forbid that.</source>
        <translation>系统不允许设置开机自动启动（{why}），可能被电脑的管理员禁止了。</translation>
    </message>
    <message>
        <source>Windows starts nothing whose path has more than {limit} characters. Please move Miaohui to a shorter one.</source>
        <translation>路径超过 {limit} 个字符，Windows 无法自动启动。请把秒回移到路径较短的文件夹。</translation>
    </message>
    <message>
        <source>The data folder {folder} is on another machine, where the database would be damaged sooner or later. Please keep it on a disk of this computer, or choose one with --data.</source>
        <translation>数据文件夹 {folder} 在网络共享上，数据库放在那里迟早会损坏。请放到本机磁盘，或用 --data 另选一个文件夹。</translation>
    </message>
    <message>
        <source>The size chart {name} has no sizes. Give it at least one row.</source>
        <translation>尺码表“{name}”是空的，请至少填一行。</translation>
    </message>
    <message>
        <source>Row {row} of the size chart cannot be read at {cell}. Write a range such as 160-165.</source>
        <translation>尺码表第 {row} 行的“{cell}”看不懂，请写成 160-165 这样的范围。</translation>
    </message>
    <message>
        <source>There is no size chart {name}; there are {names}.</source>
        <translation>没有尺码表“{name}”，现有：{names}。</translation>
    </message>
    <message>
        <source>Row {row} of the courier rules cannot be read at {cell}. Regions and couriers must be there, the fee is money, the days are such as 2-4.</source>
        <translation>快递规则第 {row} 行的“{cell}”看不懂。地区和快递必须填，运费写金额，天数写成 2-4。</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown. Choose a PNG, JPEG or WebP file.</source>
        <translation>{name} 不是能显示的图片，请选择 PNG、JPEG 或 WebP 文件。</translation>
    </message>
    <message>
        <source>{name} is one of our rules and cannot be removed or changed. It can be switched off.</source>
        <translation>{name} 是自带的规则，不能删除或修改，可以停用。</translation>
    </message>
    <message>
        <source>{name} is the owner of the team and stays.</source>
        <translation>{name} 是团队的所有者，不能改动或移除。</translation>
    </message>
    <message>
        <source>{text} is no date. Write it as 2026-12-01.</source>
        <translation>“{text}”不是日期，请写成 2026-12-01。</translation>
    </message>
    <message>
        <source>{text} is no time of day for the cut-off. Write it as 16:00.</source>
        <translation>“{text}”不是截单时间，请写成 16:00。</translation>
    </message>
    <message>
        <source>{text} is no price. Write it as 59 or 59.90.</source>
        <translation>“{text}”不是价格，请写成 59 或 59.90。</translation>
    </message>
    <message>
        <source>{text} is no line of an order. Write it as 59.90x2, or 59.90 for one piece.</source>
        <translation>“{text}”不是订单行，请写成 59.90x2，一件就写 59.90。</translation>
    </message>
    <message>
        <source>{text} is no offer. Write it as 满300减30, 2件9折, 9.8折 or 券10（满100）.</source>
        <translation>“{text}”不是优惠，请写成 满300减30、2件9折、9.8折 或 券10（满100）。</translation>
    </message>
    <message>
        <source>No column of this sheet holds item numbers. Name one 货号 (item number) and try again.</source>
        <translation>这张表里没有货号列。请把货号那一列的表头写成“货号”再试。</translation>
    </message>
    <message>
        <source>Two items cannot have the same item number. Nothing was saved; give one of them another.</source>
        <translation>两个商品不能用同一个货号，没有保存。请给其中一个换个货号。</translation>
    </message>
    <message>
        <source>Another customer has the account {account} already. Open that one instead.</source>
        <translation>账号“{account}”已经属于另一位顾客，请打开那一位。</translation>
    </message>
    <message>
        <source>{count} customers have this phone. Say which by the account or the id.</source>
        <translation>有 {count} 位顾客用这个电话，请改用账号或编号指明是哪一位。</translation>
    </message>
    <message>
        <source>{text} are no quiet hours. Write them as 22:30-08:00, or leave it empty.</source>
        <translation>“{text}”不是免打扰时段，请写成 22:30-08:00，或者留空。</translation>
    </message>
    <message>
        <source>This after-sales case is {old}; from there it cannot become {new}.</source>
        <translation>这条售后现在是“{old}”，不能直接变成“{new}”。</translation>
    </message>
    <message>
        <source>There is no column {column} for an export. Choose the columns anew.</source>
        <translation>导出里没有“{column}”这一列，请重新选择列。</translation>
    </message>
    <message>
        <source>{name} is neither .xlsx nor .csv. Give the file one of these endings.</source>
        <translation>“{name}”不是 .xlsx 或 .csv，请用这两种扩展名。</translation>
    </message>
    <message>
        <source>This sheet needs a column 订单编号 (order number) and a column 运单号 (waybill number). Nothing was changed.</source>
        <translation>这张表里要有“订单编号”和“运单号”两列，没有改动任何订单。</translation>
    </message>
    <message>
        <source>The file {name} is larger than 50 MB. Split it, please.</source>
        <translation>文件“{name}”超过 50 MB，请拆成几个再导入。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a sheet. Save it as .xlsx or .csv and try again.</source>
        <translation>文件“{name}”读不出表格，请另存为 .xlsx 或 .csv 再试。</translation>
    </message>
    <message>
        <source>The file {name} has no rows.</source>
        <translation>文件“{name}”里没有内容。</translation>
    </message>
    <message>
        <source>There is no item {code} in the catalogue.</source>
        <translation>商品表里没有货号“{code}”。</translation>
    </message>
    <message>
        <source>There is no after-sales case {id}.</source>
        <translation>没有编号为 {id} 的售后单。</translation>
    </message>
    <message>
        <source>This customer is no longer on file; somebody may have erased or merged the record.</source>
        <translation>这位顾客的资料已经不在了，可能已被删除或合并。</translation>
    </message>
    <message>
        <source>{name} is not on the checklist of this case; on it are {names}.</source>
        <translation>这张售后单的检查清单里没有 {name}；可选：{names}。</translation>
    </message>
    <message>
        <source>{name} should end in {ending}. Give the file this ending.</source>
        <translation>{name} 应以 {ending} 结尾，请改一下文件名。</translation>
    </message>
    <message>
        <source>The shop has no size charts. Write one in its tables, or choose another shop.</source>
        <translation>这家店还没有尺码表，请先在店铺资料里填一张，或者换一家店。</translation>
    </message>
    <message>
        <source>{cell} is no other name of a courier. Write one a line, such as 汇通=极兔.</source>
        <translation>“{cell}”不是快递的别名，请每行写一个，例如 汇通=极兔。</translation>
    </message>
    <message>
        <source>Row {row} of the offers cannot be read: {cell}. Write 满300减30, 2件9折, 9.8折 or 券10（满100）.</source>
        <translation>优惠表第 {row} 行“{cell}”看不懂，请写成 满300减30、2件9折、9.8折 或 券10（满100）。</translation>
    </message>
    <message>
        <source>Row {row} of the export profiles needs a name that no other row has.</source>
        <translation>导出方案第 {row} 行要有名称，而且不能和别的方案重名。</translation>
    </message>
    <message>
        <source>Row {row} of the export profiles names {cell}, which is no column of an export.</source>
        <translation>导出方案第 {row} 行的“{cell}”不是可以导出的列。</translation>
    </message>
    <message>
        <source>Row {row} of the flag table cannot be read at {cell}. It needs a reason and one of the five colours.</source>
        <translation>插旗表第 {row} 行的“{cell}”看不懂：要有原因和五种颜色之一。</translation>
    </message>
    <message>
        <source>There is no follow-up {id}. Look it up in the list.</source>
        <translation>没有编号为 {id} 的待跟进事项，请在列表里查一下。</translation>
    </message>
    <message>
        <source>This is no time. Write it like 15:30, tomorrow 9:00, 12-01 9:00, fri or +2h.</source>
        <translation>看不懂这个时间。可以写 15:30、明天9点、12-01 9:00、周五、2小时后。</translation>
    </message>
    <message>
        <source>That time is over already. Please give a later one.</source>
        <translation>这个时间已经过了，请换一个晚一点的。</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>导出方案要有个名称。</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Please choose another name.</source>
        <translation>已经有导出方案“{name}”了，请换个名称。</translation>
    </message>
    <message>
        <source>There is no export profile {name}. There are: {names}</source>
        <translation>没有导出方案“{name}”。现有的方案：{names}</translation>
    </message>
    <message>
        <source>The file could not be used ({why}). Close it in other programs, or choose another folder, and try again. Nothing was written.</source>
        <translation>这个文件用不了（{why}）。请先在别的程序里关掉它，或者换个文件夹再试。没有写入任何内容。</translation>
    </message>
    <message>
        <source>No card is confirmed, so there is nothing to pick. Confirm a card first.</source>
        <translation>还没有已确认的订单卡，没有货要拣。请先确认订单。</translation>
    </message>
    <message>
        <source>No reply is chosen for this. Choose one in the settings, under Follow-ups.</source>
        <translation>这一项还没选话术，请在设置的“跟进”里选一条。</translation>
    </message>
    <message>
        <source>{name} is not there. Look where the file lies, please.</source>
        <translation>找不到 {name}。请看看文件放在哪里。</translation>
    </message>
    <message>
        <source>{name} has more than {megabytes} MB of text. Split it, please. Nothing was changed.</source>
        <translation>{name} 的文字超过 {megabytes} MB，请拆分后再导入。没有改动任何内容。</translation>
    </message>
    <message>
        <source>More than {limit} rows are too many at once. Split the file, please. Nothing was changed.</source>
        <translation>一次最多导入 {limit} 行，请把文件拆开再导入。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The text of {name} is in no encoding that can be read. Save it as UTF-8 and try again.</source>
        <translation>认不出 {name} 的文字编码。请另存为 UTF-8 再试。</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not what its name says. Export it once more from the other tool.</source>
        <translation>{name} 已损坏，或者内容与扩展名不符。请从原来的软件重新导出。</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than any library has. It was not opened.</source>
        <translation>{name} 解开后大得不正常，没有打开它。</translation>
    </message>
    <message>
        <source>{name} holds names that lead out of it. It was not opened; ask where it comes from.</source>
        <translation>{name} 里有指向外面的文件名，没有打开它。请核实文件来源。</translation>
    </message>
    <message>
        <source>{name} is encrypted by Kefubao: nobody else can read it. Export it there as Excel (.xls) and import that.</source>
        <translation>{name} 是客服宝的加密文件，别的软件读不了。请在客服宝里导出为 Excel（.xls）再导入。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version than Miaohui knows. Please update Miaohui, then import it.</source>
        <translation>{name} 由更新的版本写成，这个版本的秒回读不了。请先升级秒回再导入。</translation>
    </message>
    <message>
        <source>Nobody can tell which tool {name} comes from. Export it as a table (.xlsx or .csv) and import that.</source>
        <translation>认不出 {name} 来自哪个软件。请在原来的软件里导出为表格（.xlsx 或 .csv）再导入。</translation>
    </message>
    <message>
        <source>{name} holds no replies. Look whether it is the right file.</source>
        <translation>{name} 里没有话术。请看看是不是选错了文件。</translation>
    </message>
    <message>
        <source>No column of {name} seems to hold the replies. Give it a heading such as 内容 (text), or choose the columns in the window.</source>
        <translation>看不出 {name} 的哪一列是话术内容。请把那一列的标题写成“内容”，或者在窗口里指定各列。</translation>
    </message>
    <message>
        <source>This format is a folder: choose the folder in which {name} lies.</source>
        <translation>这种格式是一个文件夹，请选择 {name} 所在的文件夹。</translation>
    </message>
    <message>
        <source>This format is one file: choose it inside of {name}.</source>
        <translation>这种格式是单个文件，请在 {name} 里选择那个文件。</translation>
    </message>
    <message>
        <source>Only a picture and no text; Miaohui's replies need a text.</source>
        <translation>只有图片没有文字；秒回的话术必须有文字。</translation>
    </message>
    <message>
        <source>This is a program. It is never run, and not brought in.</source>
        <translation>这是一段程序，不会运行，也不导入。</translation>
    </message>
    <message>
        <source>The library was changed meanwhile. Nothing was imported; please look at the preview again.</source>
        <translation>话术库刚刚有改动，没有导入任何内容。请重新看一下预览。</translation>
    </message>
    <message>
        <source>The library has no replies to export. Write some first.</source>
        <translation>话术库还是空的，没有可导出的内容。请先添加话术。</translation>
    </message>
    <message>
        <source>The name does not tell the format. Add an ending such as .zip or .csv, or name one of {formats}.</source>
        <translation>从文件名看不出格式。请加上 .zip、.csv 之类的扩展名，或者指定其中一种：{formats}。</translation>
    </message>
    <message>
        <source>There is a folder {name} already. Please choose a new name.</source>
        <translation>已经有文件夹 {name} 了，请换个新名字。</translation>
    </message>
    <message>
        <source>There is no format {format}. Possible are {formats}.</source>
        <translation>没有 {format} 这种格式。可以用：{formats}。</translation>
    </message>
    <message>
        <source>The sheet {name} reaches too far to the right or down. Copy the replies into a new sheet.</source>
        <translation>表格 {name} 的范围太大（太靠右或太靠下）。请把话术复制到一张新表里再导入。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read as rules: {why}. See the file beside our own rules for how to write them.</source>
        <translation>文件 {file} 不是能读的规则：{why}。写法请看自带规则旁边的说明。</translation>
    </message>
    <message>
        <source>There is no rule and no category {name}. `rules list` shows them.</source>
        <translation>没有叫 {name} 的规则或类别。用 `rules list` 可以看全部。</translation>
    </message>
    <message>
        <source>Two rules are called {rule}. Give one of them another {place}.</source>
        <translation>有两条规则都叫 {rule}，请改掉其中一条的 {place}。</translation>
    </message>
    <message>
        <source>The rule {rule} lacks this: {place}</source>
        <translation>规则 {rule} 缺少：{place}</translation>
    </message>
    <message>
        <source>The rule {rule} has something that no rule has: {place}</source>
        <translation>规则 {rule} 里有不认识的项：{place}</translation>
    </message>
    <message>
        <source>The rule {rule} has something wrong at {place}</source>
        <translation>规则 {rule} 的这一处不对：{place}</translation>
    </message>
    <message>
        <source>The rule {rule} has a pattern that cannot be read, at {place}</source>
        <translation>规则 {rule} 的模式写得不对，位置：{place}</translation>
    </message>
    <message>
        <source>The rule {rule} has a pattern that could take for ever, at {place}. Give each repetition an upper bound, and put none inside another.</source>
        <translation>规则 {rule} 的模式可能永远算不完，位置：{place}。每个重复都要有上限，重复里不要再套重复。</translation>
    </message>
    <message>
        <source>The rule {rule} names a set of characters that there is not, at {place}</source>
        <translation>规则 {rule} 用了不存在的字符集，位置：{place}</translation>
    </message>
    <message>
        <source>{where} cannot be reached. Check how it is written and whether this computer is connected to it, then try again.</source>
        <translation>连不上 {where}。请核对写得对不对、这台电脑有没有连上它，再试一次。</translation>
    </message>
</context>
</TS>
