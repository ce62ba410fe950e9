"""What the states, moves and doubts of an order card are called on screen."""

from collections.abc import Mapping

from assistant.orders.card import FIELD_NAMES, State
from assistant.orders.clerk.waybills import Why
from assistant.refusal import Refused
from ui.settings.names import field_names
from ui.words import words
from ui.words.reasons import sentence

say = words("orders")

STATES: Mapping[State, str] = {
    State.DRAFT: "Draft",
    State.SENT: "Sent",
    State.CONFIRMED: "Confirmed",
    State.CHANGED: "Changed",
    State.PRINTED: "Printed",
    State.SHIPPED: "Shipped",
    State.CLOSED: "Closed",
    State.CANCELLED: "Cancelled",
}

MOVES: Mapping[State, str] = {
    State.DRAFT: "Take up again",
    State.SENT: "Mark as sent",
    State.CONFIRMED: "Buyer confirmed",
    State.PRINTED: "Waybill printed",
    State.SHIPPED: "Goods shipped",
    State.CLOSED: "Close the card",
    State.CANCELLED: "Cancel the card",
}
"""What the button says that leads to a state."""

DOUBTS: Mapping[str, str] = {
    "field_missing": "Please fill in",
    "quantity_not_a_number": "Not a number",
    "quantity_zero": "The quantity is 0",
    "quantity_large": "Unusually many: is this the quantity?",
    "contact_is_a_number": "A number, not a name",
    "address_is_a_phone": "A phone, not an address",
    "order_number_is_a_phone": "A mobile, not an order number",
    "order_number_odd": "Does not look like an order number",
    "phone_not_understood": "Not recognised as a phone",
    "phone_masked": "Hidden by stars: nobody can call it",
    "phone_several": "Several numbers: which should the courier call?",
    "phone_too_short": "Too few digits",
    "phone_too_long": "Too many digits",
    "phone_area_code_missing": "Area code missing",
    "phone_extension_odd": "The extension should have 3 or 4 digits",
    "phone_not_in_use": "No such number exists",
}

COLUMNS: Mapping[str, str] = {
    "created_at": "Created",
    "changed_at": "Last change",
    "state": "State",
    "name_of_region": "Province",
    "city": "City",
    "district": "District",
    "street": "Street address",
}
"""Columns of an export that are no fields of the form."""

LEFT_OUT: Mapping[Why, str] = {
    Why.NO_ORDER: "No card has this order number",
    Why.SEVERAL: "Several cards have this order number",
    Why.ROUNDED: "A spreadsheet rounded this number: export the sheet again and do not save it there",
    Why.ODD: "Does not look like a waybill number",
    Why.TAKEN: "The card has another waybill number already",
    Why.TWICE: "The sheet has another number for this order",
    Why.STATE: "The buyer has not confirmed this card",
}


def column_name(column: str) -> str:
    return say(COLUMNS[column]) if column in COLUMNS else labels()[column]


def waybill_sentence(why: Why) -> str:
    return say(LEFT_OUT[why])


def state_name(state: State) -> str:
    return say(STATES[state])


def move_name(state: State) -> str:
    return say(MOVES[state])


def doubt_sentence(reason: str) -> str:
    return say(DOUBTS[reason])


def labels() -> dict[str, str]:
    """What each field is called, in the order of the form."""
    return dict(field_names(words("settings")))


def refusal_sentence(refusal: Refused) -> str:
    """The sentence of a refusal, with states and fields by their names on screen."""
    return sentence(refusal.reason, **{name: _shown(fact) for name, fact in refusal.facts.items()})


def _shown(fact: object) -> str:
    text = str(fact)
    if text in list(State):
        return state_name(State(text))
    return labels()[text] if text in FIELD_NAMES else text
