"""The pictures of an import: found inside what was chosen and nowhere else, and called by their content, as we keep
them."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from assistant.exchange.parsed import Loss, NotCarried
from assistant.exchange.source import Source
from assistant.orders.catalogue.pictures import MOST_BYTES, PictureFolder, name_of
from assistant.scripts.parts import Parts, Step, StepKind
from assistant.scripts.script import Draft

Find = Callable[[str], bytes | None]  # by the name that the file says; at most one byte more than may be kept

MOST_WRITTEN = 40_000_000  # bytes of all pictures of an export: it must still be read


def nowhere(_: str) -> bytes | None:
    """For formats whose pictures lie elsewhere."""
    return None


def inside(source: Source) -> Find:
    """Looks a path of another tool up among the files of the folder that was chosen, the longest end of it first: what
    stood before that is a place on another machine. No path is ever opened as it is written there."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(source.paths, key=lambda name: (len(name), name)):
        named[PurePosixPath(name).name].append(name)

    def find(wanted: str) -> bytes | None:
        parts = [part for part in wanted.replace("\\", "/").split("/") if part not in ("", ".", "..")]
        for skipped in range(len(parts)):
            end = "/".join(parts[skipped:])
            for name in named.get(parts[-1], ()):
                if f"/{name}".endswith(f"/{end}"):
                    with source.paths[name].open("rb") as file:
                        return file.read(MOST_BYTES + 1)
        return None

    return find


def among(files: Mapping[str, bytes], folder: str) -> Find:
    """In a zip that is unpacked already."""
    return lambda wanted: files.get(f"{folder}/{wanted}", files.get(wanted)) if wanted else None


def judged(content: bytes | None) -> tuple[str, Loss]:
    """What the picture is called here, or "" and why it is not taken."""
    if content is not None and len(content) > MOST_BYTES:
        return "", Loss.PICTURE_LARGE
    kind = kind_of(content or b"")
    return (name_of(content or b"", kind) if kind else ""), Loss.PICTURE


def kind_of(content: bytes) -> str:
    """ "png", "jpg" or "webp" by the first bytes; "" for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpg"
    return "webp" if content[:4] == b"RIFF" and content[8:12] == b"WEBP" else ""


def keep(pictures: Mapping[str, bytes], drafts: Iterable[Draft], folder: PictureFolder) -> None:
    """Those that these scripts send. Raises `Refused`, as `PictureFolder.keep_content` does."""
    for name in sorted({name for draft in drafts for name in pictures_of(draft)} & pictures.keys()):
        folder.keep_content(pictures[name], name, kind_of)


def pictures_of(draft: Draft) -> list[str]:
    return [step.content for step in draft.parts.steps if step.kind is StepKind.PICTURE]


def with_pictures_alone(draft: Draft, most: int, among: Container[str] | None = None) -> Draft:
    """With no parts but its first pictures, each at once; of these only those `among` some, if that is said."""
    named = [name for name in pictures_of(draft)[:most] if among is None or name in among]
    return replace(draft, parts=Parts(tuple(Step(name, StepKind.PICTURE) for name in named)))


def for_export(drafts: Iterable[Draft], folder: PictureFolder) -> tuple[dict[str, bytes], list[NotCarried]]:
    """By name, and those that are not there any more or too many."""
    found: dict[str, bytes] = {}
    lost: list[NotCarried] = []
    together = 0
    for draft in drafts:
        for name in pictures_of(draft):
            if name in found:
                continue
            path = folder.path(name)
            content = path.read_bytes() if path else b""
            together += len(content)
            if content and together <= MOST_WRITTEN:
                found[name] = content
            else:
                lost.append(NotCarried(draft.title, name, Loss.PICTURE))
    return found, lost
