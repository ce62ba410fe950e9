"""The rooms around the library that need no database of their own: the scripts, their index, and suggesting."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.scripts.library import Library
    from assistant.search.archive import Archive
    from assistant.search.finder import Finder
    from assistant.search.index import Index
    from assistant.search.log import SearchLog
    from assistant.search.suggest.semantic import Semantic
    from assistant.search.suggest.suggester import Suggester
    from assistant.settings.values import Settings


class SearchRooms:
    """Each is made when it is first asked for. `stores` and `settings` are what the rest of the rooms brings."""

    stores: Any
    settings: Settings
    _index: Index | None = None  # that came with the library, until the finder has it

    @cached_property
    def library(self) -> Library:
        from assistant.scripts.library import Library
        from assistant.scripts.starter import load_starter
        from ui.words import language

        library = Library(self.stores.scripts)
        if saved := self.archive.recall():
            library.recall(saved.library, saved.changes)
            self._index = saved.index
        else:
            library.load()
            load_starter(library, self.stores.scripts, first=language())
        return library

    @cached_property
    def finder(self) -> Finder:
        from assistant.search.accent import accent_of
        from assistant.search.finder import Finder

        library = self.library  # which may bring an index with it
        finder = Finder(library.scripts() if self._index is None else ())
        if self._index is not None:
            finder.take_over(self._index)
            self._index = None
        finder.choices = self.searches.choices()
        finder.accent = accent_of(self.settings.flag)
        return finder

    @cached_property
    def searches(self) -> SearchLog:
        from assistant.search.log import SearchLog

        return SearchLog(self.stores.searches)

    @cached_property
    def archive(self) -> Archive:
        from assistant.search.archive import Archive

        return Archive(self.stores.scripts, self.stores.indexes)

    def save_ahead(self) -> None:
        """The index of a team's library: another process takes in the release that comes by the standard input."""
        with open(0, "rb") as release:  # a built program has no `sys.stdin`, should nothing be there
            ahead = self.stores.scripts.ahead(release.read())
        if ahead:
            self.archive.save_ahead(ahead)

    def take_up_index(self) -> Index | None:
        saved = self.archive.recall()
        if saved is None:
            return None
        self.library.recall(saved.library, saved.changes)
        return saved.index

    def build_index(self) -> Index:
        from assistant.search.index import Index
        from assistant.search.ranking import days

        return Index.of(self.library.scripts(), days(datetime.now(UTC)))

    @cached_property
    def suggester(self) -> Suggester:
        from assistant.search.suggest.opening import open_suggester

        return open_suggester(self.library.scripts(), self.stores.answers, self.stores.meanings)

    def complete_meanings(self) -> None:
        from assistant.search.suggest.opening import encode

        encode(self.library.scripts(), self.stores.meanings)

    def semantic(self) -> Semantic | None:
        from assistant.search.suggest.opening import open_semantic

        return open_semantic(self.stores.meanings)
