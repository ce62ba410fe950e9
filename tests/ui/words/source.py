"""Reads the program's own source: which words it says, and for which reasons it refuses."""

import ast
import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).parents[3]


def modules(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    """The modules of these folders, and main.py, which joins them."""
    inside = [path for folder in folders for path in (REPOSITORY / folder).rglob("*.py")]
    for path in sorted([*inside, *REPOSITORY.glob("main.py")]):
        yield path.relative_to(REPOSITORY), ast.parse(path.read_text("utf-8"))


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Calls of a plain name or an attribute so named."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in names:
            yield node


def texts(node: ast.expr) -> list[str]:
    """The texts that an argument can be: a literal, or each side of a conditional of literals."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    return texts(node.body) + texts(node.orelse) if isinstance(node, ast.IfExp) else []


def blanks(text: str) -> set[str]:
    """The names in braces that `str.format` would fill."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@dataclass(frozen=True)
class Said:
    """One `say("…")`: in which module, in which room, and the facts it is given."""

    where: str
    room: str
    source: str
    facts: frozenset[str]


@cache
def said() -> list[Said]:
    """Every literal that a translator is called with."""
    return [
        Said(f"{path}:{call.lineno}", room, source, frozenset(k.arg for k in call.keywords if k.arg))
        for path, tree in modules("ui")
        for call, room in _translations(tree)
        for source in (texts(call.args[0]) if call.args else [])
    ]


def _translations(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Each call of a translator with its room: by the name it was given (`say = words("orders")`, also as an
    attribute), called on the spot (`words("orders")("Saved")`), or "" for a `say` that was handed in."""
    rooms = {name: room for node in ast.walk(tree) if isinstance(node, ast.Assign) for name, room in _named(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _name(node.func)
            if room := _room(node.func):
                yield node, room
            elif name in rooms or name in ("say", "_say"):
                yield node, rooms.get(name, "")


def _named(node: ast.Assign) -> list[tuple[str, str]]:
    room = _room(node.value)
    return [(_name(target), room) for target in node.targets] if room else []


def _room(node: ast.expr) -> str:
    if isinstance(node, ast.Call) and _name(node.func) == "words" and node.args:
        return "".join(texts(node.args[0]))
    return ""


def _name(node: ast.expr) -> str:
    return getattr(node, "id", getattr(node, "attr", ""))


def literals(tree: ast.AST) -> set[str]:
    """Every text that stands in the code."""
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
