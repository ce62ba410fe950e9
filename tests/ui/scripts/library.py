"""A small library with a plain finder and highlighter, for tests of the windows that show what they find."""

from dataclasses import dataclass

from assistant.scripts.script import Category, Script


@dataclass(frozen=True)
class Found:
    script: Script
    score: float = 1.0


@dataclass(frozen=True)
class Marks:
    title: tuple[tuple[int, int], ...] = ()
    body: tuple[tuple[int, int], ...] = ()


SCRIPTS = [
    Script("a", "Shipping time", "Paid before 16:00, sent the same day.", "ship", "Logistics/Sending", favourite=True),
    Script(
        "b", "Where is my parcel", "The tracking number comes by message.\nShipping takes a while.", "", "Logistics"
    ),
    Script("c", "Returns", "Seven days, no questions.", "ret", "After-sales"),
    Script("d", "发货时间", "16 点前付款，当天发出。", "fhsj", "Logistics/Sending"),
]
CATEGORIES = [Category("Logistics"), Category("Logistics/Sending"), Category("After-sales"), Category("Gifts")]


class Library:
    """Finds by plain containment, and remembers what it was asked."""

    def __init__(self, scripts: list[Script] = SCRIPTS) -> None:
        self.scripts = list(scripts)
        self.asked: list[tuple[str, str]] = []
        self.highlighted: list[str] = []

    def find(self, query: str, category: str) -> list[Found]:
        self.asked.append((query, category))
        return [Found(s) for s in self.scripts if _under(s, category) and _holds(s, query)]

    def highlight(self, script: Script, query: str) -> Marks:
        self.highlighted.append(script.id)
        return Marks(_ranges(script.title, query), _ranges(script.body, query))


def _under(script: Script, category: str) -> bool:
    return not category or f"{script.category}/".startswith(f"{category}/")


def _holds(script: Script, query: str) -> bool:
    return query.strip().casefold() in f"{script.title}\0{script.body}\0{script.code}".casefold()


def _ranges(text: str, query: str) -> tuple[tuple[int, int], ...]:
    at = text.casefold().find(query.casefold()) if query else -1
    return ((at, at + len(query)),) if at >= 0 else ()
