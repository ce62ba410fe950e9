"""Finds where an address names its province, city and district, in full or in short, and what follows from them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.orders.recipient.regions import Named, Region, gazetteer

# What stands between two regions and says nothing: platforms write 市辖区 for "no district" and 省直辖… for "no city".
_FILLER = re.compile(
    r"(?:[\s,，.。;；:：/|>\-—·、]|中国|市辖区|县(?=[\u4e00-\u9fff]{1,6}县)|(?:省|自治区)?直辖(?:县级?|行政)?(?:行政)?(?:区划|单位|县)?(?=[\s\u4e00-\u9fff]))*"
)
# "上海路", "北京中路", "沈阳大街": a street that is named after a place is not that place.
_STREET = re.compile(
    r"[东西南北中]?[一二三四五六七八九十]?(?:路|街(?!道)|大[街道]|巷|弄|胡同|桥|门|店|饭店|酒店|大学|银行)"
)
_UNOFFICIAL = re.compile(
    r"(?:高新(?:技术)?(?:产业)?(?:开发)?区|经(?:济)?(?:技术)?开(?:发)?区"
    r"|(?:(?![区县市])[\u4e00-\u9fff]){2,3}(?:高新区|经开区|新区|(?:高?新技术|经济(?:技术)?)?(?:产业)?开发区)"
    r"|(?:[\u4e00-\u9fff]{2})?(?:工业园区|度假区|保税区|示范区|风景区|开发区)|新区|其[它他]区?)(?![路街])"
)
_MARKET = re.compile(r"市场")  # 东方市场 is not in 东方市
_MOST_STEPS = 8
_ZONE = re.compile(r"[\u4e00-\u9fff]{2,4}新区\s*")
AT_BEGINNING = 0.5  # points
SHORT_ALONE = 3  # points; a single short name, which may be anything


@dataclass(frozen=True, slots=True)
class Chain:
    """`region` as far as it is known, from `start` to `end` of the text. `steps` are the names as they were read.

    `unofficial` is a district as it was written that no table of districts has: a development zone, or 其它区.
    """

    start: int
    end: int
    steps: tuple[Named, ...]
    points: float
    unofficial: str = ""
    begins: bool = False  # no character stands right before it

    @property
    def region(self) -> Region:
        return self.steps[-1].region

    @property
    def sure(self) -> bool:
        """Two names agree, or one stands in full where an address begins: what follows from that is not guessed."""
        return len({step.region for step in self.steps}) > 1 or (self.begins and self.steps[0].full)

    @property
    def written(self) -> frozenset[int]:
        """The levels that stand in the text; the others follow from these."""
        return frozenset(step.region.level for step in self.steps)


def find_chains(text: str) -> list[Chain]:
    """The best reading of a folded text, and all others that are as good; none when it names no place."""
    chains = [chain for place in range(len(text)) for chain in _chains_at(text, place)]
    best = max((chain.points for chain in chains), default=0.0)
    if best < SHORT_ALONE:
        return []
    places = {chain.region for chain in chains if chain.points == best}
    return [_with_unofficial(text, _first(chains, place)) for place in sorted(places, key=str)]


def _first(chains: list[Chain], place: Region) -> Chain:
    """Who writes the region twice means the second one as part of the street address."""
    best = max(chain.points for chain in chains if chain.region == place)
    naming = [chain for chain in chains if chain.region == place and chain.points >= best / 2]  # 梁山 may be somebody
    start = min(chain.start for chain in naming)
    return max((chain for chain in naming if chain.start == start), key=lambda chain: chain.points)


def _chains_at(text: str, place: int) -> Iterator[Chain]:
    for named in gazetteer().at(text, place):
        if _is_place(text, place + named.length, named):
            begins = _begins_here(text, place)
            points = _points(named) + AT_BEGINNING * begins
            yield from _extended(text, Chain(place, place + named.length, (named,), points, begins=begins))


def _begins_here(text: str, place: int) -> bool:
    """洛溪新城 is no 新城区: short names stand at the beginning of what was written rather than in the middle."""
    return place == 0 or not "\u3400" <= text[place - 1] <= "\u9fff"


def _extended(text: str, chain: Chain) -> Iterator[Chain]:
    """The chain itself and each longer one."""
    yield chain
    place = _FILLER.match(text, chain.end).end()  # type: ignore[union-attr] # it matches nothing, too
    if place >= len(text) or len(chain.steps) == _MOST_STEPS or chain.region.level == 3:
        return
    for named, end in _following(text, place, chain.region):
        if _may_follow(named, chain) and _is_place(text, end, named):
            points = chain.points + (_points(named) if named.region != chain.region else 0.1)
            yield from _extended(text, replace(chain, end=end, steps=(*chain.steps, named), points=points))


def _following(text: str, place: int, region: Region) -> Iterator[tuple[Named, int]]:
    """Every name that stands there and where it ends; in a province also the county behind a zone (雄安新区容城县)."""
    yield from ((named, place + named.length) for named in gazetteer().at(text, place))
    if region.level == 1 and (zone := _ZONE.match(text, place)):
        counties = _districts_at(text, zone.end(), region) if zone.end() < len(text) else ()
        yield from ((named, zone.end() + named.length) for named in counties)


def _may_follow(named: Named, chain: Chain) -> bool:
    """A place inside the last one, or the same once more (上海 上海市)."""
    return named.region == chain.region or named.region.lies_in(chain.region)


def _is_place(text: str, end: int, named: Named) -> bool:
    """河北唐山路南区: what looks like a street is one only when no district of that city stands there."""
    if _MARKET.match(text, end) or _MARKET.match(text, end - 1):
        return False
    return named.full or not _STREET.match(text, end) or any(_districts_at(text, end, named.region))


def _districts_at(text: str, place: int, region: Region) -> Iterator[Named]:
    return (named for named in gazetteer().at(text, place) if named.full and named.region.lies_in(region))


def _points(named: Named) -> float:
    """Full names are sure, and the longer the surer; a short one says little by itself. Names in force go first."""
    base = 6.0 if named.full else 1.0
    return base + named.length - (0.5 if named.region.now else 0.0)


def _with_unofficial(text: str, chain: Chain) -> Chain:
    """Zones are written in the place of a district, but are none."""
    region = chain.region
    if region.level == 3 or (region.level == 2 and (region.province, region.city) not in gazetteer().divided):
        return chain
    place = _FILLER.match(text, chain.end).end()  # type: ignore[union-attr]
    found = _UNOFFICIAL.match(text, place)
    return replace(chain, end=found.end(), unofficial=found[0]) if found else chain
