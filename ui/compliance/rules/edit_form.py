"""The fields of a rule, as a person fills them in."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from assistant.compliance.own_rules import as_row
from assistant.compliance.rule import Kind, Level, Rule
from ui.compliance.rules.names import CATEGORIES, KINDS, LEVELS, category_name, level_name
from ui.field import Field
from ui.scripts.validity_edit import DayLimit
from ui.theme.measures import MEDIUM, SMALL
from ui.words import language, words

say = words("rules")

LINES = 4  # of a list of words
WRITTEN = (Kind.WORDS, Kind.PATTERNS, Kind.HOSTS)  # kinds of numbers are not for typing
LEVELS_FIRST = Level.WARN


class RuleForm(QWidget):
    """For a rule, or for a new one. What the form does not show of a rule stays as it was."""

    def __init__(self, rule: Rule | None, shops: Sequence[str], categories: Sequence[str]) -> None:
        super().__init__()
        self._kept = as_row(rule) if rule else {}
        self.kind, self.level, self.category, self.shop = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.terms, self.exempt = _list(), _list()
        self.reason, self.instead = QLineEdit(), QLineEdit()
        self.since, self.until = DayLimit(say("From")), DayLimit(say("Until"))
        self.on = QCheckBox(say("Switch it on at once"))
        self.on.setVisible(rule is None)
        self._fill_boxes(rule, shops, categories)
        self._lay_out()
        if rule:
            self._show(rule)

    def row(self) -> dict[str, Any]:
        """As `own_rules.read_own` reads it."""
        kept = {name: value for name, value in self._kept.items() if name not in set(Kind)}
        return kept | {
            str(self.kind.currentData()): _lines(self.terms),
            "level": Level(self.level.currentData()).name.lower(),
            "category": self._category(),
            "reason": self._said("reason", self.reason),
            "instead": self._said("instead", self.instead),
            "exempt": _lines(self.exempt),
            "since": self.since.value(),
            "until": self.until.value(),
            "shop": self.shop.currentData() or "",
        }

    def complain(self, place: str, sentence: str) -> None:
        """At the field that a place of a refusal is about."""
        fields = {"exempt": self.exempt_field, "reason": self.reason_field, "until": self.days_field}
        field = fields.get(place.partition(":")[0].strip(), self.terms_field)
        field.complain(sentence)
        field.editor.setFocus()

    def settle(self) -> None:
        for field in (self.terms_field, self.exempt_field, self.reason_field, self.days_field):
            field.settle()

    def _said(self, name: str, line: QLineEdit) -> Mapping[str, str]:
        """In the language in use; what it says in the other one stays."""
        said = {**self._kept.get(name, {}), language(): line.text().strip()}
        return {tongue: text for tongue, text in said.items() if text}

    def _category(self) -> str:
        typed = self.category.currentText().strip()
        return next((key for key in CATEGORIES if category_name(key) == typed), typed) or "own"

    def _fill_boxes(self, rule: Rule | None, shops: Sequence[str], categories: Sequence[str]) -> None:
        for kind in (*WRITTEN, *([rule.kind] if rule and rule.kind not in WRITTEN else [])):
            self.kind.addItem(say(KINDS[kind]), kind.value)
        for level in LEVELS:
            self.level.addItem(level_name(level), int(level))
        self.level.setCurrentIndex(self.level.findData(int(LEVELS_FIRST)))
        self.category.setEditable(True)
        self.category.addItems(list(dict.fromkeys(map(category_name, ("own", *CATEGORIES, *categories)))))
        self.shop.addItem(say("All shops"), "")
        for name in dict.fromkeys(filter(None, (*shops, rule.shop if rule else ""))):
            self.shop.addItem(name, name)
        for box in (self.kind, self.level, self.category, self.shop):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _show(self, rule: Rule) -> None:
        self.kind.setCurrentIndex(self.kind.findData(rule.kind.value))
        self.level.setCurrentIndex(self.level.findData(int(rule.level)))
        self.category.setCurrentText(category_name(rule.category))
        self.shop.setCurrentIndex(self.shop.findData(rule.shop))
        self.terms.setPlainText("\n".join(rule.terms))
        self.exempt.setPlainText("\n".join(rule.exempt))
        self.reason.setText(rule.reason.get(language(), ""))
        self.instead.setText(rule.instead.get(language(), ""))
        self.since.set_value(rule.since)
        self.until.set_value(rule.until)

    def _lay_out(self) -> None:
        self.terms_field = Field(
            say("What to find"), self.terms, say("One a line. Spacing, width and case do not matter.")
        )
        self.exempt_field = Field(say("Not when"), self.exempt, say("One a line; ~ is what was found, as in “not ~”."))
        self.reason_field = Field(say("Why not"), self.reason, say("Agents read this sentence."))
        self.days_field = Field(say("Days"), self._days(), say("Without a tick it counts always."))
        grid = QGridLayout()
        grid.setSpacing(MEDIUM)
        grid.addWidget(Field(say("Looks for"), self.kind), 0, 0)
        grid.addWidget(Field(say("Level"), self.level), 0, 1)
        grid.addWidget(Field(say("Category"), self.category), 1, 0)
        grid.addWidget(Field(say("Shop"), self.shop), 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.terms_field)
        column.addLayout(grid)
        column.addWidget(self.reason_field)
        column.addWidget(Field(say("Write instead"), self.instead))
        column.addWidget(self.exempt_field)
        column.addWidget(self.days_field)
        column.addWidget(self.on)
        self.setFocusProxy(self.terms)

    def _days(self) -> QWidget:
        days = QWidget()
        grid = QGridLayout(days)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SMALL)
        for row, limit in enumerate((self.since, self.until)):
            grid.addWidget(limit.on, row, 0)
            grid.addWidget(limit.day, row, 1)
        grid.setColumnStretch(1, 1)
        days.setFocusProxy(self.since.on)
        return days


def _list() -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(LINES * edit.fontMetrics().lineSpacing() + 2 * SMALL)
    return edit


def _lines(edit: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in edit.toPlainText().splitlines() if line.strip()]
