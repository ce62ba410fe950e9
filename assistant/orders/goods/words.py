"""The words of the trade for colours, sizes, amounts and kinds of goods, as they stand in a folded text."""

import re

_TONES = (
    "深|浅|淡|亮|暗|大|正|纯|酒|墨|军|天|宝|湖|雾霾|雾|藏|米|奶|奶油|玫|玫瑰|西瓜|枣|砖|铁锈|橘|柠檬|姜|鹅|土|果|草|薄荷|牛油果|抹茶|"
    "豆沙|豆绿|橄榄|翠|孔雀|克莱因|海|水|烟|炭|银|香芋|丁香|葡萄|樱花|藕|裸|雪|象牙|乳|珍珠|花|麻|高级|香槟|焦糖|牛仔|粉|灰|蓝|紫|青|黑|咖"
)
_HUES = "黑|白|红|蓝|绿|灰|粉|紫|黄|棕|橙|金|银|青|咖|驼|杏|褐"
_NAMED = (
    "藏青|卡其|咖啡|焦糖|豆沙|香槟|奶茶|奶油|燕麦|巧克力|驼|杏|米|裸|肤|咖|香芋|豆绿|牛仔|橄榄|薄荷|抹茶|雾霾|"
    "象牙|荧光|银灰|彩|本|原|豹纹|迷彩|橘|藕粉|藕"
)
_TONED = rf"(?:{_TONES})(?:{_HUES})|藏青|卡其|咖啡|奶茶|燕麦|焦糖|香槟|豆沙|雾霾"
COLOUR = re.compile(rf"(?:{_TONED}|{_NAMED}|{_HUES})色(?!差|号|卡)")
"""Named as a colour: 黑色, 雾霾蓝色."""
TONED = re.compile(_TONED)
"""藏青, 米白: surely a colour beside a size, maybe a name by itself."""
HUE = re.compile(_HUES)

_ENDS = r"(?![a-z0-9])"
SIZE = re.compile(
    rf"\d{{2,3}}/\d{{2,3}}[abcy]{_ENDS}|(?:[2-9]|1[0-2])?x{{1,5}}[sl](?:码|号)?(?![a-z])"
    r"|[sml](?:码|号)|\d{2,3}(?:\.5)?码|均码|(?:[特加]|超)?大[码号]|[中小][码号]"
)
BODY_SIZE = re.compile(r"(?:6[5-9]|[789]\d|1[01]\d)[a-h](?![a-z0-9])|\d{2,3}cm(?![a-z])")
"""A bra's, 75B, and a child's, 120cm; 75B may be a room, too."""
LETTER = re.compile(r"[sml](?![a-z])")
NUMBER = re.compile(r"\d{1,3}(?:\.5)?(?![\d.a-z])")

_COUNT = r"(?P<{}>\d{{1,3}}|[一二两三四五六七八九十俩]{{1,3}})\s?"
PIECES = re.compile(_COUNT.format("n") + r"[件双套](?![\u4e00-\u9fff])|" + _COUNT.format("m") + r"[件双]")
AMOUNT = re.compile(_COUNT.format("n") + r"[条个只包箱盒顶副对瓶罐袋本支把台份枚打床块片套](?!半)")
_ONE_OF = f"[一二两三四五][{_HUES.replace('|', '')}]"
OF_EACH = re.compile(
    rf"[一二两三四五](?:(?=(?:{_HUES})色?{_ONE_OF})|(?<={_ONE_OF}.)(?=(?:{_HUES}))|(?<={_ONE_OF}色.)(?=(?:{_HUES})))"
)
"""一黑一白, 两黑一白."""
TIMES = re.compile(r"\s*[x×*✕]\s*(?P<n>\d{1,3}(?:\s?[件双条套个])?)(?![\d.a-z])")

KINDS = re.compile(
    r"(?:[长短]袖|连衣|半身|牛仔|运动|休闲|羽绒|针织|打底|加绒|冲锋|防晒|羊毛|羊绒|阔腿)?"
    r"(?:外套|大衣|风衣|t恤|恤衫|衬衫|衬衣|毛衣|卫衣|马甲|背心|夹克|羽绒服|棉服|棉衣|西装|睡衣|内衣|内裤|裤子|长裤|短裤|裙子|长裙|短裙|"
    r"连衣裙|半身裙|牛仔裤|打底裤|休闲裤|运动裤|鞋子|板鞋|凉鞋|拖鞋|靴子|运动鞋|小白鞋|帆布鞋|高跟鞋|单鞋|老爹鞋|马丁靴|帽子|围巾|袜子|手套|腰带|皮带|包包|双肩包|书包|衣服|上衣|套装)"
)
CODE = re.compile(r"[a-z]{1,4}-?\d[\d-]{0,14}\d")
"""What looks like an item number: a1028, km-2201."""

FILLER = re.compile(
    r"(?:我|想|要|就[行好]?|来|拿|拍|买|订|下单|给我|帮我|给|发|的|是|把|[那这][件款条双个套]?|(?<=[来拿要])[件条双套个]|[图照]片?[上里中]的?|"
    r"宝宝|孩子|小孩|儿子|女儿|和|跟|加|与|及|一共|总共|合计|共|每样|"
    r"(?:颜色|尺码|码数|数量)|亲|你好|您好|谢谢|麻烦|请|即可|吧|哦|哈|啊|呀|啦|了|[-/_.·&])"
)
"""What may stand between the words for goods, and says nothing of them."""
AROUND = re.compile(
    r"(?:亲|你好|您好|我?就?想?[要买拍]|我?[要买拍]的是?|来|拿|谢谢|谢啦|吧|哦|的|了|一共|总共|合计|共|和|加)+"
)
"""What stands before or behind the goods as a word of its own, and goes with them."""
WANTS = re.compile(r"(?:我|就|想|麻烦|请|给我|帮我){0,3}(?:要|换成?|改成?|拍|买|选)(?!了)")
"""Begins what can be little else than goods: 要黑的, 要38的."""
REFUSED = re.compile(
    rf"(?:不要|别要|别拿|不是)(?:(?:{_TONED}|{_NAMED}|{_HUES})色?|[sml大中小]码|[sml]|x{{1,5}}[sl]码?)的?(?!的?要$|差|号|卡)"
)
"""Within what is wanted: 要粉色不要白色."""
EACH = re.compile(r"各|都")
MORE = re.compile(r"再|另外|还要|还有|追加")
INTO = re.compile(r"(?:换|改)(?:成|为)?")
