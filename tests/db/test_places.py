"""A data folder may be deep, and named as its user likes; on another machine it may not be."""

import os
from pathlib import Path, PureWindowsPath

import pytest

from assistant.refusal import Refused
from assistant.settings.folder import reachable
from db import open_stores
from db.network import is_remote

on_windows = pytest.mark.skipif(os.name != "nt", reason="only Windows tells a network's path by its name")


def test_a_deep_folder_with_chinese_and_spaces_keeps_everything(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 300:
        folder /= "a deep folder %20 #数据"
    stores = open_stores(reachable(folder))
    stores.settings.save("theme", "dark")
    assert stores.daily_backup()
    stores.close()
    again = open_stores(reachable(folder))
    assert again.settings.read() == {"theme": "dark"}
    assert again.condition().backups == 1


@on_windows
@pytest.mark.parametrize("folder", [r"\\server\share\miaohui", r"\\?\UNC\server\share\miaohui"])
def test_a_folder_of_the_network_is_refused_before_anything_is_written(folder: str) -> None:
    with pytest.raises(Refused, match="folder_on_network"):
        open_stores(Path(folder))


@on_windows
def test_a_drive_of_this_machine_is_none_of_the_network() -> None:
    assert not is_remote(Path.home())
    assert not is_remote(Path("\\\\?\\" + str(PureWindowsPath(Path.home()))))
