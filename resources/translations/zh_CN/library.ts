<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The bin is empty. Scripts that you delete wait here until you empty it.</source>
        <translation>回收站是空的。删除的话术会放在这里，直到您清空它。</translation>
    </message>
    <message>
        <source>Deleted scripts</source>
        <translation>已删除的话术</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good? Scripts: {count}</source>
        <translation>彻底删除 {count} 条话术？</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>彻底删除回收站里的全部话术？</translation>
    </message>
    <message>
        <source>The scripts are being read…</source>
        <translation>正在读取话术…</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>新建分类…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move into…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新建分类</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Move “{name}” into</source>
        <translation>将“{name}”移动到</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>将“{name}”合并到</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge with “{name}”</source>
        <translation>与“{name}”合并</translation>
    </message>
    <message>
        <source>Move into “{name}”</source>
        <translation>移动到“{name}”下</translation>
    </message>
    <message>
        <source>Choose one, or type a new one; “/” stands between the two levels.</source>
        <translation>可选择已有分类，也可输入新分类；两级之间用“/”隔开。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Tags of these scripts</source>
        <translation>这些话术的标签</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>多个标签用逗号隔开。</translation>
    </message>
    <message>
        <source>Untick to take a tag away.</source>
        <translation>取消勾选即可移除标签。</translation>
    </message>
    <message>
        <source>Keep what you have typed?</source>
        <translation>要保留已输入的内容吗？</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>内容尚未保存。</translation>
    </message>
    <message>
        <source>Ctrl+S or Ctrl+Enter</source>
        <translation>Ctrl+S 或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Change script</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Here is what you had typed and not saved.</source>
        <translation>这是您上次输入但尚未保存的内容。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃这些内容</translation>
    </message>
    <message>
        <source>Characters: {characters} · Lines: {lines}</source>
        <translation>{characters} 字 · {lines} 行</translation>
    </message>
    <message>
        <source>A chat field of one line (IRC, some web chats) splits it at the line breaks.</source>
        <translation>单行输入框（如 IRC 和部分网页聊天）会按换行拆成多条消息。</translation>
    </message>
    <message>
        <source>A new category.</source>
        <translation>将新建此分类。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>快捷码</translation>
    </message>
    <message>
        <source>The search finds it first.</source>
        <translation>搜索快捷码时排在最前。</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>聊天中的效果</translation>
    </message>
    <message>
        <source>Scripts moved: {count}</source>
        <translation>已移动 {count} 条话术</translation>
    </message>
    <message>
        <source>Tags changed. Scripts: {count}</source>
        <translation>已修改 {count} 条话术的标签</translation>
    </message>
    <message>
        <source>Renamed to “{name}”.</source>
        <translation>已重命名为“{name}”。</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>已合并到“{name}”。</translation>
    </message>
    <message>
        <source>Category deleted. Its scripts are under “No category”.</source>
        <translation>分类已删除，其中的话术已归入“未分类”。</translation>
    </message>
    <message>
        <source>Scripts restored: {count}.</source>
        <translation>已恢复 {count} 条话术。</translation>
    </message>
    <message>
        <source>Scripts deleted: {count}</source>
        <translation>已删除 {count} 条话术</translation>
    </message>
    <message>
        <source>The starter scripts are in the bin.</source>
        <translation>自带话术已移到回收站。</translation>
    </message>
    <message>
        <source>Scripts deleted for good: {count}</source>
        <translation>已彻底删除 {count} 条话术</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站已清空。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Codes given to others meanwhile: {count}.</source>
        <translation>其中 {count} 条的快捷码已被其他话术使用，未恢复快捷码。</translation>
    </message>
    <message>
        <source>Hotkeys given to others meanwhile: {count}.</source>
        <translation>其中 {count} 条的快捷键已被其他话术使用，未恢复快捷键。</translation>
    </message>
    <message>
        <source>No scripts in this category yet. Ctrl+N writes one, or drag some onto it.</source>
        <translation>这个分类还没有话术。按 Ctrl+N 新建，或把话术拖到这个分类上。</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术库</translation>
    </message>
    <message>
        <source>Filter by words, pinyin, initials or code</source>
        <translation>按关键词、拼音、首字母或快捷码筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>已选 {chosen} 条，共 {shown} 条</translation>
    </message>
    <message>
        <source>Scripts: {shown}</source>
        <translation>共 {shown} 条话术</translation>
    </message>
    <message>
        <source>Move scripts: {count}</source>
        <translation>移动 {count} 条话术</translation>
    </message>
    <message>
        <source>Nothing here fits “{typed}”. Try fewer letters, or another category.</source>
        <translation>没有与“{typed}”匹配的话术。请少输几个字，或换一个分类。</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D gives a script a star.</source>
        <translation>还没有收藏。选中话术后按 Ctrl+D 即可收藏。</translation>
    </message>
    <message>
        <source>Every script has a category.</source>
        <translation>所有话术都已分类。</translation>
    </message>
    <message>
        <source>No scripts yet. Ctrl+N writes the first one, Ctrl+I imports.</source>
        <translation>还没有话术。按 Ctrl+N 新建第一条，按 Ctrl+I 导入。</translation>
    </message>
    <message>
        <source>Remove the starter scripts? Scripts: {count}</source>
        <translation>移除 {count} 条自带话术？</translation>
    </message>
    <message>
        <source>Those that you have changed or starred are yours and stay. The others go to the bin.</source>
        <translation>您修改过或收藏过的会保留，其余的移到回收站。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remove starter scripts…</source>
        <translation>移除自带话术…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>未收藏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>全部话术</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>What buyers ask</source>
        <translation>买家问法</translation>
    </message>
    <message>
        <source>One question a line, in the buyers' own words: the search and the suggestions go by them.</source>
        <translation>一行一条，照买家平时的说法写；搜索和推荐都会用到。</translation>
    </message>
    <message>
        <source>Searched in vain</source>
        <translation>搜过没找到</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Nothing yet. Words that agents search for in vain are counted here.</source>
        <translation>还没有。客服搜了却没找到的词会记在这里。</translation>
    </message>
    <message>
        <source>Make a script of it</source>
        <translation>据此新建话术</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Forget all of these searches?</source>
        <translation>要清除全部这些搜索记录吗？</translation>
    </message>
    <message>
        <source>Forget what was used…</source>
        <translation>清除使用记录…</translation>
    </message>
    <message>
        <source>Forget how often scripts were used?</source>
        <translation>要清除所有话术的使用次数吗？</translation>
    </message>
    <message>
        <source>The lists then begin anew with what is used first. This cannot be undone.</source>
        <translation>列表的排序会重新开始积累，不能撤销。</translation>
    </message>
    <message>
        <source>Forgotten: all use counts, and what was chosen for what was typed.</source>
        <translation>已清除：全部使用次数，以及搜索时的选择记录。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
</TS>
