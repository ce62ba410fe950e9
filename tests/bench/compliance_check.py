"""The check of outgoing texts: what it finds and what it finds wrongly, beside a plain list of words, and its time.

The sentences are our own (`tests/data/compliance.toml`, which the rules have been mended with since) and, where they
are there, the ones of the trade that lie outside the project.
"""

import json
import statistics
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

from assistant.compliance.defaults import default_checker
from tests.bench.report import Bar, Row

ROOT = Path(__file__).parents[2]
OWN = ROOT / "tests/data/compliance.toml"
TRADE = ROOT.parent / "shared/data/compliance"
REPEATS = 10
RIGHT, LIMIT = 0.95, 1.0  # recall and precision, ms
LIBRARY = 2000  # scripts that are checked anew when a rule was changed
LONG = (
    "亲，您好～感谢您的耐心等待，您的包裹已经从仓库发出，一般三到五天送达，具体以物流信息为准。收到后请先检查一下商品是否完好。"
    * 3
)

# What shops paste into the word filters of chat tools.
WORDS = (
    "国家级", "世界级", "最高级", "最佳", "最好", "最低价", "最便宜", "最先进", "第一",
    "唯一", "顶级", "极品", "独家", "首个", "首选", "绝对", "万能", "永久",
    "王牌", "至尊", "微信", "加V", "QQ", "电话", "手机号", "支付宝账号", "银行卡",
    "转账", "收款码", "http", "好评", "返现", "红包", "治疗", "治愈", "根治",
    "疗效", "副作用", "消炎", "旺夫", "招财", "转运", "傻", "滚", "有病",
    "垃圾", "保证", "一定", "肯定", "亲爱滴", "老板",
)  # fmt: skip

Found = Callable[[str], bool]


def measure() -> list[Row]:
    default_checker()
    sets = {"own": _own(), "trade": _trade()}
    return [row for name, (wrong, innocent) in sets.items() if wrong for row in _rows(name, wrong, innocent)]


def _own() -> tuple[list[str], list[str]]:
    parts = tomllib.loads(OWN.read_text("utf-8")).values()
    wrong = [text for part in parts for _, text in part["violations"]]
    return wrong, [text for part in parts for text in part["innocent"]]


def _trade() -> tuple[list[str], list[str]]:
    def texts(name: str) -> list[str]:
        path = TRADE / f"{name}.jsonl"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        return [json.loads(line)["text"] for line in lines]

    return texts("violations"), texts("innocent")


def _rows(name: str, wrong: Sequence[str], innocent: Sequence[str]) -> Iterator[Row]:
    size = f"{len(wrong)} + {len(innocent)} sentences"
    for who, found in (("miaohui", _check), ("word list", _words)):
        recall, precision = _rates(found, wrong, innocent)
        yield Row(f"{name}: recall", who, 100 * recall, "%", size)
        yield Row(f"{name}: precision", who, 100 * precision, "%")
        if who == "miaohui":
            yield Row(f"{name}: the miss to the bar", "", 0, "", bar=Bar((1 - recall) / (1 - RIGHT), 1.0, "1 in 20"))
    times = sorted(_times([*wrong, *innocent]))
    yield Row(f"{name}: a text, p50", "miaohui", statistics.median(times), "ms")
    yield Row(f"{name}: a text, p95", "miaohui", times[int(0.95 * len(times))], "ms", f"bar {LIMIT} ms")
    yield Row(f"{len(LONG)} characters", "miaohui", statistics.median(_times([LONG])), "ms", f"bar {LIMIT} ms")
    yield Row(f"{LIBRARY} scripts like these", "miaohui", statistics.mean(times) * LIBRARY, "ms", "bar 1000 ms")


def _check(text: str) -> bool:
    return default_checker().check(text).verdict != "ok"


def _words(text: str) -> bool:
    return any(word in text for word in WORDS)


def _rates(found: Found, wrong: Sequence[str], innocent: Sequence[str]) -> tuple[float, float]:
    hits, wrongly = sum(map(found, wrong)), sum(map(found, innocent))
    return hits / len(wrong), hits / (hits + wrongly)


def _times(texts: Sequence[str]) -> Iterator[float]:
    for _ in range(REPEATS):
        for text in texts:
            began = perf_counter()
            default_checker().check(text)
            yield (perf_counter() - began) * 1000
