"""What the parts of a script must satisfy before the library takes them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Literal

from assistant.refusal import Refused
from assistant.scripts.parts import PLAIN, Parts, Step, StepKind, Validity, Variant
from assistant.scripts.texts import accepted_body

STEPS = 20
VARIANTS = 30
LONGEST_DELAY = 60.0  # seconds
NAMES = 200  # shops or regions of one condition


def accepted_parts(parts: Parts) -> Parts:
    """As they will be kept. Raises `Refused`."""
    if parts == PLAIN:
        return PLAIN
    if fault := first_fault(parts):
        raise fault.refusal
    return Parts(tuple(map(_step, parts.steps)), tuple(map(_variant, parts.variants)), _validity(parts.validity))


@dataclass(frozen=True, slots=True)
class Fault:
    """Why parts are refused, and the step or variant it is about, counted from 0; with too many it is the last."""

    among: Literal["steps", "variants"]
    place: int
    refusal: Refused


def first_fault(parts: Parts) -> Fault | None:
    """The one that `accepted_parts` refuses for its steps or variants."""
    if len(parts.steps) > STEPS:
        return Fault("steps", len(parts.steps) - 1, Refused("too_many_steps", count=len(parts.steps), limit=STEPS))
    if len(parts.variants) > VARIANTS:
        refusal = Refused("too_many_variants", count=len(parts.variants), limit=VARIANTS)
        return Fault("variants", len(parts.variants) - 1, refusal)
    for place, step in enumerate(parts.steps):
        if refused := _refusal(partial(_step, step)):
            return Fault("steps", place, refused)
    for place, variant in enumerate(parts.variants):
        if refused := _refusal(partial(_variant, variant)):
            return Fault("variants", place, refused)
    return None


def _refusal(attempt: Callable[[], object]) -> Refused | None:
    try:
        attempt()
    except Refused as refusal:
        return refusal
    return None


def _step(step: Step) -> Step:
    if not 0 <= step.delay <= LONGEST_DELAY:
        raise Refused("step_delay_wrong", limit=int(LONGEST_DELAY))
    if step.kind is StepKind.TEXT:
        return replace(step, content=accepted_body(step.content))
    if step.kind is StepKind.PICTURE and PurePath(step.content).name != step.content:
        raise Refused("step_picture_unknown")
    if step.kind is StepKind.FILE and not _is_absolute(step.content):
        raise Refused("step_file_unknown", name=step.content)
    return step


def _is_absolute(path: str) -> bool:
    """On either system: a library travels."""
    return PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()


def _variant(variant: Variant) -> Variant:
    return replace(
        variant,
        text=accepted_body(variant.text),
        shops=_names(variant.shops),
        hours=tuple(dict.fromkeys(variant.hours)),
        customers=tuple(dict.fromkeys(variant.customers)),
        regions=_names(variant.regions),
    )


def _validity(validity: Validity) -> Validity:
    if validity.start and validity.until and validity.until < validity.start:
        raise Refused("validity_backwards", start=validity.start.isoformat(), until=validity.until.isoformat())
    return replace(validity, shops=_names(validity.shops))


def _names(names: Iterable[str]) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    if len(kept) > NAMES:
        raise Refused("too_many_names", count=len(kept), limit=NAMES)
    return kept
