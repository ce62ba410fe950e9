"""The order of the categories: the team's, an agent's own once she has moved some, and the team's again when a lead has
moved them after that."""

from pathlib import Path

import pytest

from assistant.scripts.library import Library
from assistant.scripts.script import Category
from db import Stores
from tests.db.team.belonging import AGENT, belong
from tests.db.team.releases import Releases
from tests.team_rows import content_of


@pytest.fixture
def releases(folder: Path, stores: Stores) -> Releases:
    releases = Releases(folder)
    put(releases, "abc")
    return releases


@pytest.fixture
def library(stores: Stores, releases: Releases) -> Library:
    library = Library(stores.scripts)
    library.load()
    return library


def put(releases: Releases, order: str, parent: str = "") -> None:
    """A release in which the team's categories stand so."""
    releases.publish(categories=[Category(parent + name, place) for place, name in enumerate(order)])


def shown(library: Library) -> str:
    library.load()
    return " ".join(category.path for category in library.categories())


def test_the_teams_order_is_followed(library: Library, releases: Releases) -> None:
    assert shown(library) == "a b c"
    put(releases, "cab")
    assert shown(library) == "c a b"


def test_ones_own_order_stays_while_the_team_keeps_its_own(library: Library, releases: Releases) -> None:
    library.reorder(["c", "b", "a"])
    releases.publish(categories=[Category("d", 3)])
    assert shown(library) == "c b a d"


def test_what_a_lead_moves_after_that_counts_again_until_one_moves_something_once_more(
    library: Library, releases: Releases
) -> None:
    library.reorder(["c", "b", "a"])
    put(releases, "bac")
    assert shown(library) == "b a c"
    library.reorder(["a", "c", "b"])
    assert shown(library) == "a c b"
    put(releases, "bac")
    assert shown(library) == "a c b"


def test_other_siblings_keep_ones_own_order(library: Library, releases: Releases) -> None:
    put(releases, "xy", "a/")
    library.load()
    library.reorder(["a/y", "a/x"])
    library.reorder(["b", "a", "c"])
    put(releases, "cba")
    assert shown(library) == "c b a a/y a/x"


def test_a_step_that_was_taken_back_does_not_hold_the_order_for_ever(library: Library, releases: Releases) -> None:
    library.undo(library.reorder(["c", "b", "a"]))
    assert shown(library) == "a b c"
    put(releases, "cab")
    assert shown(library) == "c a b"


def test_ones_own_categories_stay_among_the_teams(library: Library, releases: Releases) -> None:
    library.add_category("own")
    library.reorder(["own", "c", "b", "a"])
    assert shown(library) == "own c b a"
    put(releases, "bac")
    assert shown(library) == "b own a c"


def test_who_leaves_the_team_leaves_its_order(stores: Stores) -> None:
    belong(stores, AGENT, content_of(category=[{"id": name, "position": 0} for name in "ab"]))
    library = Library(stores.scripts)
    library.load()
    library.reorder(["b", "a"])
    assert "team_order" in stores.settings.read()
    stores.team.leave()
    assert "team_order" not in stores.settings.read()
