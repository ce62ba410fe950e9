"""What the tables of a shop, their columns and their choices are called on screen, and how their cells are written."""

from collections.abc import Mapping

from assistant.compliance.house import Platform
from assistant.orders.remark import Colour, Why
from assistant.orders.shop.rows import COLUMNS, ONCE, Kind
from assistant.orders.shop.shop import AVOID, PREFER
from assistant.orders.sizes.measures import Measure
from ui.orders.advice.flag_names import COLOURS, WHYS
from ui.words import words

say = words("advice")

TITLES: Mapping[Kind, str] = {
    Kind.SIZES: "Sizes",
    Kind.COURIERS: "Couriers",
    Kind.FLAGS: "Flags",
    Kind.OFFERS: "Offers",
    Kind.MESSAGE: "Confirmation text",
    Kind.SHOP: "Shop",
}
HINTS: Mapping[Kind, str] = {
    Kind.SIZES: "A row for each size, from small to large. Ranges such as 160-165, ≤90 or 100+; weight in jin, the "
    "rest in cm. “Decides” counts when two measures speak for different sizes.",
    Kind.COURIERS: "Regions and couriers are separated by spaces; the first courier is the usual one, * is everywhere "
    "else. The freight is in yuan, days are such as 2-4. What is paid before the cut-off leaves the same day; other "
    "names are written one a line, such as 汇通=极兔.",
    Kind.FLAGS: "The first row whose reason is there gives the flag.",
    Kind.OFFERS: "Write 满300减30, 每满200减20, 2件9折, 9.8折 or 券10（满100）. Freight is free from that sum of goods "
    "on; leave it empty for never.",
    Kind.MESSAGE: "A row for each line of the text. {item}, {size}, … stand for the fields of the card; a line whose "
    "fields are all empty is left out. Without rows, the text of the settings counts.",
    Kind.SHOP: "Signature, greeting and agent number stand in scripts as {signature}, {greeting} and {agent}. Working "
    "hours are such as 09:00-23:00; they decide which text of a script counts. When you press a hotkey over a window "
    "with this title, this shop becomes the current one; * stands for anything. Links of the platform may be sent, and "
    "those of others not. Below, forms of address; a reply with one to avoid is warned of.",
}
HEADINGS: Mapping[str, str] = {
    "chart": "Chart",
    "decides": "Decides",
    "size": "Size",
    "also": "Also called",
    "height": "Height",
    "weight": "Weight",
    "bust": "Bust",
    "waist": "Waist",
    "hip": "Hips",
    "foot": "Foot length",
    "regions": "Regions",
    "couriers": "Couriers",
    "fee": "Freight",
    "days": "Days",
    "note": "Note",
    "reason": "Reason",
    "colour": "Colour",
    "meaning": "Meaning",
    "offer": "Offer",
    "line": "Line",
    "form": "Form of address",
    "use": "Use",
}
FACTS: Mapping[str, str] = {
    "cut_off": "Cut-off time",
    "also": "Other names of couriers",
    "freight": "Freight in yuan",
    "free_from": "Free from (yuan)",
    "signature": "Signature",
    "greeting": "Greeting",
    "agent": "Agent number",
    "hours": "Working hours",
    "title": "Window title",
    "platform": "Platform",
}
"""What is said once for a table."""

CHOICES: Mapping[str, Mapping[str, str]] = {
    "decides": {"": "–", **{measure: HEADINGS[measure] for measure in Measure}},
    "reason": {why: WHYS[why] for why in Why},
    "colour": {colour: COLOURS[colour] for colour in Colour},
    "use": {PREFER: "Prefer", AVOID: "Avoid"},
    "platform": {
        Platform.TAOBAO: "Taobao, Tmall",
        Platform.PINDUODUO: "Pinduoduo",
        Platform.DOUYIN: "Douyin",
        Platform.JD: "JD.com",
        Platform.KUAISHOU: "Kuaishou",
        Platform.XIAOHONGSHU: "Xiaohongshu",
    },
}
"""By column, or by what is said once: what stands in the table, and its name."""


def heading(column: str) -> str:
    return say(HEADINGS[column])


def shown(column: str, value: str) -> str:
    """A cell as it is read: a choice by its name, anything else as it is."""
    names = CHOICES.get(column, {})
    return say(names[value]) if names.get(value) and value else value


def where(cell: object) -> str:
    """A cell of a refusal: a column that is empty is called by its heading."""
    return heading(str(cell)) if str(cell) in HEADINGS else str(cell)


assert {c for kind in TITLES for c in COLUMNS[kind]} == set(HEADINGS)  # noqa: S101 - each column has a heading
assert {fact for kind in TITLES for fact in ONCE.get(kind, ())} == set(FACTS)  # noqa: S101
