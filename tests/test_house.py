"""The rules of the house are not only written down: each was seen to fail where it is broken."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = ("assistant", "ui", "db")
SOURCES = [path for room in (*OURS, "tests", "resources") for path in (ROOT / room).rglob("*.py")] + [ROOT / "main.py"]
CONTRACTS = [
    c["name"] for c in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
]

LAYERS = "ui and db stand on assistant, never on each other"
PURE = "assistant knows neither Qt nor a database"
UI = "ui knows no database"
DB = "db knows no Qt"
DESKTOP = "only main opens the desktop adapters"
MAIN = "nobody imports main"

# A module in this room that imports this breaks exactly these: what comes in through another room counts, too.
BREACHES = (
    ("ui", "db", {LAYERS, UI}),
    ("db", "ui.background", {LAYERS, DB}),
    ("assistant", "ui.background", {LAYERS, PURE}),
    ("assistant", "db", {LAYERS, PURE}),
    ("assistant", "PySide6.QtCore", {PURE}),
    ("assistant", "sqlalchemy", {PURE}),
    ("assistant", "alembic", {PURE}),
    ("assistant", "psycopg", {PURE}),
    ("ui", "sqlalchemy", {UI}),
    ("ui", "alembic", {UI}),
    ("ui", "sqlite3", {UI}),
    ("ui", "psycopg", {UI}),
    ("db", "PySide6.QtCore", {DB}),
    ("assistant", "assistant.desktop", {DESKTOP}),
    ("ui", "assistant.desktop", {DESKTOP}),
    ("db", "assistant.desktop", {DESKTOP}),
    ("assistant", "main", {MAIN}),
    ("ui", "main", {MAIN}),
    ("db", "main", {MAIN}),
)

TOP_LEVEL = {
    ".ci", ".git", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile",
    "README.md", "README.zh-CN.md", "assistant", "db", "docs", "main.py", "pyproject.toml", "requirements-bench.lock",
    "requirements-dev.lock", "requirements-windows.lock", "requirements.lock", "resources", "tests", "ui",
}  # fmt: skip


def broken_contracts(house: Path) -> set[str]:
    """The names of the contracts that do not hold in this tree."""
    linter = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    ran = subprocess.run(
        linter, cwd=house, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": str(house)}
    )
    held = dict(re.findall(r"^(.+) (KEPT|BROKEN)$", ran.stdout, re.MULTILINE))
    assert sorted(held) == sorted(CONTRACTS), ran.stdout + ran.stderr
    assert (ran.returncode == 0) == ("BROKEN" not in held.values())
    return {name for name, verdict in held.items() if verdict == "BROKEN"}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that may be broken."""
    copy = tmp_path_factory.mktemp("house")
    for room in OURS:
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("main.py", "pyproject.toml"):
        shutil.copy(ROOT / name, copy)
    return copy


rules = pytest.mark.skipif(sys.platform == "win32", reason="the same sources are looked through on Linux")


@rules
def test_no_room_reaches_where_it_must_not(house: Path) -> None:
    assert broken_contracts(house) == set()


def test_every_contract_is_tried() -> None:
    assert set().union(*(broken for _, _, broken in BREACHES)) == set(CONTRACTS)


@rules
@pytest.mark.parametrize(("room", "forbidden", "broken"), BREACHES, ids=[" imports ".join(b[:2]) for b in BREACHES])
def test_a_forbidden_import_breaks_exactly_its_contracts(
    house: Path, room: str, forbidden: str, broken: set[str]
) -> None:
    breach = house / room / "breach.py"
    breach.write_text(f"def breach() -> None:\n    import {forbidden}\n", "utf-8")
    try:
        assert broken_contracts(house) == broken
    finally:
        breach.unlink()


def test_no_file_is_too_long_to_read() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert {path: lines for path, lines in lengths.items() if lines > 300} == {}


def test_only_windows_ever_imports_keyboard() -> None:
    naming = [path for path in SOURCES if "keyboard" in path.read_text("utf-8")]
    importing = [path for path in naming if "keyboard" in imported(path)]
    assert [path for path in importing if "windows" not in path.parts] == []


def imported(path: Path) -> set[str]:
    """The packages that a file imports anywhere in it."""
    tree = ast.parse(path.read_text("utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.partition(".")[0] for name in names}


HEAVY = {"PySide6", "numpy", "sqlalchemy", "alembic", "phonenumbers", "pyperclip", "keyboard", "Xlib"}


@pytest.fixture(scope="module")
def used_folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A data folder after its first day: what is only done once has been done."""
    folder = str(tmp_path_factory.mktemp("data"))
    loaded(["status", "--data", folder])
    return folder


@pytest.mark.parametrize("command", ["", "config list", "status", "script list", "category list", "order --help"])
def test_nothing_heavy_is_loaded_for_a_command_that_reads(used_folder: str, command: str) -> None:
    words = command.split() and [*command.split(), "--data", used_folder]
    assert loaded(words) & HEAVY == set()


def test_a_search_loads_its_index_and_no_database(used_folder: str) -> None:
    assert loaded(["search", "fh", "--data", used_folder]) & HEAVY == {"numpy"}


def loaded(words: list[str]) -> set[str]:
    """The packages in a process that has run one command; no words: that has only imported main."""
    ran = subprocess.run(
        [sys.executable, "-c", RUN_AND_TELL, *words], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.split("\n")[-1].split())


RUN_AND_TELL = """
import sys, main
if sys.argv[1:]:
    main.main(sys.argv[1:])
sys.stderr.write("\\n" + " ".join({name.partition(".")[0] for name in sys.modules}))
"""


LOCKS = [f"requirements{kind}.lock" for kind in ("", "-bench", "-dev", "-windows")]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_names_no_host_and_pins_everything_with_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"index-url|find-links|trusted-host", text)
    lines = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert all(re.match(r"[\w.-]+==[\w.]+( ;.*)? \\$", line) for line in lines)
    assert len(re.split(r"\n(?=\S)", text.split("\n", 2)[2])) == len(lines)
    assert len(re.findall("--hash=sha256:", text)) >= len(lines)


def pins(lock: str) -> set[tuple[str, str]]:
    """Names and versions."""
    text = (ROOT / lock).read_text("utf-8")
    return {(name.casefold(), version) for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE)}


def test_what_the_program_imports_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {re.match(r"[\w.-]+", need)[0].casefold() for need in project["dependencies"]}  # type: ignore[index] - a name is always there
    assert wanted <= {name for name, _ in pins("requirements.lock")}


def test_windows_gets_the_same_versions() -> None:
    shared = pins("requirements-dev.lock")
    windows = {pin for pin in pins("requirements-windows.lock") if pin[0] in dict(shared)}
    assert windows <= shared
    assert {"pyside6-essentials", "keyboard", "pytest"} <= set(dict(windows))


@rules
def test_the_top_level_has_only_what_the_house_plan_says() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout: what belongs to the project cannot be told")
    assert {name.partition("/")[0] for name in listed.stdout.split("\0") if name} <= TOP_LEVEL
