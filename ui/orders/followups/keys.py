"""The keys of the lists of follow-ups, once: the tab, its menu and the tests read these tables."""

TODAY: dict[str, str] = {
    "Return": "insert",
    "Ctrl+Return": "send",
    **{f"Alt+{n}": f"insert_{n}" for n in range(1, 10)},
    "O": "open",
    "D": "done",
    "P": "postpone",
    "Del": "remove",
    "Ctrl+N": "new",
    "Ctrl+Shift+C": "copy",
    "Ctrl+Z": "undo",
    "Esc": "leave",
}

OF_A_CARD: dict[str, str] = {"Return": "change", "D": "done", "P": "postpone", "Del": "remove", "Ctrl+Z": "undo"}
