"""Killed at any moment, nothing that was saved is lost, and nothing is there by halves."""

import os
import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from time import sleep

import pytest

from db import open_stores

ROOT = Path(__file__).parents[2]
KILLS = 40
MOST_SAVED = 8  # by one child, before the last moments of its life
LAST_MOMENTS = 0.02  # seconds at most: several saves take so long
NURSERY = """
import os, sys
from dataclasses import replace
from itertools import count
from pathlib import Path
import alembic.command, db.engine, db.orders, db.scripts, db.settings  # loaded once for all children
from assistant.orders.card import State
from assistant.scripts.library import Library
from db import open_stores
from tests.make import a_card, a_draft, an_event

def tell(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())  # whole or not at all

def work():
    stores = open_stores(Path(sys.argv[1]))
    library = Library(stores.scripts)
    library.load()
    paths = {category.path for category in library.categories()}
    if {"a", "b"} <= paths:
        library.merge_categories("b", "a")
    elif "a" in paths:
        library.rename_category("a", "b")
    for number in count():
        script = library.add(a_draft(body="长" * (number * 977 % 9_000 + 1), category="a/x"))
        tell("script", script.id)
        card = a_card(notes="长" * (number * 577 % 5_000))
        stores.orders.save(card, an_event(card))
        tell("card", card.id, 1)
        sent = replace(card, state=State.SENT, revision=2)
        stores.orders.save(sent, an_event(sent))
        tell("card", card.id, 2)
        library.change(script.id, a_draft(body="changed", category="a/x"))
        tell("changed", script.id)
        if number % 5 == 0:
            library.delete([script.id])
            library.restore([script.id])
            stores.daily_backup()

for _ in sys.stdin:
    child = os.fork()
    if not child:
        tell(os.getpid())
        work()
    os.waitpid(child, 0)
    tell("killed")
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_everything_acknowledged_survives_kill_9_at_random_moments(folder):
    moments = random.Random(20260301)
    run = [sys.executable, "-B", "-c", NURSERY, str(folder)]
    saved: set[str] = set()
    with subprocess.Popen(run, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as nursery:
        for _ in range(KILLS):
            saved |= lived_and_killed(nursery, moments.randrange(MOST_SAVED), moments.uniform(0, LAST_MOMENTS))
            assert_all_there(folder, saved)
        nursery.stdin.close()
    assert len(saved) > KILLS


def lived_and_killed(nursery: subprocess.Popen[str], most: int, moments: float) -> set[str]:
    """What a child had saved when it was killed, some moments after it had saved so much."""
    print(file=nursery.stdin, flush=True)
    child = int(nursery.stdout.readline())
    saved = {nursery.stdout.readline() for _ in range(most)}
    sleep(moments)  # not for anything to happen: the kill must come at any moment of a save
    os.kill(child, signal.SIGKILL)
    return saved | set(iter(nursery.stdout.readline, "killed\n"))


def assert_all_there(folder: Path, saved: set[str]) -> None:
    with closing(open_stores(folder)) as stores:
        assert stores.recovery is None
        scripts, categories = stores.scripts.read()
        cards = stores.orders.find(limit=1_000_000)
        events = [event for card in cards for event in stores.orders.history(card.id)]
        kept = (*scripts, *stores.scripts.bin())
        changed = [script.id for script in kept if script.body == "changed"]
        there = {f"script {script.id}\n" for script in kept} | {f"changed {script}\n" for script in changed}
        there |= {f"card {event.card} {event.revision}\n" for event in events}
        assert saved <= there
        assert all(stores.scripts.earlier(script)[-1].text.body.startswith("长") for script in changed)
        assert {script.category for script in scripts} <= {category.path for category in categories}
        assert len(events) == sum(card.revision for card in cards)
        assert stores.condition().damage == ""
