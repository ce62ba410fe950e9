"""The sentence for every reason: why a text did not reach the chat, and why something was refused.

Each says what happened and, where the user can do something, what. A test finds every reason in the code here.
"""

from ui.words import words
from ui.words.order_reasons import ORDER_REASONS
from ui.words.script_reasons import SCRIPT_REASONS
from ui.words.team_reasons import TEAM_REASONS

say = words("reasons")

REASONS: dict[str, str] = {
    **SCRIPT_REASONS,
    **ORDER_REASONS,
    **TEAM_REASONS,
    # a text that did not reach the chat by itself: assistant/insertion/outcome.py
    "no_target": "No chat window was active.",
    "own_window": "The active window was Miaohui itself.",
    "target_gone": "The chat window has been closed.",
    "target_not_in_front": "The chat window did not come back to the front.",
    "target_elevated": "The chat program runs as administrator, so Windows lets no key press of Miaohui reach it.",
    "focus_moved": "Another window took the focus at that moment.",
    "not_fetched": "The chat window has not taken the text yet.",
    "picture_not_taken": "The chat window has taken no picture: it is busy, or takes only text there.",
    "files_not_taken": "The chat window has taken no files: it is busy, or takes none there.",
    "clipboard_taken": "Something else was copied at that moment, and stays on the clipboard.",
    "clipboard_refused": "The clipboard could not be used; another program may be holding it.",
    "no_paste_key": "This keyboard layout has no key that pastes.",
    "copy_only": "The text is on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys.",
    "cancelled": "Cancelled.",
    "desktop_lost": "The connection to the desktop broke; please start Miaohui again.",
    # insertion
    "text_empty": "There is no text to insert. Write the reply first.",
    "text_control_character": (
        "The text holds a control character ({code}, character {position}) that does not belong into a "
        "chat. Please remove it."
    ),
    "picture_unreadable": "The picture cannot be inserted: it is damaged, or no PNG. Please make it anew.",
    "picture_too_large": (
        "The picture has more than {megabytes} MB or {pixels} megapixels. Please make it smaller, or save it as a file."
    ),
    "files_none": "There is no file to insert. Please choose one first.",
    "text_too_long": "The text has {characters} characters; at most {longest} can be inserted. Split it.",
    "program_row_unreadable": "Line {line} of the chat programs cannot be read. Write it like: wechat Ctrl+V 0.2",
    # hotkeys and the desktop
    "hotkey_unknown_key": "{keys} is no combination of keys this keyboard has. Please choose another.",
    "hotkey_needs_modifier": "{keys} alone would be missing from every other program: add Ctrl, Alt or Super.",
    "hotkey_reserved": "{keys} copies or pastes in every program. Please choose another.",
    "hotkey_taken": (
        "{keys} is held by another program. Close that program, or choose another combination in the settings."
    ),
    "hotkey_in_use": '{hotkey} belongs to "{title}" already. Please choose another.',
    "hotkey_is_ours": "Miaohui itself uses {keys} already: choose another combination.",
    "hotkeys_unavailable": (
        "This desktop lets no program have hotkeys: {keys} does not work. Open Miaohui from the tray, or "
        "by starting it again."
    ),
    "desktop_wayland": "This is a Wayland desktop: texts are copied, you paste them with Ctrl+V.",
    "desktop_no_display": "There is no graphical desktop: texts can only be copied.",
    "desktop_not_reached": "The X11 desktop does not answer: texts can only be copied. Check DISPLAY.",
    "desktop_unknown_system": "On this system texts can only be copied; you paste them with Ctrl+V.",
    # settings
    "setting_unknown": 'There is no setting "{key}". "config list" shows them all.',
    "setting_wrong_kind": 'The value of "{key}" is not of its kind ({kind}).',
    "setting_not_a_choice": '"{key}" can be: {choices}.',
    "setting_out_of_range": '"{key}" must be a number from {low} to {high}.',
    "setting_too_long": 'The value of "{key}" may have at most {limit} characters.',
    "autostart_refused": (
        "The computer did not let Miaohui be started when you log in ({why}). Whoever looks after it may forbid that."
    ),
    "autostart_path_too_long": (
        "Windows starts nothing whose path has more than {limit} characters. Please move Miaohui to a shorter one."
    ),
    "setting_unknown_field": '"{field}" is no field of the order card.',
    # the data folder and the database
    "disk_full": "The disk is full. Nothing was changed and nothing is lost; please free some space and try again.",
    "disk_error": (
        "The disk did not take the data. Nothing was changed; please check the disk and the data folder, "
        "then try again."
    ),
    "read_only": (
        "The data folder cannot be written, so nothing was changed. Please check its permissions, or "
        "choose another folder with --data."
    ),
    "cannot_open_database": (
        "The database cannot be opened: another program, such as a virus scanner, may be holding it. Else please check "
        "that the data folder is there and may be written."
    ),
    "database_busy": (
        "Another program has been holding the database for several seconds. Nothing was changed; please try again."
    ),
    "database_damaged": (
        "The database is damaged. Please quit and start Miaohui again: it sets the damaged file aside and "
        "puts the newest good backup in its place."
    ),
    "database_newer": (
        "The data was written by a newer Miaohui (version {version}; this one knows {known}). It was left "
        "untouched; please install the newer program."
    ),
    "folder_on_network": (
        "The data folder {folder} is on another machine, where the database would be damaged sooner or later. Please "
        "keep it on a disk of this computer, or choose one with --data."
    ),
    "text_not_unicode": (
        "The text holds half a character (a broken emoji, perhaps) and cannot be kept. Please type it again."
    ),
    "cannot_start": (
        "The data folder {folder} cannot be used: {why}. Choose another with --data, or mend its permissions."
    ),
    # the running program and the command line
    "not_ready_yet": "Miaohui is still loading its library: try again in a moment.",
    "no_window_running": "Miaohui is not running; start it with: miaohui",
    "window_not_answering": "Miaohui is running but does not answer; please end it and start it again.",
    "request_not_understood": "The open window does not understand this request; are both of one version?",
    "request_too_long": "The request is longer than {limit} bytes.",
    "limit_negative": "The limit {limit} is negative; give 0 or more.",
    "bug": "The open window made a mistake ({kind}); its log says more.",
    "program_missing": "The program {program} is not installed. Install it and try again.",
    "demo_needs_linux": "The demo needs Linux and its virtual screen. Start Miaohui alone and try it there.",
    "virtual_screen_failed": "The virtual screen did not start. See whether Xvfb runs on this machine.",
}


def sentence(reason: str, /, **facts: object) -> str:
    """The sentence in the user's language. A reason without one is shown by its key: better odd than silent."""
    source = REASONS.get(reason)
    if source is None:
        return say("Refused: {reason}", reason=reason)
    return say(source, **facts)
