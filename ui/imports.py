"""Imports as Python does them: PySide6 reads the source of each module imported after it, 75 ms of a start."""

import builtins


def import_plainly() -> None:
    """Puts Python's own `__import__` back. PySide6 replaces it to learn which modules ask for `snake_case` and
    `true_property` (https://doc.qt.io/qtforpython-6/considerations.html); none of ours does, and what it has read
    stays in memory, 3 MB for numpy alone. PySide6 keeps the original under this name."""
    import PySide6.QtWidgets  # noqa: F401 - from here on it is replaced

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
