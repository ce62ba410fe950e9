"""Whether Chinese characters and emoji can be drawn."""

import shutil
import subprocess
import sys

from ui.command.checks import Check
from ui.words import words

say = words("command")


def checks(system: str = sys.platform) -> list[Check]:
    if system != "linux":
        return []  # Windows and macOS bring both
    return [
        _font("Chinese font", ":lang=zh-cn", "fonts-noto-cjk"),
        _font("emoji font", ":charset=1f600:color=true", "fonts-noto-color-emoji"),
    ]


def _font(name: str, pattern: str, package: str) -> Check:
    if not shutil.which("fc-list"):
        return Check(name, None, say("Cannot be told without the program {name}", name="fc-list"))
    listed = subprocess.run(["fc-list", pattern, "family"], capture_output=True, text=True, timeout=20, check=False)
    families = {line.split(",")[0].strip() for line in listed.stdout.splitlines() if line.strip()}
    if families:
        return Check(name, True, ", ".join(sorted(families, key=_mainland_first)[:3]))
    return Check(name, False, say("None is installed"), say("Install the package {name}", name=package))


def _mainland_first(family: str) -> tuple[bool, str]:
    """One font comes in families for each country's forms of the characters; SC are the mainland's."""
    return " SC" not in family, family
