"""What is brought in: one file or a folder of them, read within limits and never outside of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from assistant.exchange.decoding import decoded
from assistant.refusal import Refused

MOST_BYTES = 50_000_000  # of one file
MOST_TOGETHER = 200_000_000
MOST_FILES = 200_000


@dataclass(frozen=True, slots=True)
class Source:
    """Files by their name inside what was chosen ("分类/a.txt"). A single file has its own name; `name` is what was
    chosen, without its ending."""

    name: str
    paths: Mapping[str, Path] = field(default_factory=dict)
    folder: bool = False

    @property
    def only(self) -> str:
        """The name of the single file."""
        return next(iter(self.paths))

    def data(self, name: str) -> bytes:
        """Raises `Refused`: "import_too_large", "import_file_missing"."""
        if (path := self.paths.get(name)) is None:
            raise Refused("import_file_missing", name=name)
        if path.stat().st_size > MOST_BYTES:
            raise Refused("import_too_large", name=path.name, megabytes=MOST_BYTES // 1_000_000)
        return path.read_bytes()

    def text(self, name: str) -> str:
        return decoded(self.data(name), Path(name).name)

    def named(self, *endings: str) -> list[str]:
        """The names that end so, in order."""
        return sorted(name for name in self.paths if name.lower().endswith(endings))

    def fingerprint(self, how: str) -> str:
        """The same for the same contents read in the same way, wherever they lie."""
        digest = sha256(how.encode())
        for name in sorted(self.paths):
            content = sha256(self.data(name)).digest() if _is_read(self.paths[name]) else b""
            digest.update(name.encode("utf-8", "surrogatepass") + content if self.folder else content)
        return digest.hexdigest()


def opened(path: Path) -> Source:
    """Raises `Refused` ("import_file_missing", "import_too_large"), or `OSError`."""
    if not path.exists():
        raise Refused("import_file_missing", name=path.name)
    if path.is_file():
        return Source(path.stem, {path.name: path})
    return Source(path.name, _files(path), folder=True)


def _files(folder: Path) -> dict[str, Path]:
    """Links are not followed: they may lead outside."""
    found: dict[str, Path] = {}
    together = 0
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
            continue
        found[path.relative_to(folder).as_posix()] = path
        together += path.stat().st_size if _is_read(path) else 0
        if len(found) > MOST_FILES or together > MOST_TOGETHER:
            raise Refused("import_too_large", name=folder.name, megabytes=MOST_TOGETHER // 1_000_000)
    return dict(sorted(found.items()))


def _is_read(path: Path) -> bool:
    """Pictures and the like are only named."""
    return path.suffix.lower() in (".json", ".txt", ".yml", ".yaml", ".csv", ".py") or path.stat().st_size < 1_000_000
