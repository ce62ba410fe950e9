"""Walks through the order desk for its pictures: every panel beside the form, and every window of its own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docs.pictures.take import Walk

PASTED = {
    "zh": "麻烦寄恭城示例路1号3栋502 张样 13800000009 勿发圆通 身高165体重110",
    "en": "Zhang Yang 13800000009 恭城示例路1号3栋502, height 165 weight 110",
}
FIELDS = (
    "item", "contact", "size", "phone", "colour", "courier", "quantity", "address", "notes", "account", "order_number",
    "shop", "wish", "lines", "remark",
)  # fmt: skip
PANELS = {"catalogue": "item", "size": "size", "courier": "courier", "price": "quantity", "goods": "lines",
          "remark": "remark", "customer": "contact"}  # fmt: skip
"""The panels that F2 opens, and in which field."""
TYPED = {"size": "165cm 52kg"}

PASTE_BOX = 143  # pixels from the window's top
WHEEL_DOWN = 5
MENU = ("shops", "editor", "library", "customers", "catalogue", "shop-tables", "rules", "team")
"""The menu under the shop's name, from the top."""

CLERK = ("export", "picking", "printed", "waybills")
"""The menu of the list of cards, from the top."""


class OrderDeskWalk:
    """What `Walk` does, at the order desk. Every picture is taken light and dark."""

    def __init__(self, walk: "Walk") -> None:
        self.walk = walk
        self.screen = walk.screen

    def go(self) -> None:
        self.buyers_words()
        self.panels()
        self.card_panels()
        self.today()
        self.clerk_windows()
        self.windows_of_the_menu()

    def buyers_words(self) -> None:
        """Pasted into the box; then the picture of the card, below the form."""
        self.walk.open("Alt+W")
        self.screen.press("Ctrl+N")
        self.walk.clipboard.put(PASTED[self.walk.language])
        self.walk.camera.still()
        x, y, width, height = self.walk.ours().area
        self.screen.click(x + 100, y + PASTE_BOX)
        self.walk.camera.still()
        self.screen.press("Ctrl+V")
        self.walk.take_both("order-pasted", self.walk.ours())
        self.walk.close()
        self.newest_card()
        self.screen.press(*["Tab"] * len(FIELDS), "Tab", "Tab", "Right")
        for _ in range(10):
            self.screen.click(x + width // 2, y + height // 2, button=WHEEL_DOWN)
        self.walk.take_both("order-picture", self.walk.ours())
        self.walk.close()

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

    def card_panels(self) -> None:
        """Those without a field, from the end of the card's menu, where the history is the last entry."""
        for above, name in ((1, "after-sales"), (2, "followup")):
            self.walk.close()
            self.walk.open("Alt+W")
            self.screen.press("Ctrl+period")
            self.walk.camera.still()
            self.screen.press(*["Up"] * (above + 1), "Return")
            self.walk.take_both(f"aid-{name}", self.walk.ours())
        self.walk.close()

    def clerk_windows(self) -> None:
        """From the menu beside the search of the list."""
        for name in ("export", "picking", "waybills"):
            self.walk.open("Alt+W")
            self.screen.press("Ctrl+F", "Tab", "Tab", "space")
            self.walk.camera.still()
            with self.walk.dialog(
                lambda name=name: self.screen.press(*["Down"] * (CLERK.index(name) + 1), "Return")
            ) as window:
                self.walk.take_both(name, window)
            self.walk.close()

    def windows_of_the_menu(self) -> None:
        for name in ("customers", "catalogue", "shop-tables"):
            with self.walk.dialog(lambda name=name: choose(self.walk, name)) as window:
                if name == "customers":
                    self.screen.press("Tab", "Down")
                self.walk.take_both(name, window)

    def today(self) -> None:
        self.walk.open("Alt+W")
        self.screen.press("Ctrl+Tab")
        self.walk.take_both("today", self.walk.ours())
        self.walk.close()


def choose(walk: "Walk", name: str) -> None:
    """A window of the menu under the shop's name."""
    walk.open("Alt+Q")
    x, y, _, _ = walk.ours().area
    walk.screen.click(x + 40, y + 20)
    walk.camera.still()
    walk.screen.press(*["Down"] * (MENU.index(name) + 1), "Return")
