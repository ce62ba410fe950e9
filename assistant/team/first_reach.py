"""A place that is reached for the first time: nobody tries it again but the person who has typed where it is."""

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.refusal import Refused


@contextmanager
def first_reach() -> Iterator[None]:
    """Raises "team_place_unreachable" (`where`) for a place that could not be reached."""
    try:
        yield
    except Refused as refusal:
        if refusal.reason != "team_unreachable":
            raise
        raise Refused("team_place_unreachable", **refusal.facts) from refusal
