"""Pictures as files, for programs that take them only so: written where nobody else reads, and soon removed."""

import atexit
import logging
import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from assistant.insertion.content import Content, Files, Picture, What
from assistant.insertion.program import Program

log = logging.getLogger(__name__)
PREFIX = "miaohui-pictures-"
KEPT = 3600.0  # seconds; a chat reads the file when the user sends what he has pasted


class PictureFiles:
    """A folder of its own (0700) for each run, made with its first picture and gone with the program. What a run left
    behind that was ended by force, the next one removes."""

    def __init__(self, place: Path | None = None) -> None:
        self._place = place
        self._folder: Path | None = None

    def as_taken_by(self, program: Program, content: Content) -> Content:
        """What is offered to this program in place of the content: mostly the content itself."""
        if not program.image_as_file or not isinstance(content, Picture):
            return content
        try:
            return Files((self._write(content),), What.PICTURE)
        except OSError as trouble:  # a full disk: as an image it may arrive all the same
            log.warning("no file for a picture: %s", type(trouble).__name__)
            return content

    def _write(self, picture: Picture) -> Path:
        place = self._place or Path(tempfile.gettempdir())
        self._remove_old(place)
        if self._folder is None or not self._folder.is_dir():
            self._folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
            atexit.register(shutil.rmtree, self._folder, ignore_errors=True)
        handle, name = tempfile.mkstemp(".png", "", self._folder)  # 0600
        with os.fdopen(handle, "wb") as file:
            file.write(picture.png)
        return Path(name)

    @staticmethod
    def _remove_old(place: Path) -> None:
        oldest = time.time() - KEPT
        for path in place.glob(f"{PREFIX}*/*.png"):
            with suppress(OSError):  # another user's, or a chat has it open
                if path.stat().st_mtime < oldest:
                    path.unlink()
        for folder in place.glob(f"{PREFIX}*"):
            with suppress(OSError):  # not empty
                if folder.stat().st_mtime < oldest:
                    folder.rmdir()
