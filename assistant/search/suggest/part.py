"""The replies as they are suggested from: the topics each one answers, and its words."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from assistant.scripts.script import Script
from assistant.search.suggest.answered import Memory
from assistant.search.suggest.bm25 import Words
from assistant.search.suggest.ports import Answered
from assistant.search.suggest.sketch import sketch_of
from assistant.search.suggest.topics import Floats, topics

# What the words of each field count as: beside a message's (BM25), and as a sign of the reply's topic.
TITLE, QUESTIONS, LABELS, BODY = 3.0, 2.5, 2.0, 1.0
TITLE_SIGN, QUESTIONS_SIGN, LABELS_SIGN, BODY_SIGN = 1.0, 0.5, 0.3, 0.1
SPREAD = 2.0  # how unsure a reply's topic is: evidence is divided by this
LONGEST_BODY = 60  # characters of a body that count: what a reply is about stands at its beginning
MOST_EXAMPLES = 50  # questions of one reply that are compared as a whole
MOST_WITH_BODIES = 3000  # in a larger library bodies do not count as words: they would need 1 MB for 500 scripts
FOREIGN = 0.2  # what a reply in another language than the message counts
SENTENCE = 3  # words; a Chinese buyer, too, says "hello" or "ok"
STARTER = 0.4  # what comes with the program counts less: the shop's own reply to the same question goes first


HAN = re.compile("[\u3400-\u9fff]")


class Part:
    """Some replies, numbered. `affinity[t, i]` is how sure reply i answers topic t: each column adds up to 1."""

    def __init__(self, scripts: Sequence[Script]) -> None:
        self.scripts = list(scripts)
        titles = [script.title for script in scripts]
        questions = ["\n".join(script.questions) for script in scripts]
        labels = [" ".join((*script.tags, script.category, script.code)) for script in scripts]
        bodies = [script.body[:LONGEST_BODY] for script in scripts]
        evidence = topics().evidence
        signs = TITLE_SIGN * evidence(titles) + BODY_SIGN * evidence(bodies)
        signs += QUESTIONS_SIGN * evidence(questions) + LABELS_SIGN * evidence(labels)
        self.affinity = np.ascontiguousarray(chances(signs, SPREAD).T)
        fields = {TITLE: titles, QUESTIONS: questions, LABELS: labels}
        self.words = Words(fields | {BODY: bodies} if len(titles) <= MOST_WITH_BODIES else fields)
        self.asked = Memory(_examples(scripts), most=len(titles) * MOST_EXAMPLES)
        self.chinese = np.array([is_chinese(body) for body in bodies], bool)
        self.weight = np.array([STARTER if s.origin == "starter" else 1.0 for s in scripts], np.float32)

        self.vectors = np.zeros((0, 0), np.float32)  # of the replies' meanings, where the model is at work

    def weights(self, message: str) -> Floats:
        """What each reply counts as for this message: one in another language hardly fits."""
        chinese = is_chinese(message)
        if not chinese and len(message.split()) < SENTENCE:
            return self.weight
        return np.where(self.chinese == chinese, self.weight, FOREIGN * self.weight)

    def __len__(self) -> int:
        return len(self.scripts)


def _examples(scripts: Sequence[Script]) -> Iterator[Answered]:
    """The example questions that a lead has written: to ask them is to ask for this reply. Those that come with the
    program only say what a reply is about: they do not push the shop's own replies aside."""
    for script in scripts:
        if script.origin != "starter":
            sketches = map(sketch_of, script.questions[:MOST_EXAMPLES])
            yield from (Answered(sketch, script.id) for sketch in sketches if sketch)


def is_chinese(text: str) -> bool:
    return HAN.search(text) is not None


def chances(evidence: Floats, spread: float) -> Floats:
    """Evidence as probabilities along the last axis; the larger the spread, the less sure."""
    scaled = evidence / spread
    scaled -= scaled.max(-1, keepdims=True)
    grown = np.exp(scaled)
    return np.asarray(grown / grown.sum(-1, keepdims=True), np.float32)
