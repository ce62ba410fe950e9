"""An import says which of its texts break a rule, and leaves alone what does not come in."""

from assistant.compliance.defaults import default_checker
from assistant.exchange.checked import blocked, checked, texts_of
from assistant.exchange.parsed import Entry, Parsed
from assistant.exchange.plan import Plan, plan
from assistant.scripts.parts import Parts, Step, StepKind, Variant
from assistant.scripts.script import Draft, Script

look = default_checker().check
BAD = "亲，加我微信 abc123456 便宜哦"


def a_plan(*drafts: Draft, scripts: tuple[Script, ...] = ()) -> Plan:
    entries = tuple(Entry(row, draft) for row, draft in enumerate(drafts, 1))
    return plan(Parsed("table", entries), scripts)


def test_what_breaks_a_rule_is_named_and_what_is_innocent_is_not() -> None:
    found = checked(a_plan(Draft("好", "亲，今天发货哦"), Draft("坏", BAD)), look)
    assert [(each.line.draft.title, each.verdict.verdict) for each in found] == [("坏", "block")]
    assert blocked(found) == 1


def test_further_messages_and_other_texts_are_looked_at_and_the_script_counts_once() -> None:
    parts = Parts(steps=(Step(BAD), Step("微信.png", StepKind.PICTURE)), variants=(Variant(BAD + "～"),))
    draft = Draft("多条", "亲，您好", parts=parts)
    assert list(texts_of(draft)) == ["亲，您好", BAD, BAD + "～"]
    found = checked(a_plan(draft), look)
    assert (len(found), blocked(found)) == (2, 1)


def test_what_is_there_already_is_not_looked_at() -> None:
    asked: list[str] = []

    def watched(text: str) -> object:
        asked.append(text)
        return look(text)

    assert checked(a_plan(Draft("坏", BAD), scripts=(Script("1", "坏", BAD),)), watched) == ()  # type: ignore[arg-type]
    assert asked == []
