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
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Please fill this in: the reply cannot go out without it.</source>
        <translation>请填写，不填不能发出。</translation>
    </message>
    <message>
        <source>What will go out</source>
        <translation>将要发出的内容</translation>
    </message>
</context>
</TS>
