"""Fills the style sheet with colours and measures."""

from functools import cache
from string import Template

from resources import FOLDER, file
from ui.theme import measures
from ui.theme.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, Colours


@cache
def style_sheet(colours: Colours, points: float) -> str:
    """The program's style sheet for a text size in points."""
    return Template(file("style/miaohui.qss").read_text("utf-8")).substitute(
        colours.as_mapping(),
        text_small=f"{points * measures.SMALL_TEXT:.2f}pt",
        text_title=f"{points * measures.TITLE_TEXT:.2f}pt",
        corner=f"{measures.CORNER}px",
        corner_small=f"{measures.CORNER_SMALL}px",
        icon=f"{round(points * measures.ICON)}px",
        ring="2px" if colours in (CONTRAST_LIGHT, CONTRAST_DARK) else "1px",
        arrow=_arrow(colours, "down"),
        arrow_up=_arrow(colours, "up"),
        tick=_url("tick-dark" if colours in (DARK, CONTRAST_DARK) else "tick-light"),
    )


def _arrow(colours: Colours, way: str) -> str:
    return _url(f"{way}-dark" if colours in (DARK, CONTRAST_DARK) else f"{way}-light")


def _url(name: str) -> str:
    # Quoted and with forward slashes: the folder may hold spaces and Chinese, and Windows has its own slashes.
    return f'url("{(FOLDER / "style" / f"{name}.svg").as_posix()}")'
