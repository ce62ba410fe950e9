"""The index answers as the slow reference does: the same scripts, the same points, the same order."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from assistant.scripts.script import Script
from assistant.search.accent import BY_KEY, PLAIN, Accent
from assistant.search.finder import Finder
from tests.assistant.search.making import NOW, script
from tests.assistant.search.reference import folded, is_letter, points, readings
from tests.assistant.search.slow_guesses import guessed
from tests.bench.corpus import corpus

QUERIES = 2000
TRICKY = [
    script("重发说明", "银行处理要三天，一行一行核对", tags=("长度", "退换")),
    script("😊笑脸a😊", "表情😊😊，还有👨‍👩‍👧一家", code="😊1"),
    script("女鞋绿色", "xl码l号", category="鞋/女鞋", questions=("有绿色的吗？", "37码多长")),
    script("7天无理由", "满300减50，买2件送1件", tags=("七天",), code="7t"),
    script("满三百减五十", "七天无理由，两件起送，二十四小时内发货", questions=("3天能到吗",)),
    script("欢迎", "您好", questions=("发货了吗", "何时发货", "有绿色的吗？")),
    script("fa fahuo FAHUO", "ababac abcabd", code="发货1"),
    script("NUL\0inside", "control\x1bcharacters\0\n換行"),
    script("ⅷ㎏İß", "ﬁne Ａｂｃ １２３ ｶﾅ"),
]


def typed_for(random: Random, text: str) -> str:
    """What somebody may type who means these characters."""
    typed = ""
    for character in folded(text):
        choice, ways = random.random(), sorted(readings(character))
        way = random.choice(ways) if ways else character
        typed += character if choice < 0.25 else way[0] if choice < 0.5 else way[:2] if choice < 0.55 else way
    return typed[:-1] or typed if random.random() < 0.3 else typed


def braided(random: Random, text: str) -> str:
    """A string of which each pair of neighbours is in the text, but perhaps not the whole."""
    braid = random.choice(text)
    while len(braid) < 5:
        following = [b for a, b in pairwise(text) if a == braid[-1] and not b.isspace()]
        if not following:
            break
        braid += random.choice(following)
    return braid


def random_query(random: Random, scripts: list[Script]) -> str:
    chosen = random.choice(scripts)
    texts = [chosen.title, chosen.title, chosen.body, chosen.code, chosen.category, *chosen.tags, *chosen.questions]
    text = random.choice(texts) or "发货"
    start, length = random.randrange(len(text)), random.choice([1, 2, 2, 3, 3, 4, 6])
    piece, braid = text[start : start + length], braided(random, text)
    return random.choice(
        [piece, piece, typed_for(random, piece), typed_for(random, piece), braid, typed_for(random, braid)]
    )


def expected(scripts: list[Script], query: str, accent: Accent = PLAIN) -> list[tuple[str, float]]:
    terms = [folded(word) for word in dict.fromkeys(query.split())]
    scored = [(script, [points(script, term, accent) for term in terms]) for script in scripts]
    matching = [(script, sum(each) / len(each)) for script, each in scored if all(each)]
    matching.sort(key=lambda hit: (-round(hit[1], 3), len(hit[0].title), hit[0].title, hit[0].id))
    return [(script.id, round(score, 3)) for script, score in matching]


def meant(scripts: list[Script], query: str) -> set[str]:
    """The scripts that may be meant where none matches."""
    terms = [folded(word) for word in dict.fromkeys(query.split())]
    found = [guessed(scripts, term) | {each.id for each in scripts if points(each, term)} for term in terms]
    return set.intersection(*found)


@pytest.mark.parametrize("seed", range(4))
def test_results_equal_the_reference_on_random_queries(seed: int) -> None:
    random = Random(seed)
    scripts = [replace(made, uses=0, last_used=None) for made in corpus(50, seed)] + TRICKY
    finder = Finder(scripts, NOW)
    for _ in range(QUERIES // 4):
        query = "".join(c for c in random_query(random, scripts) if c.isprintable() or c == " ").replace("'", "")
        if random.random() < 0.15:
            query += " " + random_query(random, scripts)[:2].strip("\0\x1b\n'")
        if query.split():
            found = [(hit.script.id, hit.score) for hit in finder.find(query, limit=len(scripts))]
            matching = expected(scripts, query)
            if not matching:
                continue  # what is guessed then has a test of its own
            assert found == matching, query
            short = finder.find(query, limit=3)
            assert [hit.script.id for hit in short] == [known for known, _ in found[:3]], query


def test_the_random_queries_are_of_all_kinds() -> None:
    random = Random(1)
    scripts = corpus(90, 1) + TRICKY
    queries = [random_query(random, scripts) for _ in range(QUERIES)]
    latin = sum(all(map(is_letter, query)) for query in queries)
    mixed = sum(any(map(is_letter, query)) and not all(map(is_letter, query)) for query in queries)
    assert min(latin, mixed, QUERIES - latin - mixed) > QUERIES / 8


def test_results_equal_the_reference_in_every_accent() -> None:
    random = Random(7)
    scripts = [replace(made, uses=0, last_used=None) for made in corpus(40, 7)] + TRICKY
    finder = Finder(scripts, NOW)
    for _ in range(300):
        query = random_query(random, scripts).replace("'", "").strip()
        finder.accent = frozenset(key for key in BY_KEY if random.random() < 0.5)
        if query.isprintable() and len(query.split()) == 1 and (matching := expected(scripts, query, finder.accent)):
            found = [(hit.script.id, hit.score) for hit in finder.find(query, limit=len(scripts))]
            assert found == matching, (query, finder.accent)


@pytest.mark.parametrize("seed", range(2))
def test_guesses_equal_the_reference_on_texts_with_a_slip(seed: int) -> None:
    random = Random(seed)
    scripts = [*corpus(25, seed), *TRICKY]
    finder = Finder(scripts, NOW)
    guesses = 0
    for _ in range(150):
        query = with_slip(random, random_query(random, scripts)[:8].strip())
        if query and "'" not in query and query.isprintable() and not expected(scripts, query):
            assert {hit.script.id for hit in finder.find(query, limit=len(scripts))} == meant(scripts, query), query
            guesses += 1
    assert guesses > 50


def with_slip(random: Random, text: str) -> str:
    at, other = random.randrange(len(text) + 1), random.choice("abehinosuxz了的货")
    swapped = text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
    return random.choice([swapped, text[:at] + text[at + 1 :], text[:at] + other + text[at:], text[:at] + other])
