"""Turns a chain of place names into the three fields of an address, with what is inferred or out of date marked."""

from assistant.orders.recipient.chain import Chain
from assistant.orders.recipient.recipient import Doubt
from assistant.orders.recipient.regions import WITHOUT_CITIES, gazetteer

MUNICIPALITIES = ("北京市", "上海市", "天津市", "重庆市")  # their own city
Places = tuple[str, str, str]


def read_places(chains: list[Chain]) -> tuple[Places, tuple[Doubt, ...]]:
    """Province, city and district, and the doubts. What several equally good readings do not share stays empty."""
    if not chains:
        return ("", "", ""), (Doubt("province", "region_missing"),)
    readings = [_places(chain) for chain in chains]
    shared: Places = tuple(level[0] if len(set(level)) == 1 else "" for level in zip(*readings, strict=True))  # type: ignore[assignment]
    if len(set(readings)) > 1:
        found = "、".join("".join(dict.fromkeys(filter(None, places))) for places in readings[:5])
        return shared, (Doubt(_first_empty(shared), "region_ambiguous", found),)
    return shared, tuple(_doubts(chains[0], shared))


def _places(chain: Chain) -> Places:
    region = chain.region
    city = region.city
    if region.province in MUNICIPALITIES:
        city = region.province
    elif region.province in WITHOUT_CITIES and 2 not in chain.written:
        city = ""
    return region.province, city, region.district or chain.unofficial


def _first_empty(places: Places) -> str:
    return next(name for name, place in zip(("province", "city", "district"), places, strict=True) if not place)


def _doubts(chain: Chain, places: Places) -> list[Doubt]:
    region, doubts = chain.region, []
    guessed = frozenset() if chain.sure else frozenset((1, 2)) - chain.written
    if 1 in guessed:
        doubts.append(Doubt("province", "region_inferred", places[0]))
    if region.city and 2 in guessed and places[1]:
        doubts.append(Doubt("city", "region_inferred", places[1]))
    if region.now:
        doubts.append(Doubt("district" if region.district else "city", "district_former", region.now))
    elif chain.unofficial:
        doubts.append(Doubt("district", "district_unofficial", chain.unofficial))
    elif not region.district and _divided(chain):
        doubts.append(Doubt("district", "district_missing"))
    return doubts


def _divided(chain: Chain) -> bool:
    """A city without districts (东莞市) has none to miss."""
    region = chain.region
    return region.level == 1 or (region.province, region.city) in gazetteer().divided
