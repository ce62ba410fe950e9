"""All scripts of a library for whoever lists them again and again: what is slow to read is read once."""

from collections.abc import Mapping, Sequence
from threading import Lock

from assistant.scripts.loaded import LoadedLibrary
from assistant.scripts.script import Script


class AllScripts:
    """A library that was recalled at a start makes its scripts at each look, many thousands in seconds. They are kept
    here until `forget`; after an edit only what it has changed is read. For any thread."""

    def __init__(self, library: LoadedLibrary) -> None:
        self._layers = library.layers
        self._lock = Lock()
        self._base: Mapping[str, Script] | None = None
        self._below: Sequence[tuple[str, Script]] = ()

    def __call__(self) -> Sequence[Script]:
        """As `Library.scripts`, but always in the order in which they came: what is changed stays where it stands."""
        with self._lock:
            base, top, hidden = self._layers()
            if base is not self._base:
                self._base, self._below = base, tuple(base.items())
            below = self._below
        if not top and not hidden:
            return tuple(script for _, script in below)
        stayed = (top.get(key, script) for key, script in below if key in top or key not in hidden)
        return (*stayed, *(top[key] for key in sorted(top) if key not in base))

    def forget(self) -> None:
        """Nobody lists them any more."""
        with self._lock:
            self._base, self._below = None, ()
