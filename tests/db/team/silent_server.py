"""A server that takes every connection and never says a word: as one whose machine hangs."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread


class SilentServer:
    """`called` is set by each connection that comes."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self._connected: list[socket.socket] = []
        self._ending = False
        self.port: int = listener.getsockname()[1]
        self.called = Event()

    @property
    def address(self) -> str:
        return f"postgresql://127.0.0.1:{self.port}/team"

    def listen(self) -> None:
        while not self._ending:
            self._connected.append(self._listener.accept()[0])
            self.called.set()

    def end(self) -> None:
        """Wakes `listen` with a last connection."""
        self._ending = True
        self._connected.append(socket.create_connection(("127.0.0.1", self.port)))

    def close(self) -> None:
        for connection in self._connected:
            connection.close()


@contextmanager
def silent_server() -> Iterator[SilentServer]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = SilentServer(listener)
        thread = Thread(target=server.listen, name="silent server")
        thread.start()
        try:
            yield server
        finally:
            server.end()
            thread.join(10)
            server.close()
