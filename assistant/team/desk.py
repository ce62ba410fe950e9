"""The team's desk: the one object to which windows and commands say what shall be done with the team's library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.team import drafting
from assistant.team.standing import NewsItem, Standing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from assistant.scripts.script import Draft as ScriptDraft
    from assistant.team.content import Key
    from assistant.team.seat import Seat


class TeamDesk:
    """Every verb waits for a disk or a network: call it on a worker thread, one at a time. It raises `Refused`, and
    then nothing has changed; "team_none" where this desktop belongs to no team."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def standing(self) -> Standing | None:
        """Asks nobody: quick. None: it belongs to no team."""
        seat = self._seat
        if (trust := seat.store.trust()) is None:
            return None
        state = seat.replica.state()
        return Standing(
            trust.library,
            trust.name,
            trust.address,
            seat.role(trust),
            state.number if state and state.library == trust.library else 0,
            trust.confirmed_at,
            trust.channel,
            len(seat.store.drafts()) + len(seat.own_drafts()),
            len(seat.store.waiting()),
            len(seat.news.read()),
        )

    def leave(self) -> None:
        """The team's scripts go from this desktop, with its drafts and this person's key. What is the agent's own
        stays, and so does an owner's root key: the team has no other."""
        trust = self._seat.trust()
        self._seat.let_go()
        self._seat.store.leave()
        self._seat.replica.forget()
        self._seat.news.write(())
        for name in ("key", "password"):
            self._seat.secrets.forget(f"{name}:{trust.library}")

    def news(self) -> Sequence[NewsItem]:
        """What came since the user last looked."""
        return self._seat.news.read()

    def seen(self) -> None:
        self._seat.news.write(())

    def draft_scripts(
        self, put: Mapping[str, ScriptDraft], new: Iterable[ScriptDraft] = (), gone: Iterable[str] = ()
    ) -> Sequence[str]:
        """Changes to the team's scripts (`put` by id), new ones, and those that shall go, kept until they are
        published. Answers the ids of the new ones."""
        return drafting.draft_scripts(self._seat, put, new, gone)

    def discard(self, keys: Collection[Key]) -> None:
        """These drafts are given up."""
        drafting.discard(self._seat, keys)

    def close(self) -> None:
        self._seat.let_go()
        self._seat.replica.close()
