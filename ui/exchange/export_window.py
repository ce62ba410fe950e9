"""Writes the library for another tool: the format, the file, and then what that format cannot hold."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QWidget

from assistant.exchange.exporting import export
from assistant.exchange.format_table import FORMATS as ALL
from assistant.exchange.format_table import WRITABLE
from assistant.exchange.parsed import NotCarried
from ui.exchange.lists import Lists
from ui.exchange.names import FORMATS, folder_line
from ui.exchange.telling import lost_list
from ui.exchange.window import ExchangeWindow
from ui.field import Field
from ui.scripts.library_desk import LibraryDesk
from ui.theme import styled
from ui.words import words

say = words("exchange")


class ExportWindow(ExchangeWindow):
    """Stays open after an export: what is not carried over can be read then."""

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, say("Export replies"), say("Export…"), parent)
        self.format = QComboBox()
        self.format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key in WRITABLE:
            self.format.addItem(say(FORMATS[key]), key)
        self.format.activated.connect(lambda _: self.lists.show_lists([]))
        self.format.currentIndexChanged.connect(lambda _: self._tell_folder())
        self.count = styled(QLabel(wordWrap=True), "hint")
        self.lists = Lists()
        self.tool = Field(say("For which tool"), self.format, say("Only Miaohui's own format holds everything."))
        self.rows.addWidget(self.tool)
        self.rows.addWidget(self.count)
        self.rows.addWidget(self.lists)
        self.rows.addStretch()
        self.rows.setStretchFactor(self.lists, 1)
        self.do.clicked.connect(lambda _: self._choose())
        self.lay_out(QSize(32, 26))
        self._count()

    @property
    def key(self) -> str:
        return str(self.format.currentData())

    def can_begin(self) -> bool:
        return len(self.desk.library) > 0

    def write(self, path: str) -> None:
        """Writes all replies there."""
        file, key, work = Path(path), self.key, self.doing.work
        library, folder = self.desk.library, self.desk.picture_folder
        if ALL[key].ending and not file.suffix:
            file = file.with_name(file.name + ALL[key].ending)
        self.lists.show_lists([])
        self.doing.begin(
            say("Writing"),
            len(library),
            lambda: (file, *export(file, library.scripts(), library.categories(), key, work.progress, folder())),
            self._written,
        )

    def _written(self, done: tuple[Path, int, tuple[NotCarried, ...]]) -> None:
        file, count, lost = done
        self.doing.tell("success", say("{count} replies written to {file}.", count=count, file=file.name))
        self.lists.show_lists([lost_list(lost)])

    def _tell_folder(self) -> None:
        self.tool.note.tell("\n".join(filter(None, (self.tool.hint, folder_line(ALL[self.key])))))

    def _count(self) -> None:
        count = len(self.desk.library)
        nothing = say("There are no replies yet. Write some, or import them first.")
        self.count.setText(say("Replies: {count}", count=count) if count else nothing)
        self.do.setEnabled(self.can_begin())

    def _choose(self) -> None:
        ending = ALL[self.key].ending
        kinds = f"{say(FORMATS[self.key])} (*{ending})" if ending else ""
        chooser = QFileDialog(self, self.windowTitle(), "", kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(say("Replies") + ending)
        chooser.fileSelected.connect(self.write)
        chooser.open()
