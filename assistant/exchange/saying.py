"""What a script says, field by field and without its layout, so that two can be compared."""

from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.exchange.likeness import spoken
from assistant.exchange.parsed import Entry
from assistant.scripts.parts_text import write_parts
from assistant.scripts.rules import code_key
from assistant.scripts.script import Draft, Script

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Saying:
    """An empty field says nothing. `title` is empty, too, where it was only made from the text."""

    title: str
    body: str
    code: str
    category: str
    tags: frozenset[str]
    questions: frozenset[str]
    hotkey: str
    parts: str

    def adds_nothing_to(self, other: "Saying", *, but_code: bool = False) -> bool:
        """Whether everything it says is in the `other` already; `but_code`: its code aside."""
        pairs = [
            (self.title, other.title),
            (self.category, other.category),
            (self.tags, other.tags),
            (self.questions, other.questions),
            (self.hotkey, other.hotkey),
            (self.parts, other.parts),
            ("" if but_code else self.code, other.code),
        ]
        return self.body == other.body and all(not mine or mine == its for mine, its in pairs)

    @property
    def named(self) -> tuple[str, str]:
        return self.title, self.category


def of_script(script: Script | Draft) -> Saying:
    return Saying(
        title=spoken(script.title),
        body=spoken(script.body),
        code=code_key(script.code),
        category=script.category,
        tags=_keys(script.tags),
        questions=_keys(script.questions),
        hotkey=script.hotkey,
        parts=write_parts(script.parts),
    )


def of_entry(entry: Entry, draft: Draft) -> Saying:
    said = of_script(draft)
    if entry.titled:
        return said
    return replace(said, title="")


@lru_cache(maxsize=1024)
def _keys(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(code_key, texts))
