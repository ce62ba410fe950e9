"""Real customers' messages, beside the public scripts and the starter library: the bar of the product."""

import pytest

from assistant.search.suggest.suggester import Suggester
from tests.bench.suggest_hits import hits
from tests.bench.suggest_library import DATA, library, messages

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the public messages are not beside the project")


def test_three_of_four_messages_get_a_reply_with_their_intent():
    kept, everything = library(), messages()
    suggested = Suggester(kept.scripts)
    rows = [hits(message, suggested, kept) for message in everything]
    assert sum(row[1] for row in rows) >= 0.75 * len(rows), "counting the public scripts alone"
    assert sum(row[3] for row in rows) >= 0.75 * len(rows), "counting the starter replies, too"
