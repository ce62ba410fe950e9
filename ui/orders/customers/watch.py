"""Recognises the customer while the form is filled in, and says in one line what is known about him."""

from collections.abc import Callable

from assistant.orders.card import Card, Details
from assistant.orders.customers.desk import Known
from assistant.orders.customers.phone import dialled
from assistant.orders.customers.salutation import avoided
from assistant.orders.masking import mask_name
from ui.alive import while_alive
from ui.orders.aids import Parts, Watch
from ui.words import words

say = words("customers")

LONGEST = 40  # characters of a note; the panel has the rest


class CustomerWatch(Watch):
    """Asks when the account, the phone or the card is another one; only the answer to the last question counts."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._asked: tuple[str, ...] = ()
        self._question = 0

    def forget(self) -> None:
        self._asked = ()

    def look(self, details: Details, card: Card | None) -> None:
        self.remarked.emit(_remarks(details))
        asked = (details.account.strip(), dialled(details.phone), card.id if card else "")
        if asked == self._asked:
            return
        if asked[:2] != self._asked[:2]:
            self.line.emit("")
        self._asked = asked
        self._question += 1
        if any(asked[:2]):
            desk = self._parts.office
            self._parts.background.run(lambda: desk.customers.known(details), self._answer(self._question, asked[2]))

    def _answer(self, question: int, card: str) -> Callable[[Known | None], None]:
        def tell(known: Known | None) -> None:
            if question == self._question:
                self.line.emit(told(known, card) if known else "")

        return while_alive(self, tell)


def told(known: Known, card: str) -> str:
    """ "" when nothing is known that the form does not say itself. `card` is the one in the form."""
    customer = known.customer
    cards = sum(one.id != card for one in known.cards)
    facts = [say("earlier cards: {count}", count=cards)] if cards else []
    facts += customer.tags
    facts += [_short(text) for text in (customer.notes, customer.preferences) if text.strip()]
    if not facts and not customer.salutation:
        return ""
    name = customer.salutation or mask_name(customer.name) or say("no name")
    return " · ".join([say("Known customer: {name}", name=name), *facts])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST] + "…"


def _remarks(details: Details) -> dict[str, str]:
    forms = avoided(details.notes)
    return {"notes": say("Rather no form of address: {forms}", forms="、".join(forms))} if forms else {}
