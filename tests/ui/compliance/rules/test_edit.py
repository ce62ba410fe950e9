"""A rule of the library's own is written, tried before it is saved, and mended where it is wrong."""

import pytest
from pytestqt.qtbot import QtBot

from assistant.compliance.library_rules import LibraryRules
from assistant.compliance.rule import Kind, Level
from tests.ui.compliance.rules.conftest import OX
from ui.compliance.rules.desk import RulesDesk
from ui.compliance.rules.edit import RuleEditor


@pytest.fixture
def editor(desk: RulesDesk, qtbot: QtBot) -> RuleEditor:
    editor = RuleEditor(desk, None, ("名美",))
    qtbot.addWidget(editor)
    editor.show()
    return editor


def write(editor: RuleEditor, terms: str, reason: str = "No touts") -> None:
    editor.form.terms.setPlainText(terms)
    editor.form.reason.setText(reason)


def test_a_new_rule_is_saved_off_unless_it_is_ticked(editor: RuleEditor, rules: LibraryRules, qtbot: QtBot) -> None:
    write(editor, "黄牛\n 号贩子 \n")
    editor.form.exempt.setPlainText("不是~")
    editor.form.instead.setText("official channels")
    editor.form.level.setCurrentIndex(editor.form.level.findData(int(Level.BLOCK)))
    editor.form.shop.setCurrentIndex(editor.form.shop.findData("名美"))
    with qtbot.waitSignal(editor.accepted):
        editor.save()
    (one,) = [each for each in rules.listed("名美") if each.own]
    assert one.counts is None
    rule = one.rule
    assert (rule.kind, rule.terms, rule.exempt, rule.level) == (Kind.WORDS, ("黄牛", "号贩子"), ("不是~",), Level.BLOCK)
    assert (rule.reason, rule.instead, rule.shop) == ({"en": "No touts"}, {"en": "official channels"}, "名美")
    assert (rule.category, rule.since, rule.until) == ("own", None, None)


def test_ticked_it_counts_at_once(editor: RuleEditor, rules: LibraryRules, qtbot: QtBot) -> None:
    write(editor, "黄牛")
    editor.form.on.setChecked(True)
    with qtbot.waitSignal(editor.accepted):
        editor.save()
    assert rules.checker.check("找黄牛").verdict == "warn"


def test_what_is_written_is_tried_before_it_is_saved(editor: RuleEditor, rules: LibraryRules, qtbot: QtBot) -> None:
    write(editor, "黄牛")
    trial = editor.try_it()
    assert trial
    qtbot.waitUntil(lambda: trial.said.text() == "Scripts hit: 1 of 3")
    assert not [each for each in rules.listed() if each.own]


def test_what_a_form_does_not_show_stays_as_it_was(desk: RulesDesk, rules: LibraryRules, qtbot: QtBot) -> None:
    kept = {"near": ["卖…~"], "where": ["card"], "hits": ["卖黄牛"], "reason": {"zh_CN": "不说", "en": "No"}}
    rule = rules.add(OX | kept)
    editor = RuleEditor(desk, rule)
    qtbot.addWidget(editor)
    assert editor.form.on.isHidden()
    editor.form.reason.setText("No touts here")
    with qtbot.waitSignal(editor.accepted):
        editor.save()
    (after,) = [each.rule for each in rules.listed() if each.own]
    assert (after.near, after.where, after.hits) == (rule.near, rule.where, rule.hits)
    assert after.reason == {"zh_CN": "不说", "en": "No touts here"}


@pytest.mark.parametrize(
    ("kind", "wrong", "field", "said"),
    [
        (Kind.WORDS, {"terms": ""}, "terms_field", "Write at least one line."),
        (Kind.WORDS, {"reason": ""}, "reason_field", "Say why: agents read it."),
        (Kind.PATTERNS, {"terms": "(a|a)" * 30}, "terms_field", "could take for ever"),
        (Kind.PATTERNS, {"terms": "(黄"}, "terms_field", "cannot be read"),
        (Kind.WORDS, {"exempt": "不是"}, "exempt_field", "something wrong at exempt"),
    ],
    ids=["no words", "no reason", "slow", "unreadable", "exemption without the hit"],
)
def test_what_is_wrong_stands_at_its_field(
    editor: RuleEditor, kind: Kind, wrong: dict[str, str], field: str, said: str
) -> None:
    write(editor, wrong.get("terms", "黄牛"), wrong.get("reason", "why"))
    editor.form.kind.setCurrentIndex(editor.form.kind.findData(kind.value))
    editor.form.exempt.setPlainText(wrong.get("exempt", ""))
    editor.save()
    assert said in getattr(editor.form, field).note.text()
    assert editor.isVisible()
    write(editor, "黄牛")
    editor.form.exempt.clear()
    assert editor.try_it()
    assert said not in getattr(editor.form, field).note.text()


def test_a_refusal_by_the_library_leaves_the_editor_open(
    editor: RuleEditor, rules: LibraryRules, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.compliance.library_rules.MOST_OWN", 0)
    write(editor, "黄牛")
    editor.save()
    qtbot.waitUntil(lambda: "more than 0 rules" in editor.form.terms_field.note.text())
    assert editor.save_button.isEnabled()


def test_closing_with_something_unsaved_asks(editor: RuleEditor) -> None:
    write(editor, "黄牛")
    editor.reject()
    assert editor.isVisible()
    editor.form.terms.clear()
    editor.form.reason.clear()
    editor.reject()
    assert not editor.isVisible()
