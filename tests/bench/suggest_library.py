"""The library and the messages that suggesting is measured on: public scripts with their intents, and the starter's."""

import json
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.scripts.script import Draft, Script
from assistant.scripts.starter import starter_drafts

DATA = Path(__file__).parents[3] / "shared" / "data" / "suggest"
LABELS = Path(__file__).with_name("suggest_labels.toml")


@dataclass(frozen=True)
class Message:
    """A customer's message and the intents that a fair judge accepts; `unread`: whoever wrote the table of topics and
    chose the numbers of the ranking had not read it."""

    text: str
    intent: str
    accepted: frozenset[str]
    unread: bool


@dataclass(frozen=True)
class Library:
    """`intents` by script id. `labelled` has the public scripts alone, which came with their intents."""

    scripts: tuple[Script, ...]
    intents: dict[str, frozenset[str]]
    labelled: frozenset[str]


def messages() -> list[Message]:
    """The Taobao dialogues of the set were held out; the rest was read and tuned on."""
    return [
        Message(row["message"], row["intent"], frozenset({row["intent"], *row["also_ok"]}), "cooelf" in row["source"])
        for row in _rows("messages")
    ]


def library() -> Library:
    public = _rows("scripts")
    starter = [draft for draft in starter_drafts() if not draft.category.startswith("English")]
    table = tomllib.loads(LABELS.read_text(encoding="utf-8"))
    scripts = [Script(row["id"], row["title"], row["text"]) for row in public]
    intents = {row["id"]: frozenset({row["intent"], *row["also"]}) for row in public}
    for number, draft in enumerate(starter):
        script = _script(f"starter-{number}", draft)
        scripts.append(script)
        intents[script.id] = _intents(draft, table)
    return Library(tuple(scripts), intents, frozenset(row["id"] for row in public))


def without_questions(kept: Library) -> Library:
    return replace(kept, scripts=tuple(replace(script, questions=()) for script in kept.scripts))


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def _script(id: str, draft: Draft) -> Script:
    return Script(
        id, draft.title, draft.body, draft.code, draft.category, draft.tags,
        origin="starter", questions=draft.questions,
    )  # fmt: skip


def _intents(draft: Draft, table: dict[str, dict[str, list[str]]]) -> frozenset[str]:
    if draft.code in table["codes"]:
        return frozenset(table["codes"][draft.code])
    path = draft.category
    while path not in table["categories"]:
        path = path.rpartition("/")[0]
    return frozenset(table["categories"][path])
