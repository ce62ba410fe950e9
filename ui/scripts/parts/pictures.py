"""Takes pictures and files into a script and gives its pictures out; all of it on the worker thread."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from assistant.orders.catalogue.pictures import MOST_BYTES, PictureFolder
from assistant.refusal import Refused
from assistant.scripts.parts import Step, StepKind
from ui.background import Background
from ui.orders.catalogue.picture import kind_of, small_image
from ui.scripts.parts.media import Media
from ui.words import words

say = words("parts")

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
FINE = 90  # quality of a JPEG, in percent

Taken = Callable[[Step], None]
Refuse = Callable[[Refused], None]


class StepPictures:
    """`folder` is asked for on the worker thread, and may be made there."""

    def __init__(self, folder: Callable[[], PictureFolder], background: Background) -> None:
        self.folder = folder
        self._background = background

    def take(self, media: Media, taken: Taken, refused: Refuse) -> None:
        """Pictures are copied into the folder, other files stay where they are. Calls back once for each."""
        if media.image is not None:
            self.take_image(media.image, taken, refused)
        self.take_files(media.files, taken, refused)

    def take_files(self, files: Iterable[Path], taken: Taken, refused: Refuse, kind: StepKind | None = None) -> None:
        """As `kind`; without one, a picture is taken as a picture and anything else as a file."""
        for file in files:
            self._background.run(lambda file=file: self._of_file(file, kind), taken, refused)

    def take_image(self, image: QImage, taken: Taken, refused: Refuse) -> None:
        def job() -> Step:
            name = self.folder().keep_content(encoded(image), say("the pasted picture"), kind_of)
            return Step(name, StepKind.PICTURE)

        self._background.run(job, taken, refused)

    def show(self, name: str, room: QSize, shown: Callable[[QImage], None]) -> None:
        """Calls back with the picture scaled into `room`; with a null image if it is not there any more."""

        def job() -> QImage:
            path = self.folder().path(name)
            return small_image(path, room) if path else QImage()

        self._background.run(job, shown)

    def _of_file(self, file: Path, kind: StepKind | None) -> Step:
        if kind is StepKind.PICTURE or (kind is None and file.suffix.lower() in PICTURES):
            return Step(self.folder().keep(file, kind_of), StepKind.PICTURE)
        if not file.is_file():
            raise Refused("step_file_gone", name=file.name)
        return Step(str(file.absolute()), StepKind.FILE)


def encoded(image: QImage) -> bytes:
    """As PNG; as JPEG where that would be larger than a picture may be, such as of a whole screen."""
    png = _bytes(image, "PNG")
    return png if len(png) <= MOST_BYTES else _bytes(_on_white(image), "JPEG", FINE)


def _bytes(image: QImage, kind: str, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)
    return bytes(buffer.data().data())


def _on_white(image: QImage) -> QImage:
    """JPEG has no transparency."""
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return flat
