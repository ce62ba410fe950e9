"""AutoKey's folders: each phrase is a text with a description beside it; programs among them are never run."""

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Any

from assistant.exchange.blanks import AUTOKEY
from assistant.exchange.formats.json_file import dict_of, list_of, loaded, text_of, texts, written
from assistant.exchange.gathering import Gathering, Progress
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.source import Source
from assistant.scripts.script import Draft

FOLDER_FILES = ("folder.json", ".folder.json")


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """Before version 0.96 the descriptions were hidden files: both are read."""
    gathering = Gathering("autokey", progress)
    titles = _folder_titles(source)
    for name in source.named(".txt"):
        path = PurePosixPath(name)
        beside = [str(path.with_name(f"{dot}{path.stem}.json")) for dot in ("", ".")]
        found = next((each for each in beside if each in source.paths), "")
        _phrase(gathering, source, name, loaded(source, found) if found else {}, _category(path, titles))
    for name in source.named(".py"):
        gathering.refuse(1, "import_program", name)
    for name in source.paths:
        if not name.lower().endswith((".txt", ".json", ".py")):
            gathering.lose(name, PurePosixPath(name).name, Loss.FILE)
    return gathering.parsed()


def _folder_titles(source: Source) -> dict[str, str]:
    """The title of each folder, by its path; the chosen folder is "."."""
    found = {}
    for name in source.named(*FOLDER_FILES):
        path = PurePosixPath(name)
        if path.name in FOLDER_FILES and (title := text_of(loaded(source, name), "title")):
            found[str(path.parent)] = title
    return found


def _category(path: PurePosixPath, titles: dict[str, str]) -> list[str]:
    above = [folder for folder in reversed(path.parents) if str(folder) != "." or "." in titles]
    return [titles.get(str(folder), folder.name) for folder in above]


def _phrase(gathering: Gathering, source: Source, name: str, about: Any, category: list[str]) -> None:
    abbreviation = dict_of(about, "abbreviation")
    codes = texts(list_of(abbreviation, "abbreviations"))
    for code in codes[1:]:
        gathering.lose(name, code, Loss.MORE_CODES)
    _tell_rest(gathering, name, about, abbreviation)
    gathering.add(
        1,
        AUTOKEY.read(source.text(name), lambda what, why: gathering.lose(name, what, why)),
        title=text_of(about, "description") or PurePosixPath(name).stem,
        code=codes[0] if codes else "",
        category=category,
        file=name,
    )


def _tell_rest(gathering: Gathering, name: str, about: Any, abbreviation: dict[str, Any]) -> None:
    hotkey = dict_of(about, "hotkey")
    if key := text_of(hotkey, "hotKey"):
        gathering.lose(name, "+".join([*texts(list_of(hotkey, "modifiers")), key]), Loss.FIELD)
    if window := text_of(dict_of(about, "filter"), "regex"):
        gathering.lose(name, window, Loss.FIELD)
    for option in ("prompt", "omitTrigger", "matchCase"):
        if isinstance(about, dict) and about.get(option) is True:
            gathering.lose_each("", option, Loss.OPTION)
    for option in ("ignoreCase", "immediate", "triggerInside"):
        if abbreviation.get(option) is True:
            gathering.lose_each("", option, Loss.OPTION)


def write(drafts: Iterable[Draft], _categories: Sequence[str]) -> dict[str, bytes]:
    """A folder for each category, with the files numbered: titles may hold what no file name can."""
    files: dict[str, bytes] = {}
    folders: dict[str, str] = {"": ""}
    for number, draft in enumerate(drafts, 1):
        folder = _folder(files, folders, draft.category)
        files[f"{folder}{number:05}.txt"] = AUTOKEY.written(draft.body).encode("utf-8", "replace")
        files[f"{folder}{number:05}.json"] = written(_about(draft))
    return files


def _folder(files: dict[str, bytes], folders: dict[str, str], category: str) -> str:
    if category not in folders:
        parent, _, name = category.rpartition("/")
        folders[category] = f"{_folder(files, folders, parent)}{len(folders):03}/"
        files[f"{folders[category]}folder.json"] = written({"type": "folder", "title": name})
    return folders[category]


def _about(draft: Draft) -> dict[str, Any]:
    codes = [draft.code] if draft.code else []
    return {
        "type": "phrase",
        "description": draft.title,
        "modes": [1] if codes else [],
        "usageCount": 0,
        "prompt": False,
        "omitTrigger": False,
        "matchCase": False,
        "showInTrayMenu": False,
        "abbreviation": {"abbreviations": codes, "backspace": True, "ignoreCase": False, "immediate": False,
                         "triggerInside": False, "wordChars": "[\\w]"},
        "hotkey": {"modifiers": [], "hotKey": None},
        "filter": {"regex": None, "isRecursive": False},
        "sendMode": "<ctrl>+v",
    }  # fmt: skip
