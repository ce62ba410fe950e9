"""The shop that a text is for, as far as the rules must know it: its platform, and how its customers are addressed."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import resources

HOME, AVOIDED = "@home", "@avoided"
"""What a rule writes for the hosts of the shop's platform, and for the forms of address that the shop avoids."""

LEAST_FORM = 2  # characters; a shorter form of address is a part of many words


class Platform(StrEnum):
    """Where the shop is; "" has been said of none, and then it is Taobao's."""

    TAOBAO = ""
    PINDUODUO = "pinduoduo"
    DOUYIN = "douyin"
    JD = "jd"
    KUAISHOU = "kuaishou"
    XIAOHONGSHU = "xiaohongshu"


@dataclass(frozen=True, slots=True)
class House:
    """`avoided` are forms of address that the shop does not use, `preferred` those that it does."""

    platform: Platform = Platform.TAOBAO
    avoided: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()

    def put_in(self, terms: tuple[str, ...]) -> tuple[str, ...]:
        """The terms of a rule with the shop's own where it leaves a place for them."""
        own = {HOME: _platforms()[self.platform].hosts, AVOIDED: self.avoided}
        return tuple(each for term in terms for each in own.get(term, (term,)))

    def allows(self, category: str, found: str) -> bool:
        """Whether just this shop may say what was found (in its folded form): the name of the platform that it is on,
        or a form of address that it wants."""
        if category == "contact_platform":
            return any(name in found for name in _platforms()[self.platform].names)
        return category == "address" and any(len(form) >= LEAST_FORM and form in found for form in self.preferred)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a platform is called in chats, in lower case, and the hosts that are its own."""

    names: tuple[str, ...]
    hosts: tuple[str, ...]


@cache
def _platforms() -> Mapping[Platform, _Known]:
    table = tomllib.loads(resources.file("compliance/platforms.toml").read_text("utf-8"))
    known = {name: _Known(tuple(said["names"]), tuple(said["hosts"])) for name, said in table.items()}
    return {platform: known[platform or "taobao"] for platform in Platform}
