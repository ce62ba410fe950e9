"""In-memory stores that keep the promises of the ports; the contract tests in tests/db hold them to it."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from assistant.orders.card import Card, Details, Event, State
from assistant.orders.catalogue.item import Item
from assistant.orders.catalogue.ports import Progress, unwatched
from assistant.orders.customers.phone import dialled
from assistant.orders.finding import Wanted, haystack, needles
from assistant.refusal import Refused
from assistant.scripts.earlier import Earlier, differing
from assistant.scripts.edit import Edit
from assistant.scripts.loaded import to_millisecond, utc_now
from assistant.scripts.script import Category, Script, draft_of
from assistant.scripts.shelf import Shelf
from assistant.search.missed import Missed
from assistant.search.suggest.ports import Answered

T = TypeVar("T")


def one_of(kept: Mapping[str, T], id: str) -> T | None:
    """By id, or by the beginning of one when that is unambiguous."""
    found = [kept[id]] if id in kept else [one for key, one in kept.items() if id and key.startswith(id)]
    return found[0] if len(found) == 1 else None


class Breakable:
    """A store whose disk can be broken: set `broken` to the refusal that every write then raises."""

    broken: Refused | None = None

    def _writing(self) -> None:
        if self.broken:
            raise self.broken


class FakeScriptStore(Breakable):
    """Scripts and categories in dictionaries."""

    def __init__(self, scripts: Sequence[Script] = (), categories: Sequence[Category] = ()) -> None:
        self.kept: dict[str, Script] = {script.id: script for script in scripts}
        self.filed: dict[str, Category] = {category.path: category for category in categories}
        self.marks: set[str] = set()
        self.replaced: dict[str, list[Earlier]] = {}

    def read(self) -> tuple[Sequence[Script], Sequence[Category]]:
        return [s for s in self.kept.values() if s.deleted_at is None], list(self.filed.values())

    def count(self) -> int:
        return len(self.kept)

    def revision(self) -> None:
        return None

    def changes(self, since: object) -> None:
        return None

    def bin(self) -> Sequence[Script]:
        binned = [(s.deleted_at, s.id, s) for s in self.kept.values() if s.deleted_at is not None]
        return [script for _, _, script in sorted(binned, reverse=True)]

    def copies(self) -> Sequence[tuple[Script, Script]]:
        live = [script for script in self.kept.values() if script.copy_of and script.deleted_at is None]
        return [(copy, self.kept[copy.copy_of]) for copy in live if copy.copy_of in self.kept]

    def write(self, edit: Edit) -> None:
        self._writing()
        try:
            Shelf.of(*self.read()).after(edit)
        except Refused as taken:
            raise Refused("library_changed_meanwhile") from taken
        self._keep_the_old(edit)
        self.kept |= {script.id: script for script in edit.put}
        self.kept = {script.id: script for script in self.kept.values() if script.id not in edit.purged}
        self.filed = {path: category for path, category in self.filed.items() if path not in edit.dropped}
        self.filed |= {category.path: category for category in edit.categories}
        self.marks |= {edit.mark} - {""}

    def _keep_the_old(self, edit: Edit) -> None:
        for script in edit.put:
            old = self.kept.get(script.id)
            if old and differing(draft_of(old), draft_of(script)):
                text = replace(draft_of(old), code="", hotkey="")
                self.replaced.setdefault(script.id, []).insert(0, Earlier(utc_now(), text, old.origin))
        for gone in edit.purged:
            self.replaced.pop(gone, None)

    def earlier(self, id: str) -> Sequence[Earlier]:
        return self.replaced.get(id, [])

    def forget_earlier(self, id: str) -> None:
        self._writing()
        self.replaced.pop(id, None)

    def count_use(self, id: str, at: datetime) -> None:
        self._writing()
        if script := self.kept.get(id):
            self.kept[id] = replace(script, uses=script.uses + 1, last_used=to_millisecond(at))

    def forget_uses(self) -> None:
        self._writing()
        self.kept = {key: replace(script, uses=0, last_used=None) for key, script in self.kept.items()}

    def marked(self, mark: str) -> bool:
        return mark in self.marks


class FakeSearchStore(Breakable):
    """Choices and missed words in dictionaries, without a limit."""

    def __init__(self) -> None:
        self.chosen: dict[str, str] = {}
        self.not_found: dict[str, Missed] = {}

    def choices(self) -> Sequence[tuple[str, str]]:
        return list(self.chosen.items())

    def keep_choice(self, typed: str, script: str, at: datetime) -> None:
        self._writing()
        self.chosen.pop(typed, None)
        self.chosen[typed] = script

    def forget_choices(self) -> None:
        self._writing()
        self.chosen.clear()

    def missed(self) -> Sequence[Missed]:
        return sorted(self.not_found.values(), key=lambda each: (-each.count, -each.last.toordinal(), each.words))

    def count_missed(self, words: str, day: date) -> None:
        self._writing()
        before = self.not_found.get(words)
        self.not_found[words] = Missed(words, before.count + 1 if before else 1, day)

    def forget_missed(self, words: Collection[str] | None = None) -> None:
        self._writing()
        for gone in list(self.not_found) if words is None else words:
            self.not_found.pop(gone, None)


class FakeOrderStore(Breakable):
    """Cards and their events in lists."""

    def __init__(self) -> None:
        self.cards: dict[str, Card] = {}
        self.events: list[Event] = []

    def save(self, card: Card, event: Event) -> None:
        self._writing()
        before = self.cards.get(card.id)
        if card.revision != (before.revision + 1 if before else 1):
            raise Refused("card_changed_meanwhile")
        self.cards[card.id] = replace(card, created_at=_kept(card.created_at), changed_at=_kept(card.changed_at))
        self.events.append(replace(event, at=to_millisecond(event.at)))

    def get(self, id: str) -> Card | None:
        return one_of(self.cards, id)

    def find(self, text: str = "", states: Sequence[State] = (), limit: int = 100, offset: int = 0) -> Sequence[Card]:
        found = [card for card in self.cards.values() if _holds(card, text) and (not states or card.state in states)]
        found.sort(key=_age, reverse=True)
        return found[offset : offset + limit]

    def with_ids(self, ids: Collection[str]) -> Sequence[Card]:
        return [card for known, card in self.cards.items() if known in ids]

    def page(self, wanted: Wanted, after: Card | None, limit: int) -> Sequence[Card]:
        found = [card for card in self._wanted(wanted) if after is None or _age(card) < _age(after)]
        return found[:limit]

    def count(self, wanted: Wanted) -> int:
        return len(self._wanted(wanted))

    def _wanted(self, wanted: Wanted) -> list[Card]:
        found = self.find(wanted.text, wanted.states, limit=len(self.cards))
        since, until = (at.timestamp() if at else None for at in (wanted.since, wanted.until))
        return [
            card
            for card in found
            if (since is None or _age(card)[0] >= since) and (until is None or _age(card)[0] < until)
        ]

    def with_order_number(self, order_number: str) -> Sequence[Card]:
        return self.with_order_numbers([order_number])

    def with_order_numbers(self, order_numbers: Collection[str]) -> Sequence[Card]:
        numbers = set(order_numbers) - {""}
        found = self.find(limit=len(self.cards))
        return [card for card in found if card.details.order_number in numbers and card.state is not State.CANCELLED]

    def bought_by(self, accounts: Sequence[str], phones: Sequence[str]) -> Sequence[Card]:
        def his(details: Details) -> bool:
            return (details.account in accounts and details.account != "") or dialled(details.phone) in phones

        return [card for card in self.find(limit=len(self.cards)) if his(card.details)]

    def history(self, id: str) -> Sequence[Event]:
        return [event for event in self.events if event.card == id]


class FakeAnswerStore(Breakable):
    """Sketches of messages in a list."""

    def __init__(self) -> None:
        self.answered: list[Answered] = []

    def read(self) -> Sequence[Answered]:
        return list(self.answered)

    def add(self, answered: Answered) -> None:
        self._writing()
        self.answered = [*self.answered, answered][-5000:]

    def wipe(self) -> None:
        self._writing()
        self.answered = []


class FakeSettingsStore(Breakable):
    """Values in a dictionary, through JSON as on the disk."""

    def __init__(self, values: Mapping[str, object] | None = None) -> None:
        self.values = {key: json.dumps(value) for key, value in (values or {}).items()}

    def read(self) -> Mapping[str, object]:
        return {key: json.loads(value) for key, value in self.values.items()}

    def save(self, key: str, value: object) -> None:
        self._writing()
        self.values[key] = json.dumps(value)

    def forget(self, key: str) -> None:
        self._writing()
        self.values.pop(key, None)


def _kept(at: datetime | None) -> datetime | None:
    return to_millisecond(at) if at else None


def _age(card: Card) -> tuple[float, str]:
    return card.created_at.timestamp() if card.created_at else 0, card.id


def _holds(card: Card, text: str) -> bool:
    return all(word in haystack(card.details) for word in needles(text))


class FakeItemStore(Breakable):
    """The catalogue in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, Item] = {}
        self.of_team: Collection[str] = ()  # codes

    def items(self) -> Sequence[Item]:
        return sorted(self.kept.values(), key=lambda item: item.code_key)

    def with_codes(self, keys: Collection[str]) -> Sequence[Item]:
        return [item for item in self.items() if item.code_key in keys]

    def write(self, put: Collection[Item] = (), drop: Collection[str] = (), progress: Progress = unwatched) -> bool:
        self._writing()
        if self.staying(put):
            raise Refused("item_of_team")
        after = {known: item for known, item in self.kept.items() if known not in drop} | {
            item.id: item for item in put
        }
        if len({item.code_key for item in after.values()}) < len(after):
            raise Refused("item_code_taken")
        if put and not progress(len(put)):
            return False
        self.kept = after
        return True

    def staying(self, items: Collection[Item]) -> Collection[str]:
        return [item.id for item in items if item.code in self.of_team]
