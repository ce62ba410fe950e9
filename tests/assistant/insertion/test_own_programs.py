"""A changed setting counts for the next insertion."""

from assistant.insertion.own_programs import OwnPrograms
from assistant.insertion.programs import program_named


def test_the_rows_are_those_of_the_setting_at_this_moment() -> None:
    values = {"text": ""}
    own = OwnPrograms(lambda: values["text"])
    assert program_named("wechat", own).paste == "Ctrl+V"
    values["text"] = "wechat Shift+Insert"
    assert program_named("wechat", own).paste == "Shift+Insert"
    values["text"] = "not a row"
    assert list(own) == []
