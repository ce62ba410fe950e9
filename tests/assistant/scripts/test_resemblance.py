"""Every two texts that share enough are found, with what they share, and no others."""

from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.resemblance import LEAST, near

short = st.lists(st.text(alphabet="ab亲😊", max_size=9), max_size=9)


def by_hand(texts: list[str]) -> dict[tuple[int, int], float]:
    """The definition, pair by pair."""
    runs = [{text[place : place + 3] for place in range(len(text) - 2)} for text in texts]
    shared = {
        (a, b): len(runs[a] & runs[b]) / len(runs[a] | runs[b])
        for a, b in combinations(range(len(texts)), 2)
        if runs[a] and runs[b]
    }
    return {pair: part for pair, part in shared.items() if part >= LEAST}


def found(texts: list[str]) -> dict[tuple[int, int], float]:
    pairs = list(near(texts))
    assert len({(a, b) for a, b, _ in pairs}) == len(pairs)
    return {(a, b): alike for a, b, alike in pairs}


@given(short)
def test_exactly_the_pairs_of_the_definition_are_found(texts: list[str]):
    assert found(texts) == by_hand(texts)


@given(st.integers(0, 10_000), st.integers(1, 900))
def test_so_are_long_texts_with_more_or_fewer_places_changed(seed: int, length: int):
    random = Random(seed)
    first = [chr(random.randrange(0x4E00, 0x9FA5)) for _ in range(length)]
    shares = (0, 0.02, 0.05, 0.08, 0.1, 0.15, 0.5)
    texts = ["".join("改" if random.random() < share else each for each in first) for share in shares]
    texts += [texts[0][: length * 2 // 3], texts[0][: length // 2], texts[0] + texts[1][::-1]]
    assert found(texts) == by_hand(texts)


def test_texts_of_two_characters_are_near_nothing():
    assert found(["好的", "好的", ""]) == {}
    assert found([]) == {}


def test_it_says_how_far_it_has_come_and_can_be_stopped_in_both_halves():
    texts = [f"亲，第 {number} 条，16 点前付款当天发出哦" for number in range(150)]
    told: list[int] = []
    assert list(near(texts, lambda count: not told.append(count)))
    assert told == [0, 100, 150, 250]
    assert list(near(texts, lambda count: count < 100)) == []
    assert 0 < len(list(near(texts, lambda count: count < 250))) < len(list(near(texts)))
