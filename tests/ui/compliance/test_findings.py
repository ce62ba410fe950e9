"""Below the text of a script stands what the check finds in it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.compliance.checker import Context
from assistant.compliance.defaults import default_checker
from assistant.compliance.rule import Direction
from assistant.compliance.verdict import Verdict
from assistant.scripts.script import Draft
from ui.compliance.findings import Findings
from ui.compliance.telling import MOST
from ui.scripts.editor import EditorDesk, ScriptEditor


def look(text: str) -> Verdict:
    return default_checker().check(text, Context(Direction.SCRIPT, language="en"))


def shown(qtbot: QtBot, text: str) -> Findings:
    findings = Findings(look)
    qtbot.addWidget(findings)
    findings.watch(text)
    qtbot.waitUntil(lambda: not findings._pause.isActive())
    return findings


def test_what_blocks_and_what_is_advised_stand_apart(qtbot: QtBot):
    findings = shown(qtbot, "加我微信聊，保证明天到，这个做不到")
    assert findings.blocking.text().startswith("It can be saved, but not inserted. “")
    assert findings.blocking.property("kind") == "error"
    assert findings.advice.text().startswith("Better worded otherwise. “保证明天到”: ")
    assert findings.advice.text().endswith("Also: “做不到”")
    assert findings.advice.property("kind") == "warning"
    assert not findings.isHidden()


def test_what_goes_out_beside_the_text_or_in_its_place_is_looked_at_as_well(qtbot: QtBot):
    findings = Findings(look)
    qtbot.addWidget(findings)
    findings.watch("您好", "加我微信聊", "这个做不到")
    qtbot.waitUntil(lambda: not findings.isHidden())
    assert "outside the platform" in findings.blocking.text()
    assert "做不到" in findings.advice.text()


def test_a_screen_reader_hears_all_of_it(qtbot: QtBot):
    assert "outside the platform" in shown(qtbot, "加我微信聊").accessibleName()


def test_nothing_is_shown_for_a_harmless_text(qtbot: QtBot):
    assert shown(qtbot, "亲，今天发货").isHidden()


def test_of_many_findings_the_first_has_its_reason_and_some_are_named(qtbot: QtBot):
    words = ("全网最低价", "世界级", "极品", "加我微信聊", "扫码加客服", "傻逼", "好评返现")
    findings = shown(qtbot, "。".join(words))
    assert findings.blocking.text().count("advertising law") == 1
    assert findings.blocking.text().partition("Also: ")[2].count("“") == MOST


def rewrite(editor: ScriptEditor, text: str) -> None:
    editor.form.body.selectAll()
    editor.form.body.insertPlainText(text)


def test_the_editor_follows_what_is_typed_and_lets_it_be_saved(qtbot: QtBot):
    kept: list[Draft] = []
    editor = ScriptEditor(EditorDesk(save=lambda draft, done, refused: kept.append(draft), look=look))
    qtbot.addWidget(editor)
    editor.show()
    findings = editor.findings
    rewrite(editor, "加我微信聊")
    qtbot.waitUntil(findings.isVisible)
    rewrite(editor, "亲，今天发货")
    qtbot.waitUntil(lambda: not findings.isVisible())
    rewrite(editor, "全网最低价")
    qtbot.waitUntil(findings.isVisible)
    editor.form.title.setText("Price")
    qtbot.keyClick(editor.form.body, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [draft.body for draft in kept] == ["全网最低价"]
    editor.form.fill(editor._start)
    editor.close()
