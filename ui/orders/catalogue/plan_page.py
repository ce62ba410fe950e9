"""The step of an import that says what it would do: what is new, what changes and how, and what is left out and why."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QTabBar, QVBoxLayout, QWidget

from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.item import Item
from assistant.orders.catalogue.sheet import Plan, RefusedRow, differing
from ui.orders.catalogue.names import day_name, field_name, one_line, say, stock_name
from ui.theme import styled
from ui.theme.measures import SMALL

REFUSED = {
    "item_without_code": "no item number",
    "item_twice": "this item number stands further up already",
    "item_price_unreadable": "this is no price",
    "item_date_unreadable": "this is no date; write it as 2026-12-01",
    "item_stock_unreadable": "this says nothing about the stock; write 有货, 紧张, 缺货, 预售 or a number",
    "item_of_team": "it is the team's item and stays as it is",
}


class PlanPage(QWidget):
    """Nothing is done while it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._lists: list[list[str]] = [[], [], []]
        self.said = QLabel(wordWrap=True)
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setAccessibleName(say("What the sheet would do"))
        self.tabs.currentChanged.connect(self._show)
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)  # 20,000 rows are laid out without looking at each
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(say("What the sheet would do"))
        self.whole = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self.list.selectionModel().currentChanged.connect(lambda now, _: self.whole.setText(now.data() or ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self.said, self.tabs, self.list, self.whole):
            column.addWidget(part)
        column.setStretchFactor(self.list, 1)

    def show_plan(self, plan: Plan, catalogue: Catalogue, *, headed: bool) -> None:
        """`headed`: the sheet's first row is its heading, so that a row's number is as the sheet counts."""
        before = {item.id: old for item in plan.changed if (old := catalogue.get(item.id))}
        self._lists = [
            [one_line(item) for item in plan.new],
            [change_of(before[item.id], item) for item in plan.changed if item.id in before],
            [refusal_of(row, 2 if headed else 1) for row in plan.refused],
        ]
        facts = {"new": len(plan.new), "changed": len(plan.changed), "same": plan.same, "left": len(plan.refused)}
        self.said.setText(say("New: {new}. Changed: {changed}. As they are: {same}. Left out: {left}.", **facts))
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name, lines in zip((say("New"), say("Changes"), say("Left out")), self._lists, strict=True):
            self.tabs.addTab(f"{name} {len(lines)}")
        self.tabs.blockSignals(False)
        first = next((number for number in (2, 1, 0) if self._lists[number]), 0)
        self.tabs.setCurrentIndex(first)
        self._show(first)

    def lines(self) -> list[str]:
        return self._model.stringList()

    def _show(self, tab: int) -> None:
        self.whole.setText("")
        self._model.setStringList(self._lists[tab] if 0 <= tab < 3 else [])


def change_of(old: Item, new: Item) -> str:
    """A-1027 小白鞋 — 价格: 168 → 158; 库存: 有货 → 缺货."""
    changes = [
        say("{field}: {was} → {now}", field=field_name(name), was=shown(old, name), now=shown(new, name))
        for name in differing(old, new)
    ]
    return f"{new.code} {new.name}".strip() + " — " + say("; ").join(changes)


def refusal_of(row: RefusedRow, first: int) -> str:
    why = say(REFUSED[row.reason])
    number = row.row + first - 1
    return say("Row {row}: {cell} — {why}", row=number, cell=row.cell or say("empty"), why=why)


def shown(item: Item, field: str) -> str:
    """The value of a field in few words."""
    value = getattr(item, field)
    match field:
        case "price":
            return "" if value is None else f"{value / 100:g}"
        case "stock":
            return stock_name(value)
        case "presale_until":
            return day_name(value) if value else say("empty")
    text = " ".join(value) if isinstance(value, tuple) else str(value)
    return text[:40] or say("empty")
