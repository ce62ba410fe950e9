"""What a script holds besides its text, each behind a button that says how much there is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.refusal import Refused
from assistant.scripts.part_rules import Fault, first_fault
from assistant.scripts.parts import Parts
from ui.scripts.parts.disclosure import Disclosure
from ui.scripts.parts.media import Media
from ui.scripts.parts.pictures import StepPictures
from ui.scripts.parts.steps_edit import StepsEdit
from ui.scripts.parts.variants_edit import VariantsEdit
from ui.theme.measures import SMALL
from ui.words import words
from ui.words.reasons import sentence

say = words("parts")


class PartsSection(QWidget):
    """`edited` comes with every change of steps or variants; the days of a script have a field of their own."""

    edited = Signal()

    def __init__(self, parts: Parts, pictures: StepPictures | None) -> None:
        super().__init__()
        self.steps, self.variants = StepsEdit(pictures), VariantsEdit()
        self.fields = {
            "steps": Disclosure(
                say("Further messages"), self.steps, say("Sent one by one with your key, or all with their pauses.")
            ),
            "variants": Disclosure(
                say("Other texts"), self.variants, say("Of those that fit, the one with the most conditions goes out.")
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for name, entries in (("steps", self.steps), ("variants", self.variants)):
            field = self.fields[name]
            column.addWidget(field)
            entries.changed.connect(field.settle)
            entries.changed.connect(self._count)
            entries.changed.connect(self.edited)
            entries.refused.connect(lambda why, field=field: field.complain(sentence(why.reason, **why.facts)))
        for text in (self.steps.fields.text, self.variants.fields.text):
            text.media.connect(self.take)
        self.set_parts(parts)

    def parts(self) -> Parts:
        """Without days and shops."""
        return Parts(self.steps.entries(), self.variants.entries())

    def set_parts(self, parts: Parts) -> None:
        self.steps.set_entries(parts.steps)
        self.variants.set_entries(parts.variants)
        for field in self.fields.values():
            field.settle()
        self._count()
        self.edited.emit()

    def take(self, media: Media) -> None:
        """Pictures or files that were pasted or dropped."""
        self.fields["steps"].unfold()
        self.steps.take(media)

    def complain(self, refusal: Refused) -> bool:
        """Says it where it is about a step or variant, and goes there. False: it is about neither."""
        fault = first_fault(self.parts())
        if fault is None or fault.refusal.reason != refusal.reason:
            return False
        self.fields[fault.among].complain(_told(fault))
        (self.steps if fault.among == "steps" else self.variants).choose(fault.place)
        return True

    def _count(self) -> None:
        steps, variants = len(self.steps.entries()), len(self.variants.entries())
        self.fields["steps"].name(say("Further messages ({count})", count=steps))
        self.fields["variants"].name(say("Other texts ({count})", count=variants))


def _told(fault: Fault) -> str:
    what = sentence(fault.refusal.reason, **fault.refusal.facts)
    if fault.refusal.reason in ("too_many_steps", "too_many_variants"):
        return what
    if fault.among == "steps":
        return say("Message {number}: {what}", number=fault.place + 2, what=what)
    return say("Other text {number}: {what}", number=fault.place + 1, what=what)
