"""Chooses the few replies of which one most likely fits: the second is for what the first does not answer."""

import numpy as np

from assistant.search.suggest.topics import Floats

SETTLED = 0.95  # of a topic, once a reply that answers it is chosen
UNLIKELY = 0.005  # a topic that is less likely is not looked at: with 100,000 replies each one takes its time
WORDS = 0.3  # what shared words count beside the topic


def choose(likely: Floats, affinity: Floats, words: Floats, weight: Floats, count: int) -> list[tuple[int, float]]:
    """(row, score) of the chosen replies, best first. `likely[t]` is how likely the message is about topic t,
    `affinity[t, i]` how sure reply i answers it, `words[i]` how much of the message reply i has, `weight[i]` what reply
    i counts as a whole.

    After each choice its topic is nearly done with: three replies for one reading of the message would be worth less
    than one for each of its likely readings.
    """
    considered = np.flatnonzero(likely >= UNLIKELY)
    affinity, open_topics, chosen = affinity[considered], likely[considered], []
    shared = WORDS * words
    left = weight.copy()
    for _ in range(min(count, len(weight))):
        scores = (open_topics @ affinity + shared) * left
        row = int(np.argmax(scores))
        chosen.append((row, float(scores[row])))
        left[row] = 0
        open_topics = open_topics * (1 - SETTLED * affinity[:, row])
    return chosen
