"""Provinces, cities and districts by all the names that people write for them, those no longer in force included."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import resources
from assistant.orders.recipient.folded import folded

FOLDER = "tables/regions"
WITHOUT_CITIES = (
    "香港特别行政区",
    "澳门特别行政区",
)  # 九龙 and the like are written or not; no city follows from a district


@dataclass(frozen=True, slots=True)
class Region:
    """A place with all that it lies in, by full names. "" is a level that it has not, or that is below it.

    `now`: for a name no longer in force, what the place belongs to today, and `since` when.
    """

    province: str
    city: str = ""
    district: str = ""
    now: str = ""
    since: int = 0

    @property
    def name(self) -> str:
        return self.district or self.city or self.province

    @property
    def level(self) -> int:
        """1 a province, 2 a city, 3 a district."""
        return 3 if self.district else 2 if self.city else 1

    def lies_in(self, other: "Region") -> bool:
        """Whether this may be written after the other one."""
        return (
            self.province == other.province
            and self.level > other.level
            and (not other.city or self.city == other.city)
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A region found under a name: `length` characters of text, in full ("浙江省") or short ("浙江")."""

    region: Region
    length: int
    full: bool


class Gazetteer:
    """All names, looked up at a place of a folded text."""

    def __init__(self) -> None:
        self._names: dict[str, list[tuple[Region, bool]]] = defaultdict(list)
        self.divided: set[tuple[str, str]] = set()  # province and city of all cities that have districts
        named = list(_named())
        keys = folded("\n".join(name for name, _, _ in named)).split("\n")  # 乾县 is found as what it is folded to
        for key, (_, region, full) in zip(keys, named, strict=True):
            self._names[key].append((region, full))
            self.divided |= {(region.province, region.city)} if region.district else set()
        self._lengths: dict[str, tuple[int, ...]] = _lengths(self._names)

    def at(self, text: str, place: int) -> Iterator[Named]:
        """Everything whose name stands at this place, longer names first."""
        for length in self._lengths.get(text[place], ()):
            for region, full in self._names.get(text[place : place + length], ()):
                yield Named(region, length, full)


@cache
def gazetteer() -> Gazetteer:
    """Read once, when the first recipient is read."""
    return Gazetteer()


def _named() -> Iterator[tuple[str, Region, bool]]:
    """Every name with its region, and whether it is the full one."""
    for region in all_regions():
        yield region.name, region, True
        if region.level == 2 and region.name.endswith("市"):
            yield region.name.removesuffix("市") + "地区", region, True  # what many a city was, and is still written as
        yield from ((short, region, False) for short in _short_names(region))


def all_regions() -> Iterator[Region]:
    seen = set()
    for file in ("regions.txt", "added.txt"):
        for province, city, districts in _rows(file):
            for region in (Region(province), Region(province, city) if city else None):
                if region is not None and region not in seen:
                    seen.add(region)
                    yield region
            yield from (Region(province, city, district) for district in districts.split())
    for province, city, old, now, since in _rows("former.txt"):
        yield Region(province, city, old, now.replace(" ", "、"), int(since))
        seen.add(Region(province, city, old))
    yield from _new_areas(seen)


def _new_areas(seen: set[Region]) -> Iterator[Region]:
    """浑南新区 became 浑南区: people go on writing the area that a district grew out of."""
    for province, city, districts in _rows("regions.txt"):
        for district in districts.split():
            area = Region(province, city, district.removesuffix("区") + "新区")
            if district.endswith("区") and len(district) == 3 and area not in seen:
                yield replace(area, now=district)


def _rows(file: str) -> Iterator[list[str]]:
    for line in resources.file(f"{FOLDER}/{file}").read_text("utf-8").splitlines():
        yield line.split("\t")


def _lengths(names: dict[str, list[tuple[Region, bool]]]) -> dict[str, tuple[int, ...]]:
    by_first: dict[str, set[int]] = defaultdict(set)
    for name in names:
        by_first[name[0]].add(len(name))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in by_first.items()}


PEOPLES = (
    "蒙古|回|藏|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|"
    "达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|鄂温克|鄂伦春|保安|裕固|独龙|怒|普米|各"
)
_SELF_GOVERNED = re.compile(rf"^(.{{2,}}?)(?:(?:{PEOPLES})族?)+自治([州县旗区])$")
_NAMED_AFTER_PEOPLES = ("鄂温克族自治旗", "鄂伦春自治旗", "东乡族自治县")  # 鄂温克旗, 鄂伦春旗, 东乡县
_BANNER = re.compile(r"(.+?)(?:([左右])翼)?([前中后左右])旗")
_SUFFIX = re.compile(r"(?:特别行政区|地区|林区|新区|矿区|[省市盟县区旗])$")
_SPECIAL = {
    "内蒙古自治区": ("内蒙古", "内蒙"), "广西壮族自治区": ("广西",), "西藏自治区": ("西藏",),
    "宁夏回族自治区": ("宁夏",),
    "新疆维吾尔自治区": ("新疆",), "香港特别行政区": ("香港",), "澳门特别行政区": ("澳门",),
    "台湾省": ("台湾", "台湾地区"),
    "双江拉祜族佤族布朗族傣族自治县": ("双江", "双江县"), "积石山保安族东乡族撒拉族自治县": ("积石山", "积石山县"),
    "东乌珠穆沁旗": ("东乌旗",), "西乌珠穆沁旗": ("西乌旗",), "达尔罕茂明安联合旗": ("达茂旗",),
    "莫力达瓦达斡尔族自治旗": ("莫旗",),
    "香港岛": ("港岛",), "路氹城": ("路氹",),
}  # fmt: skip


def _short_names(region: Region) -> set[str]:
    """ "恭城瑶族自治县" is written 恭城县 or 恭城, "喀什地区" 喀什. Nothing of one character: 沙县 is never 沙.
    A name no longer in force is only known in full."""
    name = region.name
    if region.now:
        return set()
    if name in _SPECIAL:
        return set(_SPECIAL[name])
    if name in _NAMED_AFTER_PEOPLES:
        return {name.replace("族自治", "").replace("自治", "")}
    if governed := _SELF_GOVERNED.match(name):
        return {governed[1], governed[1] + governed[2]}
    short = _SUFFIX.sub("", name)
    if banner := _BANNER.fullmatch(name):
        return {short, f"{name[0]}{banner[2] or ''}{banner[3]}旗"}  # 科右中旗, 乌后旗
    return {short} if len(short) > 1 and short != name else set()
