<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>parts</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>（还没写内容）</translation>
    </message>
    <message>
        <source>Add another text</source>
        <translation>添加一种说法</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>换一个…</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>文件：{name}</translation>
    </message>
    <message>
        <source>For which regions</source>
        <translation>哪些地区</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>Further messages</source>
        <translation>后续消息</translation>
    </message>
    <message>
        <source>Further messages ({count})</source>
        <translation>后续消息（{count}）</translation>
    </message>
    <message>
        <source>In turn with the text above</source>
        <translation>与上面的内容轮换</translation>
    </message>
    <message>
        <source>In which shops</source>
        <translation>哪些店铺</translation>
    </message>
    <message>
        <source>Message {number}: {what}</source>
        <translation>第 {number} 条消息：{what}</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Nothing ticked: always.</source>
        <translation>都不勾选就是不限。</translation>
    </message>
    <message>
        <source>Nothing yet. Another text goes out instead of the one above: at night, outside working hours, in one shop, to new or old customers or to a region. Without any of these, both take turns.</source>
        <translation>还没有其他说法。可以为夜间、下班时间、某家店、新老客户或某些地区另写一种，到时替代上面的内容；不设条件的，和上面的内容轮换着发。</translation>
    </message>
    <message>
        <source>Nothing yet. What you add goes out after the text above, one message at a time. Pictures can also be pasted or dragged in here.</source>
        <translation>还没有后续消息。添加后，会跟在上面的内容之后一条一条地发；图片也可以直接粘贴或拖进来。</translation>
    </message>
    <message>
        <source>Of those that fit, the one with the most conditions goes out.</source>
        <translation>同时符合几种时，发条件最多的那一种。</translation>
    </message>
    <message>
        <source>Old customers</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Only where all are sent at once.</source>
        <translation>只在“全部发送”时起作用。</translation>
    </message>
    <message>
        <source>Other text {number}: {what}</source>
        <translation>第 {number} 种说法：{what}</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>其他说法</translation>
    </message>
    <message>
        <source>Other texts ({count})</source>
        <translation>其他说法（{count}）</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>Pause before it</source>
        <translation>发送前停顿</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Provinces or cities, as they stand in an address.</source>
        <translation>写省或市，和地址里的写法一致，多个用逗号隔开。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Sent one by one with your key, or all with their pauses.</source>
        <translation>按快捷键一条一条发，或按停顿时间自动发完。</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>多个用逗号隔开。</translation>
    </message>
    <message>
        <source>Text of this message</source>
        <translation>这条消息的内容</translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>This picture is not in the data folder. Please choose it anew.</source>
        <translation>数据文件夹里没有这张图片，请重新选择。</translation>
    </message>
    <message>
        <source>This text instead</source>
        <translation>改发这段内容</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>{number}. {what} (after {seconds} s)</source>
        <translation>{number}. {what}（停 {seconds} 秒后）</translation>
    </message>
    <message>
        <source>{number}. {when}: {text}</source>
        <translation>{number}. {when}：{text}</translation>
    </message>
    <message>
        <source>{remove}; {back} brings it back</source>
        <translation>{remove}；按 {back} 找回</translation>
    </message>
</context>
</TS>
