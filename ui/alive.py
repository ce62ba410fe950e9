"""Guards what the worker thread calls back: the window that asked may have been closed before its job was done."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(owner: QObject, callback: Callable[[T], None]) -> Callable[[T], None]:
    """`callback` as long as `owner` exists, and nothing afterwards."""

    def call(value: T) -> None:
        if isValid(owner):
            callback(value)

    return call
