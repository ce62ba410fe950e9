"""An import into the true database: whole, with one way back, and known again after a restart."""

from collections.abc import Callable
from pathlib import Path

from assistant.exchange.applying import apply, was_applied
from assistant.exchange.plan import plan
from assistant.exchange.reading import read
from assistant.scripts.library import Library
from db import Stores

ROWS = "分类,快捷编码,标题,内容\n物流,fh,发货,今天发\n售后,th,退货,可以退\n"


def test_an_import_is_written_taken_back_and_known_again(
    stores: Stores, again: Callable[[], Stores], tmp_path: Path
) -> None:
    path = tmp_path / "话术.csv"
    path.write_text(ROWS, "utf-8")
    parsed = read(path)
    library = Library(stores.scripts)
    library.load()
    assert not was_applied(library, parsed.fingerprint)
    undo = apply(plan(parsed, library.scripts()), library)
    assert undo is not None
    later = Library(again().scripts)
    later.load()
    assert {(script.code, script.category) for script in later.scripts()} == {("fh", "物流"), ("th", "售后")}
    assert was_applied(later, parsed.fingerprint)
    assert not plan(parsed, later.scripts(), known=True).does_something
    library.undo(undo)
    later.load()
    assert (later.scripts(), later.categories()) == ((), ())
