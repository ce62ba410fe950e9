"""Finds the scripts that are about an item: those that name it, and where it is out of stock, those for that case."""

from collections.abc import Callable, Sequence

from assistant.orders.catalogue.item import Item, Stock, code_key
from assistant.scripts.script import Script

OUT_OF_STOCK = ("缺货", "断货", "没货", "售罄", "out of stock", "sold out")
MOST = 6


def scripts_about(item: Item, find: Callable[[str], Sequence[Script]]) -> list[Script]:
    """Those that name it first. `find` is the search of the library, whose guesses at what was meant do not count
    here: the words must stand in the script."""
    found: dict[str, Script] = {}
    for name in filter(None, (item.code.strip(), item.name.strip())):
        found |= {script.id: script for script in find(name) if _names(script, name)}
    if item.stock is Stock.OUT:
        for words in OUT_OF_STOCK:
            found |= {
                script.id: script for script in find(words) if words in _heading(script) and script.id not in found
            }
    return list(found.values())[:MOST]


def _names(script: Script, name: str) -> bool:
    return code_key(name) in code_key(f"{_heading(script)}\n{script.body}")


def _heading(script: Script) -> str:
    return "\n".join((script.title, *script.tags, *script.questions)).casefold()
