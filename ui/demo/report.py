"""What the demo showed: a picture a step, and `report.json` for whoever reads it by program."""

import json
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from ui.demo.stage import Screen


@dataclass(frozen=True, slots=True)
class Step:
    """`ok` is whether everything was as promised; `seen` says what was checked, or what went wrong."""

    number: int
    name: str
    ok: bool
    seen: str
    picture: str
    seconds: float


class Report:
    """Collects the steps under `folder`, which is emptied first."""

    def __init__(self, folder: Path, screen: Screen) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self._folder = folder
        self._screen = screen
        self._began = time.monotonic()
        self.steps: list[Step] = []

    @property
    def ok(self) -> bool:
        return bool(self.steps) and all(step.ok for step in self.steps)

    def add(self, name: str, seen: str, *, ok: bool = True) -> Step:
        """Takes the picture and writes the report anew, so that it is there however the demo ends."""
        number = len(self.steps) + 1
        picture = f"{number:02}-{name}.png"
        self._screen.screenshot(self._folder / picture)
        step = Step(number, name, ok, seen, picture, round(time.monotonic() - self._began, 2))
        self.steps.append(step)
        written = {"ok": self.ok, "steps": [asdict(step) for step in self.steps]}
        (self._folder / "report.json").write_text(json.dumps(written, ensure_ascii=False, indent=2), encoding="utf-8")
        return step
