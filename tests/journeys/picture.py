"""What can be seen of our window on the screen: the colours in it."""

from PySide6.QtGui import QImage

from assistant.desktop.virtual_screen import VirtualScreen
from tests.journeys.program import Miaohui


def colours_of(screen: VirtualScreen, program: Miaohui) -> set[str]:
    """Every colour in the program's window, as in "#855000"; antialiased edges bring in many."""
    window = program.window()
    return colours_in(screen, window.area) if window else set()


def colours_in(screen: VirtualScreen, area: tuple[int, int, int, int]) -> set[str]:
    """The same for any area of the screen."""
    seen = QImage(str(screen.screenshot(screen.folder / "colours.png", area=area)))
    return {seen.pixelColor(x, y).name().upper() for x in range(seen.width()) for y in range(seen.height())}
