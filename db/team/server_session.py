"""What is asked of a team's server over one line that is opened when it is needed, and heard from it in between."""

import selectors
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg

from assistant.refusal import Refused
from db.team.heeding import Wanted, always, heeding
from db.team.server_errors import refusing, refusing_to_connect
from db.team.server_line import ANSWER_SECONDS, Access, Line, open_line
from db.team.server_setup import newest_version

CHANNEL = "miaohui"
GREETING = "SELECT version, oldest, miaohui.my_role(%(id)s) FROM miaohui.server"
LISTENING = "SELECT listening FROM miaohui.library WHERE id = %s"


class ServerSession:
    """One thread uses it; any thread may interrupt a wait. Each question is a transaction of its own. After a loss the
    next question opens a new line. Once something is not `wanted` any more it raises `Refused("cancelled")`."""

    def __init__(self, access: Access, library: str, *, listens: bool = True, wanted: Wanted = always) -> None:
        self.access = access
        self._wanted = wanted
        self.library = library
        self.listens = listens
        self._may_listen = listens
        self._line: Line | None = None
        self._heard = False
        self._waker, self._woken = socket.socketpair()
        self._woken.setblocking(False)

    def ask(
        self, query: str, *values: object, limit: float = ANSWER_SECONDS, to_the_end: bool = False
    ) -> Sequence[tuple[Any, ...]]:
        """`limit`: seconds that an answer may take. `to_the_end`: once it is asked, the answer is waited for."""
        line = self._opened()
        with self._losing(), heeding(always if to_the_end else self._wanted):
            line.limit = limit
            return line.execute(query.encode(), values, binary=True).fetchall()

    def raws(self, query: str, *values: object) -> Sequence[bytes]:
        """The only column."""
        return [row[0] for row in self.ask(query, *values)]

    def verifier(self, password: str, login: str) -> str:
        """What the server keeps of a password, made here: neither it nor its log ever sees the password."""
        with self._losing():
            pgconn = self._opened().pgconn
            return pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()

    def wait(self, seconds: float) -> bool:
        """True as well when the line had to be opened: what was said before, nobody heard. Where it does not listen,
        because the server's owner says so or hearing is not possible there, no line is kept while it waits."""
        if self.listens:
            self._heard |= self._line is None
            line = self._opened()
        if not self.listens:
            self._hang_up()
            self._heard = False
            self._rest(seconds)
            return False
        until = time.monotonic() + seconds
        while not self._heard:
            if not self._rest(until - time.monotonic(), line):
                return False
            with self._losing():
                self._hear(line)
        self._heard = False
        return True

    def interrupt(self) -> None:
        with suppress(OSError):
            self._waker.send(b"x")

    def close(self) -> None:
        self.interrupt()
        self._hang_up()
        self._waker.close()
        self._woken.close()

    def _opened(self) -> Line:
        if self._line is None:
            with refusing_to_connect(self.access), heeding(self._wanted):
                self._line = open_line(self.access)
            try:
                with self._losing(), heeding(self._wanted):
                    self._greet(self._line)
            except BaseException:
                self._hang_up()
                raise
        return self._line

    def _greet(self, line: Line) -> None:
        """It listens before anything is asked: what comes after the answer is heard."""
        row = line.execute(GREETING, {"id": self.library}).fetchone()
        version, oldest, role = row or (0, 0, None)
        if version < newest_version():
            raise Refused("team_server_old", have=version, need=newest_version())
        if oldest > newest_version():
            raise Refused("team_program_old")
        if role is None:
            raise Refused("team_not_allowed", login=self.access.login)
        row = line.execute(LISTENING, (self.library,)).fetchone()
        self.listens = self._may_listen and bool(row and row[0])
        if self.listens:
            self._listen(line)

    def _listen(self, line: Line) -> None:
        line.add_notify_handler(self._note)
        try:
            line.execute(f"LISTEN {CHANNEL}")
        except psycopg.errors.ReadOnlySqlTransaction:  # a copy of the server, where nothing is ever heard
            self.listens = False

    def _note(self, notice: psycopg.Notify) -> None:
        """A hint, which anybody may give: nothing of it is believed but that it is worth a look."""
        self._heard |= notice.payload == self.library

    def _hear(self, line: Line) -> None:
        line.pgconn.consume_input()
        while notice := line.pgconn.notifies():
            self._heard |= notice.extra == self.library.encode()

    def _rest(self, seconds: float, line: Line | None = None) -> bool:
        """True when something came over the line; False when the time is over or somebody interrupted."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._woken, selectors.EVENT_READ)
            if line:
                waiting.register(line.fileno(), selectors.EVENT_READ)
            ready = [key.fileobj for key, _ in waiting.select(max(seconds, 0))]
        if self._woken in ready:
            with suppress(BlockingIOError):
                while self._woken.recv(100):
                    pass
            return False
        return bool(ready)

    @contextmanager
    def _losing(self) -> Iterator[None]:
        try:
            with refusing(self.access):
                yield
        except Refused as refusal:
            if refusal.reason in ("team_unreachable", "cancelled"):
                self._hang_up()
            raise

    def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line:
            line.close()
