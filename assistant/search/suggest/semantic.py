"""Tells by meaning what a message is about: what no character of it gives away."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from assistant.scripts.script import Script
from assistant.search.suggest.meanings import AT_ONCE, MOST_SCRIPTS, Meanings, text_of
from assistant.search.suggest.model import Model
from assistant.search.suggest.topics import Floats, topics, ways_of_asking

NEAREST = 3  # ways of asking of each topic that a message is compared with
TOPIC = 20.0  # what their nearness (a cosine) counts beside the evidence of the words
REPLY = 1.0  # what a reply's own nearness counts beside the words that it shares with the message


class Semantic:
    """The model, and what is known of the ways of asking and of the replies."""

    def __init__(self, model: Model, meanings: Meanings) -> None:
        self._model = model
        self._meanings = meanings
        ways = sorted(ways_of_asking(), key=lambda way: way[1])
        self._asks = meanings.of([ask for ask, _ in ways])
        topic_count = len(topics().names)
        self._ends = np.searchsorted([topic for _, topic in ways], np.arange(topic_count), "right").tolist()

    def understand(self, message: str) -> Floats:
        """The message's vector."""
        return np.asarray(self._model.encode([message])[0])

    def evidence(self, vector: Floats) -> Floats:
        """What speaks for each topic."""
        near, starts = self._asks @ vector, [0, *self._ends]
        nearest = [np.partition(near[start:end], -NEAREST)[-NEAREST:].mean() for start, end in pairwise(starts)]
        return TOPIC * np.array(nearest, np.float32)

    def replies(self, scripts: Sequence[Script]) -> Floats:
        """The replies' vectors, one a row; none of a library that is too large. A few that were not encoded yet are
        encoded here; of many, those rows stay zero until they come from the store."""
        texts = [text_of(script) for script in scripts] if len(scripts) <= MOST_SCRIPTS else []
        missing = self._meanings.missing(texts)
        if 0 < len(missing) <= AT_ONCE:
            self._meanings = self._meanings.joined(missing, self._model.encode(missing))
        return self._meanings.of(texts)


def likeness(replies: Floats, vector: Floats, count: int) -> Floats:
    """What each of so many replies gets for its nearness to the message."""
    if len(replies) != count:
        return np.zeros(count, np.float32)
    return np.asarray(np.maximum(REPLY * (replies @ vector), 0), np.float32)
