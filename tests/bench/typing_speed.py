"""Typing in the real window: ten letters a second on a virtual screen, in libraries up to 100,000 scripts.

python -m tests.bench.typing_speed [--sizes 10000 100000] [--letters N] [--seed N]
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random, SystemRandom

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.scripts.edit import Edit
from assistant.scripts.script import Script
from db import open_stores
from main import SAVE_INDEX
from tests.bench.contest import MAIN
from tests.bench.corpus import corpus
from tests.bench.report import Bar, Row, table
from tests.bench.search_speed import typed_queries
from ui.request import ask

PACE = 0.1  # seconds from letter to letter
KEY_P95, FRAME = 12.0, 33.0  # ms
ROOT = Path(__file__).parents[2]


def measure(size: int = 100_000, letters: int = 300, seed: int = 1) -> list[Row]:
    scripts = corpus(size, seed)
    words = _words(scripts, Random(seed), letters)
    with VirtualScreen() as screen:
        folder, probe = screen.folder / "data", screen.folder / "probe"
        open_stores(folder).scripts.write(Edit(put=tuple(scripts), mark="starter"))
        subprocess.run([sys.executable, str(MAIN), "--data", str(folder), SAVE_INDEX], check=True)
        command = [sys.executable, "-m", "tests.bench.probed", str(folder), str(probe)]
        screen.start(command, "probed", {"PYTHONPATH": str(ROOT)})
        wait_for(lambda: (ask(folder, {"do": "status"}) or {}).get("ready"), "our window", 120)
        ask(folder, {"do": "show"})
        window = screen.wait_for_window(program="miaohui")
        screen.activate(window.id)
        typed = [text for word in words for text in _type(screen, word, probe)]
        seen = [json.loads(line) for line in probe.read_text("utf-8").splitlines()]
    return _rows(size, typed, [each for each in seen if each["text"]])


def _words(scripts: list[Script], random: Random, letters: int) -> list[str]:
    """What can be typed without an input method."""
    words: list[str] = []
    for query in typed_queries(scripts, random):
        if query.isascii() and query:
            words.append(query)
        if sum(map(len, words)) >= letters:
            return words
    return words


def _type(screen: VirtualScreen, word: str, probe: Path) -> Iterator[str]:
    """The contents that the box must have had, one after the other."""
    for end, letter in enumerate(word, 1):
        began = time.monotonic()
        screen.type(letter)
        yield word[:end]
        time.sleep(max(0.0, PACE - (time.monotonic() - began)))
    wait_for(lambda: f'"text": {json.dumps(word)}' in _last_line(probe), f"the results of {word!r}", 5)
    screen.press("Escape")
    wait_for(lambda: '"text": ""' in _last_line(probe), "an empty box", 5)


def _last_line(probe: Path) -> str:
    return probe.read_text("utf-8").rpartition("\n")[0].rpartition("\n")[2]


def _rows(size: int, typed: list[str], seen: list[dict[str, float]]) -> list[Row]:
    keys, gaps = sorted(each["key"] for each in seen), sorted(each["gap"] for each in seen)
    worked = sorted(each["processor"] for each in seen)
    dropped = len(typed) - len(seen)
    p95, longest = keys[int(len(keys) * 0.95)], gaps[-1]
    spread = f"median {statistics.median(keys):.1f}, p99 {keys[int(len(keys) * 0.99)]:.1f}, longest {keys[-1]:.1f}"
    what = f"letter → painted, {size:,} scripts, p95 of {len(keys)}"
    return [
        Row(what, "miaohui", p95, "ms", spread),
        Row(
            "of that the GUI thread worked, p95",
            "miaohui",
            worked[int(len(worked) * 0.95)],
            "ms",
            f"median {statistics.median(worked):.1f}, longest {worked[-1]:.1f}",
        ),
        Row("longest time without a turn of the event loop", "miaohui", longest, "ms"),
        Row("letters of which no results were seen", "miaohui", dropped, ""),
        Row("letter → painted, p95", "", 0, "", bar=Bar(p95 / KEY_P95, 1.0, f"{KEY_P95:.0f} ms")),
        Row("no frame over 33 ms", "", 0, "", bar=Bar(longest / FRAME, 1.0, f"{FRAME:.0f} ms")),
    ]


def main(words: Sequence[str] | None = None) -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--letters", type=int, default=300)
    options.add_argument("--seed", type=int, default=SystemRandom().randrange(10_000))
    chosen = options.parse_args(words)
    print(f"seed {chosen.seed}")  # noqa: T201 - the table is what was asked for
    for size in chosen.sizes:
        print(table(measure(size, chosen.letters, chosen.seed)), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
