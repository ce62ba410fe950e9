"""A library of any size for tests and measurements: the scripts of a shop, put together from our own sentences.

The same (count, seed) gives the same scripts. About 6 in 100 are English, 3 in 100 are in traditional characters.
"""

import re
import tomllib
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from assistant.scripts.script import Script

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # what uses are counted back from

ENGLISH = "English"
GREETINGS = ("", "", "亲，", "您好，", "亲亲～", "在的，", "您好呀，", "久等了，")
FAREWELLS = ("", "", "祝您生活愉快！", "还有问题随时找我哦😊", "谢谢您的理解。", "辛苦啦～", "期待再次见到您🌹")
TRADITIONAL = str.maketrans(
    "发货单时间预计运费补寄换码颜质问题后联系处请话优惠满减库现价开发票实谢欢临们给这个说对应来还没关闭装专门",
    "發貨單時間預計運費補寄換碼顏質問題後聯繫處請話優惠滿減庫現價開發票實謝歡臨們給這個說對應來還沒關閉裝專門",
)


def corpus(count: int, seed: int = 1) -> list[Script]:
    """`count` scripts; the first ones are the same for any count."""
    random = Random(seed)
    return [_script(random, number) for number in range(count)]


def _script(random: Random, number: int) -> Script:
    parts = _english(random) if random.random() < 0.06 else _chinese(random)
    uses = min(5000, int(random.paretovariate(1.1)) - 1) if random.random() < 0.5 else 0
    return Script(
        id=f"script-{number:06}",
        **parts,
        code=random.choice(("", f"{random.choice('abcfghkwxyz')}{random.choice('acdhlmst')}{number}")),
        favourite=random.random() < 0.01,
        uses=uses,
        last_used=NOW - timedelta(days=random.expovariate(1 / 20)) if uses else None,
    )


def _english(random: Random) -> dict[str, Any]:
    topic = random.choice(_data()["categories"][ENGLISH]["topics"])
    body = " ".join(random.sample(_data()["categories"][ENGLISH]["sentences"], random.randint(2, 5)))
    title = random.choice((topic, f"{topic} {random.randint(1, 90)}"))
    return {"title": title, "body": body, "category": ENGLISH, "tags": (topic.split()[0].lower(),)}


def _chinese(random: Random) -> dict[str, Any]:
    words = _data()["words"]
    category = random.choice([name for name in _data()["categories"] if name != ENGLISH])
    topic, goods = random.choice(_data()["categories"][category]["topics"]), random.choice(words["goods"])
    title = random.choice((topic, topic + goods, goods + topic, topic + random.choice(words["city"])))
    body = random.choice(GREETINGS) + _sentences(random, category) + random.choice(FAREWELLS)
    if random.random() < 0.03:
        title, body = title.translate(TRADITIONAL), body.translate(TRADITIONAL)
    tags = random.sample(
        (topic, category.split("/")[1], goods, random.choice(words["courier"])), random.choice((0, 0, 1, 2))
    )
    return {"title": title, "body": body, "category": category, "tags": tuple(tags)}


def _sentences(random: Random, category: str) -> str:
    """Mostly of the script's own category; half the texts are below 80 characters, few above 200."""
    categories = _data()["categories"]
    length = min(300, random.lognormvariate(4.1, 0.6))
    text = ""
    while len(text) < length:
        source = category if random.random() < 0.75 else random.choice(list(categories))
        text += _filled(random, random.choice(categories[source]["sentences"])) + random.choice("，。。！；")
    return text


def _filled(random: Random, sentence: str) -> str:
    return re.sub(r"{(\w+)}", lambda blank: random.choice(_data()["words"][blank[1]]), sentence)


@cache
def title_words() -> tuple[str, ...]:
    """The words that titles are put together from."""
    words = _data()["words"]
    topics = (topic for category in _data()["categories"].values() for topic in category["topics"])
    return tuple(dict.fromkeys([*words["goods"], *words["city"], *topics]))


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
