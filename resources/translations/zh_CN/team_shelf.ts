<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>team_shelf</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare with the team's…</source>
        <translation>和团队的对比…</translation>
    </message>
    <message>
        <source>Hidden, for they are the team's: {count}</source>
        <translation>已隐藏团队的话术：{count} 条</translation>
    </message>
    <message>
        <source>own copy</source>
        <translation>自己的副本</translation>
    </message>
    <message>
        <source>own copy, team's is newer</source>
        <translation>副本，团队已更新</translation>
    </message>
    <message>
        <source>Take the team's back</source>
        <translation>改回团队的</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>team, hidden</source>
        <translation>团队，已隐藏</translation>
    </message>
    <message>
        <source>team, with a draft</source>
        <translation>团队，有草稿</translation>
    </message>
    <message>
        <source>The team does not have this reply any more. Your copy stays.</source>
        <translation>团队里已经没有这条话术了，您的副本会留着。</translation>
    </message>
    <message>
        <source>The team has changed its text since you made your copy.</source>
        <translation>您做副本之后，团队改过原文。</translation>
    </message>
    <message>
        <source>The team's reply</source>
        <translation>团队的原文</translation>
    </message>
    <message>
        <source>The team's reply and your copy: {title}</source>
        <translation>团队原文与您的副本：{title}</translation>
    </message>
    <message>
        <source>The team's reply is back; your copy is in the bin.</source>
        <translation>已改回团队的话术，您的副本在回收站里。</translation>
    </message>
    <message>
        <source>The team's text is still the one that you copied.</source>
        <translation>团队的原文和您复制时一样，没有改过。</translation>
    </message>
    <message>
        <source>This is your own copy of a reply of the team's.</source>
        <translation>这是您自己的一份，原文是团队的话术。</translation>
    </message>
    <message>
        <source>This is your own copy of a reply that the team does not have any more.</source>
        <translation>这是您自己的副本，团队里已经没有原文了。</translation>
    </message>
    <message>
        <source>This is your own copy of the team's “{title}”.</source>
        <translation>这是团队话术“{title}”的副本，是您自己的。</translation>
    </message>
    <message>
        <source>This is your own copy of “{title}”. The team has changed its text since.</source>
        <translation>这是“{title}”的副本，是您自己的。团队后来改了原文。</translation>
    </message>
    <message>
        <source>This reply is the team's. What you save becomes a copy of your own, and the team's is hidden in the bin.</source>
        <translation>这是团队的话术。保存后变成您自己的副本，团队的那条会藏进回收站。</translation>
    </message>
    <message>
        <source>This reply is the team's. What you save becomes a draft; the team sees it once it is published.</source>
        <translation>这是团队的话术。保存后成为草稿，发布之后大家才看得到。</translation>
    </message>
    <message>
        <source>Your copy</source>
        <translation>您的副本</translation>
    </message>
    <message>
        <source>Your copy goes into the bin.</source>
        <translation>您的副本会放进回收站。</translation>
    </message>
</context>
</TS>
