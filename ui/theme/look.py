"""Gives the whole program its look, and keeps to the system's when that changes."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme import measures
from ui.theme.colours import LIGHT, Colours, choose
from ui.theme.sheet import style_sheet

THEMES = ("auto", "light", "dark", "contrast")

# The same drawing on every system, so that one style sheet fits. Said to QApplication, because QApplication.setStyle
# returns the style, and the Python class of that costs the start 16 ms.
STYLE = ("-style", "fusion")


@dataclass
class _Look:
    """What was asked for, and the colours that came of it; a process has one look."""

    theme: str = "auto"
    text_size: int = 100
    colours: Colours = LIGHT
    system_points: float = 0.0


_look = _Look()


def colours() -> Colours:
    """The colours in use: for delegates and icons, which paint by themselves. Ask while painting, do not keep."""
    return _look.colours


def apply(app: QApplication, theme: str, text_size: int) -> None:
    """Dresses the program. `theme` is one of `THEMES`, "auto" being the system's; `text_size` in percent of the
    system's. Call again after a change of either; "auto" follows the system by itself from then on."""
    if not _look.system_points:
        _look.system_points = app.font().pointSizeF()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(lambda _: _follow(app))
        hints.accessibility().contrastPreferenceChanged.connect(lambda _: _follow(app))
    _look.theme, _look.text_size = theme, text_size
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(theme)
    if scheme is not None:
        app.styleHints().setColorScheme(scheme)  # window frames and the system's own dialogs come along
    else:
        app.styleHints().unsetColorScheme()
    _dress(app)


def _follow(app: QApplication) -> None:
    if _look.colours != _wanted(app):
        _dress(app)


def _wanted(app: QApplication) -> Colours:
    system_dark, system_contrast = _system(app)
    return choose(
        dark=_look.theme == "dark" or (_look.theme != "light" and system_dark),
        contrast=_look.theme == "contrast" or (_look.theme == "auto" and system_contrast),
    )


def _system(app: QApplication) -> tuple[bool, bool]:
    """Whether the system is set to dark, and to high contrast."""
    hints = app.styleHints()
    contrast = hints.accessibility().contrastPreference()
    return hints.colorScheme() == Qt.ColorScheme.Dark, contrast == Qt.ContrastPreference.HighContrast


def _dress(app: QApplication) -> None:
    _look.colours = _wanted(app)
    size = measures.points(_look.system_points, _look.text_size)
    font = QFont()
    font.setFamilies(list(measures.FAMILIES))
    font.setPointSizeF(size)
    app.setPalette(_palette(_look.colours))
    app.setFont(font)  # before the sheet, or what is on screen keeps its size
    app.setStyleSheet(style_sheet(_look.colours, size))
    app.setFont(font)  # and after it: the first one gives lists, menus and messages the fonts Windows has for them


def _palette(c: Colours) -> QPalette:
    """For everything that Fusion draws by itself: check boxes, selections in text, links, tool tips."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(c.ground))
    for name, colour in (
        (role.Window, c.ground), (role.Base, c.field), (role.AlternateBase, c.panel), (role.Button, c.panel),
        (role.Text, c.text), (role.WindowText, c.text), (role.ButtonText, c.text), (role.BrightText, c.on_accent),
        (role.PlaceholderText, c.muted), (role.Highlight, c.accent), (role.HighlightedText, c.on_accent),
        (role.Accent, c.accent), (role.Link, c.accent), (role.LinkVisited, c.accent),
        (role.ToolTipBase, c.panel), (role.ToolTipText, c.text), (role.Mid, c.edge), (role.Dark, c.edge),
    ):  # fmt: skip
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(c.disabled))
    return palette
