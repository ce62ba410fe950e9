"""How long it takes to fill a script with 40 blanks and five scripts in it, from its text to what goes out."""

import statistics
from collections.abc import Iterator
from datetime import UTC, datetime
from time import perf_counter

from assistant.scripts.blanks.filling import Filling
from tests.bench.report import Bar, Row

REPEATS = 500
LIMIT = 2.0  # ms
NAMES = ("称呼", "尺码", "快递|顺丰|圆通", "日期+3天", "金额=0", "问候", "货号", "备注=")
BODIES = {f"s{n}": f"第{n}条：{{货号}}，[[订单{{订单号}}，]]{{时间}}。{{话术:s{n + 1}}}" for n in range(1, 5)}
BODIES["s5"] = "谢谢{称呼}。"
BODY = "".join(f"您好，{{{NAMES[n % len(NAMES)]}}}。这是一句平常的话；" for n in range(39)) + "{话术:s1}"
ANSWERS = {"快递": "顺丰", "金额": "5", "备注": "", "订单号": ""}
NOW = datetime(2026, 1, 31, 8, 5, tzinfo=UTC)


class Facts:
    """A card that knows some of it."""

    def get(self, key: str, _: str, /) -> str:
        return {"salutation": "亲", "size": "M", "item": "MM-2031"}.get(key, "")


def measure() -> list[Row]:
    times = list(_times())
    middle, worst = statistics.median(times), sorted(times)[int(0.95 * len(times))]
    return [
        Row("40 blanks and nested scripts, p50", "miaohui", middle, "ms"),
        Row("40 blanks and nested scripts, p95", "miaohui", worst, "ms"),
        Row("40 blanks and nested scripts, to the bar", "", 0, "", bar=Bar(worst / LIMIT, 1.0, f"{LIMIT} ms")),
    ]


def _times() -> Iterator[float]:
    for _ in range(REPEATS):
        began = perf_counter()
        Filling(BODY, Facts(), NOW, BODIES.get).text(ANSWERS)
        yield (perf_counter() - began) * 1000
