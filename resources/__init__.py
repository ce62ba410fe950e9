"""Finds the files that come with the program."""

from pathlib import Path

FOLDER = Path(__file__).parent


def file(name: str) -> Path:
    """The path of a file under resources/, such as "translations/zh_CN/window.ts"."""
    return FOLDER / name
