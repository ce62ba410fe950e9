from assistant.search import choices as room
from assistant.search.choices import Choices


def test_the_last_choice_for_a_text_and_for_its_beginnings_is_recalled() -> None:
    choices = Choices()
    choices.remember("fahuo", "delivery")
    assert [choices.recall(typed) for typed in ("f", "fah", "fahuo", "ＦＡＨ", "fahuos", "", "x")] == [
        "delivery", "delivery", "delivery", "delivery", "", "", "",
    ]  # fmt: skip


def test_a_choice_for_just_this_text_goes_before_one_for_a_longer_text() -> None:
    choices = Choices()
    choices.remember("fa", "invoice")
    choices.remember("fahuo", "delivery")
    assert (choices.recall("fa"), choices.recall("f"), choices.recall("fah")) == ("invoice", "delivery", "delivery")


def test_an_empty_query_tells_nothing() -> None:
    choices = Choices()
    choices.remember("  ", "greeting")
    assert choices.recall("") == ""


def test_the_oldest_choice_is_forgotten_first(monkeypatch) -> None:
    monkeypatch.setattr(room, "MOST", 2)
    choices = Choices()
    for typed, chosen in (("a", "1"), ("b", "2"), ("a", "3"), ("c", "4")):
        choices.remember(typed, chosen)
    assert [choices.recall(typed) for typed in "abc"] == ["3", "", "4"]
