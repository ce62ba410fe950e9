"""Weighs the runs of characters in judged sentences and writes `weights.npz`; run by hand when there are more."""

import random
import sys
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from assistant.compliance.defaults import FILES, rules_of
from assistant.compliance.fold import fold
from assistant.compliance.hearing import BITS, SUBJECT_BITS, SUBJECTS, places_of
from assistant.scripts.starter import starter_drafts

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "tests/data"
SUBJECT_OF = {
    "contact": "outside", "contact_wechat": "outside", "contact_qq": "outside", "contact_phone": "outside",
    "contact_other": "outside", "contact_platform": "outside", "phone": "outside", "wechat": "outside", "qq": "outside",
    "link": "outside", "external_link": "outside", "offplatform_pay": "payment", "pay": "payment",
    "superlative": "absolute", "scarcity": "absolute", "overpromise": "promise", "review_bribe": "review",
    "medical_claim": "medical", "superstition": "luck", "negative": "wording", "negative_wording": "wording",
} | {each: each for each in SUBJECTS}  # fmt: skip
# how they were chosen: docs/decisions/023
ROUNDS, PACE, DECAY = 10, 0.3, 1e-6
OF_A_SHOP = frozenset({"address", "address_form"})  # which are wrong, each shop says for itself
NEVER = ("eighth author, kept away",)  # is only measured with


def main(left_out: tuple[str, ...]) -> None:
    judged = [(text, bad, subject) for of, bad, subject, text in _judged() if not of.startswith(left_out)]
    texts = [places_of(fold(text).tight.text) for text, _, _ in judged]
    weights, middle = _weighed(texts, [bad for _, bad, _ in judged], 1 << BITS)
    of_bad = [(places, subject) for places, (_, bad, subject) in zip(texts, judged, strict=True) if bad and subject]
    few = [np.unique(places >> np.uint32(BITS - SUBJECT_BITS)) for places, _ in of_bad]
    told = [_weighed(few, [subject == each for _, subject in of_bad], 1 << SUBJECT_BITS)[0] for each in SUBJECTS]
    columns = np.stack(told, axis=1)
    step = float(np.abs(weights).max()) / 127
    np.savez_compressed(
        HERE / "weights.npz",
        weights=np.round(weights / step).astype(np.int8),
        subjects=np.round(columns / (np.abs(columns).max() / 127)).astype(np.int8),
        step=step,
        middle=middle,
    )
    print(len(judged), "sentences,", int(np.count_nonzero(weights)), "weights")


def _judged() -> Iterator[tuple[str, bool, str, str]]:
    """Set, whether it breaks a rule, subject ("" where it is not known) and text."""
    for line in (DATA / "compliance_unseen.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            of, label, kind, text = line.split("\t")
            if label == "ok" or kind not in OF_A_SHOP:
                yield of, label == "bad", SUBJECT_OF.get(kind.split(" ")[0], ""), text
    for name, part in tomllib.loads((DATA / "compliance.toml").read_text("utf-8")).items():
        yield from ((name, True, SUBJECT_OF.get(category, ""), text) for category, text in part["violations"])
        yield from ((name, False, "", text) for text in part["innocent"])
    yield from (("starter", False, "", draft.body) for draft in starter_drafts())
    for rule in (each.rule for name in FILES for each in rules_of(name)):
        if rule.category in OF_A_SHOP:
            continue
        yield from (("rules", True, SUBJECT_OF.get(rule.category, ""), text) for text in rule.hits)
        yield from (("rules", False, "", text) for text in rule.innocent)


def _weighed(texts: list[np.ndarray], wrong: list[bool], size: int) -> tuple[np.ndarray, float]:
    """Logistic regression, each step as small as what it has moved already was large."""
    weights, moved = np.zeros(size), np.full(size, 1e-6)
    middle, middle_moved = 0.0, 1e-6
    order = list(range(len(texts)))
    chance = random.Random(0)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for at in order:
            places, share = texts[at], len(texts[at]) ** -0.5
            off = 1 / (1 + np.exp(-(weights[places].sum() * share + middle))) - wrong[at]
            slope = off * share + DECAY * len(texts) * weights[places]
            moved[places] += slope * slope
            weights[places] -= PACE * slope / np.sqrt(moved[places])
            middle_moved += off * off
            middle -= PACE * off / middle_moved**0.5
    return weights, middle


if __name__ == "__main__":
    main((*NEVER, *(name for before, name in pairwise(sys.argv) if before == "--without")))
