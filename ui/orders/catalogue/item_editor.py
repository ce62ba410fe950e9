"""The editor of one item: makes a new one or changes one, and closes once it is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.orders.catalogue.item import Item
from assistant.orders.catalogue.typed import read_item, typed
from assistant.refusal import Refused
from ui.fitting import fitting
from ui.orders.catalogue.goods import Goods
from ui.orders.catalogue.item_form import ItemForm
from ui.orders.catalogue.names import say
from ui.orders.catalogue.picture_edit import PictureEdit
from ui.question import ask
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words.reasons import sentence


class ItemEditor(QDialog):
    """`goods` is this editor's own: what it reports is about this item."""

    def __init__(
        self,
        goods: Goods,
        picture: PictureEdit,
        charts: Sequence[str],
        item: Item | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.goods = goods
        self._item = item
        self.setWindowTitle(say("Change item") if item else say("New item"))
        self.form = ItemForm(typed(item or Item("")), charts, picture)
        self._start = self.form.values()
        self.problem = styled(QLabel(wordWrap=True), "error")
        self.problem.hide()
        told = say("The team's item. What a lead changes counts for everybody once it is published.")
        self.whose = styled(QLabel(told, wordWrap=True), "label")
        self.whose.setVisible(item is not None and item.of_team)
        self.cancel = QPushButton(say("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save_button = styled(QPushButton(say("Save")), "primary")
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)
        goods.refused.connect(self._refused)
        picture.refused.connect(self._refused)
        self.form.edited.connect(self.problem.hide)
        self._lay_out()
        self.form.fields["code" if item is None else "name"].editor.setFocus()

    def save(self) -> None:
        """Judges what was typed, and closes once it is written."""
        try:
            item = read_item(self.form.values(), self._item)
        except Refused as refusal:
            self._refused(refusal)
            return
        if item == self._item:
            self.accept()
            return
        said = say("Saved: {code}", code=item.code)
        self.save_button.setEnabled(False)
        self.goods.put([item], said, self.accept)

    def reject(self) -> None:
        """Esc: asks first when something would be lost."""
        if self.form.values() == self._start:
            super().reject()
            return
        ask(
            self,
            say("Keep what you have typed?"),
            say("It has not been saved yet."),
            {say("Save"): self.save, say("Discard"): self._discard},
        )

    def _discard(self) -> None:
        self._start = self.form.values()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and self.form.values() != self._start:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _refused(self, refusal: Refused) -> None:
        self.save_button.setEnabled(True)
        if not self.form.complain(refusal):
            self.problem.setText(sentence(refusal.reason, **refusal.facts))
            self.problem.show()

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.whose)
        column.addWidget(Scrolled(self.form), 1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(34 * line, 36 * line)))
