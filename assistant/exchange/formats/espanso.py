"""espanso's match files and packages. Nothing in them is run: what would be is kept as text and listed."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from assistant.exchange.blanks import CLIPBOARD, CURSOR, Lose
from assistant.exchange.formats import espanso_values as values
from assistant.exchange.formats.json_file import dict_of, list_of, text_of, texts
from assistant.exchange.formats.yaml_file import loaded
from assistant.exchange.gathering import Gathering, Progress, place
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.pictures import inside, pictures_of
from assistant.exchange.plain import without_tags
from assistant.exchange.source import Source
from assistant.refusal import Refused
from assistant.scripts.script import Draft

ENDINGS = (".yml", ".yaml")
MANIFEST = "_manifest.yml"
PICTURES = "images"
MATCH_KEYS = {"trigger", "triggers", "regex", "replace", "form", "form_fields", "image_path", "markdown", "html",
              "vars", "label", "search_terms"}  # fmt: skip


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """A match file, a package, or a folder of packages: each package is a category."""
    gathering = Gathering("espanso", progress, inside(source))
    titles = {
        str(PurePosixPath(name).parent): _manifest_title(source, name)
        for name in source.named(*ENDINGS)
        if PurePosixPath(name).name == MANIFEST
    }
    for name in source.named(*ENDINGS):
        path = PurePosixPath(name)
        if path.name != MANIFEST:
            whole = loaded(source.text(name), path.name)
            _file(gathering, name if source.folder else "", whole, titles.get(str(path.parent), ""))
    for name in source.paths:
        if not name.lower().endswith((*ENDINGS, ".md", ".png", ".jpg", ".jpeg", ".gif", ".webp", "license")):
            gathering.lose("", name, Loss.FILE)
    return gathering.parsed()


def _manifest_title(source: Source, name: str) -> str:
    manifest = loaded(source.text(name), name)
    return text_of(manifest, "title") or text_of(manifest, "name")


def _file(gathering: Gathering, name: str, whole: Any, category: str) -> None:
    if whole is not None and not isinstance(whole, dict):
        raise Refused("import_damaged", name=name)
    for other in texts(list_of(whole, "imports")):
        gathering.lose(name, other, Loss.FILE)
    everywhere = values.by_name(list_of(whole, "global_vars"))
    file = _File(name, everywhere, category)
    for row, match, pictures in _with_pictures(list_of(whole, "matches")):
        _match(gathering, file, row, match, pictures)


def _with_pictures(matches: list[Any]) -> Iterator[tuple[int, Any, list[str]]]:
    """Each match with its row and its pictures: those of the matches that we write after it are its own."""
    found: list[tuple[int, Any, list[str]]] = []
    for row, match in enumerate(matches, 1):
        path = text_of(match, "image_path")
        _, shown, pictures = found[-1] if found else (0, {}, [])
        if path and text_of(shown, "replace") and match == _picture(shown, len(pictures) + 1, path):
            pictures.append(path)
        else:
            found.append((row, match, []))
    return iter(found)


@dataclass(frozen=True, slots=True)
class _File:
    """`variables` are those of the whole file."""

    name: str
    variables: dict[str, Any]
    category: str


def _match(gathering: Gathering, file: _File, row: int, match: Any, pictures: list[str]) -> None:
    where = place(file.name, row)
    codes = [code for code in (text_of(match, "trigger"), *texts(list_of(match, "triggers"))) if code]
    for code in codes[1:]:
        gathering.lose(where, code, Loss.MORE_CODES)
    if pattern := text_of(match, "regex"):
        gathering.lose(where, pattern, Loss.CODE)
    for option in match.keys() - MATCH_KEYS if isinstance(match, dict) else ():
        gathering.lose_each(file.name, str(option), Loss.OPTION)
    gathering.add(
        row,
        _body(match, file.variables, lambda what, why: gathering.lose(where, what, why)),
        title=text_of(match, "label"),
        code=codes[0] if codes else "",
        category=[file.category],
        tags=texts(list_of(match, "search_terms")),
        pictures=[text_of(match, "image_path"), *pictures],
        file=file.name,
    )


def _body(match: Any, everywhere: dict[str, Any], lose: Lose) -> str:
    variables = everywhere | values.by_name(list_of(match, "vars"))
    for name, variable in variables.items():
        if text_of(variable, "type") == "form" and name not in everywhere:
            lose(text_of(dict_of(variable, "params"), "layout") or name, Loss.FORM_LAYOUT)
    if text := text_of(match, "form"):
        return values.form(text, dict_of(match, "form_fields"), variables, lose)
    if text := text_of(match, "replace"):
        return values.filled(text, variables, lose)
    for kind in ("markdown", "html"):
        if text := text_of(match, kind):
            lose(kind, Loss.FORMATTING)
            return values.filled(without_tags(text) if kind == "html" else text, variables, lose)
    return ""


def write(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    """One match file. Without a code there is no trigger: espanso finds it by its label then. A match there is a text
    or a picture: each picture has its own after that of the text, with the same trigger."""
    import yaml

    matches = [match for draft in drafts for match in _written(draft)]
    text: str = yaml.dump({"matches": matches}, Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=1_000_000)
    return text.encode("utf-8", "replace")


def _dumper() -> Any:
    import yaml

    return getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def _written(draft: Draft) -> list[dict[str, Any]]:
    trigger: dict[str, Any] = {"trigger": draft.code} if draft.code else {"triggers": []}
    body = draft.body.replace(CURSOR, "$|$")
    match: dict[str, Any] = {**trigger, "label": draft.title, "replace": body.replace(CLIPBOARD, "{{clipboard}}")}
    if CLIPBOARD in body:
        match["vars"] = [{"name": "clipboard", "type": "clipboard"}]
    if draft.tags:
        match["search_terms"] = list(draft.tags)
    paths = (f"$CONFIG/match/{PICTURES}/{name}" for name in pictures_of(draft))
    return [match, *(_picture(match, number, path) for number, path in enumerate(paths, 1))]


def _picture(text: dict[str, Any], number: int, path: str) -> dict[str, Any]:
    """The match of a picture that belongs to a text."""
    trigger: dict[str, Any] = {key: copy(text[key]) for key in ("trigger", "triggers") if key in text}
    return {**trigger, "label": f"{text_of(text, 'label')} ({number})", "image_path": path}
