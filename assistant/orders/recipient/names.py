"""Judges whether a piece of text is a person's name, a part of an address, or a wish."""

import re
from functools import cache

import resources
from assistant.orders.recipient.talk import is_talk, wish_points

TITLES = "先生|女士|小姐|太太|老师|经理|师傅|医生|阿姨|叔叔|大哥|大姐|同学|老板|姐|哥|总|生"
_RECEIVES = re.compile(r"\s*[(（]?(?:亲?收|收件|启|亲启|代收|转)[)）]?$")
_INTRODUCED = re.compile(
    r"^(?:(?:快递|面单|名字|姓名|收件人|收货人|联系人)?(?:就|请)?[写填]|我叫|我是|我的名字是?|名字叫|姓名|收货人|收件人|联系人|名字|收[货件](?=\s*[:：]))[是叫为]?\s*(?=\S\S)"
)
_EDGES = " \t\r\n,，;；。.、:：-|/+＋()（）[]【】"
_TITLED = re.compile(rf"[\u4e00-\u9fff]{{1,4}}(?:{TITLES})")
_DOTTED = re.compile(r"[\u4e00-\u9fff]{1,12}(?:[·•・.][\u4e00-\u9fff]{1,12})+")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_SPACED = re.compile(r"[\u3400-\u9fff](?:\s[\u3400-\u9fff]){1,3}")
_LATIN = re.compile(r"[a-z][a-z'.-]*(?: [a-z][a-z'.-]*){0,3}")
_BOTH_SCRIPTS = re.compile(r"[a-z][a-z'.-]+ [\u4e00-\u9fff]|[\u4e00-\u9fff] [a-z][a-z'.-]+")  # Cindy 林
_MIXED = re.compile(r"[\u3400-\u9fffa-z*_○〇某]{2,6}")
_COMPANY = re.compile(
    r"(?:公司|商行|工作室|店|超市|商贸|经营部|营业部|企业|集团|中心|驿站|前台|仓库|门卫|传达室|保安室)$"
)

_PICTURES = re.compile(r"[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")  # 小鱼儿🐟
_PLACE_ENDS = (
    "路|街|大道|道|巷|弄|胡同|镇|乡|村|屯|庄|寨|组|队|社区|小区|花园|花苑|家园|公寓|大厦|广场|苑|城|府|园|里|坊|庭|轩|居|阁|邸|湾|郡|都|墅|院|"
    "学校|小学|中学|大学|学院|校区|医院|厂|公司|中心|超市|百货|便利店|小卖部|小铺|驿站|菜鸟|菜市场|市场|商场|商城|宾馆|酒店|饭店|宿舍|办事处|街道|街道办|居委会|村委会|"
    "对面|旁边|旁|[东西南北]侧|附近|路口|交叉口|门口|楼下|楼上|隔壁|里面|内|后门|前门|东门|西门|南门|北门|出口|站|店|号|栋|幢|楼|层|室|单元|座|期|区|户|库|"
    "号楼|门面|商铺|车站|车库|码头|港|桥|工业园|科技园|产业园|物流园|开发区|大楼|写字楼|基地|部队|营业部|加油站|收费站|银行|派出所|政府|法院|局"
)
_STREET_END = re.compile(r"[路街道巷弄里屯]$")
_PLACE_END = re.compile(rf"(?:{_PLACE_ENDS})(?:[\d\s()（）a-z#-]*)$")
NUMBERED = re.compile(
    r"(?<![\d一二三四五六七八九十百])[\d一二三四五六七八九十百]++\s*+(?:号(?!链接|色|款|[之以]?[前后](?!面|门)|左右)|栋|幢|座|楼|室|单元|弄|巷|组|层|户|村|期|#|f\b|队|团|连(?!衣)|排|门|街|路|铺|区|段|里|米|公里)"
)
_STREETS = re.compile(r"[\u4e00-\u9fff](?:路|街|大道|镇|乡|村|小区|街道|公寓|大厦|花园|广场|工业区|工业园)")


def cleaned(text: str) -> str:
    """A name without what belongs to the delivery: 唐娜明收 is 唐娜明."""
    bare = _INTRODUCED.sub("", text.strip(_EDGES)).strip(_EDGES)
    bare = re.sub(r"\s", "", bare) if _SPACED.fullmatch(bare) else bare
    bare = _RECEIVES.sub("", bare) if len(_RECEIVES.sub("", bare)) > 1 else bare
    return _closed(bare, text)


def _closed(bare: str, text: str) -> str:
    """张三（小号）: a bracket that opens in the name ends in it."""
    after = text[text.find(bare) + len(bare) :][:1]
    opens = re.search(r"[(（\[【][^)）\]】]*$", bare) is not None
    return bare + after if opens and after and after in ")）]】" else bare


def name_points(folded_text: str) -> int:
    """From 0, no name, to 7, surely one. Of a folded text that was `cleaned`."""
    text = _PICTURES.sub("", folded_text)
    if not text or len(text) > 24 or re.search(r"\d", text):
        return 0
    if _is_titled(text) or (_DOTTED.fullmatch(text) and not is_talk(text)):
        return 7
    if is_talk(text) or wish_points(text):
        return 0
    if _HAN.fullmatch(text):
        return _han_points(text)
    if _LATIN.fullmatch(text) or _BOTH_SCRIPTS.fullmatch(text):
        return 4 if len(text) > 1 else 0
    return 5 if _MIXED.fullmatch(text) and text[0] in _surnames()[0] else 2 if _MIXED.fullmatch(text) else 0


def _is_titled(text: str) -> bool:
    """丁老板 is somebody, and 亲老板 nobody."""
    if len(text) > 6 or not _TITLED.fullmatch(text):
        return False
    return not is_talk(text) or (len(text) <= 4 and surname_at(text, 0) > 0 and not _TITLED.fullmatch(text[1:]))


def _han_points(text: str) -> int:
    single, double = _surnames()
    if _PLACE_END.search(text) and not (len(text) <= 3 and text[0] in single and not _STREETS.search(text)):
        return 1 if _COMPANY.search(text) else 0
    if 2 <= len(text) <= 3 and text[0] in single:
        return 5 if _STREET_END.search(text) else 6  # 黄河道 rather lies somewhere than lives there
    if 3 <= len(text) <= 4 and text[:2] in double:
        return 6
    if len(text) == 4 and text[0] in single and text[1] in single:
        return 5
    if len(text) == 1:
        return 1 if text in single else 0
    return _nickname_points(text)


def _nickname_points(text: str) -> int:
    if len(text) == 2 and text[0] in "小老" and surname_at(text, 1):
        return 4  # 小张, 老王
    return 3 if len(text) <= 4 else 2 if len(text) <= 7 else 0


def address_points(text: str) -> int:
    """How much of a folded text speaks for an address; 0 is nothing."""
    return 2 * len(NUMBERED.findall(text)) + 2 * len(_STREETS.findall(text)) + (1 if _PLACE_END.search(text) else 0)


def ends_as_place(text: str) -> bool:
    return _PLACE_END.search(text) is not None


def surname_at(text: str, place: int) -> int:
    """How many characters the family name at this place has, 0 for none."""
    single, double = _surnames()
    return 2 if text[place : place + 2] in double else 1 if text[place] in single else 0


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Those of one character, those of two."""
    lines = resources.file("tables/surnames.txt").read_text("utf-8").splitlines()
    single, double = (line for line in lines if not line.startswith("#"))
    return frozenset(single), frozenset(double.split())
