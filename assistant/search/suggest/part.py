"""The replies as they are suggested from: the topics each one answers, and its words."""

from collections.abc import Sequence

import numpy as np

from assistant.scripts.script import Script
from assistant.search.suggest.bm25 import Words
from assistant.search.suggest.topics import Floats, topics

# What the words of each field count as: beside a message's (BM25), and as a sign of the reply's topic.
TITLE, QUESTIONS, LABELS, BODY = 3.0, 2.5, 2.0, 1.0
TITLE_SIGN, QUESTIONS_SIGN, LABELS_SIGN, BODY_SIGN = 1.0, 0.5, 0.3, 0.1
SPREAD = 2.0  # how unsure a reply's topic is: evidence is divided by this
LONGEST_BODY = 400  # characters of a body that count: what a reply is about stands at its beginning
STARTER = 0.5  # what comes with the program counts half: the shop's own reply to the same question goes first


class Part:
    """Some replies, numbered. `affinity[i, t]` is how sure reply i answers topic t: each row adds up to 1."""

    def __init__(self, scripts: Sequence[Script]) -> None:
        self.scripts = list(scripts)
        titles = [script.title for script in scripts]
        questions = ["\n".join(script.questions) for script in scripts]
        labels = [" ".join((*script.tags, script.category, script.code)) for script in scripts]
        bodies = [script.body[:LONGEST_BODY] for script in scripts]
        evidence = topics().evidence
        signs = TITLE_SIGN * evidence(titles) + BODY_SIGN * evidence(bodies)
        signs += QUESTIONS_SIGN * evidence(questions) + LABELS_SIGN * evidence(labels)
        self.affinity = chances(signs, SPREAD)
        self.words = Words({TITLE: titles, QUESTIONS: questions, LABELS: labels, BODY: bodies})
        self.weight = np.array([STARTER if s.origin == "starter" else 1.0 for s in scripts], np.float32)

    def __len__(self) -> int:
        return len(self.scripts)


def chances(evidence: Floats, spread: float) -> Floats:
    """Evidence as probabilities along the last axis; the larger the spread, the less sure."""
    scaled = evidence / spread
    scaled -= scaled.max(-1, keepdims=True)
    grown = np.exp(scaled)
    return np.asarray(grown / grown.sum(-1, keepdims=True), np.float32)
