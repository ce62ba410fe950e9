"""Every outcome has its notice: what happened, and what to do."""

import pytest

from assistant.insertion.content import What
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason, Target
from assistant.refusal import Refused
from ui.window.notice import Notice, notice_of, notice_of_refusal
from ui.window.notice_bar import NoticeBar

CHAT = Target(1, "chat", "Buyer Mei")


def test_an_insertion_says_where_and_can_be_undone():
    notice = notice_of(Inserted(CHAT))
    assert notice.kind == "success"
    assert notice.text == 'Inserted into "Buyer Mei".'
    assert notice.action == "undo"


def test_a_long_or_missing_window_title_still_makes_a_sentence():
    assert notice_of(Inserted(Target(1, "chat", "x" * 200))).text == f'Inserted into "{"x" * 23}…".'
    assert notice_of(Inserted(Target(1))).text == 'Inserted into "the chat".'


def test_a_clipboard_that_is_not_back_as_it_was_is_said():
    notice = notice_of(Inserted(CHAT, clipboard_back=False))
    assert notice.text.startswith('Inserted into "Buyer Mei". What you had copied before')
    assert notice.action == "undo"


def test_a_known_program_is_named_by_whom_the_chat_is_with():
    target = Target(1, "aliworkbench", "Mingmei:Mei - 千牛接待台")
    assert notice_of(Inserted(target)).text == 'Inserted into "Mingmei:Mei".'


@pytest.mark.parametrize("reason", Reason)
def test_a_text_left_on_the_clipboard_says_so(reason: Reason):
    notice = notice_of(CopiedOnly(reason, CHAT))
    assert "clipboard" in notice.text
    assert "Ctrl+V" in notice.text
    assert notice.kind in ("warning", "info")
    assert notice.action == ""


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize(("what", "word"), [(What.PICTURE, "picture"), (What.FILES, "files")])
def test_a_picture_or_files_left_on_the_clipboard_are_called_so(reason: Reason, what: What, word: str):
    notice = notice_of(CopiedOnly(reason, CHAT, what))
    assert f"The {word} " in notice.text
    assert "on the clipboard" in notice.text
    assert "Ctrl+V" in notice.text
    assert "The text is on the clipboard" not in notice.text


def test_a_picture_left_on_the_clipboard_is_said_in_chinese(chinese):
    assert "图片已在剪贴板上" in notice_of(CopiedOnly(Reason.PICTURE_NOT_TAKEN, CHAT, What.PICTURE)).text
    assert notice_of(CopiedOnly(Reason.COPY_ONLY, None, What.PICTURE)).text.startswith("图片已复制")


@pytest.mark.parametrize("reason", Reason)
def test_a_text_that_went_nowhere_says_so(reason: Reason):
    assert "Nothing was inserted." in notice_of(NotInserted(reason, CHAT)).text


def test_chinese_sentences_follow_without_a_space(chinese):
    text = notice_of(CopiedOnly(Reason.NOT_FETCHED, CHAT)).text
    assert "。" in text
    assert " 内容" not in text


def test_a_refusal_is_an_error_with_its_facts():
    assert notice_of_refusal(Refused("window_not_answering")).kind == "error"


def test_the_bar_shows_a_notice_until_it_is_dismissed(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell(notice_of(Inserted(CHAT)))
    assert bar.isVisible()
    assert bar.accessibleName() == 'Inserted into "Buyer Mei".'
    with qtbot.waitSignal(bar.acted) as acted:
        bar._action.click()
    assert acted.args == ["undo"]
    bar.dismiss()
    assert not bar.isVisible()
    assert bar.notice is None


def test_another_programs_title_is_never_markup(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell(notice_of(Inserted(Target(1, "chat", "<img src=x>"))))
    assert bar._text.text() == 'Inserted into "<img src=x>".'
    assert bar._text.textFormat().name == "PlainText"


def test_good_news_goes_by_itself_and_bad_news_stays(qtbot, monkeypatch):
    monkeypatch.setattr("ui.window.notice_bar.READ", 30)
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell(Notice("success", "Inserted."))
    qtbot.waitUntil(lambda: bar.notice is None)
    bar.tell(Notice("success", "Inserted."))
    bar.tell(Notice("warning", "Not inserted."))
    with qtbot.assertNotEmitted(bar._read.timeout, wait=90):
        pass
    assert bar.notice == Notice("warning", "Not inserted.")
