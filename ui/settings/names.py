"""What the choices of the settings are called on screen."""

from collections.abc import Callable

from assistant.orders.card import FIELD_NAMES
from assistant.settings.table import Setting

# By setting and choice; English sources of the room "settings".
CHOICES: dict[str, dict[str, str]] = {
    "language": {"auto": "As the system", "zh_CN": "简体中文", "en": "English"},
    "theme": {"auto": "As the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"},
    "palette.mode": {"search": "Search – type into the search box", "pick": "Pick – the chat keeps the focus"},
}

# The fields of the order card, in the order of the form.
FIELDS: dict[str, str] = {
    "item": "Item number",
    "contact": "Contact",
    "size": "Size",
    "phone": "Phone",
    "colour": "Colour",
    "courier": "Courier",
    "quantity": "Quantity",
    "address": "Address",
    "notes": "Notes",
    "account": "Buyer's account",
    "order_number": "Platform order number",
    "shop": "Shop",
    "wish": "Special wish",
    "lines": "Further goods",
    "remark": "Remark",
    "flag": "Flag",
    "waybill": "Waybill number",
}


def choice_name(setting: Setting, choice: str, say: Callable[..., str]) -> str:
    return say(CHOICES[setting.key][choice])


def field_names(say: Callable[..., str]) -> list[tuple[str, str]]:
    """(field, what it is called) for every field of the card, in the order of the form."""
    return [(field, say(FIELDS[field])) for field in FIELD_NAMES]
