"""In which of the theme's colours the state of a card is written: grey rests, amber wants somebody, green is agreed."""

from assistant.orders.card import State
from ui.theme import colours

INKS: dict[State, str] = {
    State.DRAFT: "muted",
    State.SENT: "accent",
    State.CONFIRMED: "success",
    State.CHANGED: "warning",
    State.PRINTED: "success",
    State.SHIPPED: "text",
    State.CLOSED: "muted",
    State.CANCELLED: "disabled",
}


def ink(state: State | None) -> str:
    """The colour now; None is a card that has never been saved."""
    return str(getattr(colours(), INKS[state] if state else "text"))
