"""Where a desktop stands with its team, as `status` and `team status` answer it to machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.team.standing import Standing


def status_of(standing: Standing | None, newest: int | None) -> dict[str, Any]:
    """Nothing without a team. `newest` is the release that should run here, None where nobody can be asked."""
    if standing is None:
        return {}
    return {
        "library": standing.library,
        "name": standing.name,
        "address": standing.address,
        "release": standing.number,
        "confirmed_at": standing.confirmed_at.isoformat() if standing.confirmed_at else None,
        "behind": None if newest is None else max(newest - standing.number, 0),
        "role": standing.role.value,
        "channel": standing.channel,
        "drafts": standing.drafts,
        "waiting": standing.waiting,
        "news": standing.news,
    }
