"""The folder of pictures gives out nothing but pictures that lie in it."""

from pathlib import Path

import pytest

from assistant.orders.catalogue.pictures import MOST_BYTES, PictureFolder
from assistant.refusal import Refused


@pytest.mark.parametrize(
    "name", ["", "..", "../secret.png", "/etc/passwd", "a/b.png", "a\\b.png", ".png", "x.svg", "n.png"]
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.png").write_bytes(b"x")
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "x.svg").write_bytes(b"x")
    assert PictureFolder(folder).path(name) is None


def test_a_picture_of_no_file_is_kept_once_under_a_name_made_of_its_content(tmp_path: Path) -> None:
    folder = PictureFolder(tmp_path / "pictures")
    (tmp_path / "p.png").write_bytes(b"x")
    names = {folder.keep_content(b"x", "it", lambda _: "png"), folder.keep(tmp_path / "p.png", lambda _: "png")}
    assert [folder.path(name) is not None for name in names] == [True]
    with pytest.raises(Refused, match="item_picture_too_large"):
        folder.keep_content(b"x" * (MOST_BYTES + 1), "it", lambda _: "png")
    with pytest.raises(Refused, match="item_picture_unreadable"):
        folder.keep_content(b"x", "it", lambda _: "")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "p.png").write_bytes(b"x")
    (tmp_path / "pictures").write_bytes(b"no folder")
    with pytest.raises(Refused, match="item_picture_not_kept"):
        PictureFolder(tmp_path / "pictures").keep(tmp_path / "p.png", lambda _: "png")
    with pytest.raises(Refused, match="item_picture_unreadable"):
        PictureFolder(tmp_path / "pictures").keep(tmp_path / "gone.png", lambda _: "png")
