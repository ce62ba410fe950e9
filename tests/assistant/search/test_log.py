from datetime import date

from assistant.search.log import SearchLog
from assistant.search.missed import Missed
from tests.fakes import FakeSearchStore

TODAY = date(2026, 3, 2)


def test_choices_are_there_again_at_the_next_start() -> None:
    store = FakeSearchStore()
    log = SearchLog(store)
    log.chosen("Fa'Huo", "delivery")
    log.chosen("f", "invoice")
    log.chosen("13800138000", "nobody's")
    log.chosen("", "greeting")
    assert list(store.choices()) == [("fahuo", "delivery"), ("f", "invoice")]
    again = SearchLog(store).choices()
    assert [again.recall(typed) for typed in ("fahuo", "fah", "f")] == ["delivery", "delivery", "invoice"]
    log.forget_choices()
    assert SearchLog(store).choices().recall("fahuo") == ""


def test_searches_in_vain_are_counted_and_forgotten() -> None:
    log = SearchLog(FakeSearchStore(), lambda: TODAY)
    for query in ("花呗 分期", "花唄　分期", "13800138000"):
        log.found_nothing(query)
    assert list(log.missed()) == [Missed("花呗 分期", 2, TODAY)]
    log.forget_missed()
    assert list(log.missed()) == []
