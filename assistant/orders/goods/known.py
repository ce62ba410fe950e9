"""What the catalogue can say of a word: an item's number or name, a colour, a size."""

from collections.abc import Iterable

from assistant.orders.catalogue.item import Item, code_key
from assistant.orders.recipient.folded import folded

SHORTEST_NAME = 2  # characters


class KnownGoods:
    """Looked up with folded text; made once for a catalogue as it is."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._by_key: dict[str, Item] = {}
        self._by_name: dict[str, list[Item]] = {}
        colours: set[str] = set()
        sizes: set[str] = set()
        for item in items:
            self._by_key[item.code_key] = item
            if len(item.name.strip()) >= SHORTEST_NAME:
                self._by_name.setdefault(folded(item.name.strip()), []).append(item)
            colours.update(item.colours)
            sizes.update(item.sizes)
        self._names = _by_beginning(self._by_name)
        self._colours = _by_beginning(filter(None, (folded(colour.strip()) for colour in colours)))
        self._sizes = _by_beginning(filter(None, (folded(size.strip()) for size in sizes)))

    def item(self, code: str) -> Item | None:
        return self._by_key.get(code_key(code))

    def named(self, name: str) -> list[Item]:
        """Those of exactly this name."""
        return self._by_name.get(name, [])

    def of_kind(self, word: str, most: int) -> list[Item]:
        """Those whose name holds this word, by their numbers; 靴子 is the 靴 of 马丁靴, too."""
        root = word.removesuffix("子")
        found = [item for name, items in self._by_name.items() if root in name for item in items]
        return sorted(found, key=lambda item: item.code_key)[:most]

    def name_at(self, text: str, place: int) -> str:
        """The longest name of an item that stands there, "" for none."""
        return _longest(self._names, text, place)

    def colour_at(self, text: str, place: int) -> str:
        return _longest(self._colours, text, place)

    def size_at(self, text: str, place: int) -> str:
        """Not a part of a longer word or number."""
        found = _longest(self._sizes, text, place)
        behind = text[place + len(found) : place + len(found) + 1]
        return "" if found and _is_latin(found[-1]) and _is_latin(behind) else found


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _by_beginning(words: Iterable[str]) -> dict[str, list[str]]:
    """By their first character, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        found.setdefault(word[0], []).append(word)
    return found


def _longest(words: dict[str, list[str]], text: str, place: int) -> str:
    return next((word for word in words.get(text[place : place + 1], ()) if text.startswith(word, place)), "")
