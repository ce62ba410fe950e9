"""A promotion that is over goes out by no way: not from the list, not by its hotkey, not by the command line."""

from datetime import date

import pytest

from assistant.insertion.ports import Press
from assistant.refusal import Refused
from assistant.scripts.parts import Parts, Validity
from tests.make import a_draft
from tests.ui.test_app import app, desktop, notice, rooms

__all__ = ["app", "desktop", "rooms"]

OVER = Parts(validity=Validity(until=date(2020, 11, 11)))


def test_what_is_over_goes_out_by_no_way(app, desktop):
    script = app.library.add(a_draft(title="Double eleven", body="Half price!", code="d11", parts=OVER))
    assert app.windows.replies._find("d11", "") == []
    app.windows.sending.send_by_hotkey(script, Press("a", None))
    assert "Double eleven" in notice(app)
    with pytest.raises(Refused, match="script_not_in_force"):
        app._answer({"do": "insert", "code": "d11"}, lambda _: None)
    assert desktop.chat == ""
