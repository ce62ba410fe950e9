"""What is said beside the fields of the form: by whom, and what a click may do about it."""

from collections.abc import Callable, Mapping, Sequence

from ui.field import Field
from ui.orders.form.meant import Meant

PASTED = "pasted"  # the source of remarks about what was read from a buyer's message


class Remarks:
    """Keeps the remarks of each source apart. Those about a pasted message can be answered by a click: `answered` gets
    the field, and the value that shall stand in it or None when it is right as it is."""

    def __init__(self, fields: Mapping[str, Field], answered: Callable[[str, str | None], None]) -> None:
        self._fields = fields
        self._answered = answered
        self._said: dict[str, dict[str, str]] = {}
        self._offers: dict[str, Meant] = {}

    def on(self, field: str) -> str:
        """All that is said about a field, a line for each source; "" for nothing."""
        return "\n".join(said[field] for said in self._said.values() if said.get(field))

    def put(self, source: str, remarks: Mapping[str, str]) -> None:
        """In place of what this source said before."""
        self._said[source] = dict(remarks)

    def put_pasted(self, remarks: Mapping[str, str], instead: Mapping[str, Sequence[str]]) -> None:
        for field in list(self._offers):
            self._take_away(field)
        self.put(PASTED, remarks)
        for field in remarks:
            self._offer(field, instead.get(field, ()))

    @property
    def pasted(self) -> frozenset[str]:
        """The fields of whose pasted value something is still said."""
        return frozenset(self._said.get(PASTED, {}))

    def settle(self, field: str) -> None:
        """Somebody has looked at it: what was said about the pasted value is answered."""
        self._said.get(PASTED, {}).pop(field, None)
        self._take_away(field)

    def clear(self) -> None:
        self.put_pasted({}, {})
        self._said.clear()

    def _offer(self, field: str, values: Sequence[str]) -> None:
        offer = self._offers[field] = Meant(values)
        offer.right.connect(lambda: self._answered(field, None))
        offer.taken.connect(lambda value: self._answered(field, value))
        self._fields[field].add_below(offer)
        offer.show()

    def _take_away(self, field: str) -> None:
        if offer := self._offers.pop(field, None):
            offer.hide()
            offer.deleteLater()
