"""What the platform's flags and their reasons are called on screen."""

from collections.abc import Mapping

from assistant.orders.remark import Colour, Why
from ui.words import words

say = words("advice")

COLOURS: Mapping[Colour, str] = {
    Colour.RED: "red",
    Colour.YELLOW: "yellow",
    Colour.GREEN: "green",
    Colour.BLUE: "blue",
    Colour.PURPLE: "purple",
}
WHYS: Mapping[Why, str] = {
    Why.HOLD: "must wait",
    Why.REFUND: "money back",
    Why.GIFT: "gift",
    Why.COURIER: "special courier",
    Why.NOTE: "other note",
    Why.STANDARD: "nothing special",
}


def colour_name(colour: Colour) -> str:
    return say(COLOURS[colour])


def why_name(why: Why) -> str:
    return say(WHYS[why])
