"""Qt's own dialogs speak the program's language."""

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel

from ui.words import sentences, use_language
from ui.words.qt import speak


def ok(qapp) -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_buttons_of_qt_are_chinese_and_english_again(qapp):
    use_language("zh_CN")
    assert speak(qapp)
    assert ok(qapp) == "取消"
    use_language("en")
    assert speak(qapp)
    assert ok(qapp) == "Cancel"


def test_speaking_twice_leaves_one_translator(qapp, qtbot):
    use_language("zh_CN")
    speak(qapp)
    speak(qapp)
    qtbot.waitUntil(lambda: len(qapp.findChildren(QTranslator)) == 1)
    use_language("en")
    speak(qapp)
    qtbot.waitUntil(lambda: not qapp.findChildren(QTranslator))


def test_the_dialog_that_chooses_a_file_says_nothing_in_english(qapp, qtbot):
    use_language("zh_CN")
    speak(qapp)
    chooser = QFileDialog()
    qtbot.addWidget(chooser)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.show()
    said = [label.text() for label in chooser.findChildren(QLabel)]
    assert len(said) == 3
    assert not [text for text in said if not any("一" <= character <= "鿿" for character in text)]
    assert QCoreApplication.translate("QAbstractFileIconProvider", "Folder") == "文件夹"
    use_language("en")
    speak(qapp)


def test_sentences_follow_each_other_as_their_language_writes_them():
    use_language("zh_CN")
    assert sentences("好了。", "", "走吧。") == "好了。走吧。"
    use_language("en")
    assert sentences("Done.", "", "Go.") == "Done. Go."
