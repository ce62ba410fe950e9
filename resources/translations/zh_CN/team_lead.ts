<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>team_lead</name>
    <message>
        <source>(no note)</source>
        <translation>（没有说明）</translation>
    </message>
    <message>
        <source>(no reason given)</source>
        <translation>（未写原因）</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 · Yours</source>
        <translation>1 · 我的</translation>
    </message>
    <message>
        <source>2 · Published meanwhile</source>
        <translation>2 · 其间已发布的</translation>
    </message>
    <message>
        <source>64 characters that the person copies in “People”.</source>
        <translation>64 个字符，由对方在“成员”窗口里复制。</translation>
    </message>
    <message>
        <source>A draft of yours says something else, and is compared here. Publish or discard it before you accept this.</source>
        <translation>您有一份内容不同的草稿，这里对比的就是它。请先发布或丢弃草稿，再采纳这条建议。</translation>
    </message>
    <message>
        <source>A draft of yours takes this reply away. Publish or discard it before you accept this.</source>
        <translation>您的草稿要删除这条话术。请先发布或丢弃草稿，再采纳这条建议。</translation>
    </message>
    <message>
        <source>Accept as a draft</source>
        <translation>采纳为草稿</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Accepted: it is a draft now, and goes out with the next release.</source>
        <translation>已采纳，成为草稿，随下一版发布。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Agents read it with the release.</source>
        <translation>客服更新后会看到这句话。</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部改动</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>替代款</translation>
    </message>
    <message>
        <source>Another lead was quicker. Comparing anew…</source>
        <translation>其他主管先发布了一版，正在重新比较…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>答复：{answer}</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>建议改成</translation>
    </message>
    <message>
        <source>As the others know this person.</source>
        <translation>大家平时怎么称呼就怎么写。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Back to release {number}</source>
        <translation>回退到第 {number} 版</translation>
    </message>
    <message>
        <source>Back to this one…</source>
        <translation>回退到这一版…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Better worded otherwise. {what}</source>
        <translation>建议换个说法。{what}</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Both of you changed: {field}. What shall the release say?</source>
        <translation>双方都改了“{field}”，这一版用哪个？</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. F5 compares again.</source>
        <translation>已取消。按 F5 重新比较。</translation>
    </message>
    <message>
        <source>Cancelled. F5 reads again.</source>
        <translation>已取消。按 F5 重新读取。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was published, and your drafts are as before.</source>
        <translation>已取消：什么都没有发布，草稿原样保留。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Choose a release to see what it changed.</source>
        <translation>选一个版本，看它改了什么。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>快捷码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comparing with the newest release…</source>
        <translation>正在和最新版本对比…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Declined, and {author} gets your answer.</source>
        <translation>已拒绝，{author} 会看到您的答复。</translation>
    </message>
    <message>
        <source>Desktops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Draft for the team</source>
        <translation>设为团队草稿</translation>
    </message>
    <message>
        <source>Drafts discarded: {count}</source>
        <translation>已丢弃 {count} 条草稿</translation>
    </message>
    <message>
        <source>Drafts for the team: {count}. They wait to be published.</source>
        <translation>团队草稿 {count} 条，发布后大家才看得到。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything is left out, so there is nothing to publish.</source>
        <translation>全部都设为不发，没有可发布的内容。</translation>
    </message>
    <message>
        <source>Expire soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>{day} 已过期</translation>
    </message>
    <message>
        <source>Fields after this one: {count}.</source>
        <translation>之后还有 {count} 项要选。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>For</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>For the team, as drafts: {count}. Yours stay as they are.</source>
        <translation>已为团队建好 {count} 条草稿，您自己的保持不变。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From {author}: {why}</source>
        <translation>{author}：{why}</translation>
    </message>
    <message>
        <source>Give it to everyone</source>
        <translation>推给所有人</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Go without their code</source>
        <translation>去掉快捷码的</translation>
    </message>
    <message>
        <source>Go without their code or hotkey, which another reply has: {names}</source>
        <translation>以下话术的快捷码或快捷键已被别的话术占用，发布时去掉：{names}</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>现货</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>话术库现在</translation>
    </message>
    <message>
        <source>In the next release</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>In this release</source>
        <translation>这一版</translation>
    </message>
    <message>
        <source>In your draft</source>
        <translation>您的草稿</translation>
    </message>
    <message>
        <source>It becomes a new release. Nothing is lost: you can go forward again.</source>
        <translation>这会成为新的一版。什么都不会丢，随时可以再恢复。</translation>
    </message>
    <message>
        <source>It cannot be published like this. {what}</source>
        <translation>这样不能发布。{what}</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>没有改动内容。</translation>
    </message>
    <message>
        <source>It goes without the code “{value}”, which “{title}” has. Give one of them another code.</source>
        <translation>快捷码“{value}”归“{title}”，发布时这条去掉。两条都要快捷码的话，请给其中一条换一个。</translation>
    </message>
    <message>
        <source>It goes without the hotkey {value}, which “{title}” has. Give one of them another hotkey.</source>
        <translation>快捷键 {value} 归“{title}”，发布时这条去掉。两条都要快捷键的话，请给其中一条换一个。</translation>
    </message>
    <message>
        <source>It is being published now: this cannot be cancelled any more.</source>
        <translation>正在发布，现在已经不能取消。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Joins the two lists (Ctrl+3)</source>
        <translation>合并两份列表（Ctrl+3）</translation>
    </message>
    <message>
        <source>Joins {count} releases.</source>
        <translation>合并了 {count} 个版本。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Kept or taken away</source>
        <translation>保留还是删除</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>本版不发</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>本版不发</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Let {name} go?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Login on the server</source>
        <translation>服务器上的用户名</translation>
    </message>
    <message>
        <source>low</source>
        <translation>库存少</translation>
    </message>
    <message>
        <source>May stay empty until the person has joined with the login, and copies it in “People”.</source>
        <translation>可以先空着：对方用账号加入之后，在“成员”窗口里复制给您。</translation>
    </message>
    <message>
        <source>Messages, other texts, validity</source>
        <translation>后续消息、其他说法、有效期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Need a choice</source>
        <translation>需要选择</translation>
    </message>
    <message>
        <source>Need your choice before this can be published: {count}.</source>
        <translation>还有 {count} 处需要您选择，选好才能发布。</translation>
    </message>
    <message>
        <source>Needs your choice</source>
        <translation>需要您选择</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No change here fits the filter.</source>
        <translation>没有符合筛选条件的改动。</translation>
    </message>
    <message>
        <source>No open proposals. Agents propose a change from the menu of a reply; it stands here then.</source>
        <translation>没有待处理的建议。客服在话术的菜单里提建议后，会出现在这里。</translation>
    </message>
    <message>
        <source>No release yet. What you review and publish stands here.</source>
        <translation>还没有版本。审核并发布后会列在这里。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Nobody yet. Add the first person by the key that she copies here.</source>
        <translation>还没有成员。请对方在这个窗口复制公钥发给您，再添加。</translation>
    </message>
    <message>
        <source>Not compared yet. F5 compares with the newest release.</source>
        <translation>还没有比较。按 F5 与最新一版比较。</translation>
    </message>
    <message>
        <source>Not read yet. F5 reads again.</source>
        <translation>还没有读取。按 F5 重新读取。</translation>
    </message>
    <message>
        <source>Nothing to publish. Edit a reply of the team, or write a new one for it: it stands here then.</source>
        <translation>没有要发布的改动。编辑团队话术，或为团队新写一条，就会出现在这里。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>One of you took this away, the other changed it. What shall the release have?</source>
        <translation>一方删除了它，另一方修改了它，这一版怎么处理？</translation>
    </message>
    <message>
        <source>Only the owner of the team takes people in and lets them go: that needs the owner's key.</source>
        <translation>只有团队所有者能添加和移除成员，因为这需要所有者的密钥。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Others copy theirs here, and send it to you: you take them in by it.</source>
        <translation>其他人在这里复制自己的公钥发给您，您凭它把对方加进团队。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Person's name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures that stay out, as all together may have 40 MB: {count}, of {names}. Make some smaller.</source>
        <translation>所有图片合计最多 40 MB，有 {count} 张放不下：{names}。请把一些图片压缩小一点。</translation>
    </message>
    <message>
        <source>Pictures that stay out, as they are not on this computer: {count}, of {names}</source>
        <translation>有 {count} 张图片不在这台电脑上，不会随版本发布：{names}</translation>
    </message>
    <message>
        <source>Place among its siblings</source>
        <translation>排列位置</translation>
    </message>
    <message>
        <source>Please give a login.</source>
        <translation>请填写用户名。</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Please give a password.</source>
        <translation>请填写密码。</translation>
    </message>
    <message>
        <source>presale</source>
        <translation>预售</translation>
    </message>
    <message>
        <source>Presale until</source>
        <translation>预售至</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish what release {number} said once more, for everyone?</source>
        <translation>把第 {number} 版的内容重新发布给所有人？</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>当前已发布</translation>
    </message>
    <message>
        <source>publishes, and says who belongs to the team</source>
        <translation>可以发布，并管理成员</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Reading the proposals…</source>
        <translation>正在读取建议…</translation>
    </message>
    <message>
        <source>Reading the releases…</source>
        <translation>正在读取版本…</translation>
    </message>
    <message>
        <source>Reading what it changed…</source>
        <translation>正在读取改动…</translation>
    </message>
    <message>
        <source>Reading who belongs to the team…</source>
        <translation>正在读取成员…</translation>
    </message>
    <message>
        <source>Release {number} is for everyone now.</source>
        <translation>第 {number} 版已推给所有人。</translation>
    </message>
    <message>
        <source>Release {number} is published.</source>
        <translation>第 {number} 版已发布。</translation>
    </message>
    <message>
        <source>Release {number} runs on: {names}</source>
        <translation>正在用第 {number} 版：{names}</translation>
    </message>
    <message>
        <source>Release {number} says what release {old} said.</source>
        <translation>已发布第 {number} 版，内容同第 {old} 版。</translation>
    </message>
    <message>
        <source>Release {number} · changes: {count}</source>
        <translation>第 {number} 版 · {count} 处改动</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布记录</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>审核与发布</translation>
    </message>
    <message>
        <source>reviews and publishes</source>
        <translation>审核并发布</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rows in all: {count}</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Say in a sentence what is new.</source>
        <translation>请用一句话说明更新了什么。</translation>
    </message>
    <message>
        <source>Say why: the author reads it.</source>
        <translation>请写明原因，对方会看到。</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Send it to the owner, who takes you in by it.</source>
        <translation>发给团队所有者，对方凭它把您加进团队。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shop's table</source>
        <translation>店铺表格</translation>
    </message>
    <message>
        <source>Should be reworded</source>
        <translation>建议改写</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show answered ones too</source>
        <translation>也显示已答复的</translation>
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
        <source>Small letters, digits and _. Empty for who has one already.</source>
        <translation>小写字母、数字和 _。已经有账号的人不用填。</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stopped by the check</source>
        <translation>被检查拦下</translation>
    </message>
    <message>
        <source>Stopped by the check: {count}. Reword them, or leave them out.</source>
        <translation>有 {count} 条被检查拦下，请改写，或本版不发。</translation>
    </message>
    <message>
        <source>suggests</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>左侧标签</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>右侧标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>恢复发布</translation>
    </message>
    <message>
        <source>Take the published one</source>
        <translation>用已发布的</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Tell it the person; the server never sees it in the clear.</source>
        <translation>请转告对方；服务器不会看到明文。</translation>
    </message>
    <message>
        <source>test group</source>
        <translation>试用组</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>That is no public key: it has 64 characters, digits and a to f.</source>
        <translation>这不是公钥：应为 64 个字符，只含数字和 a 到 f。</translation>
    </message>
    <message>
        <source>Needed to decline: the author reads why.</source>
        <translation>拒绝时必填，提建议的人会看到。</translation>
    </message>
    <message>
        <source>The library has changed since; what both changed is left to you after accepting.</source>
        <translation>提出之后话术库又改过；双方都改的地方，采纳后由您选择。</translation>
    </message>
    <message>
        <source>The new order waits to be published.</source>
        <translation>新的顺序已存为草稿，等待发布。</translation>
    </message>
    <message>
        <source>The published reply stays, and yours becomes one of its own (Ctrl+3)</source>
        <translation>保留已发布的那条，您的另存为一条新话术（Ctrl+3）</translation>
    </message>
    <message>
        <source>The team does not know the key that signed this: anybody may have written it.</source>
        <translation>团队不认识它的签名密钥，可能是任何人写的。</translation>
    </message>
    <message>
        <source>The test group first</source>
        <translation>先给试用组</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>uses the library and proposes</source>
        <translation>使用话术库并提建议</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>What buyers ask</source>
        <translation>问法</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新说明</translation>
    </message>
    <message>
        <source>What this release changed</source>
        <translation>这一版的改动</translation>
    </message>
    <message>
        <source>What {name} published stays. The key counts no more from now on.</source>
        <translation>{name} 发布过的内容保留，密钥从现在起失效。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>看哪些改动</translation>
    </message>
    <message>
        <source>Without its code</source>
        <translation>去掉快捷码</translation>
    </message>
    <message>
        <source>Without their code or hotkey: {names}</source>
        <translation>去掉了快捷码或快捷键：{names}</translation>
    </message>
    <message>
        <source>writes drafts and proposes them</source>
        <translation>写草稿并提交建议</translation>
    </message>
    <message>
        <source>Your own public key</source>
        <translation>我的公钥</translation>
    </message>
    <message>
        <source>Your public key is on the clipboard.</source>
        <translation>公钥已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{author} (unverified)</source>
        <translation>{author}（未验证）</translation>
    </message>
    <message>
        <source>{count} of {whole} desktops</source>
        <translation>{whole} 台电脑中的 {count} 台</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等，另有 {count} 台</translation>
    </message>
    <message>
        <source>{names} and {count} others</source>
        <translation>{names}等，另有 {count} 条</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name}（我）</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <source>{name} belongs to the team now.</source>
        <translation>{name} 已加入团队。</translation>
    </message>
    <message>
        <source>{name} can publish and propose no more.</source>
        <translation>{name} 不能再发布和提建议了。</translation>
    </message>
    <message>
        <source>{name} has a login. Next: join with the join code, send you the key, be added by it here.</source>
        <translation>{name} 的服务器账号已建好。接下来：把加入码发给对方；对方加入后发来公钥，再在这里添加一次。</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{role}: {may}</source>
        <translation>{role}：{may}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>¥{yuan}</source>
        <translation>¥{yuan}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
</TS>
