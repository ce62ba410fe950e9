"""The table of chat programs: which key pastes in each, and what else has to be known about it."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.insertion.keys import parse
from assistant.refusal import Refused


@dataclass(frozen=True, slots=True)
class Program:
    """How one program pastes.

    `names` are window classes (the second part of WM_CLASS) in small letters. `primary`: its paste key takes the
    PRIMARY selection, so the text is put there as well. `delay`: seconds between the fetch and the moment the old
    clipboard may come back, for programs that only pass the text on or ask again. `fetches`: how often the program
    asks for the text of one paste; with the last one the delay is over. `undo`: the key that undoes a paste, or "".
    """

    names: tuple[str, ...]
    paste: str
    source: str
    primary: bool = False
    delay: float = 0.0
    fetches: int = 1
    undo: str = "Ctrl+Z"


ANY_OTHER = Program((), "Ctrl+V", "freedesktop.org and CUA custom; measured in GTK 2–4, Qt 5 and Chromium")

PROGRAMS: tuple[Program, ...] = (
    Program(
        ("xterm", "uxterm", "urxvt", "rxvt", "aterm", "mlterm"), "Shift+Insert",
        "xterm(1), default translations: Shift<KeyPress>Insert: insert-selection(SELECT, CUT_BUFFER0); measured",
        primary=True, undo="",
    ),
    Program(
        ("gnome-terminal", "org.gnome.console", "org.gnome.ptyxis", "mate-terminal", "xfce4-terminal", "terminator",
         "tilix", "guake", "lxterminal", "deepin-terminal"), "Ctrl+Shift+V",
        "GNOME Terminal help, Keyboard shortcuts: Paste; the others are built on the same VTE widget and keep its key",
        undo="",
    ),
    Program(
        ("konsole", "yakuake", "qterminal"), "Ctrl+Shift+V", "The Konsole Handbook, Edit menu: Paste (Ctrl+Shift+V)",
        undo="",
    ),
    Program(
        ("kitty", "alacritty", "org.wezfurlong.wezterm", "contour"), "Ctrl+Shift+V",
        "kitty: paste_from_clipboard ctrl+shift+v; alacritty(5): Paste Control|Shift V; WezTerm: CTRL+SHIFT+V",
        undo="",
    ),
    Program(("st-256color", "st"), "Ctrl+Shift+V", "st config.def.h: TERMMOD|XK_V clippaste", undo=""),
    Program(("emacs",), "Ctrl+Y", "GNU Emacs manual, Yanking: C-y; the kill ring has the clipboard", undo=""),
    Program(
        ("gvim",), "Shift+Insert", "Vim help, gui_x11: <S-Insert> inserts the PRIMARY selection", primary=True, undo="",
    ),
    Program(
        ("chromium", "chromium-browser", "google-chrome", "microsoft-edge", "brave-browser", "vivaldi-stable", "opera"),
        "Ctrl+V",
        "measured: Chromium 156 fetches the text twice, to judge and to paste it, 10–40 ms apart, and more on a "
        "busy machine; the old clipboard must not come back in between",
        delay=1.5, fetches=2,
    ),
    Program(
        ("electron", "code", "slack", "discord", "feishu", "bytedance-feishu", "wechat", "qq", "dingtalk"), "Ctrl+V",
        "Electron is Chromium; the chat programs named here are built on it or on one like it, and were not tried",
        delay=0.5,
    ),
    Program(
        ("vncviewer", "remmina", "org.remmina.remmina", "xfreerdp", "wlfreerdp", "rdesktop", "vinagre", "krdc",
         "virtualbox", "virtualbox machine", "virt-viewer", "remote-viewer", "anydesk", "teamviewer"), "Ctrl+V",
        "They fetch each new clipboard at once and pass it on over the network: a fetch is no proof of a paste there",
        delay=0.6,
    ),
)  # fmt: skip


def program_named(name: str, own_rows: Iterable[Program] = ()) -> Program:
    """The row for a window class; the user's own rows come first, and any other program pastes with Ctrl+V."""
    wanted = name.lower()
    return next((row for row in (*own_rows, *PROGRAMS) if wanted in row.names), ANY_OTHER)


def read_own_rows(text: str) -> tuple[Program, ...]:
    """The user's own rows, one a line: a window class, the paste key and, if need be, a delay in seconds, separated
    by spaces ("wechat Ctrl+V 0.2"). Empty lines and lines that begin with # are left out.

    Raises `Refused("program_row_unreadable", line=n)`.
    """
    lines = ((number, line.split("#")[0].split()) for number, line in enumerate(text.splitlines(), 1))
    return tuple(_row(number, words) for number, words in lines if words)


def _row(number: int, words: list[str]) -> Program:
    try:
        name, keys, *rest = words
        delay = float(rest[0]) if rest else 0.0
        if len(rest) > 1 or not 0 <= delay <= 10:
            raise ValueError
        return Program((name.lower(),), str(parse(keys)), "the user", delay=delay)
    except (ValueError, Refused):
        raise Refused("program_row_unreadable", line=number) from None
