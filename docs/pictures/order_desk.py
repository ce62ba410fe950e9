"""Walks through the order desk for its pictures: every panel beside the form, and every window of its own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docs.pictures.take import Walk

PASTED = {
    "zh": "麻烦寄深圳市南山区示例路1号3栋502 张样 13800000009 勿发圆通 身高165体重110",
    "en": "Zhang Yang 13800000009 深圳市南山区示例路1号3栋502, height 165 weight 110",
}
FIELDS = (
    "item", "contact", "size", "phone", "colour", "courier", "quantity", "address", "notes", "account", "order_number",
    "shop", "wish", "lines", "remark",
)  # fmt: skip
PANELS = {"catalogue": "item", "size": "size", "courier": "courier", "price": "quantity", "goods": "lines",
          "remark": "remark", "customer": "contact"}  # fmt: skip
"""The panels that F2 opens, and in which field."""
TYPED = {"size": "165cm 52kg"}

IN_MENU = ("catalogue", "customers", "shop-tables")
"""The windows in the menu under the shop's name, in its order, after the library."""


class OrderDeskWalk:
    """What `Walk` does, at the order desk. Every picture is taken light and dark."""

    def __init__(self, walk: "Walk") -> None:
        self.walk = walk
        self.screen = walk.screen

    def go(self) -> None:
        self.panels()
        self.list_windows()
        self.today()

    def panels(self) -> None:
        self.newest_card()
        for name, field in PANELS.items():
            self.walk.close()
            self.walk.open("Alt+W")
            self.screen.press(*["Tab"] * FIELDS.index(field), "F2")
            self.screen.type(TYPED.get(name, ""))
            self.walk.take_both(f"aid-{name}", self.walk.ours())
        self.walk.close()

    def newest_card(self) -> None:
        """The second of the list: its buyer was here before."""
        self.walk.open("Alt+W")
        self.screen.press("Ctrl+F", "Down", "Down", "Return")
        self.walk.camera.still()

    def list_windows(self) -> None: ...

    def today(self) -> None: ...
