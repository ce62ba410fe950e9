"""Offers a desktop damaged and hostile bytes of a team's library, guided by coverage: `python -m tests.fuzz.releases
SECONDS [SEED] [KIND…]`.

Bytes are changed as somebody on the way could (a bit of a signed thing, of an object), and as a lead's damaged program
could: what is inside is changed, then packed and signed rightly. Anything but `Refused` is a finding, and so are two
seconds or 64 MB for one offer of a few kB, and a signature that passes over changed bytes. Findings are printed, and
the command fails.
"""

import json
import random
import sys
import time
import traceback
import tracemalloc
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import zstandard

from assistant.ids import new_id
from assistant.refusal import Refused
from assistant.scripts.parts import Parts, Step, Variant
from assistant.team import key_lists, manifests, pointers, proposals
from assistant.team.canonical import canonical
from assistant.team.content import difference
from assistant.team.key_lists import newest_keys, open_keys, signed_keys
from assistant.team.manifests import open_manifest, vouched_manifest
from assistant.team.packing import pack, unpack
from assistant.team.pointers import newest_pointer, open_pointer, signed_pointer
from assistant.team.proposals import Proposal, open_proposal, signed_proposal
from assistant.team.release import Pointer
from assistant.team.rows import checked, script_row
from assistant.team.signing import SigningKey, sign
from tests.assistant.team.contents import AGENT, LEAD, LIBRARY, PEOPLE, ROOT, a_category, a_row, content, keys, release
from tests.fuzz.importers import Step as LinePair
from tests.fuzz.importers import mutant, steps_run
from tests.make import a_draft

TOO_LONG = 2.0  # seconds of the processor
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 2**53, 2**60, 10**400, 1.5, "", " ", "a", "\0", "\r", "\u202e", "A" * 64, "0" * 64, "0" * 32,
    "../x",
    "物流/查件/x", "Ctrl+C", "a" * 5_000, '{"steps":[{"file":"C:/a.exe"}]}',
    '{"variants":[{"text":"a","hours":["x"]}]}',
    "[" * 5_000, [], [None], [""], {}, {"id": "a"}, {"v": 1}, "stable", "owner", "video", "script", "u", "d",
)  # fmt: skip
TOO_MUCH = 64 << 20  # bytes of memory at once
RICH = script_row("c", a_draft(code="fh", tags=("急",), hotkey="Ctrl+Alt+1", questions=("几天到",), parts=Parts(
    (Step("第二条", delay=1.5),), (Variant("晚上好", shops=("名美",), regions=("浙江",)),)
)))  # fmt: skip
OLD = content(a_row("a"), a_row("b"))
NEW = content(a_row("a", body="改过"), a_category("物流/查件", 2), RICH)
OBJECT = pack(difference(OLD, NEW))
PROPOSED = Proposal(LIBRARY, new_id(), "小美", "script", "c", RICH, "0" * 64, 3, "常问", "2026-03-01", AGENT.public)


@dataclass(frozen=True, slots=True)
class Kind:
    """A sample, what a desktop does with it, how it is wrapped after it was changed, and whether none but the sample
    itself may pass: it is signed as it is."""

    sample: bytes
    read: Callable[[bytes], object]
    wrap: Callable[[bytes], bytes] = bytes
    sealed: bool = True

    @property
    def has_values(self) -> bool:
        """It is lines of JSON."""
        return self.sample[:1] in (b"{", b"[")


def signed(key: SigningKey, context: bytes) -> Callable[[bytes], bytes]:
    """The body as its author's program would sign it; bytes that are no JSON stay as they are."""

    def wrap(body: bytes) -> bytes:
        try:
            return sign(key, json.loads(body), context)
        except (ValueError, RecursionError):
            return body

    return wrap


def body_of(raw: bytes) -> bytes:
    return canonical(json.loads(raw)["body"])


def other_value(chance: random.Random, data: bytes) -> bytes:
    """One value in one of the lines of JSON is another one now; what is no JSON is changed as bytes are."""
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    try:
        lines[at] = canonical(_changed(chance, json.loads(lines[at])))
    except (ValueError, RecursionError):
        return mutant(chance, data)
    return b"\n".join(lines)


