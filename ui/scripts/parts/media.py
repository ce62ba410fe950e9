"""What somebody pastes or drops into the editor: files, or a picture that lies in no file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Media:
    """False for neither of the two."""

    files: tuple[Path, ...] = ()
    image: QImage | None = None

    def __bool__(self) -> bool:
        return bool(self.files) or self.image is not None


def holds_media(source: QMimeData) -> bool:
    """Text with a picture of it, as a table copied from a spreadsheet, is text."""
    return bool(_files(source)) or (source.hasImage() and not source.hasText())


def media_of(source: QMimeData) -> Media:
    if files := _files(source):
        return Media(files)
    image = QImage(source.imageData()) if holds_media(source) else QImage()
    return Media() if image.isNull() else Media(image=image)


def _files(source: QMimeData) -> tuple[Path, ...]:
    """None when one of several is no file of this machine: what is meant then is the text."""
    urls = source.urls()
    return tuple(Path(url.toLocalFile()) for url in urls) if all(url.isLocalFile() for url in urls) else ()
