"""The editor of the user's own chat programs: one a line, checked while it is typed."""

from assistant.insertion.programs import read_own_rows
from assistant.refusal import Refused
from assistant.settings.table import Setting
from ui.settings.editors import LinesEditor
from ui.words.reasons import sentence

EXAMPLE = "wechat Ctrl+V 0.5"


class ProgramsEditor(LinesEditor):
    """While it is empty, it shows what a line looks like."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box.setPlaceholderText(EXAMPLE)
        self.box.setMinimumHeight(5 * self.box.fontMetrics().lineSpacing())

    def complaint(self, value: object) -> str:
        try:
            read_own_rows(str(value))
        except Refused as refusal:
            return sentence(refusal.reason, **refusal.facts)
        return ""
