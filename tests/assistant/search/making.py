"""Scripts in one line, for tests."""

from datetime import UTC, datetime
from itertools import count
from typing import Any

from assistant.scripts.script import Script

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
_numbers = count(1)


def script(title: str, body: str = "", **more: Any) -> Script:
    return Script(**{"id": f"made-{next(_numbers):05}", "title": title, "body": body, **more})
