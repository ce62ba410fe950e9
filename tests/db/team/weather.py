"""A network that fails where a history wants it: before a call, after it, or with somebody quicker in between."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from assistant.refusal import Refused
from assistant.team.ports import Transport

READING = frozenset({"key_lists", "pointers", "heads", "manifests", "object", "proposals", "acknowledgements"})
WRITING = frozenset({"publish", "put_keys", "put_pointer", "propose", "answer", "acknowledge"})


@dataclass
class Weather:
    """`calls`: so many more come through (None: all), then none. `answer_lost`: the last of them is done, and nobody
    hears of it. `meanwhile` is what happens just before the next release is put there."""

    calls: int | None = None
    answer_lost: bool = False
    meanwhile: Callable[[], object] | None = None


class Weathered:
    """A transport under a weather."""

    def __init__(self, transport: Transport, weather: Weather) -> None:
        self._transport = transport
        self._weather = weather

    def __getattr__(self, name: str) -> Any:
        reached = getattr(self._transport, name)
        return self._called(name, reached) if name in READING | WRITING else reached

    def _called(self, name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def called(*given: Any) -> Any:
            weather = self._weather
            if name == "publish" and weather.meanwhile:
                meanwhile, weather.meanwhile = weather.meanwhile, None
                meanwhile()
            if weather.calls is None:
                return act(*given)
            weather.calls -= 1
            if weather.calls >= 0:
                return act(*given)
            if weather.calls == -1 and weather.answer_lost and name in WRITING:
                act(*given)
            raise Refused("team_unreachable", where="here")

        return called