def _changed(chance: random.Random, value: Any) -> Any:
    if not isinstance(value, dict | list) or not value or chance.random() < 0.1:
        return chance.choice(ODD) if chance.random() < 0.8 else [value]
    place = chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
    if chance.random() < 0.1:
        return {**value, "more": 1} if isinstance(value, dict) else [*value, value[place]]
    if isinstance(value, dict):
        return {**value, place: _changed(chance, value[place])}
    return [*value[:place], _changed(chance, value[place]), *value[place + 1 :]]


def take(operations: Iterable[object]) -> None:
    for _ in operations:
        pass


def kinds() -> dict[str, Kind]:
    manifest = release(3, NEW, (release(1, OLD), OLD), note="春季").raw
    pointer = signed_pointer(LEAD, Pointer(LIBRARY, "stable", 5, 3, "a" * 64, "2026-03-01"))
    listed, proposal = signed_keys(ROOT, 2, PEOPLE), signed_proposal(AGENT, PROPOSED)
    publishers = keys().publishers()
    compress = zstandard.ZstdCompressor().compress
    plain = zstandard.ZstdDecompressor().decompress(OBJECT)
    return {
        "object": Kind(OBJECT, lambda raw: take(checked(unpack(raw))), sealed=False),
        "rows": Kind(plain, lambda raw: take(checked(unpack(raw))), compress, sealed=False),
        "manifest": Kind(manifest, lambda raw: open_manifest(raw, publishers)),
        "manifest-inside": Kind(
            body_of(manifest), lambda raw: open_manifest(raw, publishers), signed(LEAD, manifests.CONTEXT), sealed=False
        ),
        "ancestor": Kind(manifest, vouched_manifest, sealed=False),
        "pointer": Kind(pointer, lambda raw: open_pointer(raw, keys(), "stable")),
        "pointer-inside": Kind(
            body_of(pointer),
            lambda raw: newest_pointer([raw], keys(), "stable"),
            signed(LEAD, pointers.CONTEXT),
            sealed=False,
        ),
        "keys": Kind(listed, lambda raw: open_keys(raw, LIBRARY)),
        "keys-inside": Kind(
            body_of(listed), lambda raw: newest_keys([raw], LIBRARY), signed(ROOT, key_lists.CONTEXT), sealed=False
        ),
        "proposal": Kind(proposal, lambda raw: open_proposal(raw, LIBRARY)),
        "proposal-inside": Kind(
            body_of(proposal), lambda raw: open_proposal(raw, LIBRARY), signed(AGENT, proposals.CONTEXT), sealed=False
        ),
        "secret": Kind(LEAD.to_bytes(), SigningKey.from_bytes, sealed=False),
    }


def fuzz(kind: Kind, seconds: float, chance: random.Random) -> tuple[int, int, list[str]]:
    """How many offers were made, how many became samples, and what was found."""
    corpus, seen, findings, tried = [kind.sample], set[LinePair](), dict[str, str](), 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        change = other_value if kind.has_values and chance.random() < 0.7 else mutant
        data = change(chance, chance.choice(corpus)) if tried else kind.sample
        run = set[LinePair]()
        offered = kind.wrap(data)
        with steps_run(run, "/assistant/team/"):
            problem = _problem(kind, offered, changed=data != kind.sample)
        tried += 1
        if problem:
            findings.setdefault(problem[-200:], f"{offered.hex()}: {problem}")
        if not run <= seen:
            seen |= run
            corpus.append(data)
    return tried, len(corpus), list(findings.values())


def _problem(kind: Kind, offered: bytes, *, changed: bool) -> str:
    begun = time.process_time()
    tracemalloc.start()
    try:
        kind.read(offered)
        if kind.sealed and changed:
            return "passed though it was changed"
    except Refused:
        if not changed:
            return "refused though it is right"
    except Exception:  # noqa: BLE001 - any of them is what is looked for
        return traceback.format_exc()
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    took = time.process_time() - begun
    return f"took {took:.1f} s" if took > TOO_LONG else f"took {most >> 20} MB" if most > TOO_MUCH else ""


def main(seconds: float, seed: int, chosen: Mapping[str, Kind]) -> int:
    found = 0
    for name, kind in chosen.items():
        tried, kept, findings = fuzz(kind, seconds, random.Random(seed))
        print(  # noqa: T201 - it is what the command is for
            f"{name}: {tried} offers, {kept} samples kept, {len(findings)} findings", *findings, sep="\n", flush=True
        )
        found += len(findings)
    return min(found, 1)


if __name__ == "__main__":
    known = kinds()
    sys.exit(
        main(float(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 1, {n: known[n] for n in sys.argv[3:] or known})
    )
