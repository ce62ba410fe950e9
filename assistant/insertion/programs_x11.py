"""The chat programs of an X11 desktop, by window class."""

from assistant.insertion.program import PAGE, Program, Programs

ANY_OTHER = Program((), "Ctrl+V", "freedesktop.org and CUA custom; measured in GTK 2–4, Qt 5 and Chromium", tried=True)

X11_PROGRAMS = Programs((
    Program(
        ("xterm", "uxterm", "urxvt", "rxvt", "aterm", "mlterm"), "Shift+Insert",
        "xterm(1), default translations: Shift<KeyPress>Insert: insert-selection(SELECT, CUT_BUFFER0); measured",
        primary=True, undo="", tried=True,
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
        "measured: Chromium 156 fetches the text twice, to judge and to paste it, and a third time for a page that "
        "looks at it first; 10–40 ms apart, over 100 ms on a busy machine. The old clipboard must not come in between",
        delay=PAGE, tried=True,
    ),
    Program(
        ("electron", "code", "slack", "discord", "feishu", "bytedance-feishu", "wechat", "qq", "dingtalk"), "Ctrl+V",
        "Electron is Chromium; the chat programs named here are built on it or on one like it, and were not tried",
        delay=PAGE,
    ),
    Program(
        ("vncviewer", "remmina", "org.remmina.remmina", "xfreerdp", "wlfreerdp", "rdesktop", "vinagre", "krdc",
         "virtualbox", "virtualbox machine", "virt-viewer", "remote-viewer", "anydesk", "teamviewer"), "Ctrl+V",
        "They fetch each new clipboard at once and pass it on over the network: a fetch is no proof of a paste there",
        delay=0.6,
    ),
), ANY_OTHER)  # fmt: skip
