"""What an agent types, and which scripts come in which order."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.scripts.script import Script
from assistant.search.finder import Finder, Found
from assistant.search.ranking import BODY_SPELLED
from tests.assistant.search.making import NOW, script
from tests.make import a_script

SHELF = [
    script("发货时间", "付款后尽快安排", code="fh", category="物流/时间"),
    script("催发货", "已经去催仓库了", code="cfh", category="物流"),
    script("发票", "确认收货后开", code="fp", category="订单", tags=("抬头",)),
    script("发货地", "仓库在杭州", category="物流/时间"),
    script("重发说明", "破损的给您重发", category="售后"),
    script("银行转账", "一行写户名，一行写卡号", category="订单"),
    script("长度怎么量", "从领口量到下摆", tags=("尺码",)),
    script("欢迎", "您好，发货时间请看首页；您的订单我查一下", category="问候"),
    script("Refund status", "Your refund is on its way. We don't need the parcel.", category="English"),
    script("女鞋尺码", "绿色偏小一码", category="尺码/女鞋"),
    script("笑脸😊", "辛苦啦🌹", code="xl"),
]


def titles(found: list[Found]) -> list[str]:
    return [each.script.title for each in found]


@pytest.mark.parametrize("query", ["发货", "fh", "时间 fa", "fahop", "nothing", ""])
@pytest.mark.parametrize("category", ["", "物流"])
def test_the_ids_of_all_are_those_of_what_is_found(query: str, category: str) -> None:
    finder = Finder(SHELF, NOW)
    assert finder.ids(query, category) == [found.script.id for found in finder.find(query, category)]


def test_the_ids_are_best_first_wherever_the_scripts_lie() -> None:
    finder = Finder(SHELF, NOW)
    finder.put([script("发货", code="zz"), script("可以发货了")])
    scores = {found.script.id: found.score for found in finder.find("发货")}
    points = [scores[each] for each in finder.ids("发货")]
    assert len(points) == len(scores) == 6
    assert points == sorted(points, reverse=True)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("发货", ["发货地", "发货时间", "催发货", "欢迎"]),  # start (shorter first), inside, body
        ("發貨", ["发货地", "发货时间", "催发货", "欢迎"]),
        ("fahuo", ["发货地", "发货时间", "催发货", "欢迎"]),
        ("fa货", ["发货地", "发货时间", "催发货", "欢迎"]),
        ("发huo", ["发货地", "发货时间", "催发货", "欢迎"]),
        ("fa'huo", ["发货地", "发货时间", "催发货", "欢迎"]),
        ("ＦＨ", ["发货时间", "发货地", "催发货"]),  # the code fh is meant first; no initials in bodies
        ("fhsj", ["发货时间"]),
        ("时间 fa", ["发货时间", "发货地"]),  # in any order; 发货地 is filed under 时间
        ("cfh", ["催发货"]),
        ("fp", ["发票"]),
        ("抬头", ["发票"]),
        ("taitou", ["发票"]),
        ("chongfa", ["重发说明"]),
        ("zhongfa", ["重发说明"]),
        ("yinhang", ["银行转账"]),
        ("yihang", ["银行转账"]),
        ("changdu", ["长度怎么量"]),
        ("zhangdu", ["长度怎么量"]),
        ("nvxie", ["女鞋尺码"]),
        ("nuxie", ["女鞋尺码"]),
        ("lvse", ["女鞋尺码"]),
        ("luse", ["女鞋尺码"]),
        ("chima", ["女鞋尺码", "长度怎么量"]),
        ("REFUND", ["Refund status"]),
        ("don't", ["Refund status"]),
        ("parcel refund", ["Refund status"]),
        ("您的订单", ["欢迎"]),
        ("😊", ["笑脸😊"]),
        ("🌹", ["笑脸😊"]),
        ("\ud83d", titles([Found(each, 0) for each in sorted(SHELF, key=lambda each: each.id)])),
        ("龘龘龘", []),
        ("发货 龘", []),
        ("qqqq", []),
    ],
)
def test_typed_text_finds(query: str, expected: list[str]) -> None:
    assert titles(Finder(SHELF, NOW).find(query)) == expected


def test_before_anything_is_typed_come_favourites_then_use_then_the_order_of_adding() -> None:
    yesterday = NOW - timedelta(days=1)
    scripts = [
        script("B"),
        script("A"),
        script("often", uses=9, last_used=yesterday),
        script("seldom", uses=1, last_used=yesterday),
        script("used long ago", uses=9, last_used=NOW - timedelta(days=300)),
        script("favourite", favourite=True),
        script("used favourite", favourite=True, uses=1, last_used=yesterday),
    ]
    expected = ["used favourite", "favourite", "often", "used long ago", "seldom", "B", "A"]
    assert titles(Finder(scripts, NOW).find("")) == titles(Finder(scripts, NOW).find(" 　")) == expected


@pytest.mark.parametrize(
    ("category", "expected"),
    [("物流", ["发货地", "发货时间", "催发货"]), ("物流/时间", ["发货地", "发货时间"]), ("物", []), ("订单", [])],
)
def test_a_category_limits_to_itself_and_what_is_below(category: str, expected: list[str]) -> None:
    assert titles(Finder(SHELF, NOW).find("fahuo", category)) == expected
    assert set(titles(Finder(SHELF, NOW).find("", category))) >= set(expected)


@pytest.mark.parametrize("query", ["发", "f", "fa", ""])
@pytest.mark.parametrize("limit", [0, 1, 2, 3])
def test_a_limit_keeps_the_best(query: str, limit: int) -> None:
    finder = Finder(SHELF, NOW)
    assert finder.find(query, limit=limit) == finder.find(query)[:limit]


def test_a_body_counts_for_one_word_where_another_field_does_for_the_other() -> None:
    scripts = [script("说明", tags=("尺码",), category="发货"), script("发货", "按尺码来")]
    assert titles(Finder(scripts, NOW).find("发货 尺码", limit=1)) == ["发货"]


def test_what_buyers_ask_comes_after_tags_and_before_bodies_and_is_no_place_for_initials() -> None:
    scripts = [
        script("问候", "几时发货都可以问"),
        script("答复", questions=("几时发货", "啥时候到")),
        script("时间", tags=("几时发货",)),
    ]
    assert titles(Finder(scripts, NOW).find("几时发货")) == ["时间", "答复", "问候"]
    assert titles(Finder(scripts, NOW).find("jishifahuo")) == ["时间", "答复", "问候"]
    assert titles(Finder(scripts, NOW).find("jsfh")) == ["时间"]
    assert titles(Finder(scripts, NOW).find("发货 啥时候")) == ["答复"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("fahou", ["发货地", "发货时间", "催发货"]),
        ("发祸", ["发货地", "发货时间", "催发货"]),
        ("货发", ["发货地", "发货时间", "催发货"]),
        ("退票", []),
        ("fahou sijian", ["发货时间", "发货地"]),
        ("shijian fahuoo", ["发货时间", "发货地"]),
        ("refnud", ["Refund status"]),
        ("nvxei", ["女鞋尺码"]),
        ("taituo", ["发票"]),
        ("长渡怎么量", ["长度怎么量"]),
        ("qwxzk", []),
        ("蔺龑魃", []),
    ],
)
def test_where_nothing_matches_one_slip_is_forgiven(query: str, expected: list[str]) -> None:
    assert titles(Finder(SHELF, NOW).find(query)) == expected


def test_a_guess_comes_only_where_nothing_matches_and_scores_below_every_match() -> None:
    scripts = [script("发货时间"), script("问候", "FAHOU")]
    assert titles(Finder(scripts, NOW).find("fahou")) == ["问候"]
    [guess] = Finder(scripts[:1], NOW).find("fahou")
    assert guess.score < BODY_SPELLED


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("7天", ["7天无理由", "七天"]),
        ("七天", ["7天无理由", "七天"]),
        ("２件", ["2件9折", "两件起", "二件"]),
        ("两件", ["2件9折", "两件起", "二件"]),
        ("满三百", ["满300减50", "满三百减五十"]),
        ("满300减50", ["满300减50", "满三百减五十"]),
        ("七tian", ["7天无理由", "七天"]),
        ("3000", []),
    ],
)
def test_numbers_are_found_in_both_spellings(query: str, expected: list[str]) -> None:
    named = ("7天无理由", "七天", "2件9折", "两件起", "二件", "满300减50", "满三百减五十")
    assert set(titles(Finder([script(title) for title in named], NOW).find(query))) == set(expected)


def test_an_apostrophe_begins_a_new_character() -> None:
    finder = Finder([script("西安发货"), script("先发货")], NOW)
    assert set(titles(finder.find("xian"))) == {"西安发货", "先发货"}
    assert titles(finder.find("xi'an")) == titles(finder.find("xi'anfa")) == ["西安发货"]


def test_habit_lifts_a_script_among_equals_but_no_body_over_a_title() -> None:
    often = {"uses": 5000, "last_used": NOW}
    scripts = [script("发货早"), script("发货晚", **often), script("问候", "今天发货", **often)]
    assert titles(Finder(scripts, NOW).find("发货")) == ["发货晚", "发货早", "问候"]


def test_what_was_chosen_for_these_letters_comes_first_next_time() -> None:
    finder = Finder(SHELF, NOW)
    welcome = next(each for each in SHELF if each.title == "欢迎")
    finder.chosen("fahuo", welcome.id)
    assert titles(finder.find("fahuo"))[0] == "欢迎"
    assert titles(finder.find("fahu", limit=1)) == ["欢迎"]
    assert "欢迎" not in titles(finder.find("fh"))  # it has to match all the same
    assert titles(finder.find("fahuo", "物流"))[0] == "发货地"


def test_a_use_counts_at_once() -> None:
    finder = Finder(SHELF, NOW)
    later = SHELF[3]
    finder.used(replace(SHELF[0], uses=3, last_used=NOW))
    assert titles(finder.find("发货"))[0] == "发货时间"
    assert finder.find("发货")[0].script.uses == 3
    finder.used(replace(later, id="unknown", uses=9, last_used=NOW))
    assert len(finder) == len(SHELF)


def test_added_changed_and_dropped_scripts_are_found_at_once() -> None:
    finder = Finder(SHELF, NOW)
    finder.put([script("发货通知"), replace(SHELF[0], title="寄出时间")])
    assert titles(finder.find("发货", limit=3)) == ["发货地", "发货通知", "催发货"]
    assert titles(finder.find("jcsj")) == ["寄出时间"]
    finder.drop([SHELF[3].id, "unknown"])
    assert titles(finder.find("发货", limit=2)) == ["发货通知", "催发货"]
    assert len(finder) == len(SHELF)


def test_scripts_in_the_bin_are_not_found() -> None:
    binned = script("发货旧", deleted_at=NOW)
    finder = Finder([*SHELF, binned], NOW)
    assert "发货旧" not in titles(finder.find("发货"))
    finder.put([replace(SHELF[0], deleted_at=NOW)])
    assert "发货时间" not in titles(finder.find("发货"))
    finder.put([SHELF[0], replace(binned, deleted_at=None)])
    assert {"发货旧", "发货时间"} <= set(titles(finder.find("发货")))


def test_an_empty_library_finds_nothing_and_can_grow() -> None:
    finder = Finder([], NOW)
    assert [finder.find(query) for query in ("", "f", "发货", "fahuo fa")] == [[], [], [], []]
    finder.put(SHELF)
    assert titles(finder.find("fhsj")) == ["发货时间"]


def test_a_body_pair_is_never_made_of_two_scripts_or_two_fields() -> None:
    scripts = [script("今天发", "货真", id="1", tags=("价", "实")), script("价实", "在", id="2", code="惠")]
    finder = Finder(scripts, NOW)
    assert [finder.find(query) for query in ("发货", "真价", "真在", "实在", "实惠", "在惠")] == [[]] * 6


def test_very_long_and_strange_texts_are_found_and_do_no_harm() -> None:
    long = script("说明", "甲" * 100_000 + "乙丙丁", tags=("", "\0"))
    finder = Finder([long, *SHELF], NOW)
    assert titles(finder.find("乙丙丁")) == ["说明"]
    assert titles(finder.find("甲" * 50_000)) == ["说明"]
    assert titles(finder.find("yibingding"))[0] == "说明"
    assert finder.find("a" * 5000) == []


def test_use_fades_while_the_program_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    scripts: list[Script] = [
        script("发货", uses=20, last_used=NOW - timedelta(days=3)),
        script("发货", uses=21, last_used=NOW - timedelta(days=60)),
    ]
    finder = Finder(scripts)
    monkeypatch.setattr(finder, "_now", NOW)
    finder._keep_time()
    fresh = finder.find("发货")
    monkeypatch.setattr(finder, "_now", NOW + timedelta(days=30))
    assert finder.find("发货")[0].score < fresh[0].score


def test_scripts_that_do_not_count_now_leave_their_places_to_others() -> None:
    scripts = [a_script(f"发货 {number}", id=f"{number:03}") for number in range(300)]
    finder = Finder(scripts)
    odd = finder.find("发货", limit=50, holds=lambda script: int(script.id) % 2 == 1)
    assert len(odd) == 50
    assert odd == [found for found in finder.find("发货", limit=300) if int(found.script.id) % 2 == 1][:50]
    assert finder.find("发货", holds=lambda _: False) == []
