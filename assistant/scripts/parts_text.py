"""The parts of a script as one JSON text, as they are kept, exported and published; "" for a plain script."""

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from assistant.scripts.parts import PLAIN, Acquaintance, Hours, Parts, Step, StepKind, Validity, Variant


def write_parts(parts: Parts) -> str:
    """The same parts always give the same text."""
    return (
        ""
        if parts is PLAIN or parts == PLAIN
        else json.dumps(plain_parts(parts), ensure_ascii=False, separators=(",", ":"))
    )


def read_parts(text: str) -> Parts:
    """Raises `ValueError` for what `write_parts` has not written."""
    return _read(text) if text else PLAIN


@lru_cache(maxsize=1000)  # one promotion ends many scripts
def _read(text: str) -> Parts:
    return parts_of(json.loads(text))


def plain_parts(parts: Parts) -> dict[str, Any]:
    """As JSON has it, without what is empty."""
    validity = parts.validity
    return _filled({
        "steps": [_step(step) for step in parts.steps],
        "variants": [_variant(variant) for variant in parts.variants],
        "from": validity.start and validity.start.isoformat(),
        "until": validity.until and validity.until.isoformat(),
        "shops": list(validity.shops),
    })  # fmt: skip


def parts_of(value: object) -> Parts:
    """Back from JSON. Raises `ValueError` for anything that is no such thing."""
    try:
        return _parts(value) if isinstance(value, Mapping) else _wrong()
    except (TypeError, KeyError, AttributeError) as trouble:
        raise ValueError("no parts of a script") from trouble


def _parts(value: Mapping[str, Any]) -> Parts:
    return Parts(
        tuple(map(_to_step, value.get("steps", ()))),
        tuple(map(_to_variant, value.get("variants", ()))),
        Validity(_day(value.get("from")), _day(value.get("until")), _texts(value.get("shops", ()))),
    )


def _step(step: Step) -> dict[str, Any]:
    return {step.kind.value: step.content} | _filled({"delay": step.delay})


def _to_step(value: Mapping[str, Any]) -> Step:
    kind = next(kind for kind in (*StepKind, None) if kind is None or kind in value)
    if kind is None or not isinstance(value[kind], str):
        _wrong()
    return Step(value[kind], kind, float(value.get("delay", 0.0)))


def _variant(variant: Variant) -> dict[str, Any]:
    conditions = {name: list(map(str, getattr(variant, name))) for name in ("shops", "hours", "customers", "regions")}
    return {"text": variant.text} | _filled(conditions)


def _to_variant(value: Mapping[str, Any]) -> Variant:
    if not isinstance(value["text"], str):
        _wrong()
    return Variant(
        value["text"],
        _texts(value.get("shops", ())),
        tuple(map(Hours, value.get("hours", ()))),
        tuple(map(Acquaintance, value.get("customers", ()))),
        _texts(value.get("regions", ())),
    )


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str) or not all(isinstance(each, str) for each in value):
        _wrong()
    return tuple(value)


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in value.items() if each}


def _wrong() -> Any:
    raise ValueError("no parts of a script")
