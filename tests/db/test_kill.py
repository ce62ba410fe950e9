"""Killed at any moment, nothing that was saved is lost, and nothing is there by halves."""

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db import open_stores

ROOT = Path(__file__).parents[2]
KILLS = 40
LONGEST_LIFE = 0.25  # seconds
NURSERY = """
import os, signal, sys, time
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
        if number % 5 == 0:
            library.delete([script.id])
            library.restore([script.id])
            stores.daily_backup()

for line in sys.stdin:
    child = os.fork()
    if not child:
        work()
    time.sleep(float(line))
    os.kill(child, signal.SIGKILL)
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
            print(moments.uniform(0, LONGEST_LIFE), file=nursery.stdin, flush=True)
            saved |= set(iter(nursery.stdout.readline, "killed\n"))
            assert_all_there(folder, saved)
        nursery.stdin.close()
    assert len(saved) > KILLS


def assert_all_there(folder: Path, saved: set[str]) -> None:
    with closing(open_stores(folder)) as stores:
        assert stores.recovery is None
        scripts, categories = stores.scripts.read()
        cards = stores.orders.find(limit=1_000_000)
        events = [event for card in cards for event in stores.orders.history(card.id)]
        there = {f"script {script.id}\n" for script in (*scripts, *stores.scripts.bin())}
        there |= {f"card {event.card} {event.revision}\n" for event in events}
        assert saved <= there
        assert {script.category for script in scripts} <= {category.path for category in categories}
        assert len(events) == sum(card.revision for card in cards)
        assert stores.condition().damage == ""
