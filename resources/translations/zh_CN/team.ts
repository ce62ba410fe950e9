<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>team</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A team works with one library of replies that its leads publish. Join one with a code, or create one.</source>
        <translation>一个团队共用一套由主管发布的话术库。可以用加入码加入团队，也可以新建一个。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>答复：{text}</translation>
    </message>
    <message>
        <source>As this computer reaches it: another drive letter is all right.</source>
        <translation>以这台电脑上的路径为准，盘符不同也没关系。</translation>
    </message>
    <message>
        <source>author</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>服务器证书</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes that wait to be published: {count}</source>
        <translation>待发布的改动：{count} 处</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制加入码</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create a new team…</source>
        <translation>新建团队…</translation>
    </message>
    <message>
        <source>Create a team</source>
        <translation>新建团队</translation>
    </message>
    <message>
        <source>Creating the team</source>
        <translation>正在创建团队</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Fetching the library</source>
        <translation>正在获取话术库</translation>
    </message>
    <message>
        <source>For leads</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>In a folder that everybody reaches (network drive, cloud drive)</source>
        <translation>放在大家都能访问的文件夹（NAS、网盘）</translation>
    </message>
    <message>
        <source>It comes from {address}</source>
        <translation>来源：{address}</translation>
    </message>
    <message>
        <source>It is kept in the system's keyring; where there is none, you are asked at each start.</source>
        <translation>密码保存在系统的密钥环里；系统没有密钥环时，每次启动都要输入。</translation>
    </message>
    <message>
        <source>Its replies, rules and tables go from this computer. What is your own stays. To come back you need the join code again.</source>
        <translation>团队的话术、规则和资料会从这台电脑移除，您自己的内容会保留。以后想再加入，需要重新使用加入码。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>加入团队</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>加入码</translation>
    </message>
    <message>
        <source>Join code as a QR code</source>
        <translation>加入码二维码</translation>
    </message>
    <message>
        <source>Join code…</source>
        <translation>加入码…</translation>
    </message>
    <message>
        <source>Join or create a team</source>
        <translation>加入或新建团队</translation>
    </message>
    <message>
        <source>Join with a code…</source>
        <translation>用加入码加入…</translation>
    </message>
    <message>
        <source>last confirmed yesterday</source>
        <translation>昨天确认过</translation>
    </message>
    <message>
        <source>last confirmed {days} days ago</source>
        <translation>{days} 天前确认过</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Leads must be able to write there; agents who propose something as well.</source>
        <translation>主管要有写入权限；客服要提建议的话也需要。</translation>
    </message>
    <message>
        <source>Leads publish replies, rules, shop tables and the catalogue; every desktop has them within seconds, also offline. What is your own stays your own.</source>
        <translation>主管发布话术、规则、店铺资料和货品，几秒钟就到每台电脑，断网也能用。自己的话术仍归自己。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>退出团队？</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>退出团队…</translation>
    </message>
    <message>
        <source>Leaving the team</source>
        <translation>正在退出团队</translation>
    </message>
    <message>
        <source>Library {number}</source>
        <translation>话术库 {number}</translation>
    </message>
    <message>
        <source>Library {number} is here: {new} new, {changed} changed, {gone} gone.</source>
        <translation>已更新到话术库 {number}：新增 {new} 条，修改 {changed} 条，删除 {gone} 条。</translation>
    </message>
    <message>
        <source>Library {number} is in the file. Send it to whom it is for.</source>
        <translation>话术库 {number} 已导出，可以用聊天软件发给同事。</translation>
    </message>
    <message>
        <source>Library: nothing published</source>
        <translation>话术库：尚未发布</translation>
    </message>
    <message>
        <source>Library: {percent} %</source>
        <translation>话术库：{percent}%</translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation>立即检查更新</translation>
    </message>
    <message>
        <source>Make the tables first</source>
        <translation>先建好数据表</translation>
    </message>
    <message>
        <source>My proposals</source>
        <translation>我的建议</translation>
    </message>
    <message>
        <source>My proposals…</source>
        <translation>我的建议…</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>团队名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>还没有加入团队</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Nothing is new since you last looked. What leads publish is listed here.</source>
        <translation>上次看过之后没有新内容。主管发布的改动会列在这里。</translation>
    </message>
    <message>
        <source>Nothing is published yet: write replies for the team, then publish them.</source>
        <translation>还没有发布任何内容：先为团队写话术，再发布。</translation>
    </message>
    <message>
        <source>Nothing proposed yet. Choose a reply in the list and press {keys}, or use its menu.</source>
        <translation>还没有提过建议。在列表里选一条话术，按 {keys}，或用右键菜单。</translation>
    </message>
    <message>
        <source>Nothing published</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>On a PostgreSQL server</source>
        <translation>放在 PostgreSQL 服务器上</translation>
    </message>
    <message>
        <source>One library for the whole team</source>
        <translation>全队共用一套话术库</translation>
    </message>
    <message>
        <source>One sentence helps a lead to decide: what do buyers ask?</source>
        <translation>写一句话方便主管判断：买家常怎么问？</translation>
    </message>
    <message>
        <source>Open ({keys})</source>
        <translation>打开（{keys}）</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>您的密钥口令（可选）</translation>
    </message>
    <message>
        <source>Passphrase of the team key</source>
        <translation>团队密钥的口令</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>服务器密码</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>成员…</translation>
    </message>
    <message>
        <source>Proposals that wait to be sent: {count}</source>
        <translation>待发送的建议：{count} 条</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交建议</translation>
    </message>
    <message>
        <source>Propose to the team</source>
        <translation>向团队提建议</translation>
    </message>
    <message>
        <source>Proposed. A lead will answer it.</source>
        <translation>建议已提交，主管会答复。</translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>Put the program's own replies away</source>
        <translation>把软件自带的话术收起来</translation>
    </message>
    <message>
        <source>Reading what you have proposed…</source>
        <translation>正在读取您的建议…</translation>
    </message>
    <message>
        <source>Releases…</source>
        <translation>发布记录…</translation>
    </message>
    <message>
        <source>Review and publish…</source>
        <translation>审核并发布…</translation>
    </message>
    <message>
        <source>Send it to everybody who shall use the library, by chat or by mail. It says where the library is and proves that it is yours; there is no secret in it.</source>
        <translation>用聊天或邮件发给要用这套话术库的人。加入码说明话术库在哪里、并能验明是您团队的，里面没有任何秘密。</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>从文件更新</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>从文件更新…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Team library</source>
        <translation>团队话术库</translation>
    </message>
    <message>
        <source>Team…</source>
        <translation>团队…</translation>
    </message>
    <message>
        <source>test group</source>
        <translation>试用组</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The folder is there and can be written to.</source>
        <translation>连接正常，文件夹可以写入。</translation>
    </message>
    <message>
        <source>The library is coming: {percent} %</source>
        <translation>正在获取话术库：{percent}%</translation>
    </message>
    <message>
        <source>The login must own the database for that.</source>
        <translation>要用数据库所有者的账号。</translation>
    </message>
    <message>
        <source>The server answers and has its tables.</source>
        <translation>连接正常，服务器上的数据表已经建好。</translation>
    </message>
    <message>
        <source>The server answers, but has no tables yet: tick the box that makes them.</source>
        <translation>服务器连接正常，但还没有数据表：请勾选上面的“先建好数据表”。</translation>
    </message>
    <message>
        <source>The server answers. Its tables are made when the team is created.</source>
        <translation>连接正常，创建团队时会建好数据表。</translation>
    </message>
    <message>
        <source>The team "{name}", at {address}</source>
        <translation>团队“{name}”，位于 {address}</translation>
    </message>
    <message>
        <source>The team has no such reply yet. A lead reads what you propose and answers it.</source>
        <translation>团队里还没有这条话术。主管会看到您的建议并答复。</translation>
    </message>
    <message>
        <source>The team is there</source>
        <translation>团队已建好</translation>
    </message>
    <message>
        <source>The team's folder</source>
        <translation>团队文件夹</translation>
    </message>
    <message>
        <source>The team's library is there. Nothing is published in it yet.</source>
        <translation>连接正常，找到了团队话术库，还没有发布过内容。</translation>
    </message>
    <message>
        <source>The team's library is there: release {number}.</source>
        <translation>连接正常，团队话术库在第 {number} 版。</translation>
    </message>
    <message>
        <source>The team's text</source>
        <translation>团队的话术</translation>
    </message>
    <message>
        <source>The text that begins with BEGIN CERTIFICATE. It travels in the join code and proves the server.</source>
        <translation>以 BEGIN CERTIFICATE 开头的那段文字。它随加入码分发，用来验明服务器。</translation>
    </message>
    <message>
        <source>The text that begins with MH1-, as it was sent to you.</source>
        <translation>别人发给您的、以 MH1- 开头的那段文字。</translation>
    </message>
    <message>
        <source>There is nothing newer than library {number}.</source>
        <translation>已是最新：话术库 {number}。</translation>
    </message>
    <message>
        <source>They go to the bin, and can be restored.</source>
        <translation>移到回收站，以后可以恢复。</translation>
    </message>
    <message>
        <source>This reply is the team's. A lead reads what you propose and answers it.</source>
        <translation>这条话术是团队的。主管会看到您的建议并答复。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Type it in…</source>
        <translation>现在输入…</translation>
    </message>
    <message>
        <source>update refused</source>
        <translation>更新被拒绝</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>最近更新…</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>您的建议</translation>
    </message>
    <message>
        <source>Where its library shall be</source>
        <translation>话术库放在哪里</translation>
    </message>
    <message>
        <source>Where the system has no keyring, your key lies in a file; with a passphrase nobody else can use it.</source>
        <translation>系统没有密钥环时，密钥会存成文件；设了口令，别人拿到文件也用不了。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>理由：{text}</translation>
    </message>
    <message>
        <source>Write into a file…</source>
        <translation>导出成文件…</translation>
    </message>
    <message>
        <source>Write the library into a file</source>
        <translation>把话术库导出成文件</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>You are: {role}</source>
        <translation>您的身份：{role}</translation>
    </message>
    <message>
        <source>You have joined the team. Its replies are in the library now.</source>
        <translation>已加入团队，团队的话术已在话术库里。</translation>
    </message>
    <message>
        <source>You have joined the team. Nothing is published yet, so the program's replies stay.</source>
        <translation>已加入团队。团队还没有发布话术，软件自带的话术先保留。</translation>
    </message>
    <message>
        <source>You will own the team: your key alone lets people in and out.</source>
        <translation>您将是团队的所有者：只有您的密钥能让人加入或退出。</translation>
    </message>
    <message>
        <source>Your key is kept in a file that a passphrase protects</source>
        <translation>您的密钥保存在有口令保护的文件里</translation>
    </message>
    <message>
        <source>Your key is kept in a file that only your account can read</source>
        <translation>您的密钥保存在只有您的账户能读取的文件里</translation>
    </message>
    <message>
        <source>Your key is kept in the system's keyring</source>
        <translation>您的密钥保存在系统的密钥环里</translation>
    </message>
    <message>
        <source>Your key is not on this computer any more: ask the owner to let you in again</source>
        <translation>您的密钥已不在这台电脑上：请让所有者重新加您</translation>
    </message>
    <message>
        <source>Your lead sees it beside what you propose.</source>
        <translation>您提建议时，主管会看到这个名字。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>Your name on the server</source>
        <translation>服务器上的用户名</translation>
    </message>
    <message>
        <source>Your server password</source>
        <translation>服务器上的密码</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 条修改</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} 条删除</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} 条新</translation>
    </message>
    <message>
        <source>{what}: {title} ({kind})</source>
        <translation>{what}：{title}（{kind}）</translation>
    </message>
</context>
</TS>
