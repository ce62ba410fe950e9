<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message>
        <source>A blank got a name without spaces and signs</source>
        <translation>名字里的空格和标点改成了下划线</translation>
    </message>
    <message>
        <source>Better worded otherwise. {what}</source>
        <translation>建议换个说法。{what}</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>违反检查规则</translation>
    </message>
    <message>
        <source>Cannot be inserted. {what}</source>
        <translation>不能插入。{what}</translation>
    </message>
    <message>
        <source>Come in, but cannot be inserted before they are reworded: {count}.</source>
        <translation>会导入，但改好之前不能插入：{count} 条。</translation>
    </message>
    <message>
        <source>Further messages, other texts, days</source>
        <translation>后续消息、其他文本、有效期</translation>
    </message>
    <message>
        <source>Pictures go into the folder {folder} beside the file: keep both together.</source>
        <translation>图片放在文件旁边的文件夹“{folder}”里，请一起保存和发送。</translation>
    </message>
    <message>
        <source>There is no place for this on the other side</source>
        <translation>对方没有存放这一项的地方</translation>
    </message>
    <message>
        <source>A setting of how the other tool recognises what is typed</source>
        <translation>原软件识别输入的设置</translation>
    </message>
    <message>
        <source>A program inside the text: kept as text, never run</source>
        <translation>文字里的程序：原样保留为文字，绝不运行</translation>
    </message>
    <message>
        <source>A placeholder that Miaohui does not know: kept as text</source>
        <translation>秒回不认识的占位符：原样保留为文字</translation>
    </message>
    <message>
        <source>The date stays, in Miaohui's own spelling</source>
        <translation>日期保留，按秒回的写法显示</translation>
    </message>
    <message>
        <source>These parts of a script cannot be read</source>
        <translation>话术的这些部分无法读取</translation>
    </message>
    <message>
        <source>They come in; what cannot be inserted waits in the library until it is reworded.</source>
        <translation>这些话术照样导入；不能插入的先留在话术库里，改好后才能发。</translation>
    </message>
    <message>
        <source>Was chosen by chance there; here you choose</source>
        <translation>原来随机选一个，在秒回里由您来选</translation>
    </message>
    <message>
        <source>The fields are kept, the words around them in the form are not</source>
        <translation>填写项保留，表单里的其他文字不保留</translation>
    </message>
    <message>
        <source>The words are kept, their formatting is not</source>
        <translation>文字保留，格式不保留</translation>
    </message>
    <message>
        <source>Pictures larger than 1 MB</source>
        <translation>超过 1 MB 的图片</translation>
    </message>
    <message>
        <source>Pictures that are not in what was chosen, or cannot be read</source>
        <translation>所选文件或文件夹里没有、或者打不开的图片</translation>
    </message>
    <message>
        <source>No code: it is too long, a pattern, or more than one word</source>
        <translation>没有编码：太长、是规则式，或者不止一个词</translation>
    </message>
    <message>
        <source>A reply has one code; this is a further one</source>
        <translation>一条话术只有一个编码，这是多出来的</translation>
    </message>
    <message>
        <source>This code belongs to another reply</source>
        <translation>这个编码已属于另一条话术</translation>
    </message>
    <message>
        <source>This hotkey belongs to another reply</source>
        <translation>这个快捷键已属于另一条话术</translation>
    </message>
    <message>
        <source>Too long or too many: this part was left out</source>
        <translation>太长或太多，这一部分没有保留</translation>
    </message>
    <message>
        <source>Categories have two levels: the deeper names became one</source>
        <translation>分类最多两级，更深的名称合成了一个</translation>
    </message>
    <message>
        <source>Nobody has said what is in this column</source>
        <translation>没有指定这一列是什么</translation>
    </message>
    <message>
        <source>This file is not part of the replies</source>
        <translation>这个文件不属于话术</translation>
    </message>
    <message>
        <source>Was switched off there; here it is in use</source>
        <translation>在原软件里是停用的，在这里会启用</translation>
    </message>
    <message>
        <source>Comes back from this format as something else</source>
        <translation>用这种格式存取后会变样</translation>
    </message>
    <message>
        <source>A spreadsheet would compute this: import the file there, do not open it</source>
        <translation>表格软件会把它当公式计算：请用导入，不要直接打开</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Yours kept</source>
        <translation>保留您的</translation>
    </message>
    <message>
        <source>Miaohui, complete (.zip)</source>
        <translation>秒回完整格式（.zip）</translation>
    </message>
    <message>
        <source>Qianniu quick phrases (.csv)</source>
        <translation>千牛快捷短语（.csv）</translation>
    </message>
    <message>
        <source>Qianniu quick phrases, GB18030 (.csv)</source>
        <translation>千牛快捷短语，GB18030 编码（.csv）</translation>
    </message>
    <message>
        <source>Qianniu sub-accounts (.xlsx)</source>
        <translation>千牛子账号（.xlsx）</translation>
    </message>
    <message>
        <source>Qianniu robot V3 (.csv)</source>
        <translation>千牛机器人 V3（.csv）</translation>
    </message>
    <message>
        <source>SoftTalk or Kefubao sheet (.xlsx)</source>
        <translation>话术精灵或客服宝表格（.xlsx）</translation>
    </message>
    <message>
        <source>Table (.xlsx)</source>
        <translation>表格（.xlsx）</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>表格（.csv）</translation>
    </message>
    <message>
        <source>espanso (.yml)</source>
        <translation>espanso（.yml）</translation>
    </message>
    <message>
        <source>Beeftext (.json)</source>
        <translation>Beeftext（.json）</translation>
    </message>
    <message>
        <source>Beeftext (.csv)</source>
        <translation>Beeftext（.csv）</translation>
    </message>
    <message>
        <source>TextExpander (.textexpander)</source>
        <translation>TextExpander（.textexpander）</translation>
    </message>
    <message>
        <source>TextExpander (.csv)</source>
        <translation>TextExpander（.csv）</translation>
    </message>
    <message>
        <source>AutoKey (folder)</source>
        <translation>AutoKey（文件夹）</translation>
    </message>
    <message>
        <source>QuickText (folder)</source>
        <translation>QuickText（文件夹）</translation>
    </message>
    <message>
        <source>The whole library, in and out</source>
        <translation>整个话术库的导入和导出</translation>
    </message>
    <message>
        <source>Bring replies in from another tool</source>
        <translation>从别的软件导入话术</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>A file or folder of the other tool</source>
        <translation>别的软件的文件或文件夹</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>只预览，不改动</translation>
    </message>
    <message>
        <source>A file that was imported before also undoes your changes since</source>
        <translation>以前导入过的文件，连您之后的修改也一起覆盖</translation>
    </message>
    <message>
        <source>Write all replies for another tool</source>
        <translation>把全部话术导出给别的软件</translation>
    </message>
    <message>
        <source>The file or folder that is made</source>
        <translation>要生成的文件或文件夹</translation>
    </message>
    <message>
        <source>One of {formats}; told by the file where it is left out</source>
        <translation>{formats} 之一；不写就按文件判断</translation>
    </message>
    <message>
        <source>{count} replies written to {file}.</source>
        <translation>已把 {count} 条话术写入 {file}。</translation>
    </message>
    <message>
        <source>Recognised: {format}</source>
        <translation>识别为：{format}</translation>
    </message>
    <message>
        <source>This file was imported before: what you have changed since stays.</source>
        <translation>这个文件以前导入过：您之后的修改会保留。</translation>
    </message>
    <message>
        <source>New: {new}, changed: {changed}, the same: {same}, there already: {duplicate}, yours kept: {kept}.</source>
        <translation>新增 {new}，更新 {changed}，相同 {same}，重复 {duplicate}，保留您的 {kept}。</translation>
    </message>
    <message>
        <source>{source} goes to {into}</source>
        <translation>{source} 归入 {into}</translation>
    </message>
    <message>
        <source>Not taken: {count}</source>
        <translation>未导入：{count}</translation>
    </message>
    <message>
        <source>Not carried over: {count}</source>
        <translation>未能保留：{count}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>… and {count} more; --json has all</source>
        <translation>……还有 {count} 条，加 --json 可看全部</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}：{count}</translation>
    </message>
    <message>
        <source>What happens with each</source>
        <translation>每一条会怎样</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>话术内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>快捷码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>二级分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What buyers ask</source>
        <translation>买家问法</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The first row says what is in the columns</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Categories filed together</source>
        <translation>归到一起的分类</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>未能保留</translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation>{was} → {now}</translation>
    </message>
    <message>
        <source>go to {into}</source>
        <translation>归入 {into}</translation>
    </message>
    <message>
        <source>Has the text of “{title}”</source>
        <translation>与“{title}”内容相同</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>导入话术</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>File categories together that are only written differently</source>
        <translation>写法不同的同一分类归到一起</translation>
    </message>
    <message>
        <source>Also bring back what was changed here since</source>
        <translation>连之后在这里改过的也覆盖</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>A file or folder of another tool: 千牛, 客服宝, Excel, espanso, Beeftext, AutoKey, TextExpander, …</source>
        <translation>别的软件的文件或文件夹：千牛、客服宝、Excel、espanso、Beeftext、AutoKey、TextExpander 等</translation>
    </message>
    <message>
        <source>Say which column has the text of the replies.</source>
        <translation>请指定哪一列是话术内容。</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>正在比对</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would be.</source>
        <translation>先预览，确认之前不改动任何内容。</translation>
    </message>
    <message>
        <source>Import ({count})</source>
        <translation>导入（{count}）</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed</source>
        <translation>已导入：新增 {new}，更新 {changed}</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>没有需要导入的内容。</translation>
    </message>
    <message>
        <source>Export replies</source>
        <translation>导出话术</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>For which tool</source>
        <translation>给哪个软件用</translation>
    </message>
    <message>
        <source>Only Miaohui's own format holds everything.</source>
        <translation>只有秒回完整格式能保留全部内容。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>There are no replies yet. Write some, or import them first.</source>
        <translation>还没有话术。请先新建或导入。</translation>
    </message>
    <message>
        <source>Replies: {count}</source>
        <translation>话术：{count} 条</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>各列…</translation>
    </message>
</context>
</TS>
