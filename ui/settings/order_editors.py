"""The editors of the order card's settings: which fields are required, and the text with its blanks."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from assistant.orders.card import Details
from assistant.orders.message import CHINESE_BLANKS, TEMPLATES, message
from assistant.refusal import Refused
from assistant.settings.table import Setting
from ui.settings.editors import Editor, LinesEditor
from ui.settings.names import field_names
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import language
from ui.words.reasons import sentence


class FieldsEditor(Editor):
    """Check boxes for the fields of the order card. The value is their names, one a line, in the order of the form."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(TIGHT)
        self.boxes: dict[str, QCheckBox] = {}
        for place, (field, name) in enumerate(field_names(self.say)):
            box = self.boxes[field] = QCheckBox(name)
            box.toggled.connect(lambda _: self.edited.emit(self.value()))
            grid.addWidget(box, place // 2, place % 2)
        self.take(area)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> str:
        return "\n".join(field for field, box in self.boxes.items() if box.isChecked())

    def show_value(self, value: object) -> None:
        wanted = str(value).split()
        for field, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(field in wanted)
            box.blockSignals(False)


class TemplateEditor(LinesEditor):
    """A text with blanks, and a menu that puts one in at the cursor. While it is empty, it shows the built-in text."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.built_in = _in_words_of_the_user(TEMPLATES[language()])
        self.box.setPlaceholderText(self.built_in)
        self.box.setMinimumHeight(11 * self.box.fontMetrics().lineSpacing())
        self.insert = QPushButton(self.say("Insert a field"))
        self.insert.setMenu(self._menu())
        self.own = QPushButton(self.say("Start from the built-in text"))
        self.own.clicked.connect(lambda: self.box.setPlainText(self.built_in))
        below = QHBoxLayout()
        below.setSpacing(SMALL)
        below.addWidget(self.insert)
        below.addWidget(self.own)
        below.addStretch()
        self.column.addLayout(below)

    def _menu(self) -> QMenu:
        menu = QMenu(self.insert)
        for field, name in field_names(self.say):
            blank = _in_words_of_the_user(f"{{{field}}}")
            menu.addAction(f"{name}\t{blank}", lambda blank=blank: self.put(blank))
        return menu

    def complaint(self, value: object) -> str:
        try:
            message(Details(), str(value))
        except Refused as refusal:
            return sentence(refusal.reason, **refusal.facts)
        return ""

    def put(self, blank: str) -> None:
        self.box.insertPlainText(blank)
        self.box.setFocus()


def _in_words_of_the_user(template: str) -> str:
    """In Chinese windows the blanks have their Chinese names, which cards understand as well."""
    if language() == "zh_CN":
        for blank, field in CHINESE_BLANKS.items():
            template = template.replace(f"{{{field}}}", f"{{{blank}}}")
    return template
