"""`make bench`: one run, one table, ratios beside the peers that are installed; nothing here decides a test."""

import platform
import subprocess
import sys

from tests.bench import (
    blanks,
    compliance_check,
    duplicates,
    exchange,
    insertion_latency,
    order_cards,
    palette,
    recipients,
    search_contest,
    search_hits,
    search_speed,
    start_and_memory,
    suggest_hits,
    team_copy,
    team_releases,
    team_server,
    team_shelf,
    typing_speed,
)
from tests.bench.report import table

PARTS = {
    "start": start_and_memory.measure,
    "palette": palette.measure,
    "insertion": insertion_latency.measure,
    "typing": typing_speed.measure,
    "orders": order_cards.measure,
    "recipients": recipients.measure,
    "compliance": compliance_check.measure,
    "exchange": exchange.measure,
    "blanks": blanks.measure,
    "duplicates": duplicates.measure,
    "team-copy": team_copy.measure,
    "team-releases": team_releases.measure,
    "team-server": team_server.measure,
    "team-shelf": team_shelf.measure,
}

WITH_WINDOWS = ("team-window", "library-window")  # each in a process of its own


def main(asked: list[str]) -> None:
    print(f"{platform.platform()}, Python {platform.python_version()}")  # noqa: T201 - its purpose
    for name, measure in PARTS.items():
        if not asked or name in asked:
            print(f"\n{name}\n{table(measure())}")  # noqa: T201
    for name in (name for name in WITH_WINDOWS if not asked or name in asked):
        print(f"\n{name}", flush=True)  # noqa: T201
        subprocess.run([sys.executable, "-m", f"tests.bench.{name.replace('-', '_')}"], check=True)
    if not asked or "search" in asked:
        print("\nsearch")  # noqa: T201
        search_speed.main(["--sizes", "1000", "10000"])
    if not asked or "contest" in asked:
        print("\ncontest")  # noqa: T201
        search_contest.main([])
    if not asked or "hits" in asked:
        print("\nhits")  # noqa: T201
        search_hits.main(["--sizes", "1000", "10000"])
    if not asked or "suggest" in asked:
        print("\nsuggest")  # noqa: T201
        suggest_hits.main()


main(sys.argv[1:])
