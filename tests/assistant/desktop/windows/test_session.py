"""Which messages of Windows mean that the user is away or back."""

from collections.abc import Iterator

import pytest

from assistant.desktop.windows.hidden_window import HiddenWindow
from assistant.desktop.windows.session import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, Session


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def session(told: list[str]) -> Iterator[Session]:
    window = HiddenWindow(lambda *_: None)
    session = Session(window.id, lambda: told.append("away"), lambda: told.append("back"))
    yield session
    session.close()
    window.destroy()


@pytest.mark.parametrize(
    ("message", "meaning", "expected"),
    [
        (WM_POWERBROADCAST, 4, ["away"]),  # PBT_APMSUSPEND
        (WM_POWERBROADCAST, 7, ["back"]),  # PBT_APMRESUMESUSPEND
        (WM_POWERBROADCAST, 18, ["back"]),  # PBT_APMRESUMEAUTOMATIC
        (WM_POWERBROADCAST, 10, []),  # PBT_APMPOWERSTATUSCHANGE
        (WM_WTSSESSION_CHANGE, 7, ["away"]),  # WTS_SESSION_LOCK
        (WM_WTSSESSION_CHANGE, 8, ["back"]),  # WTS_SESSION_UNLOCK
        (WM_WTSSESSION_CHANGE, 4, ["away"]),  # WTS_REMOTE_DISCONNECT
        (WM_WTSSESSION_CHANGE, 3, ["back"]),  # WTS_REMOTE_CONNECT
        (WM_WTSSESSION_CHANGE, 5, []),  # WTS_SESSION_LOGON
    ],
)
def test_each_message_is_understood(
    session: Session, told: list[str], message: int, meaning: int, expected: list[str]
) -> None:
    session.handle(message, meaning)
    assert told == expected
