<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reply</name>
    <message>
        <source>Find: words, pinyin, initials or code</source>
        <translation>搜索：汉字、拼音、首字母或快捷码</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>查找话术</translation>
    </message>
    <message>
        <source>Propose to the team…</source>
        <translation>向团队提建议…</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>话术列表</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Categories inside the chosen one</source>
        <translation>所选分类的子分类</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>话术全文</translation>
    </message>
    <message>
        <source>In any chat, press {hotkey}, type a few letters and press Enter: the reply is in the chat.</source>
        <translation>在任意聊天窗口按 {hotkey}，输入几个字母，再按回车，话术就插入到聊天框了。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Loading the replies…</source>
        <translation>正在载入话术…</translation>
    </message>
    <message>
        <source>Nothing for "{query}" in {category}.</source>
        <translation>“{category}”里没有找到“{query}”。</translation>
    </message>
    <message>
        <source>Nothing for "{query}". Enter adds a reply with this title.</source>
        <translation>没有找到“{query}”。按回车，用它作标题新建话术。</translation>
    </message>
    <message>
        <source>No replies in {category} yet.</source>
        <translation>“{category}”里还没有话术。</translation>
    </message>
    <message>
        <source>No replies yet. Write the first one.</source>
        <translation>还没有话术，先写第一条吧。</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>在全部分类中查找</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert and send</source>
        <translation>插入并发送</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>查看全文</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New reply…</source>
        <translation>新建话术…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Suggested for these words</source>
        <translation>为这句话推荐</translation>
    </message>
    <message>
        <source>Suggested for: {message}</source>
        <translation>为这句话推荐：{message}</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>推荐</translation>
    </message>
</context>
</TS>
