"""The places in the library's tree: all scripts, the favourites, a category, the bin."""

from dataclasses import dataclass
from typing import Literal

from assistant.scripts.script import Script
from assistant.scripts.shelf import is_under

Kind = Literal["all", "favourites", "unfiled", "category", "missed", "bin"]


@dataclass(frozen=True, slots=True)
class Place:
    """`path` is the category's, "" for the other kinds."""

    kind: Kind
    path: str = ""

    def holds(self, script: Script) -> bool:
        """Whether a live script is shown here; a category shows those of its sub-categories, too."""
        if self.kind == "category":
            return is_under(script.category, self.path)
        return {"all": True, "favourites": script.favourite, "unfiled": not script.category}.get(self.kind, False)


ALL = Place("all")
FAVOURITES = Place("favourites")
UNFILED = Place("unfiled")
MISSED = Place("missed")
BIN = Place("bin")

# English sources of the room "library".
NAMES: dict[Kind, str] = {
    "all": "All scripts",
    "favourites": "Favourites",
    "unfiled": "No category",
    "missed": "Searched in vain",
    "bin": "Bin",
}
