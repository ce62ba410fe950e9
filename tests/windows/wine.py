"""A Windows session nobody sees: Wine on a virtual screen, with a prefix and a server of its own.

`make test-windows` prepares `build/wine`; MIAOHUI_WINE names another place. A session works in a copy of the prepared
prefix whose files are hard links, so sessions may run beside each other, and none sees what another has changed.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

from Xlib import X, error

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.refusal import Refused

REPOSITORY = Path(__file__).parents[2]
CHANGED_IN_PLACE = {".reg", ".ini", ".dat"}  # Wine may write these without making a new file: no links

DESKTOP, SIZE = "counter", "1280x800"


class WineSession(VirtualScreen):
    """A virtual screen whose programs may be Windows programs. Raises `Refused("program_missing", program="wine")`
    where Wine has not been prepared."""

    def __init__(self) -> None:
        self.root = Path(os.environ.get("MIAOHUI_WINE") or REPOSITORY / "build" / "wine").absolute()
        if not shutil.which("wine") or not (self.root / "env.sh").exists():
            raise Refused("program_missing", program="wine")
        self.prefix = _copy_of(self.root / "prefix")
        _let_all_programs_share_one_desktop(self.prefix / "user.reg")
        super().__init__(SIZE)
        self.env |= _environment(self.root / "env.sh") | {"WINEPREFIX": str(self.prefix)}
        self.env["PYTHONPATH"] = windows_path(REPOSITORY)
        self.env["PYTHONFAULTHANDLER"] = "1"  # a crash tells where, in the log
        self._server = self.start(["wineserver", "--foreground", "--persistent"])
        self._boot()

    @property
    def python(self) -> tuple[str, ...]:
        """The command that runs Windows Python."""
        return ("wine", str(self.root / "py" / "python.exe"))

    def start_windows(
        self, command: Sequence[str], name: str, env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Like `start`, with the output through a pipe: a file is no valid handle for Python under Wine 8."""
        return self.start(["sh", "-c", '"$@" 2>&1 | cat', "sh", *command], name, env)

    @contextmanager
    def holding(self, combination: str) -> Iterator[None]:
        """The keys are down meanwhile, the last one named goes down last and up first. They do not repeat: how long
        they are down depends on how busy the machine is."""
        keys = combination.split("+")
        self._display.change_keyboard_control(auto_repeat_mode=X.AutoRepeatModeOff)
        for key in keys:
            self.key_down(key)
        try:
            yield
        finally:
            for key in reversed(keys):
                self.key_up(key)
            self._display.change_keyboard_control(auto_repeat_mode=X.AutoRepeatModeOn)
            self._display.sync()

    def give_keyboard(self, window: int) -> None:
        """From now on the keys go to this X11 window, unless it has been hidden meanwhile."""
        target = self._display.create_resource_object("window", window)
        hidden = error.CatchError(error.BadMatch, error.BadWindow)
        target.set_input_focus(X.RevertToParent, X.CurrentTime, onerror=hidden)
        self._display.sync()

    def logs(self) -> str:
        """The ends of what programs have written: their output, and the logs in their data folders."""
        files = sorted(file for file in self.folder.rglob("*.log") if file.stat().st_size)
        return "\n".join(f"{file.name}:\n{file.read_text('utf-8', 'replace')[-4000:]}" for file in files)

    def _boot(self) -> None:
        """Starts the services of Windows, or the first program would: they would keep its pipes open."""
        quiet = subprocess.DEVNULL
        subprocess.run(
            ["wine", "wineboot"], env=self.env, stdin=quiet, stdout=quiet, stderr=quiet, check=True, timeout=60
        )
        self.start_windows(["wine", "explorer", f"/desktop={DESKTOP},{SIZE}"], "desktop")
        self.activate(self.wait_for_window(DESKTOP).id)

    def close(self) -> None:
        """All Windows programs of this session end with its server."""
        if self._server in self.programs:
            subprocess.run(["wineserver", "--kill"], env=self.env, check=False, timeout=30)
        super().close()
        shutil.rmtree(self.prefix, ignore_errors=True)


def windows_path(path: Path) -> str:
    """How Windows programs name a file of this machine: Wine shows all of it as drive Z."""
    return str(PureWindowsPath("Z:", *path.absolute().parts))


def _let_all_programs_share_one_desktop(registry: Path) -> None:
    """Wine then decides as Windows does which window is in front, and what a click does. Without, that is up to the
    window manager, whom Wine 8 does not even tell when a program brings a window to the front."""
    with registry.open("a", encoding="ascii") as file:
        file.write(f'\n[Software\\\\Wine\\\\Explorer]\n"Desktop"="{DESKTOP}"\n')
        file.write(f'\n[Software\\\\Wine\\\\Explorer\\\\Desktops]\n"{DESKTOP}"="{SIZE}"\n')


def _copy_of(prefix: Path) -> Path:
    place = prefix.parent / "sessions"
    place.mkdir(exist_ok=True)
    copy = Path(tempfile.mkdtemp(dir=place))
    shutil.copytree(prefix, copy, symlinks=True, copy_function=_link, dirs_exist_ok=True)
    return copy


def _link(source: str, target: str) -> None:
    if Path(source).suffix.lower() in CHANGED_IN_PLACE:
        shutil.copy2(source, target)
    else:
        os.link(source, target)


def _environment(script: Path) -> dict[str, str]:
    """What `env.sh` exports about Wine and its fonts."""
    shell = ["env", "-i", "sh", "-c", f'. "$0" && {shutil.which("env")} -0', str(script)]
    told = subprocess.run(shell, capture_output=True, check=True, timeout=10).stdout.decode()
    variables = dict(line.split("=", 1) for line in told.split("\0") if line)
    return {name: value for name, value in variables.items() if name.startswith(("WINE", "FONTCONFIG"))}
