"""The editor of quiet hours: one line, checked while it is typed."""

from assistant.orders.followups.quiet import read_quiet_hours
from assistant.refusal import Refused
from ui.settings.editors import TextEditor
from ui.words.reasons import sentence


class HoursEditor(TextEditor):
    """What cannot be read is said below it and not applied."""

    def complaint(self, value: object) -> str:
        try:
            read_quiet_hours(str(value))
        except Refused as refusal:
            return sentence(refusal.reason, **refusal.facts)
        return ""
