"""How often one of the three suggested replies has the intent of a real customer's message.

Two ways to count: `labelled` counts only the public scripts, which came with their intents, and takes the starter
library as distractors; `all` also counts a starter reply by what `suggest_labels.toml` says it answers.
"""

import itertools
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from assistant.search.suggest import choosing, part, suggester, topics
from assistant.search.suggest.meanings import complete
from assistant.search.suggest.model import open_model
from assistant.search.suggest.semantic import Semantic
from assistant.search.suggest.suggester import Suggester
from db.meanings import KeptMeanings
from tests.bench.suggest_library import DATA, Library, Message, library, messages

ADDRESSES = DATA.parent / "addresses" / "blobs.jsonl"
FOLDS = 5
GRID = {"SPREAD": (4.0, 6.0, 8.0), "SETTLED": (0.8, 0.95), "WORDS": (0.2, 0.3, 0.5), "STARTER": (0.3, 0.4, 0.6)}
OWNERS = {"SPREAD": suggester, "SETTLED": choosing, "WORDS": choosing, "STARTER": part}
Hits = tuple[bool, bool, bool, bool]  # labelled: first, any of three; all: first, any of three


def hits(message: Message, suggested: Suggester, kept: Library) -> Hits:
    found = [suggestion.script.id for suggestion in suggested.suggest(message.text)]
    right = [bool(kept.intents[key] & message.accepted) for key in found]
    labelled = [fits and key in kept.labelled for key, fits in zip(found, right, strict=True)]
    return any(labelled[:1]), any(labelled), any(right[:1]), any(right)


def rates(rows: Sequence[Hits]) -> str:
    shares = [100 * sum(row[place] for row in rows) / len(rows) for place in range(4)]
    return "labelled @1 {:5.1f} @3 {:5.1f}   all @1 {:5.1f} @3 {:5.1f}".format(*shares)


def cross_validated(everything: Sequence[Message], kept: Library, seed: int) -> list[Hits]:
    """The numbers of the ranking are chosen on four fifths, the hits counted on the fifth that is left."""
    order = random.Random(seed).sample(range(len(everything)), len(everything))
    by_setting: list[list[Hits]] = []
    before = {name: getattr(owner, name) for name, owner in OWNERS.items()}
    for values in itertools.product(*GRID.values()):
        for name, value in zip(GRID, values, strict=True):
            setattr(OWNERS[name], name, value)
        suggested = Suggester(kept.scripts)
        by_setting.append([hits(message, suggested, kept) for message in everything])
    for name, value in before.items():
        setattr(OWNERS[name], name, value)
    outside = []
    for fold in range(FOLDS):
        left_out = set(order[fold::FOLDS])
        best = max(by_setting, key=lambda rows: sum(rows[n][1] + rows[n][3] for n in order if n not in left_out))
        outside += [best[n] for n in sorted(left_out)]
    return outside


def per_intent(pairs: Sequence[tuple[Message, Hits]]) -> Iterator[tuple[str, str]]:
    groups: defaultdict[str, list[Hits]] = defaultdict(list)
    for message, row in pairs:
        groups[message.intent].append(row)
    for intent, rows in sorted(groups.items()):
        yield intent, f"{len(rows):3}   labelled @3 {sum(r[1] for r in rows):3}   all @3 {sum(r[3] for r in rows):3}"


def known_word_for_word(message: Message) -> bool:
    """Whether the message stands in the table of topics as it is: short ones like "有货吗" do."""
    asked = {ask for language in topics.TABLES for table in topics.read(language) for ask in table.asks}
    return message.text.strip("?？!！。 ") in asked


def latencies(everything: Sequence[Message], suggested: Suggester) -> list[float]:
    """Milliseconds, sorted; each message five times."""
    taken = []
    for message in everything * 5:
        begun = perf_counter()
        suggested.suggest(message.text)
        taken.append(1000 * (perf_counter() - begun))
    return sorted(taken)


def report(kept: Library, everything: Sequence[Message], seed: int) -> Iterator[tuple[str, str]]:
    suggested = Suggester(kept.scripts)
    pairs = [(message, hits(message, suggested, kept)) for message in everything]
    new = [row for message, row in pairs if not known_word_for_word(message)]
    yield from split(pairs)
    yield f"{len(new)} not known word for word", rates(new)
    yield f"{FOLDS} folds, seed {seed}", rates(cross_validated(everything, kept, seed))
    yield "suggested at all", shown(everything, suggested)
    yield "a message", speed(everything, suggested)
    yield from per_intent(pairs)
    if model := open_model():
        with TemporaryDirectory() as folder:
            suggested.understand(Semantic(model, complete(model, KeptMeanings(Path(folder)), kept.scripts)))
        yield from split([(message, hits(message, suggested, kept)) for message in everything], "with the model: ")
        yield "with the model: a message", speed(everything, suggested)


def split(pairs: Sequence[tuple[Message, Hits]], how: str = "") -> Iterator[tuple[str, str]]:
    yield f"{how}all {len(pairs)} messages", rates([row for _, row in pairs])
    yield f"{how}read and tuned on", rates([row for message, row in pairs if not message.unread])
    yield f"{how}held out, never read", rates([row for message, row in pairs if message.unread])


def shown(everything: Sequence[Message], suggested: Suggester) -> str:
    """For how many messages something is suggested, and for how many pasted addresses, which ask nothing."""
    addresses = [json.loads(line)["text"] for line in ADDRESSES.read_text(encoding="utf-8").splitlines()]
    of_messages = sum(bool(suggested.suggest(message.text)) for message in everything)
    of_addresses = sum(bool(suggested.suggest(address)) for address in addresses)
    return f"{of_messages} of {len(everything)} messages, {of_addresses} of {len(addresses)} pasted addresses"


def speed(everything: Sequence[Message], suggested: Suggester) -> str:
    taken = latencies(everything, suggested)
    return f"p50 {taken[len(taken) // 2]:.2f} ms, p95 {taken[int(len(taken) * 0.95)]:.2f} ms"


def main() -> None:
    if not DATA.exists():
        sys.exit(f"the messages are not here: {DATA}")
    for what, figures in report(library(), messages(), random.randrange(10_000)):
        sys.stdout.write(f"  {what:<42} {figures}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
