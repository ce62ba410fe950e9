"""The words of Qt's own dialogs and menus, in the language of the program."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.words import language

LEFT_OUT: Mapping[tuple[str, str], str] = {
    ("QFileDialog", "&Look in:"): "位置(&L)：",
    ("QFileDialog", "Files of &type:"): "文件类型(&T)：",
    ("QAbstractFileIconProvider", "Folder"): "文件夹",
    ("QAbstractFileIconProvider", "Drive"): "驱动器",
}
"""By Qt's room and source: what its own Chinese translation does not say in the dialogs that choose a file."""


def speak(app: QCoreApplication) -> bool:
    """Gives Qt the language that `use_language` chose; call again after another choice. False when this installation
    has no such translation, and Qt speaks English."""
    for old in app.findChildren(QTranslator, "qt words"):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language()))
    if language() == "en":
        return True
    translator = _Completed(app)
    translator.setObjectName("qt words")
    loaded = translator.load(f"qtbase_{language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return loaded and app.installTranslator(translator)


class _Completed(QTranslator):
    """Qt's translation with what it leaves out; what neither has stays as it is in English."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return super().translate(context, source, disambiguation, n) or LEFT_OUT.get((context, source), source)
