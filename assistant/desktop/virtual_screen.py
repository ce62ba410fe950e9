"""A private X11 screen nobody sees: the demo plays on it, and the tests work with foreign programs there."""

import atexit
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from Xlib import X

from assistant.desktop.screen_user import ScreenUser, wait_for
from assistant.refusal import Refused

assert sys.platform != "win32"  # noqa: S101 - a word to mypy: no X server starts there

KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "TZ", "TERM", "PYTHONPATH", "PYTHONDEVMODE", "LD_LIBRARY_PATH")


class VirtualScreen(ScreenUser):
    """Xvfb with the window manager openbox, an empty HOME and no link to the user's own desktop.

    Programs that are started here end with the screen. Raises `Refused("program_missing", program=...)` where Xvfb
    or openbox is not installed.
    """

    def __init__(self, size: str = "1280x800", *, manager: str = "openbox", language: str = "C.UTF-8") -> None:
        for program in filter(None, ("Xvfb", manager)):
            if not shutil.which(program):
                raise Refused("program_missing", program=program)
        self.folder = Path(tempfile.mkdtemp(prefix="miaohui-screen-"))
        self.programs: list[subprocess.Popen[bytes]] = []
        atexit.register(self.close)
        self.env = self._private_environment(language)
        self.name = self.env["DISPLAY"] = self._start_server(size)
        super().__init__(self.name)
        self._paint_background()
        if manager:
            self.start([manager], "manager")
            self._wait_for_manager(manager)

    def start(
        self, command: Sequence[str | os.PathLike[str]], name: str = "", env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Starts a program on this screen; what it prints goes to `folder/name.log`."""
        log = self.folder / f"{name or Path(command[0]).name}.log"
        with log.open("ab") as output:
            program = subprocess.Popen(
                command,
                env={**self.env, **(env or {})},
                cwd=self.env["HOME"],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.programs.append(program)
        return program

    def end(self, program: subprocess.Popen[bytes], seconds: float = 3.0) -> None:
        """Ends one program that was started here, with everything that it started itself."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGCONT)
                os.killpg(program.pid, sign)
            with suppress(subprocess.TimeoutExpired):
                program.wait(seconds)
                break
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)  # what it left behind
        if program in self.programs:
            self.programs.remove(program)

    def close(self) -> None:
        atexit.unregister(self.close)
        with suppress(Exception):  # the connection may be gone with the server
            super().close()
        for program in reversed(self.programs[:]):
            self.end(program)
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> "VirtualScreen":
        return self

    def __exit__(self, kind: type[BaseException] | None, bug: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _private_environment(self, language: str) -> dict[str, str]:
        home, runtime = self.folder / "home", self.folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        env = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
        places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        return env | places | {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_SESSION_TYPE": "x11",
            "LANG": language,
            "LC_ALL": language,
            "NO_AT_BRIDGE": "1",  # GTK programs wait for the accessibility bus otherwise
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # no program reaches the user's own session
            "PYTHONUNBUFFERED": "1",
        }  # fmt: skip

    def _start_server(self, size: str) -> str:
        """The server chooses a free display by itself and tells its number, once it listens, through a pipe."""
        reader, writer = os.pipe()
        command = ["Xvfb", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset", "-displayfd", str(writer)]
        with (self.folder / "server.log").open("wb") as log:
            server = subprocess.Popen(
                command, pass_fds=[writer], env=self.env, stdout=log, stderr=log, start_new_session=True
            )
        self.programs.append(server)
        os.close(writer)
        with open(reader, "rb") as answer:  # noqa: PTH123 - a pipe, not a path
            number = answer.readline().strip().decode()
        if not number:
            raise Refused("virtual_screen_failed")
        return f":{number}"

    def _paint_background(self) -> None:
        self._root.change_attributes(background_pixel=0x5B6673)
        self._root.clear_area()
        self._display.sync()

    def _wait_for_manager(self, manager: str) -> None:
        """A window manager is there when it manages windows. Its mark on the root window (EWMH) comes earlier, and a
        program that opens a window in between waits five seconds for an answer (Xt's wmTimeout)."""
        wait_for(self._manages, manager)

    def _manages(self) -> bool:
        """A window that came while the manager was starting can be passed over: the next one is not."""
        probe = self._root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        probe.map()
        try:
            wait_for(lambda: probe.id in self._root_property("_NET_CLIENT_LIST"), "a managed window", 5)
        except TimeoutError:
            return False
        finally:
            probe.destroy()
        return wait_for(lambda: probe.id not in self._root_property("_NET_CLIENT_LIST"), "a closed window")
