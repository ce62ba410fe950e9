"""The picture of an item in its form: chosen from a file, copied into the data folder, shown, taken away."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.orders.catalogue.pictures import PictureFolder
from ui.alive import while_alive
from ui.background import Background
from ui.orders.catalogue.names import say
from ui.orders.catalogue.picture import kind_of, small_image
from ui.theme import styled
from ui.theme.measures import SMALL, TIGHT

HEIGHT = 96  # pixels


class PictureEdit(QWidget):
    """Holds the name of a picture in the folder, "" for none."""

    edited = Signal()
    refused = Signal(object)  # Refused

    def __init__(self, folder: PictureFolder, background: Background, name: str) -> None:
        super().__init__()
        self._folder, self._background = folder, background
        self.name = ""
        self._shown = QLabel()
        self._said = styled(QLabel(say("No picture")), "hint")
        self.choose = QPushButton(say("Choose a picture…"))
        self.choose.clicked.connect(self._choose)
        self.remove = styled(QPushButton(say("Remove the picture")), "quiet")
        self.remove.clicked.connect(lambda: self._put("", told=True))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for part in (self._shown, self._said):
            column.addWidget(part)
        column.addLayout(row)
        self.setFocusProxy(self.choose)
        self._put(name, told=False)

    def take(self, file: str) -> None:
        """Copies this file into the folder and shows it."""
        path = Path(file)
        kept = while_alive(self, lambda name: self._put(name, told=True))
        refused = while_alive(self, self.refused.emit)
        self._background.run(lambda: self._folder.keep(path, kind_of), kept, refused)

    def _choose(self) -> None:
        chooser = QFileDialog(self, say("Choose a picture"), "", say("Pictures") + " (*.png *.jpg *.jpeg *.webp)")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.take)
        chooser.open()

    def _put(self, name: str, *, told: bool) -> None:
        self.name = name
        path = self._folder.path(name)
        ratio = self.devicePixelRatioF()
        image = small_image(path, QSize(round(3 * HEIGHT * ratio), round(HEIGHT * ratio))) if path else None
        if image:
            image.setDevicePixelRatio(ratio)
            self._shown.setPixmap(QPixmap.fromImage(image))
        self._shown.setVisible(image is not None and not image.isNull())
        self._said.setText(
            say("This picture is not in the data folder: {name}", name=name) if name else say("No picture")
        )
        self._said.setVisible(self._shown.isHidden())
        self.remove.setVisible(bool(name))
        if told:
            self.edited.emit()
