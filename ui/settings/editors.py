"""One editor for each kind of setting: shows a value, and says when the user has changed it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from assistant.settings.table import Setting
from ui.settings.names import choice_name
from ui.theme.measures import SMALL
from ui.words import words

TYPING_PAUSE = 600  # ms without a key before typed text counts as meant


class Editor(QWidget):
    """What the settings window needs from an editor. `input` takes the focus and bears the name."""

    edited = Signal(object)
    input: QWidget

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.say = words("settings")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def take(self, input: QWidget) -> None:
        self.input = input
        self.setFocusProxy(input)
        self.column.addWidget(input)
        input.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; it must not change a setting that happens to lie under the pointer."""
        if event.type() == QEvent.Type.Wheel and watched is self.input and not self.input.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def show_value(self, value: object) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """Hands over at once what waits for a pause in typing: the window closes."""

    def complaint(self, value: object) -> str:  # noqa: ARG002 - most kinds cannot be wrong
        """A sentence when this value cannot be meant; it is then not applied."""
        return ""


class ChoiceEditor(Editor):
    """One of several, by name."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._box = QComboBox()
        for choice in setting.choices:
            self._box.addItem(choice_name(setting, choice, self.say), choice)
        self._box.activated.connect(lambda _: self.edited.emit(self._box.currentData()))
        self.take(self._box)

    def show_value(self, value: object) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class BoolEditor(Editor):
    """A check box, which bears the setting's name."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._box = QCheckBox(self.say(setting.name))
        self._box.toggled.connect(self.edited.emit)
        self.take(self._box)

    def show_value(self, value: object) -> None:
        self._box.blockSignals(True)
        self._box.setChecked(bool(value))
        self._box.blockSignals(False)


class IntEditor(Editor):
    """A number within the limits of the table."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._box = QSpinBox()
        self._box.setRange(setting.low, setting.high)
        self._box.setSingleStep(max(1, (setting.high - setting.low) // 25))
        self._box.setKeyboardTracking(False)
        self._box.lineEdit().setTextMargins(SMALL, 0, 0, 0)
        self._box.valueChanged.connect(self.edited.emit)
        self.take(self._box)

    def show_value(self, value: object) -> None:
        self._box.blockSignals(True)
        self._box.setValue(int(str(value)))
        self._box.blockSignals(False)

    def finish(self) -> None:
        self._box.interpretText()


class TypedEditor(Editor):
    """Typed text: applied when the typing pauses, the field is left or the window closes."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(lambda: self.edited.emit(self.text()))

    def text(self) -> str:
        raise NotImplementedError

    def finish(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.edited.emit(self.text())


class TextEditor(TypedEditor):
    """One line."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._line = QLineEdit()
        self._line.textEdited.connect(lambda _: self._pause.start())
        self._line.editingFinished.connect(self.finish)
        self.take(self._line)

    def text(self) -> str:
        return self._line.text()

    def show_value(self, value: object) -> None:
        if str(value) != self.text():
            self._line.setText(str(value))


class LinesEditor(TypedEditor):
    """Several lines; Tab goes on to the next setting."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.textChanged.connect(self._pause.start)
        self.take(self.box)

    def text(self) -> str:
        return self.box.toPlainText()

    def show_value(self, value: object) -> None:
        if str(value) != self.text():
            self.box.setPlainText(str(value))
            self._pause.stop()
