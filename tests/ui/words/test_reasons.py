"""Every reason that the code can give has its sentence in both languages, filled from facts that are given."""

import ast
from pathlib import Path

import pytest

from assistant.insertion.outcome import Reason
from tests.ui.words.source import blanks, calls, literals, modules, texts
from ui.words import catalogue
from ui.words.reasons import REASONS, sentence

Code = list[tuple[Path, ast.Module]]
Raised = tuple[str, str, set[str | None]]
"""Where, for which reason, and with which facts."""


@pytest.fixture(scope="module")
def code() -> Code:
    """All of it: too much to be read when tests are only looked for."""
    return list(modules("assistant", "db", "ui"))


@pytest.fixture(scope="module")
def raised(code: Code) -> list[Raised]:
    return [
        (f"{path}:{call.lineno}", reason, {keyword.arg for keyword in call.keywords})
        for path, tree in code
        for call in calls(tree, "Refused")
        for reason in (texts(call.args[0]) if call.args else [])
    ]


@pytest.fixture(scope="module")
def reported(code: Code) -> list[str]:
    return [
        reason
        for _, tree in code
        for call in calls(tree, "Registration")
        for keyword in call.keywords
        if keyword.arg == "reason"
        for reason in texts(keyword.value)
    ]


def test_reasons_are_found_at_all(raised: list[Raised], reported: list[str]):
    assert len(raised) > 30
    assert "hotkey_taken" in reported


def test_every_refusal_in_the_code_has_a_sentence(raised: list[Raised], reported: list[str]):
    assert not [(where, reason) for where, reason, _ in raised if reason not in REASONS]
    assert not [reason for reason in reported if reason not in REASONS]


def test_the_facts_of_a_refusal_fill_its_sentence(raised: list[Raised]):
    assert not [
        (where, reason, missing)
        for where, reason, facts in raised
        if None not in facts and (missing := blanks(REASONS.get(reason, "")) - facts)
    ]


@pytest.mark.parametrize("reason", Reason)
def test_every_outcome_has_a_sentence(reason: Reason):
    assert reason in REASONS
    assert not blanks(REASONS[reason])


@pytest.mark.parametrize("reason", REASONS)
def test_every_sentence_has_its_chinese_with_the_same_blanks(reason: str):
    translation = catalogue("zh_CN", "reasons").get(REASONS[reason], "")
    assert translation
    assert blanks(translation) == blanks(REASONS[reason])


def test_no_sentence_is_left_over(code: Code):
    in_code = set().union(*(literals(tree) for path, tree in code if path.name != "reasons.py"))
    named = {*in_code, *Reason, *_made_of_parts(code)}
    assert not [reason for reason in REASONS if reason not in named]


def test_a_reason_without_a_sentence_is_shown_by_its_key():
    assert sentence("no_such_reason") == "Refused: no_such_reason"


def test_facts_stand_in_the_sentence(chinese):
    assert "Alt+Q" in sentence("hotkey_taken", keys="Alt+Q")
    assert "占用" in sentence("hotkey_taken", keys="Alt+Q")


def _made_of_parts(code: Code) -> set[str]:
    """Reasons that the code puts together: f"{field}_control_character" for each word before it."""
    endings = {
        part.value
        for _, tree in code
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values[-1:]
        if isinstance(part, ast.Constant) and part.value.startswith("_")
    }
    return {reason for reason in REASONS if any(reason.endswith(ending) for ending in endings)}
