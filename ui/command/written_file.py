"""The file that a command writes for its user."""

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.refusal import Refused


@contextmanager
def written_file() -> Iterator[None]:
    """Raises `Refused("file_not_usable")` in place of an `OSError`: where a sheet is still open in a table program,
    Windows says no more than that the access is denied."""
    try:
        yield
    except OSError as trouble:
        raise Refused("file_not_usable", why=trouble.strerror or "") from trouble
