import builtins
import linecache
import sys

import pytest

from ui.imports import import_plainly


def test_the_source_of_a_module_imported_after_qt_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)  # put back as it was
    import_plainly()
    linecache.clearcache()
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    import colorsys

    assert colorsys.__file__ not in linecache.cache


def test_pyside_reads_it_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once it does so no more, `ui/imports.py` has had its day."""
    hooked = getattr(builtins, "__feature_import__", None)
    assert hooked, "PySide6 has another way now"
    monkeypatch.setattr(builtins, "__import__", hooked)
    linecache.clearcache()
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    import colorsys

    assert colorsys.__file__ in linecache.cache
