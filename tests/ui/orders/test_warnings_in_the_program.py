"""What the notice line of the whole program says about the form, and how long."""

from dataclasses import replace

from assistant.refusal import Refused
from tests.make import SHOES
from tests.ui.test_app import app as app  # noqa: PLC0414 - fixtures
from tests.ui.test_app import desktop as desktop  # noqa: PLC0414
from tests.ui.test_app import notice
from tests.ui.test_app import rooms as rooms  # noqa: PLC0414
from ui.app import App
from ui.orders.room import OrderRoom

MISSING = "Please fill in the marked fields first."


def refused(app: App) -> OrderRoom:
    """A form with two gaps that was to be inserted."""
    app.windows.floating.show_tab("order")
    room = app.windows.orders.room
    room.page.form.fill(replace(SHOES, contact="", quantity=""))
    room.page.insert()
    assert notice(app) == MISSING
    return room


def test_the_warning_about_missing_fields_goes_when_the_last_is_filled_in(app: App) -> None:
    form = refused(app).page.form
    form.fill(replace(SHOES, quantity=""))
    assert notice(app) == MISSING
    form.fill(SHOES)
    assert notice(app) == ""


def test_a_warning_about_one_card_does_not_stand_below_another(app: App) -> None:
    refused(app).start_new()
    assert notice(app) == ""


def test_what_was_told_since_the_warning_stays(app: App) -> None:
    room = refused(app)
    app.complain(Refused("disk_full"))
    told = notice(app)
    room.start_new()
    assert notice(app) == told != MISSING
