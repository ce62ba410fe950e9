import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.highlight import Marks, highlight
from tests.assistant.search.making import script

BODY = "亲，付款后24小时内发货，發貨后有短信😊谢谢"


@pytest.mark.parametrize(
    ("title", "query", "marked"),
    [
        ("发货时间", "发货", ["发货"]),
        ("發貨時間", "发货", ["發貨"]),
        ("发货时间", "fahuo", ["发货"]),
        ("发货时间", "fh", ["发货"]),
        ("发货时间", "fa货", ["发货"]),
        ("发货时间", "fa'huo", ["发货"]),
        ("发货时间", "sj fh", ["发货时间"]),
        ("发货催发货", "fh", ["发货", "发货"]),
        ("😊😊发货👨‍👩‍👧时间", "时间 fahuo", ["发货", "时间"]),
        ("😊发货", "😊", ["😊"]),
        ("ＡＢＣ尺码", "abc", ["ＡＢＣ"]),
        ("İ发货", "发", ["发"]),
        ("发货", "f", ["发"]),
        ("重发说明", "chongfa", ["重发"]),
        ("发货", "xyz", []),
        ("发货", "", []),
        ("发货", "\ud83d\x00发\x1b", ["发"]),
    ],
)
def test_the_matched_characters_of_a_title_are_marked(title: str, query: str, marked: list[str]) -> None:
    assert [title[start:end] for start, end in highlight(script(title), query).title] == marked


@pytest.mark.parametrize(
    ("title", "query", "marked"),
    [
        ("发货时间", "fahou", ["发货"]),
        ("发货时间", "fahuoshijain", ["发货时间"]),
        ("查看材料说明", "材了说明", ["材料说明"]),
        ("查看材料说明", "材料明", ["材料说明"]),
        ("查看材料说明", "材料说很明", ["材料说明"]),
        ("查看材料说明", "说材料明", []),
        ("查看材料说明", "材说料明", ["材料说明"]),
        ("😊退款", "退宽", ["退款"]),
        ("Coupon code", "cuopon", ["Coupon"]),
        ("Coupon code", "cuopon coed", ["Coupon", "code"]),
        ("7天无理由", "七天", ["7天"]),
        ("满三百减五十", "满300减50", ["满三百减五十"]),
    ],
)
def test_what_may_be_meant_is_marked(title: str, query: str, marked: list[str]) -> None:
    assert [title[start:end] for start, end in highlight(script(title), query).title] == marked


def test_nothing_is_guessed_in_a_title_when_the_words_stand_elsewhere() -> None:
    assert highlight(script("发货", tags=("fahou",)), "fahou") == Marks((), ())
    assert highlight(script("发货", questions=("fahou",)), "fahou") == Marks((), ())


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("发货", ["发货", "發貨"]),
        ("fahuo", ["发货", "發貨"]),
        ("duanxin", ["短信"]),
        ("谢谢", ["谢谢"]),
        ("😊", ["😊"]),
        ("fh", []),
        ("24", ["24"]),
    ],
)
def test_a_body_is_marked_where_the_title_has_nothing(query: str, marked: list[str]) -> None:
    assert [BODY[start:end] for start, end in highlight(script("问候", BODY), query).body] == marked
    assert highlight(script(f"{query}！", BODY), query).body == ()


def test_each_term_is_marked_where_it_is() -> None:
    assert highlight(script("发货", "明天发货"), "发货 明天") == Marks(((0, 2),), ((0, 2),))


ANY_TEXT = st.text(st.sampled_from("发货fahuo😊 \0\x1b\ud83d'，ab"), max_size=12)


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_marks_are_ranges_of_the_text_in_order_and_apart(title: str, body: str, query: str) -> None:
    marks = highlight(script(title, body), query)
    for text, ranges in ((title, marks.title), (body, marks.body)):
        places = [place for start, end in ranges for place in (start, end)]
        assert places == sorted(set(places))
        assert not places or 0 <= places[0] <= places[-1] <= len(text)


def test_a_very_long_body_is_marked() -> None:
    body = "亲" * 99_998 + "发货"
    assert highlight(script("问候", body), "fahuo").body == ((99_998, 100_000),)
