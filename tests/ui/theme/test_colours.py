"""The looks are readable: contrast is computed as WCAG 2.2 does."""

import pytest
from PySide6.QtGui import QColor

from ui.theme.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, choose

LOOKS = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}
GROUNDS = ("ground", "panel", "field", "hover", "chosen")
READ = [(text, ground) for text in ("text", "muted", "accent", "error", "warning") for ground in GROUNDS] + [
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((text, f"{kind}_ground") for kind in ("success", "warning", "error") for text in (kind, "text", "accent")),
]
SEEN = [("edge", "ground"), ("edge", "field"), ("edge", "panel"), ("accent", "ground"), ("accent", "panel")]


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = (linear(part) for part in QColor(colour).getRgbF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_the_standard_says():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("text", "ground"), READ)
def test_text_is_readable(look: str, text: str, ground: str):
    demanded = 7.0 if "contrast" in look else 4.5
    assert contrast(*_pair(LOOKS[look], text, ground)) >= demanded


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("edge", "ground"), SEEN)
def test_edges_of_what_can_be_used_are_seen(look: str, edge: str, ground: str):
    assert contrast(*_pair(LOOKS[look], edge, ground)) >= 3.0


def test_high_contrast_comes_in_light_and_dark():
    assert choose(dark=False, contrast=True) is CONTRAST_LIGHT
    assert choose(dark=True, contrast=True) is CONTRAST_DARK
    assert choose(dark=True, contrast=False) is DARK


def _pair(look: Colours, text: str, ground: str) -> tuple[str, str]:
    colours = look.as_mapping()
    return colours[text], colours[ground]
