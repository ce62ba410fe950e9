"""What becomes of the team's scripts when a lead changes them in the library: drafts, until they are published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.scripts.script import draft_of
from assistant.team.content import Kind
from assistant.team.people import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from assistant.scripts.script import Draft, Script
    from assistant.team.content import Key
    from assistant.team.ports import Draft as TeamDraft
    from ui.team.lead_port import DraftingTeam

LEADS = frozenset({Role.OWNER, Role.LEAD})


class LeadHand:
    """`role` answers at once, on any thread. `open_team` gives a desk that belongs to the worker thread alone, where
    all other verbs run: it asks no network, so that nobody waits for one while a script is saved. `kept` is called
    there after each change."""

    def __init__(
        self, role: Callable[[], Role | None], open_team: Callable[[], DraftingTeam], kept: Callable[[], None]
    ) -> None:
        self._role = role
        self._open_team = open_team
        self._kept = kept
        self._team: DraftingTeam | None = None
        self._drafted: frozenset[str] = frozenset()

    def drafts(self) -> bool:
        """Whether a change becomes a draft for the whole team."""
        return self._role() in LEADS

    @property
    def drafted(self) -> frozenset[str]:
        """The ids of scripts that have a draft, as it was last looked; any thread may ask."""
        return self._drafted

    def look(self) -> frozenset[str]:
        """Anew: drafts go when they are published or discarded."""
        drafts = self._desk().drafts() if self.drafts() else ()
        self._drafted = frozenset(draft.id for draft in drafts if draft.kind == Kind.SCRIPT)
        return self._drafted

    def keep_draft(self, id: str, draft: Draft) -> None:
        """The team's script `id` shall read so in the next release. Raises `Refused`."""
        self.keep({id: draft}, ())

    def keep(self, put: Mapping[str, Draft], gone: Iterable[str], new: Iterable[Draft] = ()) -> Callable[[], object]:
        """Changes to the team's scripts, those that shall go, and new ones; answers the way back. Raises `Refused`."""
        return self._keep(lambda team: team.draft_scripts(put, new, gone))

    def order(self, siblings: Sequence[str]) -> Callable[[], object] | None:
        """Of categories, as far as they are the team's; answers the way back, None where there is nothing to publish.
        Raises `Refused`."""
        before = self._desk().drafts()
        back = self._keep(lambda team: team.draft_order(siblings))
        return back if self._desk().drafts() != before else None

    def _keep(self, make: Callable[[DraftingTeam], object]) -> Callable[[], object]:
        team = self._desk()
        before = {draft.key: draft for draft in team.drafts()}
        make(team)
        after = {draft.key: draft for draft in team.drafts()}
        self._has_kept()
        fresh = [key for key in after if key not in before]
        changed = [draft for key, draft in before.items() if after.get(key) != draft]
        return lambda: self._take_back(fresh, changed)

    def present(self, script: Script) -> Draft:
        """As its draft has it, or as it was published."""
        return self.pending(script.id) or draft_of(script)

    def pending(self, id: str) -> Draft | None:
        """What its draft says; None where there is none, or where it shall go."""
        from assistant.team.rows import script_of

        rows = (draft.row for draft in self._desk().drafts() if draft.key == (Kind.SCRIPT, id))
        row = next(rows, None)
        return script_of(row) if row else None

    def close(self) -> None:
        if self._team:
            self._team.close()
            self._team = None

    def _take_back(self, fresh: Sequence[Key], changed: Sequence[TeamDraft]) -> None:
        team = self._desk()
        team.discard(fresh)
        team.put_back(changed)
        self._has_kept()

    def _has_kept(self) -> None:
        self.look()
        self._kept()

    def _desk(self) -> DraftingTeam:
        self._team = self._team or self._open_team()
        return self._team
