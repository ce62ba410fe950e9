"""Distances, corners and type: the one scale that every window keeps to."""

from typing import Final

# Pixels before the display's own scaling. Pick from these; a distance of its own needs a reason.
HAIR: Final = 2
TIGHT: Final = 4
SMALL: Final = 8
MEDIUM: Final = 12
LARGE: Final = 16
WIDE: Final = 24

CORNER: Final = 6
CORNER_SMALL: Final = 4

WINDOW_SIZE: Final = (380, 620)

# Named, because Qt left alone draws Chinese with Japanese forms of 直, 骨, 关 in some locales.
FAMILIES: Final = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei")

# Chinese is not readable at the 9 points that some systems call their text size.
LEAST_POINTS: Final = 10.0

SMALL_TEXT: Final = 0.9  # of the text size
TITLE_TEXT: Final = 1.15
ICON: Final = 1.6  # pixels a point: an icon stands a little above the text beside it


def points(system_points: float, text_size: int) -> float:
    """The text size in points, from the system's own and the setting in percent of it."""
    return max(system_points, LEAST_POINTS) * text_size / 100
