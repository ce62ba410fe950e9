"""Tells a further message or another text in one line."""

from pathlib import PurePosixPath, PureWindowsPath

from assistant.scripts.parts import Acquaintance, Hours, Step, StepKind, Variant
from ui.words import words

say = words("parts")

LONGEST = 60  # characters of a text that are told

HOURS = {Hours.DAY: "By day", Hours.NIGHT: "At night", Hours.AWAY: "Outside working hours"}
CUSTOMERS = {Acquaintance.NEW: "New customers", Acquaintance.OLD: "Old customers"}


def step_line(number: int, step: Step) -> str:
    """`number` is that of the message; the script's own text is the first."""
    what = step_told(step)
    if step.delay:
        return say("{number}. {what} (after {seconds} s)", number=number, what=what, seconds=f"{step.delay:g}")
    return say("{number}. {what}", number=number, what=what)


def step_told(step: Step) -> str:
    if step.kind is StepKind.PICTURE:
        return say("Picture")
    if step.kind is StepKind.FILE:
        return say("File: {name}", name=file_name(step.content))
    return shortened(step.content) or say("(no text yet)")


def variant_line(number: int, variant: Variant) -> str:
    text = shortened(variant.text) or say("(no text yet)")
    return say("{number}. {when}: {text}", number=number, when=when_told(variant), text=text)


def when_told(variant: Variant) -> str:
    """Its conditions; all of them must hold."""
    conditions = [
        [say(HOURS[each]) for each in variant.hours],
        list(variant.shops),
        [say(CUSTOMERS[each]) for each in variant.customers],
        list(variant.regions),
    ]
    told = [say(" or ").join(condition) for condition in conditions if condition]
    return say(" · ").join(told) if told else say("In turn with the text above")


def file_name(path: str) -> str:
    """Of a path of either system: a library travels."""
    return (PureWindowsPath(path) if "\\" in path else PurePosixPath(path)).name


def shortened(text: str) -> str:
    line = " ".join(text[: 4 * LONGEST].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
