"""The words of Qt's own dialogs and menus, in the language of the program."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.words import language


def speak(app: QCoreApplication) -> bool:
    """Gives Qt the language that `use_language` chose; call again after another choice. False when this installation
    has no such translation, and Qt speaks English."""
    for old in app.findChildren(QTranslator, "qt words"):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language()))
    if language() == "en":
        return True
    translator = QTranslator(app)
    translator.setObjectName("qt words")
    loaded = translator.load(f"qtbase_{language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return loaded and app.installTranslator(translator)
