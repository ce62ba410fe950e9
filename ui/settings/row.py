"""One setting on its page: name, editor, help, and the way back to the default."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from assistant.settings.table import Setting
from ui.field import Note
from ui.settings.editors import BoolEditor, ChoiceEditor, Editor, IntEditor, LinesEditor, TextEditor
from ui.settings.hotkey_editor import HotkeyDesk, HotkeyEditor
from ui.settings.hours_editor import HoursEditor
from ui.settings.order_editors import FieldsEditor, TemplateEditor
from ui.settings.program_editor import ProgramsEditor
from ui.theme import icon, styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

EDITORS: dict[str, type[Editor]] = {
    "choice": ChoiceEditor,
    "bool": BoolEditor,
    "int": IntEditor,
    "text": TextEditor,
    "lines": LinesEditor,
    "fields": FieldsEditor,
    "template": TemplateEditor,
    "programs": ProgramsEditor,
    "hours": HoursEditor,
}


class Row(QWidget):
    """Sends `meant` when the user has given a value that can be applied, `unset` when he wants the default."""

    meant = Signal(str, object)
    unset = Signal(str)
    deed_wanted = Signal(str)

    def __init__(self, setting: Setting, hotkeys: HotkeyDesk) -> None:
        super().__init__()
        self.setting = setting
        say = words("settings")
        name = say(setting.name)
        self.editor = HotkeyEditor(setting, hotkeys) if setting.kind == "hotkey" else EDITORS[setting.kind](setting)
        self.editor.input.setAccessibleName(name)
        self.editor.edited.connect(self._edited)
        self.note = Note(self.editor.input)
        self.default = QToolButton()
        self.default.setIcon(icon("undo"))
        self.default.setToolTip(say("Back to the default"))
        self.default.setAccessibleName(say("Back to the default: {name}", name=name))
        self.default.clicked.connect(lambda: self.unset.emit(setting.key))
        self._lay_out(name, say(setting.help))

    def _lay_out(self, name: str, help: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        if self.setting.kind != "bool":  # a check box bears its own name
            label = QLabel(name)
            label.setBuddy(self.editor.input)
            column.addWidget(label)
        keeps_its_place = self.default.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)  # or the editor would change its width with its value
        self.default.setSizePolicy(keeps_its_place)
        across = QHBoxLayout()
        across.setSpacing(SMALL)
        across.addWidget(self.editor, 1)
        across.addWidget(self.default)
        if self.setting.deed:
            across.addWidget(self._button())
        column.addLayout(across)
        explained = styled(QLabel(help), "hint")
        explained.setWordWrap(True)
        column.addWidget(self.note)
        column.addWidget(explained)

    def _button(self) -> QPushButton:
        button = QPushButton(words("settings")(self.setting.deed))
        button.clicked.connect(lambda: self.deed_wanted.emit(self.setting.key))
        return button

    def show_value(self, value: object) -> None:
        self.editor.show_value(value)
        self.settled(value)

    def settled(self, value: object) -> None:
        """This value is in force now."""
        self.default.setVisible(value != self.setting.default)
        self.note.tell("")

    def complain(self, sentence: str) -> None:
        self.note.tell(sentence, "error")

    def _edited(self, value: object) -> None:
        if complaint := self.editor.complaint(value):
            self.complain(complaint)
        else:
            self.meant.emit(self.setting.key, value)
