"""Says what a pasted message put into the form: which fields, what was there before, and what is doubtful."""

from collections.abc import Iterable, Mapping

from assistant.orders.pasted import Filled
from assistant.orders.recipient.recipient import Doubt
from ui.orders.form.goods_doubts import SENTENCES as GOODS
from ui.orders.form.goods_doubts import goods_doubt
from ui.orders.form.recipient_doubts import recipient_doubt
from ui.orders.names import labels
from ui.words import words

say = words("orders")


def told(filled: Filled) -> str:
    """New fields by name; changed ones with what they were and what they are."""
    names = labels()
    new = [names[field] for field, (was, _) in filled.changes.items() if not was]
    changed = [
        say("{field}: {was} → {now}", field=names[field], was=was, now=now)
        for field, (was, now) in filled.changes.items()
        if was
    ]
    said = [say("Filled in: {fields}", fields=say(", ").join(new))] if new else []
    return "\n".join([*said, *changed])


def remarks(doubts: Mapping[str, Iterable[Doubt]]) -> dict[str, str]:
    """One line for each doubtful field."""
    return {field: say("; ").join(map(_sentence, several)) for field, several in doubts.items()}


def _sentence(doubt: Doubt) -> str:
    return goods_doubt(doubt) if doubt.reason in GOODS else recipient_doubt(doubt)
