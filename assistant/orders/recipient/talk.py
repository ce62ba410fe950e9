"""Tells what asks for something, or speaks to somebody, from names and addresses."""

import re

COURIERS = "顺丰|圆通|中通|申通|韵达|极兔|邮政|京东|德邦|ems"
NOT_WITH = rf"(?:{COURIERS})(?:快递)?(?:也|都)?(?:送不到|到不了|不到|不送|不派|不行|不收|没有|进不来|不让进)"
_WISH = re.compile(
    r"请|麻烦|勿(?!删)|不要|别(?!墅)|不能|尽快|加急|包装|到付|周末|周六|周日|工作日|上班时间|派送|送货|送到|打电话|电话联系|先电联|提前|谢谢|"
    r"放(?:在|到)?(?:门口|驿站|菜鸟|快递柜|丰巢|门卫|前台|楼下)|放(?:门|驿|菜|快|丰)|"
    rf"[发走](?:{COURIERS}|什么)|{NOT_WITH}|(?:{COURIERS})(?:快递|发货|就行|就好|即可)?$|备注|赠品|礼物|贺卡|尺码|颜色|[sml码]码|好评|优惠|今天发|明天发|发货|"
    r"备用|打不通|没人接|身高|体重|急用|急需|急要|易碎|轻拿轻放|优先|\d[号日](?:[之以]?[前后]|左右)|"
    r"^急$|发票|抬头|验货|礼品(?!店|城|市场|公司|厂)|白天(?!鹅)|晚上|[上中下]午|点半?[之以]?后|没人|周[一二三四五](?:到|至|[-~])|"
    r"\b(?:height|weight|please|pls|urgent|asap|deliver|gift wrap)\b"
)
# What people write around a name or an address, and is neither.
_TALK = re.compile(
    r"^(?:记得|帮我|帮忙|给我|要(?=.{0,8}(?:的|色|码|[件双条个套]$)))|改成|改为|改一|改下|更改|修改|改地址|换成|换个|我要|一下|地址|电话|手机|收货|收件|寄到|寄给|发到|发给|这个|你好|您好|请问|下单|订单|拍了|"
    r"亲亲|客服|老板|[吗吧呢啊哦呀]$"
)

_SENTENCE = re.compile(
    r"(?<!爱)我(?!爱|的地盘)|[你您](?!好)|的话$|的话.{0,4}[我你您]|再[发送寄说来买拍]|买家|回复|以后再?|昨天|今天|明天|刚才|刚刚|不然|要不|"
    r"[了啦吗呢吧呀嘛噢喔]$|辛苦|[多感]谢|一定|千万|尽[快早量]|保价|合[在并]|一起(?:[发寄]|$)|[也都就](?:行|好$|可以)|收到|回[个一]|严实|包[好严装紧]|几天|大概|"
    r"有[老大小]?[人狗孩]|^(?:要(?!塞)|别(?![墅院苑山])|不(?!夜)|最好)"
)
_ASKS = re.compile(
    r"快递(?:放|送|给|让|请|到)|麻烦|请(?!茶)|不要|勿(?!删)|别(?![墅院苑山])|记得|不?需要|无需|不用|到了|备用|备注|电话(?![局亭机站])|"
    r"放(?:在|到|门|驿|前台|丰|菜鸟|快递|家|小区|物业)|送到|最好|可以|如果|没人|要(?:是|发票|用|包|放|送)"
)


def wish_points(text: str) -> int:
    """How many words of a folded text ask for something."""
    return len(_WISH.findall(text))


def is_talk(text: str) -> bool:
    """Whether a folded text speaks to somebody rather than naming anybody."""
    return _TALK.search(text) is not None


def without_talk(text: str) -> str:
    """What else a folded text says: of 我要礼盒装 the box."""
    return _TALK.sub("", text)


def is_sentence(text: str) -> bool:
    """Whether a folded text says something of its writer or of a time, which no address does."""
    return _SENTENCE.search(text) is not None


def asks(text: str) -> bool:
    """Whether a folded text begins as a wish; the places in it are where the parcel is to be left."""
    return _ASKS.match(text) is not None
