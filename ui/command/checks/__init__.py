"""The checks of `doctor`: each looks at one thing of the machine, and knows the cure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """`ok` is None where nothing can be said from here. `name` is an English source; `detail` and `cure` are
    sentences in the user's language, `cure` "" when none is needed."""

    name: str
    ok: bool | None
    detail: str
    cure: str = ""
