"""Feeds the import damaged files, guided by coverage: `python -m tests.fuzz.importers SECONDS [SEED] [SAMPLE…]`.

A mutant that goes a way through our code that nobody went before becomes a sample itself. Anything but `Refused`, more
than three seconds for one file, and a file that appears beside the sample are findings: they are printed, and the
command fails.
"""

import plistlib
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import FrameType
from typing import Any

from assistant.exchange.formats import own, table
from assistant.exchange.plan import plan
from assistant.exchange.reading import read
from assistant.refusal import Refused
from tests.assistant.exchange.xls_file import xls
from tests.make import a_draft

SAMPLES = Path(__file__).parents[1] / "data" / "exchange"
FOUND = Path("build/fuzz")
TOO_LONG = 3.0  # seconds of the processor for a file of a few kB
TOKENS = (
    b"{{", b"}}", b"$|$", b"#{", b"%fill", b'"', b",", b"\n", b"\r", b"\0", b"[", b"{", b":", b"!!", b"&a ", b"*a",
    b"<",     b"\xff\xfe", b"=cmd|", b"\xe5", b"null", b"-1", b"1e999", b"\xed\xa0\x80", b"\\ud800", b"../",
    b"PK\x03\x04",
)  # fmt: skip

Step = tuple[str, int, int]  # a file, a line of it, and the line that ran after it


def samples() -> dict[str, bytes]:
    """A small good file of each kind that is one file; their endings say which kind."""
    snippets = (SAMPLES / "snippets.textexpander").read_bytes()
    return {
        "beeftext.json": (SAMPLES / "beeftext.json").read_bytes(),
        "espanso.yml": (SAMPLES / "espanso/shop/package.yml").read_bytes(),
        "snippets.textexpander": snippets,
        "binary.plist": plistlib.dumps(plistlib.loads(snippets), fmt=plistlib.FMT_BINARY),
        "qianniu.csv": (SAMPLES / "qianniu.csv").read_bytes(),
        "bot.csv": (SAMPLES / "bot/话术.csv").read_bytes(),
        "own.zip": own.write([a_draft()], ["x"]),
        "table.xlsx": bytes(table.write_table([a_draft(), a_draft()], [])),
        "softtalk.xls": xls([("一级分类", "话术内容"), ("a", "b")]),
    }


@contextmanager
def steps_run(into: set[Step], room: str = "/exchange/") -> Iterator[None]:
    """Notes which line follows which in our readers meanwhile: those whose path has `room` in it."""

    def called(frame: FrameType, _: str, __: Any) -> Any:
        file, before = frame.f_code.co_filename, frame.f_lineno

        def local(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal before
            if event == "line":
                into.add((file, before, frame.f_lineno))
                before = frame.f_lineno
            return local

        return local if room in file else None

    sys.settrace(called)
    try:
        yield
    finally:
        sys.settrace(None)


def mutant(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(changed) + 1)
        match chance.randrange(4):
            case 0 if at < len(changed):
                changed[at] = chance.randrange(256)
            case 1:
                changed[at:at] = chance.choice(TOKENS)
            case 2:
                del changed[at : at + chance.randint(1, 20)]
            case _:
                start = chance.randrange(len(changed) + 1)
                changed[at:at] = changed[start : start + chance.randint(1, 60)]
    return bytes(changed)


def fuzz(name: str, sample: bytes, seconds: float, chance: random.Random) -> tuple[int, int, list[str]]:
    """How many files were tried, how many became samples, and what was found."""
    corpus, seen, findings, tried = [sample], set[Step](), dict[str, str](), 0
    with tempfile.TemporaryDirectory() as folder:
        file, end = Path(folder) / name, time.monotonic() + seconds
        while time.monotonic() < end:
            data = mutant(chance, chance.choice(corpus)) if tried else sample
            file.write_bytes(data)
            run, begun = set[Step](), time.process_time()
            with steps_run(run):
                problem = _problem(file)
            tried += 1
            if time.process_time() - begun > TOO_LONG:
                problem = f"took {time.process_time() - begun:.1f} s"
            if sorted(Path(folder).iterdir()) != [file]:
                problem = "wrote a file"
            if problem:
                findings.setdefault(problem[-200:], f"{_kept(name, data)}: {problem}")
            if not run <= seen:
                seen |= run
                corpus.append(data)
    return tried, len(corpus), list(findings.values())


def _kept(name: str, data: bytes) -> Path:
    """Where the file lies now that shows the problem."""
    FOUND.mkdir(parents=True, exist_ok=True)
    path = FOUND / f"{sha256(data).hexdigest()[:12]}-{name}"
    path.write_bytes(data)
    return path


def _problem(file: Path) -> str:
    try:
        plan(read(file), [])
    except Refused:
        pass
    except Exception:  # noqa: BLE001 - any of them is what is looked for
        return traceback.format_exc()
    return ""


def main(seconds: float, seed: int, chosen: Mapping[str, bytes]) -> int:
    found = 0
    for name, sample in chosen.items():
        tried, kept, findings = fuzz(name, sample, seconds, random.Random(seed))
        print(  # noqa: T201 - it is what the command is for
            f"{name}: {tried} files, {kept} samples kept, {len(findings)} findings", *findings, sep="\n", flush=True
        )
        found += len(findings)
    return min(found, 1)


if __name__ == "__main__":
    known = samples()
    sys.exit(
        main(float(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 1, {n: known[n] for n in sys.argv[3:] or known})
    )
