"""Looking at all texts of many scripts, with progress, and with a way to stop."""

from dataclasses import replace

import pytest

from assistant.compliance.defaults import default_checker
from assistant.exchange.look_through import STRIDE, look_through
from assistant.refusal import Refused
from assistant.scripts.parts import Parts, Step, Variant
from tests.make import a_script

CONTACT = "加我微信聊"


def test_further_messages_and_other_texts_are_looked_at_too():
    scripts = [
        a_script("fine"),
        a_script("body", body=CONTACT),
        replace(a_script("step"), parts=Parts((Step(CONTACT),))),
        replace(a_script("variant"), parts=Parts((), (Variant(CONTACT, ("名美",)),))),
    ]
    found = look_through(scripts, default_checker().check, lambda _: True)
    assert [(each.script.title, each.verdict.verdict) for each in found] == [
        ("body", "block"), ("step", "block"), ("variant", "block"),
    ]  # fmt: skip


def test_it_says_how_far_it_is_and_stops_when_told():
    scripts = [a_script(f"{number}") for number in range(3 * STRIDE)]
    heard: list[int] = []

    def progress(done: int) -> bool:
        heard.append(done)
        return done < STRIDE

    with pytest.raises(Refused, match="cancelled"):
        look_through(scripts, default_checker().check, progress)
    assert heard == [0, STRIDE]
