<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>blanks</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Blanks of “{title}”</source>
        <translation>“{title}”要填的内容</translation>
    </message>
    <message>
        <source>Go to the place in the text</source>
        <translation>跳到内容里的这一处</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Line {line}, character {character}: {what}</source>
        <translation>第 {line} 行第 {character} 个字：{what}</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Others: {number}.</source>
        <translation>另有 {number} 处。</translation>
    </message>
    <message>
        <source>Please fill this in: the reply cannot go out without it.</source>
        <translation>请填写，不填不能发出。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>What will go out</source>
        <translation>将要发出的内容</translation>
    </message>
    <message>
        <source>“[[” has no “]]” behind it and goes out as plain text.</source>
        <translation>“[[”后面缺少“]]”，会当普通文字原样发出。</translation>
    </message>
    <message>
        <source>“{place}” has no “}}” behind it and goes out as plain text.</source>
        <translation>“{place}”后面缺少“}}”，会当普通文字原样发出。</translation>
    </message>
    <message>
        <source>“{place}” is not a blank as it is written and goes out as plain text.</source>
        <translation>“{place}”这样写不算要填的空，会当普通文字原样发出。</translation>
    </message>
    <message>
        <source>“{place}” names a script that is not there: the reply cannot be inserted.</source>
        <translation>“{place}”指的话术不存在，这条话术会插入不了。</translation>
    </message>
</context>
</TS>
