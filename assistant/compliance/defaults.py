"""The rules that come with us (`resources/compliance/`)."""

from dataclasses import replace
from functools import cache

import resources
from assistant.compliance.checker import Checker
from assistant.compliance.matcher import Matcher
from assistant.compliance.reading import read_rules
from assistant.compliance.sounds import sounds

FILES = (
    "absolutes", "contact", "payment", "links", "reviews", "medical", "superstition", "promises", "conduct", "address",
    "wording", "english", "hearing",
)  # fmt: skip

OF_A_SHOP = frozenset({"address"})  # what is wrong there each shop says for itself


@cache
def default_checker() -> Checker:
    """Read and made ready once, which takes a third of a second: on the worker thread."""
    return Checker([matcher for name in FILES for matcher in rules_of(name)])


def rules_of(name: str) -> list[Matcher]:
    """The rules of one of our files."""
    text = resources.file(f"compliance/{name}.toml").read_text("utf-8")
    return [
        replace(each, listens=each.tight and name not in OF_A_SHOP)
        for each in read_rules(text, sounds().sets, f"{name}.toml")
    ]
