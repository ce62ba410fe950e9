"""Forgets the buyers whose time is over, at each start, behind everything that somebody waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.orders.privacy.ports import Traces
    from assistant.refusal import Refused
    from ui.background import Background
    from ui.command.office import Office


def forget_buyers(
    background: Background, office: Office, erased: Callable[[], None], refused: Callable[[Refused], None]
) -> None:
    """Part by part: what the user asks for meanwhile comes in between. `erased` is told of each part."""

    def expire() -> Traces:
        return office.order_office.privacy.expire()

    def done(traces: Traces) -> None:
        if traces.cards or traces.customers:
            erased()
            background.run(expire, done, refused)

    background.run(expire, done, refused)
