"""What disks, power cuts and other programs do to a database file."""

from pathlib import Path

PAGE = 4096


def overwrite_a_page(path: Path, number: int) -> None:
    """Pages count from 0, the one with the header."""
    with path.open("r+b") as file:
        file.seek(number * PAGE)
        file.write(b"\xa5" * PAGE)


def zero_a_page(path: Path, number: int) -> None:
    with path.open("r+b") as file:
        file.seek(number * PAGE)
        file.write(bytes(PAGE))


def cut_in_half(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 // PAGE * PAGE + 100)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def fill_with_zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def replace_with_a_text(path: Path) -> None:
    path.write_text("亲，这不是数据库\n" * 1_000, encoding="utf-8")


def flip_a_byte(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 0xFF]))
