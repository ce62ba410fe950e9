"""The guard lets a text through unchanged, or stops it and says why; a warning gives way to who insists."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from assistant.compliance.defaults import default_checker
from assistant.compliance.verdict import Verdict
from assistant.insertion.ports import Press
from assistant.refusal import Refused
from assistant.settings.values import Settings
from tests.fake_desktop import CHAT, FakeDesktop
from tests.fakes import FakeSettingsStore
from tests.make import a_script
from ui.background import Background
from ui.compliance.guard import HASTE, PATIENCE, Guard
from ui.replies import Replies

BLOCKED, WARNED, FINE = "加我微信聊", "您穿肯定合适", "亲，今天发货"


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def chosen() -> Settings:
    return Settings(FakeSettingsStore({"language": "en"}))


@pytest.fixture
def guard(background: Background, chosen: Settings, clock: Clock, qtbot: QtBot) -> Guard:
    guard = Guard(background, chosen, clock)
    guard.warm()
    qtbot.waitUntil(lambda: guard.look(BLOCKED).verdict == "block")
    return guard


def passes(guard: Guard, text: str, buyers: tuple[str, ...] | None = None) -> bool:
    gone: list[bool] = []
    guard.let_pass(text, lambda: gone.append(True), buyers=buyers)
    return bool(gone)


def test_a_harmless_text_passes_at_once(guard: Guard):
    assert passes(guard, FINE)


def test_what_is_blocked_is_stopped_however_often_it_comes(guard: Guard, clock: Clock):
    for _ in range(3):
        assert not passes(guard, BLOCKED)
        clock.now += 1


def test_who_stopped_it_says_why(guard: Guard, qtbot: QtBot):
    heard: list[Verdict] = []
    with qtbot.waitSignal(guard.stopped) as told:
        guard.let_pass(BLOCKED, lambda: pytest.fail("it went out"), stopped=heard.append)
    assert told.args == heard
    assert heard[0].verdict == "block"


def test_a_warning_gives_way_to_who_insists(guard: Guard, clock: Clock):
    assert not passes(guard, WARNED)
    clock.now += 1
    assert passes(guard, WARNED)


def test_who_insists_once_has_not_insisted_for_the_next_customer(guard: Guard, clock: Clock):
    passes(guard, WARNED)
    clock.now += 1
    passes(guard, WARNED)
    clock.now += 1
    assert not passes(guard, WARNED)


@pytest.mark.parametrize("later", [HASTE / 2, PATIENCE + 1])
def test_a_double_click_and_a_forgotten_warning_are_no_insisting(guard: Guard, clock: Clock, later: float):
    passes(guard, WARNED)
    clock.now += later
    assert not passes(guard, WARNED)


def test_after_a_double_click_one_can_still_insist(guard: Guard, clock: Clock):
    passes(guard, WARNED)
    clock.now += HASTE / 2
    passes(guard, WARNED)
    clock.now += HASTE
    assert passes(guard, WARNED)


def test_insisting_on_one_text_does_not_pass_another(guard: Guard, clock: Clock):
    passes(guard, WARNED)
    clock.now += 1
    assert not passes(guard, "保证明天到")


def test_a_better_wording_alone_stops_nothing(guard: Guard):
    assert passes(guard, "这个做不到")


def test_the_buyers_own_data_pass_in_a_card(guard: Guard):
    assert passes(guard, "联系人：张三\n电话：15988776655", buyers=())
    assert not passes(guard, "地址：jd.com 大厦", buyers=())
    assert passes(guard, "地址：jd.com 大厦", buyers=("jd.com 大厦",))
    assert not passes(guard, "打15988776655找我")


def test_switched_off_everything_passes(guard: Guard, chosen: Settings):
    chosen.set("compliance.on", False)
    assert passes(guard, BLOCKED)
    assert guard.look(BLOCKED).findings == ()


def test_before_the_rules_are_read_a_text_waits_for_them(background: Background, chosen: Settings, qtbot: QtBot):
    guard = Guard(background, chosen)
    gone: list[str] = []
    guard.let_pass(FINE, lambda: gone.append(FINE))
    guard.let_pass(BLOCKED, lambda: gone.append(BLOCKED))
    assert gone == []
    assert guard.look(BLOCKED).findings == ()
    with qtbot.waitSignal(guard.stopped):
        pass
    assert gone == [FINE]


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def replies(guard: Guard, desktop: FakeDesktop) -> Replies:
    return Replies(desktop, lambda _: None, guard)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=80))
def test_a_text_that_passes_is_inserted_unchanged(replies: Replies, desktop: FakeDesktop, guard: Guard, text: str):
    desktop.chat = ""
    replies.send_text(text, Press("palette", CHAT))
    assert desktop.chat == (text if default_checker().check(text).verdict == "ok" else "")


@pytest.mark.parametrize(("body", "reason"), [(BLOCKED, "compliance_blocked"), (WARNED, "compliance_warned")])
def test_another_program_hears_the_reason_without_a_word_of_the_text(
    replies: Replies, desktop: FakeDesktop, body: str, reason: str
):
    heard: list[Refused] = []
    replies.send(a_script(body=body), Press("command", CHAT), refused=heard.append)
    (refusal,) = heard
    assert (refusal.reason, desktop.chat) == (reason, "")
    assert set(refusal.facts) == {"why", "instead"}


def test_a_palette_closes_only_for_a_text_that_goes(replies: Replies):
    closed: list[str] = []
    replies.send(a_script(body=BLOCKED), Press("palette", CHAT), cleared=lambda: closed.append("blocked"))
    replies.send_text(WARNED, Press("palette", CHAT), cleared=lambda: closed.append("warned"))
    replies.send(a_script(body=FINE), Press("palette", CHAT), cleared=lambda: closed.append("fine"))
    assert closed == ["fine"]


BETTER = "有任何问题直接在这里找我，我一直在。"


def test_the_better_wording_goes_instead_to_the_same_chat_without_enter(
    replies: Replies, desktop: FakeDesktop, guard: Guard
):
    replies.send(a_script(body="亲！" + BLOCKED), Press("palette", CHAT), then_enter=True)
    assert (desktop.chat, guard.has_better) == ("", True)
    guard.send_better()
    assert (desktop.chat, guard.has_better) == ("亲！" + BETTER, False)
    guard.send_better()
    assert desktop.chat == "亲！" + BETTER


def test_who_turns_to_something_else_is_offered_nothing(replies: Replies, desktop: FakeDesktop, guard: Guard):
    replies.send(a_script(body=BLOCKED), Press("palette", CHAT))
    replies.send_text(FINE, Press("palette", CHAT))
    assert not guard.has_better
    replies.send(a_script(body=BLOCKED), Press("palette", CHAT))
    guard.forget_better()
    guard.send_better()
    assert desktop.chat == FINE


def test_a_command_is_offered_no_wording(replies: Replies, guard: Guard):
    replies.send(a_script(body=BLOCKED), Press("command", CHAT), offered=False)
    assert not guard.has_better


def test_what_has_no_wording_that_may_go_out_offers_none(replies: Replies, guard: Guard):
    replies.send(a_script(body="加我微信聊。国家级面料"), Press("palette", CHAT))
    assert not guard.has_better
