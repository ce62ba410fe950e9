"""Which pictures go with a release."""

from assistant.orders.catalogue.pictures import name_of
from assistant.scripts.parts import Parts, Step, StepKind
from assistant.scripts.parts_text import write_parts
from assistant.team import pictures
from assistant.team.picture_rows import picture_row
from assistant.team.pictures import with_pictures
from tests.team_rows import a_script_row, content_of

ONE, TWO, THREE = (b"\x89PNG\r\n\x1a\n" + bytes([n]) * 300 for n in range(3))
FOLDER = {name_of(content, "png"): content for content in (ONE, TWO, THREE)}
SENT, SHOWN, IDLE = FOLDER


def content():
    parts = write_parts(Parts(steps=(Step("好的"), Step(SENT, StepKind.PICTURE))))
    item = {"id": "i1", "picture": SHOWN}
    return content_of(a_script_row(parts=parts), a_script_row("s2"), item=[item, {"id": "i2", "picture": ""}])


def names_in(content):
    return {name for kind, name in content if kind == "picture"}


def told(unsent):
    return [(each.name, each.why) for each in unsent]


def test_what_is_sent_or_shown_goes_with_them_and_nothing_else():
    fitting, left_out = with_pictures(content() | content_of(picture=[picture_row(IDLE, THREE)]), FOLDER.get)
    assert names_in(fitting) == {SENT, SHOWN}
    assert fitting["picture", SENT] == picture_row(SENT, ONE)
    assert left_out == ()


def test_a_picture_that_the_team_has_already_need_not_lie_here():
    there = content() | content_of(picture=[picture_row(SENT, ONE), picture_row(SHOWN, TWO)])
    assert with_pictures(there, lambda _: None) == (there, ())


def test_what_is_not_there_or_is_no_picture_stays_out():
    fitting, left_out = with_pictures(content(), {SENT: b"<svg/>"}.get)
    assert (names_in(fitting), told(left_out)) == (set(), [(SENT, "missing"), (SHOWN, "missing")])


def test_those_of_scripts_go_first_where_not_all_have_room(monkeypatch):
    monkeypatch.setattr(pictures, "MOST_TOGETHER", 400)
    fitting, left_out = with_pictures(content(), FOLDER.get)
    assert (names_in(fitting), told(left_out)) == ({SENT}, [(SHOWN, "together")])
