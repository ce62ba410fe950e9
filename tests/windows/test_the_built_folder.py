"""The portable folder holds what the program only looks for when it is needed: resources, and readers of pictures."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.windows.wine import REPOSITORY
from ui.orders.catalogue.picture import KINDS

pytestmark = pytest.mark.windows

NOT_READ = (".py", ".md")
TO_BUILD_WITH = ("resources/setup/", "resources/demo/")
BUILT_INTO_QT = {"png"}
READERS = {"jpg": "qjpeg.dll", "webp": "qwebp.dll"}


@pytest.fixture
def inside() -> Path:
    exe = os.environ.get("MIAOHUI_EXE")
    if not exe:
        pytest.skip("looks at the built program: MIAOHUI_EXE names it")
    return Path(exe).parent / "_internal"


def test_every_resource_is_as_in_the_repository(inside: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z", "resources"], cwd=REPOSITORY, capture_output=True, check=True)
    names = [name for name in listed.stdout.decode().split("\0") if name and not name.startswith(TO_BUILD_WITH)]
    read = [name for name in names if not name.endswith(NOT_READ)]
    assert read
    assert [name for name in read if not same(inside / name, REPOSITORY / name)] == []


def same(built: Path, source: Path) -> bool:
    return built.exists() and built.read_bytes() == source.read_bytes()


@pytest.mark.parametrize("kind", sorted(set(KINDS.values()) - BUILT_INTO_QT))
def test_every_kind_of_picture_that_an_item_may_have_can_be_read(inside: Path, kind: str) -> None:
    assert (inside / "PySide6" / "plugins" / "imageformats" / READERS[kind]).exists()
