"""Keeps the clipboard after the program has ended: serves what it reads on standard input until somebody copies."""

import base64
import json
import sys
from contextlib import suppress

from Xlib import X, error

from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.content import Format
from assistant.desktop.x11.owner import ClipboardOwner


def keep() -> None:
    """Returns when the clipboard is another's, or the X server is gone."""
    parts = json.load(sys.stdin.buffer)
    connection = Connection()
    owner = ClipboardOwner(connection, fetched=lambda _: None, asked=lambda: None)
    owner.own({target: Format(kind, bits, base64.b64decode(data)) for target, kind, bits, data in parts})
    while owner.content is not None or owner.transferring():
        event = connection.display.next_event()
        if event.type == X.SelectionRequest:
            owner.serve(event)
        elif event.type == X.SelectionClear:
            owner.lost(event)
        elif event.type == X.PropertyNotify and event.state == X.PropertyDelete:
            owner.property_deleted(event)


if __name__ == "__main__":
    with suppress(error.ConnectionClosedError, OSError):
        keep()
