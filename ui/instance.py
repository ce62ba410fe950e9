"""One window a data folder: the one that runs hears what the command line and a second start ask of it."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from assistant.refusal import Refused
from ui.folder_lock import FolderLock
from ui.request import LONGEST_LINE, addresses

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

Reply = Callable[[dict[str, Any]], None]
Answer = Callable[[dict[str, Any], Reply], None]


class Instance(QObject):
    """Listens where `ui.request.ask` asks. `answer` gets each request, and a function to reply with, now or later;
    only the first reply counts. It may raise `Refused`: the asker then gets {"error": reason, "facts": {…}}."""

    def __init__(self, folder: Path, answer: Answer) -> None:
        super().__init__()
        self._folder = folder
        self._answer = answer
        self._lock = FolderLock(folder)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """False when another program has this folder. Raises `OSError` when it is not writable."""
        return self._lock.take()

    def listen(self) -> None:
        """To be called with the claim. QtNetwork is loaded here: the first window does not wait for it."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        for address in addresses(self._folder):
            QLocalServer.removeServer(address)  # whoever left it behind is dead: we have the lock
            if self._server.listen(address):
                return
        log.error("the command line cannot reach this window: %s", self._server.errorString())

    def close(self) -> None:
        if self._server:
            self._server.close()
        self._lock.release()

    def _welcome(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            Conversation(socket, self._answer)


class Conversation(QObject):
    """One asker's connection, from the first byte until it hangs up."""

    def __init__(self, socket: QLocalSocket, answer: Answer) -> None:
        super().__init__(socket)
        self._socket: QLocalSocket | None = socket
        self._answer = answer
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._hung_up)
        socket.disconnected.connect(socket.deleteLater)  # as Qt's own slot: a server that closes tells it from within
        self._read()

    def _read(self) -> None:
        while self._socket and self._socket.canReadLine():
            self._hear(self._socket.readLine(LONGEST_LINE + 1).data())
        if self._socket and self._socket.bytesAvailable() > LONGEST_LINE:
            self._refuse_to_listen()

    def _hear(self, line: bytes) -> None:
        reply = self._once()
        if not line.endswith(b"\n"):
            return self._refuse_to_listen()
        try:
            self._answer(understood(line), reply)
        except Refused as refusal:
            reply({"error": refusal.reason, "facts": refusal.facts})
        except Exception as bug:
            log.exception("a request could not be answered")
            reply({"error": "bug", "facts": {"kind": type(bug).__name__}})
        return None

    def _once(self) -> Reply:
        waiting = [True]

        def reply(answer: dict[str, Any]) -> None:
            if waiting and self._socket:
                waiting.clear()
                self._socket.write(json.dumps(answer, default=str).encode() + b"\n")
                self._socket.flush()

        return reply

    def _refuse_to_listen(self) -> None:
        if self._socket:
            self._once()({"error": "request_too_long", "facts": {"limit": LONGEST_LINE}})
            self._socket.disconnectFromServer()

    def _hung_up(self) -> None:
        self._socket = None


def understood(line: bytes) -> dict[str, Any]:
    """The request of a line; raises `Refused` for anything but a JSON object with a text under "do"."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        raise Refused("request_not_understood") from None
    if not isinstance(request, dict) or not isinstance(request.get("do"), str):
        raise Refused("request_not_understood")
    return request
