<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>team_command</name>
    <message>
        <source>A folder that everybody of the team can open</source>
        <translation>团队里每个人都能打开的文件夹</translation>
    </message>
    <message>
        <source>A picture of “{title}” stays out: {why}.</source>
        <translation>“{title}”的图片没有随版本发布：{why}。</translation>
    </message>
    <message>
        <source>A server: postgresql://server/database</source>
        <translation>服务器：postgresql://服务器/数据库</translation>
    </message>
    <message>
        <source>all pictures together would have more than 40 MB</source>
        <translation>所有图片合计超过 40 MB</translation>
    </message>
    <message>
        <source>As a draft of the team's library: see `team publish`</source>
        <translation>作为团队话术库的草稿，见 team publish</translation>
    </message>
    <message>
        <source>Back to release {number}</source>
        <translation>回滚到第 {number} 版</translation>
    </message>
    <message>
        <source>Belong to the test group, or not</source>
        <translation>加入或退出试用组</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Choose where two leads changed the same</source>
        <translation>两位主管改了同一处时，选定用哪边的</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Created. Others join with this code:</source>
        <translation>团队已建好。别人用这个码加入：</translation>
    </message>
    <message>
        <source>Decline a proposal</source>
        <translation>不采纳建议</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>已回绝。</translation>
    </message>
    <message>
        <source>Drafts: {drafts}, waiting to be sent: {waiting}, news: {news}</source>
        <translation>草稿：{drafts}，待发送：{waiting}，新动态：{news}</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Give a release of the test group to everybody</source>
        <translation>把试用组的版本推给所有人</translation>
    </message>
    <message>
        <source>Give the server its tables first</source>
        <translation>先在服务器上建好数据表</translation>
    </message>
    <message>
        <source>Give up this draft</source>
        <translation>放弃这条草稿</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>In a file that only your user can read: this computer has no keyring</source>
        <translation>在只有当前用户能读的文件里：本机没有钥匙串</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>在系统钥匙串里</translation>
    </message>
    <message>
        <source>It is a draft now, and goes out with the next release.</source>
        <translation>已变成草稿，会随下一版发布。</translation>
    </message>
    <message>
        <source>It is not kept on this computer</source>
        <translation>本机上没有保存</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <translation>它不在这台电脑上</translation>
    </message>
    <message>
        <source>Join a team by the code that a lead gives you</source>
        <translation>用主管给的加入码加入团队</translation>
    </message>
    <message>
        <source>Join once more with the code</source>
        <translation>用加入码重新加入</translation>
    </message>
    <message>
        <source>Keep the replies that came with the program out of the bin</source>
        <translation>自带的话术留在库里，不移到回收站</translation>
    </message>
    <message>
        <source>Leave the team; what is your own stays</source>
        <translation>退出团队；自己的话术会留下</translation>
    </message>
    <message>
        <source>list, add or retire</source>
        <translation>list 列出、add 添加或 retire 移除</translation>
    </message>
    <message>
        <source>Lists of processes show a password in an address. Change it, and do not write it there.</source>
        <translation>写在地址里的密码会出现在进程列表里。请更换密码，以后不要写在地址里。</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>用口令加密</translation>
    </message>
    <message>
        <source>Look whether the folder or the server can be reached from here</source>
        <translation>请检查本机能否打开那个文件夹或连上服务器</translation>
    </message>
    <message>
        <source>Make a proposal a draft</source>
        <translation>采纳建议，变成草稿</translation>
    </message>
    <message>
        <source>Make a team, in a shared folder or on a server</source>
        <translation>建一个团队，放在共享文件夹里或服务器上</translation>
    </message>
    <message>
        <source>Make the drafts a release</source>
        <translation>把草稿发布成新版本</translation>
    </message>
    <message>
        <source>Make this login on the server, too</source>
        <translation>同时在服务器上建这个登录名</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No desktop has told anything yet.</source>
        <translation>还没有电脑上报版本。</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>没有草稿。</translation>
    </message>
    <message>
        <source>No proposals.</source>
        <translation>没有建议。</translation>
    </message>
    <message>
        <source>No release yet.</source>
        <translation>还没有发布过版本。</translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation>暂时查不到</translation>
    </message>
    <message>
        <source>Not reached; last confirmed {days} days ago</source>
        <translation>连不上；{days} 天前确认过</translation>
    </message>
    <message>
        <source>Not this draft</source>
        <translation>这条草稿先不发</translation>
    </message>
    <message>
        <source>Noted for the next release: {title}</source>
        <translation>已记为下一版的草稿：{title}</translation>
    </message>
    <message>
        <source>One library for the whole team</source>
        <translation>全团队共用一个话术库</translation>
    </message>
    <message>
        <source>Only in this field</source>
        <translation>只针对这个字段</translation>
    </message>
    <message>
        <source>Password of {login}: </source>
        <translation>{login} 的密码：</translation>
    </message>
    <message>
        <source>Propose another text to the leads</source>
        <translation>向主管建议改一条话术</translation>
    </message>
    <message>
        <source>Proposed. A lead will answer it.</source>
        <translation>建议已提交，等主管答复。</translation>
    </message>
    <message>
        <source>Publish once more what an older release held</source>
        <translation>把旧版本的内容重新发布一次</translation>
    </message>
    <message>
        <source>Reached; the newest release is {number}</source>
        <translation>能连上；最新是第 {number} 版</translation>
    </message>
    <message>
        <source>Release {number} is for everybody now.</source>
        <translation>第 {number} 版已推给所有人。</translation>
    </message>
    <message>
        <source>Release {number} is in {file}.</source>
        <translation>第 {number} 版已写入 {file}。</translation>
    </message>
    <message>
        <source>Release {number} is published.</source>
        <translation>第 {number} 版已发布。</translation>
    </message>
    <message>
        <source>Release {number} runs here now.</source>
        <translation>本机现在用的是第 {number} 版。</translation>
    </message>
    <message>
        <source>Release {release}; new: {new}, changed: {changed}, gone: {gone}</source>
        <translation>第 {release} 版；新增 {new}，修改 {changed}，删除 {gone}</translation>
    </message>
    <message>
        <source>Release: {number}</source>
        <translation>版本：{number}</translation>
    </message>
    <message>
        <source>Release: {number}, releases behind: {behind}</source>
        <translation>版本：{number}，落后版数：{behind}</translation>
    </message>
    <message>
        <source>Replies of your own in the bin, as the team has them word for word: {count}</source>
        <translation>已移入回收站的自有话术（团队有一字不差的）：{count} 条</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>角色：{role}</translation>
    </message>
    <message>
        <source>Set MIAOHUI_TEAM_PASSPHRASE and join once more to lock it</source>
        <translation>设置 MIAOHUI_TEAM_PASSPHRASE 后重新加入，就会加密</translation>
    </message>
    <message>
        <source>stable, or test for the test group</source>
        <translation>stable 为正式版，test 为试用组</translation>
    </message>
    <message>
        <source>stable: for everybody; test: for the test group</source>
        <translation>stable：给所有人；test：先给试用组</translation>
    </message>
    <message>
        <source>stopped by the check</source>
        <translation>被检查拦下</translation>
    </message>
    <message>
        <source>Take over the library from such a file</source>
        <translation>从这样的文件取来话术库</translation>
    </message>
    <message>
        <source>Take over what is new</source>
        <translation>取来最新的话术库</translation>
    </message>
    <message>
        <source>The certificate that proves the server (PEM)</source>
        <translation>证明服务器身份的证书（PEM）</translation>
    </message>
    <message>
        <source>The code or id of a reply</source>
        <translation>话术的代码或编号</translation>
    </message>
    <message>
        <source>The id of a proposal</source>
        <translation>建议的编号</translation>
    </message>
    <message>
        <source>The id of what both changed</source>
        <translation>双方都改过的那一条的编号</translation>
    </message>
    <message>
        <source>The join code for others</source>
        <translation>给别人用的加入码</translation>
    </message>
    <message>
        <source>The join code; - reads it from standard input</source>
        <translation>加入码；写 - 则从标准输入读取</translation>
    </message>
    <message>
        <source>The number of a release</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>The releases there were</source>
        <translation>历次发布的版本</translation>
    </message>
    <message>
        <source>The text of the reply; - reads it from standard input</source>
        <translation>话术正文；写 - 则从标准输入读取</translation>
    </message>
    <message>
        <source>Their first password: </source>
        <translation>对方的初始密码：</translation>
    </message>
    <message>
        <source>This program belongs to no team.</source>
        <translation>本机还没有加入团队。</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>这一版有什么新内容</translation>
    </message>
    <message>
        <source>What its author reads</source>
        <translation>给提议人的答复</translation>
    </message>
    <message>
        <source>What the next release would change</source>
        <translation>下一版会改动什么</translation>
    </message>
    <message>
        <source>What the script is called</source>
        <translation>话术的标题</translation>
    </message>
    <message>
        <source>What the team is called</source>
        <translation>团队的名称</translation>
    </message>
    <message>
        <source>What their `team request` has printed</source>
        <translation>对方运行 team request 得到的公钥</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>对方的权限</translation>
    </message>
    <message>
        <source>What waits to be published</source>
        <translation>等待发布的改动</translation>
    </message>
    <message>
        <source>What was proposed</source>
        <translation>收到的建议</translation>
    </message>
    <message>
        <source>Where this computer has the folder</source>
        <translation>这个文件夹在本机上的位置</translation>
    </message>
    <message>
        <source>Which release runs here, and how far behind it is</source>
        <translation>本机用的是第几版，落后几版</translation>
    </message>
    <message>
        <source>Which release runs where</source>
        <translation>每台电脑在用第几版</translation>
    </message>
    <message>
        <source>Who belongs to the team; the owner takes in and lets go</source>
        <translation>团队成员；由所有者添加和移除</translation>
    </message>
    <message>
        <source>Whose name it is</source>
        <translation>成员的名字</translation>
    </message>
    <message>
        <source>Whose text counts</source>
        <translation>以谁的内容为准</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is better so</source>
        <translation>为什么这样更好</translation>
    </message>
    <message>
        <source>With all replies of your own: they become the team's; yours go to the bin once everybody has them</source>
        <translation>连同您自己的全部话术：成为团队话术；等所有人都有了，您自己的那份再移入回收站</translation>
    </message>
    <message>
        <source>Write the library into a file that can be sent by chat</source>
        <translation>把话术库写进一个文件，可用聊天工具发送</translation>
    </message>
    <message>
        <source>You belong to {name} now. Release: {number}</source>
        <translation>已加入“{name}”。当前版本：{number}</translation>
    </message>
    <message>
        <source>You have left the team.</source>
        <translation>已退出团队。</translation>
    </message>
    <message>
        <source>Your key is in a file that only your user can read. For more, set MIAOHUI_TEAM_PASSPHRASE before you join.</source>
        <translation>您的密钥保存在只有本机当前用户能读的文件里。想更安全，请在加入前设置 MIAOHUI_TEAM_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Your key is in a file that your passphrase opens.</source>
        <translation>您的密钥保存在用口令加密的文件里。</translation>
    </message>
    <message>
        <source>Your key is in the system's keyring.</source>
        <translation>您的密钥保存在系统的密钥环里。</translation>
    </message>
    <message>
        <source>Your key is not kept anywhere: it is gone when this ends.</source>
        <translation>您的密钥没有保存，程序结束后就没有了。</translation>
    </message>
    <message>
        <source>Your login on the server</source>
        <translation>您在服务器上的登录名</translation>
    </message>
    <message>
        <source>Your own name in the team</source>
        <translation>您在团队里的名字</translation>
    </message>
    <message>
        <source>Your own public key, to be sent to the owner</source>
        <translation>您的公钥，发给所有者用</translation>
    </message>
    <message>
        <source>Your own replies stay. When it is for everybody: miaohui team promote {number} --own</source>
        <translation>您自己的话术先保留。推给所有人时运行：miaohui team promote {number} --own</translation>
    </message>
    <message>
        <source>Your own replies that the team has word for word go to the bin</source>
        <translation>与团队话术一字不差的自有话术移入回收站</translation>
    </message>
    <message>
        <source>{name} (not proved)</source>
        <translation>{name}（身份未证实）</translation>
    </message>
    <message>
        <source>{name}, at {address}</source>
        <translation>{name}，位于 {address}</translation>
    </message>
    <message>
        <source>“{title}” goes without {value}, which “{holder}” has.</source>
        <translation>“{title}”去掉 {value}：已归“{holder}”。</translation>
    </message>
</context>
</TS>
