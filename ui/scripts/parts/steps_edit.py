"""The field for further messages: texts, pictures and files, in the order in which they go out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QPushButton

from assistant.scripts.part_rules import STEPS
from assistant.scripts.parts import Step, StepKind
from ui.alive import while_alive
from ui.scripts.parts.entries_edit import EntriesEdit
from ui.scripts.parts.lines import step_line
from ui.scripts.parts.media import Media
from ui.scripts.parts.part_list import THUMBNAIL, PartList
from ui.scripts.parts.pictures import StepPictures
from ui.scripts.parts.step_form import ROOM, StepForm
from ui.words import words

say = words("parts")


class StepsEdit(EntriesEdit[Step]):
    """Pictures and files come by dialog, clipboard or `take`; without `pictures` none can be taken."""

    def __init__(self, pictures: StepPictures | None) -> None:
        self._pictures = pictures
        self.add_text = QPushButton(say("Add text"))
        self.add_picture = QPushButton(say("Add picture…"))
        self.add_file = QPushButton(say("Add file…"))
        empty = say(
            "Nothing yet. What you add goes out after the text above, one message at a time. Pictures can also be "
            "pasted or dragged in here."
        )
        buttons = (self.add_text, self.add_picture, self.add_file)
        self.fields = StepForm()
        super().__init__(PartList(say("Further messages"), empty, buttons), self.fields, STEPS, "too_many_steps")
        self.add_text.clicked.connect(lambda: self.append(Step("")))
        self.add_picture.clicked.connect(lambda: self._choose_file(StepKind.PICTURE, self.append))
        self.add_file.clicked.connect(lambda: self._choose_file(StepKind.FILE, self.append))
        self.rows.media.connect(self.take)
        self.fields.changed.connect(self.put)
        self.fields.other_wanted.connect(lambda: self._choose_file(self.fields.step.kind, self._exchange))

    def take(self, media: Media) -> None:
        """What was pasted or dropped becomes messages at the end."""
        if self._pictures:
            self._pictures.take(media, while_alive(self, self.append), while_alive(self, self.refused.emit))

    def take_file(self, file: Path, kind: StepKind, then: Callable[[Step], None]) -> None:
        """`then` gets it as a message."""
        if self._pictures:
            self._pictures.take_files((file,), while_alive(self, then), while_alive(self, self.refused.emit), kind)

    def line(self, place: int, entry: Step) -> str:
        return step_line(place + 2, entry)  # the script's own text is the first message

    def show_entry(self, entry: Step) -> None:
        self.fields.show_step(entry)
        if entry.kind is StepKind.PICTURE:
            self._fetch(entry, ROOM, lambda image: self._show_picture(entry, image))

    def write(self) -> None:
        self.fields.write()

    def refresh(self, current: int) -> None:
        super().refresh(current)
        for place, step in enumerate(self._entries):
            if step.kind is StepKind.PICTURE:
                self._fetch(step, THUMBNAIL, lambda image, place=place, step=step: self._show_small(place, step, image))

    def _exchange(self, other: Step) -> None:
        """Another picture or file for the message on screen."""
        place = self.rows.list.currentRow()
        if place >= 0:
            self._entries[place] = replace(other, delay=self._entries[place].delay)
            self.refresh(place)
            self.changed.emit()

    def _fetch(self, step: Step, room: QSize, shown: Callable[[QImage], None]) -> None:
        if self._pictures:
            self._pictures.show(step.content, room, while_alive(self, shown))

    def _show_picture(self, step: Step, image: QImage) -> None:
        if self.fields.step.content == step.content:
            self.fields.show_picture(image)

    def _show_small(self, place: int, step: Step, image: QImage) -> None:
        if place < len(self._entries) and self._entries[place].content == step.content:
            self.rows.show_icon(place, QIcon(QPixmap.fromImage(image)))

    def _choose_file(self, kind: StepKind, then: Callable[[Step], None]) -> None:
        picture = kind is StepKind.PICTURE
        chooser = QFileDialog(self, say("Choose a picture") if picture else say("Choose a file"))
        if picture:
            chooser.setNameFilter(say("Pictures") + " (*.png *.jpg *.jpeg *.webp)")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda file: self.take_file(Path(file), kind, then))
        chooser.open()
