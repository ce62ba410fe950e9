"""A script with all that is watched of it as one text, so that whatever differs can be seen."""

from assistant.scripts.parts import Step, StepKind, Validity
from assistant.scripts.script import Draft
from ui.scripts.parts.lines import step_told, when_told
from ui.words import words

say = words("history")


def as_text(draft: Draft) -> str:
    """Title, messages, other texts, and what it is found by, with empty lines between."""
    steps = [_step(number, step) for number, step in enumerate(draft.parts.steps, 2)]
    variants = [f"{when_told(variant)}:\n{variant.text}" for variant in draft.parts.variants]
    return "\n\n".join(filter(None, [draft.title, draft.body, *steps, *variants, _found_by(draft)]))


def _step(number: int, step: Step) -> str:
    """A text is told whole. Pictures are named by what they hold: two are never mistaken for one."""
    what = step.content if step.kind is StepKind.TEXT else f"{step_told(step)} ({step.content})"
    after = " " + say("(after {seconds} s)", seconds=f"{step.delay:g}") if step.delay else ""
    return f"{number}. {what}{after}"


def _found_by(draft: Draft) -> str:
    lines = (
        (say("Category: {name}"), draft.category.replace("/", " › ")),
        (say("Tags: {name}"), say(", ").join(draft.tags)),
        (say("Buyers ask: {name}"), "\n".join(draft.questions)),
        (say("Valid: {name}"), _valid(draft.parts.validity)),
    )
    return "\n".join(line.format(name=name) for line, name in lines if name)


def _valid(validity: Validity) -> str:
    days = f"{validity.start or '…'} – {validity.until or '…'}" if validity.start or validity.until else ""
    return " · ".join(filter(None, [days, say(", ").join(validity.shops)]))
