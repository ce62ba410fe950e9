"""The colours of the program by what they are for: light, dark, and each of them in high contrast."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Colours:
    """One look. Text colours reach 4.5:1 on every ground they stand on (WCAG 2.2, 1.4.3), edges of fields and the
    accent 3:1 (1.4.11); a test computes both."""

    ground: str  # lists, pages, dialogs
    panel: str  # the title bar, the footer, table headers
    field: str  # where one types
    hover: str  # under the pointer
    line: str  # separates, informs nobody
    edge: str  # the border of something that can be used
    text: str
    muted: str  # second lines, labels, hints
    disabled: str
    accent: str  # the one accent: primary buttons, focus, what is chosen, matched letters
    on_accent: str
    accent_hover: str
    chosen: str  # the ground of the selected row or chip
    success: str
    success_ground: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str

    def as_mapping(self) -> dict[str, str]:
        return {f.name: getattr(self, f.name) for f in fields(self)}


LIGHT = Colours(
    ground="#FFFFFF", panel="#F5F6F8", field="#FFFFFF", hover="#F0F2F5", line="#E3E6EB", edge="#868E9C",
    text="#1A1E26", muted="#5A6270", disabled="#A0A7B3",
    accent="#2F5BD0", on_accent="#FFFFFF", accent_hover="#264BB0", chosen="#E9EFFD",
    success="#17693F", success_ground="#E7F5EC", warning="#855000", warning_ground="#FDF3DC",
    error="#B3261E", error_ground="#FCEBEA",
)  # fmt: skip

DARK = Colours(
    ground="#1C1F25", panel="#23272E", field="#16191E", hover="#2A2F38", line="#343A45", edge="#78818F",
    text="#E7EAEF", muted="#A5ADBA", disabled="#666E7B",
    accent="#8DB0FF", on_accent="#10182B", accent_hover="#A9C4FF", chosen="#28344F",
    success="#7FD4A1", success_ground="#1C3327", warning="#F0C265", warning_ground="#3A2F16",
    error="#FF9D94", error_ground="#402322",
)  # fmt: skip

CONTRAST_LIGHT = Colours(
    ground="#FFFFFF", panel="#FFFFFF", field="#FFFFFF", hover="#E6ECFF", line="#000000", edge="#000000",
    text="#000000", muted="#1F1F1F", disabled="#595959",
    accent="#0033B8", on_accent="#FFFFFF", accent_hover="#001F75", chosen="#D6E0FF",
    success="#004D1F", success_ground="#FFFFFF", warning="#5C3600", warning_ground="#FFFFFF",
    error="#8F0000", error_ground="#FFFFFF",
)  # fmt: skip

CONTRAST_DARK = Colours(
    ground="#000000", panel="#000000", field="#000000", hover="#1F2A45", line="#FFFFFF", edge="#FFFFFF",
    text="#FFFFFF", muted="#E6E6E6", disabled="#A6A6A6",
    accent="#FFD84D", on_accent="#000000", accent_hover="#FFE899", chosen="#33301A",
    success="#8CFFB4", success_ground="#000000", warning="#FFD84D", warning_ground="#000000",
    error="#FFB3AC", error_ground="#000000",
)  # fmt: skip


def choose(*, dark: bool, contrast: bool) -> Colours:
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT
