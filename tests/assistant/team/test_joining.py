"""What is published of two leads' work has each code and hotkey once, and the categories that its scripts need."""

from hypothesis import given

from assistant.scripts.rules import code_key
from assistant.team.content import Content, Row
from assistant.team.doubled import each_once
from assistant.team.joining import joined
from assistant.team.review import Difference
from tests.assistant.team.contents import a_category, a_row, content, contents


def taken(row: Row) -> Difference:
    return Difference(("script" if "title" in row else "category", row["id"]), "", None, row, None)


def gone(kind: str, id: str) -> Difference:
    return Difference((kind, id), "", {}, None, {})


def codes(there: Content) -> list[str]:
    return [code_key(row["code"]) for (kind, _), row in there.items() if kind == "script" and row["code"]]


@given(contents, contents)
def test_afterwards_no_two_scripts_have_one_code_and_nothing_else_is_another(new: Content, published: Content) -> None:
    settled, freed = each_once(new, published)
    assert len(codes(settled)) == len(set(codes(settled)))
    assert set(codes(settled)) == set(codes(new))
    put_back = dict(settled)
    for each in freed:
        assert code_key(new[each.holder][each.field]) == code_key(each.value)
        put_back[each.key] = {**put_back[each.key], each.field: each.value}
    assert put_back == new
    assert each_once(settled, published) == (settled, ())


def test_of_two_new_ones_the_older_keeps_its_code_and_its_hotkey() -> None:
    new = content(a_row("n", code="FH", hotkey="F5", title="一"), a_row("o", code="ｆｈ", hotkey="F5", title="二"))
    settled, freed = each_once(new, {})
    assert settled == content(a_row("n", code="FH", hotkey="F5", title="一"), a_row("o", title="二"))
    assert [(each.title, each.field, each.value, each.holder_title) for each in freed] == [
        ("二", "code", "ｆｈ", "一"),
        ("二", "hotkey", "F5", "一"),
    ]


def test_what_agents_type_already_stays_where_it_is() -> None:
    published = content(a_row("b", code="fh"))
    settled, freed = each_once(content(a_row("a", code="FH"), a_row("b", code="fh")), published)
    assert settled == content(a_row("a"), a_row("b", code="fh"))
    assert [(each.key, each.holder) for each in freed] == [(("script", "a"), ("script", "b"))]


def test_a_script_brings_its_categories() -> None:
    assert joined({}, [taken(row := a_row(category="物流/查件"))]) == content(
        row, {"id": "物流", "position": 0}, {"id": "物流/查件", "position": 0}
    )


def test_a_category_stays_where_it_stood_while_a_script_lies_in_it() -> None:
    there = content(a_category("物流", 7), a_row(category="物流"))
    assert joined(there, [gone("category", "物流")]) == there
    cleared = joined(there, [gone("category", "物流"), gone("script", "a")])
    assert cleared == {}
