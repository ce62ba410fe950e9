"""Which size: the buyer's own words held against a chart, answered while they are typed."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton

from assistant.orders.card import Card, Details
from assistant.orders.catalogue.item import Item, code_key
from assistant.orders.sizes.advise import Advice, advise
from assistant.orders.sizes.measures import read_measures
from assistant.orders.sizes.mention import of_a_body
from ui.field import Field
from ui.orders.advice import size_words
from ui.orders.advice.chart_table import ChartTable
from ui.orders.advice.panel import AdvicePanel, line
from ui.orders.advice.sentences import size_sentence
from ui.orders.aids import Parts
from ui.theme.measures import SMALL
from ui.words import words

say = words("advice")


class SizePanel(AdvicePanel):
    """The words are the buyer's last ones where they speak of a body, until somebody types others; the chart is the
    item's own, else the shop's first, until somebody chooses another."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("Which size?"), parts, say("Text for the buyer"))
        self.words = QLineEdit(
            clearButtonEnabled=True, placeholderText=say("165 cm 110 jin, waist 70, usually wears M")
        )
        self.words.textChanged.connect(lambda _: self.answer())
        self.words.returnPressed.connect(self._enter)
        self.chart = QComboBox()
        self.chart.activated.connect(lambda _: self.answer())
        self.understood = line("hint")
        self.size = line("title")
        self.why = line("hint")
        self.takes = QHBoxLayout()
        self.takes.setSpacing(SMALL)
        self.table = ChartTable()
        self.no_chart = line("empty")
        for part in (Field(say("Buyer's words"), self.words), self.understood, self.size, self.why):
            self.body.addWidget(part)
        self.body.addLayout(self.takes)
        self.charts = Field(say("Size chart"), self.chart)
        for part in (self.charts, self.table, self.no_chart):
            self.below.addWidget(part)
        self._proposed = self._item = ""
        self.answer()

    def look(self, details: Details, card: Card | None) -> None:
        said = of_a_body(self.parts.said()) or of_a_body(details.notes)
        if said and self.words.text() in ("", self._proposed):
            self._proposed = said
            self.words.setText(said)
        super().look(details, card)

    def start(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    def answer(self) -> None:
        self._offer_charts()
        name = self.chart.currentText()
        charts = self.known.tables.charts(self.details.shop) if self.known else {}
        there = name in charts
        self.no_chart.setText(say("There is no size chart. Write one under “Shop tables…” in the menu."))
        self.no_chart.setVisible(self.known is not None and not there)
        for part in (self.charts, self.table, self.size, self.why):
            part.setVisible(there)
        if not there:
            self._offer(())
            self.show_text("")
            return
        measures = read_measures(self.words.text())
        advice = advise(measures, charts[name])
        self.understood.setText(size_words.understood(measures))
        self.understood.setVisible(bool(self.understood.text()))
        self.size.setText(size_words.headline(advice))
        self.why.setText("\n".join(filter(None, (size_words.reasons(advice, measures), self._not_made(advice)))))
        self.table.show_chart(charts[name], advice, measures)
        self._offer(advice.sizes)
        self.show_text(size_sentence(advice))

    def _offer_charts(self) -> None:
        """Keeps what was chosen, unless the item on the card is another one."""
        if self.known is None:
            return
        names = list(self.known.tables.charts(self.details.shop))
        chosen = self.chart.currentText() if self.details.item == self._item else ""
        self._item = self.details.item
        item = self._goods()
        wanted = (name for name in (chosen, item.chart if item else "") if name in names)
        self.chart.clear()
        self.chart.addItems(names)
        self.chart.setCurrentText(next(wanted, names[0] if names else ""))

    def _goods(self) -> Item | None:
        return self.known.catalogue.item(self.details.item) if self.known and self.details.item.strip() else None

    def _not_made(self, advice: Advice) -> str:
        item = self._goods()
        if not item or not item.sizes:
            return ""
        made = set(map(code_key, item.sizes))
        lacking = [size for size in advice.sizes if code_key(size) not in made]
        facts = {"item": item.code, "sizes": " ".join(lacking), "there": " ".join(item.sizes)}
        return say("{item} has no {sizes}; it has {there}.", **facts) if lacking else ""

    def _offer(self, sizes: tuple[str, ...]) -> None:
        while self.takes.count():
            if button := self.takes.takeAt(0).widget():
                button.hide()
                button.deleteLater()
        for size in sizes:
            button = QPushButton(say("Take {size}", size=size))
            button.clicked.connect(lambda _, size=size: self.take({"size": size}))
            self.takes.addWidget(button)
            button.show()  # at once, so that Enter can go there
        self.takes.addStretch(1)

    def _enter(self) -> None:
        """One size goes into the form; of two, a person chooses."""
        buttons = [self.takes.itemAt(place).widget() for place in range(self.takes.count() - 1)]
        if len(buttons) == 1:
            buttons[0].click()
        elif buttons:
            buttons[0].setFocus()
