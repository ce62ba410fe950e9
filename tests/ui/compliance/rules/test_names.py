"""What a rule is called by: its words or examples, those that the user can read before the others."""

import pytest

from assistant.compliance.defaults import default_checker
from assistant.compliance.rule import Rule
from ui.compliance.rules.names import what_it_finds
from ui.words import use_language


def elsewhere() -> Rule:
    return next(rule for rule in default_checker().rules if any("WhatsApp" in hit for hit in rule.hits))


@pytest.mark.parametrize(("language", "in_english"), [("en", True), ("zh_CN", False)])
def test_examples_in_the_users_language_come_first(language: str, in_english: bool) -> None:
    use_language(language)
    assert what_it_finds(elsewhere())[:8].isascii() is in_english
