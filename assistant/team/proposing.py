"""Proposals: what anybody would have otherwise, sent to the leads, and what a lead makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.ids import new_id
from assistant.refusal import Refused
from assistant.scripts.rules import accepted
from assistant.team.content import Kind
from assistant.team.differences import weighed
from assistant.team.drafting import places
from assistant.team.ground import content_at
from assistant.team.lineage import chain_of
from assistant.team.ports import Draft, Received
from assistant.team.proposals import Proposal, open_proposal, signed_proposal
from assistant.team.releasing import moment, stamp
from assistant.team.review import ProposalLine
from assistant.team.rows import row_hash, script_row
from assistant.team.sync import refresh_keys, send_what_waits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.scripts.script import Draft as ScriptDraft
    from assistant.team.content import Row
    from assistant.team.people import KeyList
    from assistant.team.seat import Seat


def propose(seat: Seat, script: str | None, draft: ScriptDraft, why: str) -> None:
    """`script` is the team's that it is about; None: a new one. It goes now, or with the next pull where the team
    cannot be reached. Raises `Refused`: "team_proposal_empty", "team_proposal_too_large", "script_unknown", and what
    `scripts/rules.py` refuses."""
    trust, state = seat.trust(), seat.replica.state()
    key = (Kind.SCRIPT.value, script or new_id())
    base = seat.replica.rows([key]).get(key)
    if script and base is None:
        raise Refused("script_unknown")
    row = script_row(key[1], accepted(draft))
    if row == base:
        raise Refused("team_proposal_empty")
    proposal = Proposal(
        library=trust.library,
        id=new_id(),
        author=trust.own_name,
        kind=key[0],
        row_id=key[1],
        row=row,
        base=row_hash(key[0], base) if base else "",
        base_number=state.number if state else 0,
        why=why.strip(),
        at=stamp(seat.now()),
    )
    seat.store.wait_to_send(proposal.id, signed_proposal(seat.own_key(trust), proposal))
    try:
        with seat.reached(trust) as transport:
            send_what_waits(seat, transport)
    except Refused as refusal:
        if not refusal.reason.startswith("team_"):
            raise


def proposals(seat: Seat) -> Sequence[ProposalLine]:
    """A lead's are everybody's, the newest first; anybody else's are one's own, those that wait here among them."""
    waiting = [Received(proposal, raw) for proposal, raw in seat.store.waiting()]
    trust = seat.trust()
    try:
        with seat.reached(trust) as transport:
            trust, keys = refresh_keys(seat, trust, transport)
            received = [*waiting, *transport.proposals()]
            return _newest_first(Reading(seat, keys).lines(received))
    except Refused as refusal:
        if not refusal.reason.startswith("team_"):
            raise
    return _newest_first(Reading(seat, seat.keys(trust)).lines(waiting))


def accept(seat: Seat, proposal: str) -> None:
    """It becomes a draft, made on what its author saw. Raises `Refused`: "team_proposal_unknown", "team_not_lead", and
    "team_draft_stands" where a draft of the same script says something else, which would be lost."""
    trust = seat.trust()
    with seat.reached(trust) as transport:
        trust, keys = refresh_keys(seat, trust, transport)
        seat.lead_key(trust)
        received = _found(transport.proposals(), proposal)
        draft = Reading(seat, keys).draft(open_proposal(received.raw, trust.library))
        stands = [each for each in seat.store.drafts() if each.key == draft.key]
        if any(each.row != draft.row for each in stands):
            raise Refused("team_draft_stands")
        if stands:
            transport.answer(proposal, "accepted", "")
            return
        seat.store.put_drafts([*_places(seat, draft), replace(draft, changed_at=seat.now())])
        try:
            transport.answer(proposal, "accepted", "")
        except BaseException:
            seat.store.put_drafts((), [draft.key])
            raise


def reject(seat: Seat, proposal: str, answer: str) -> None:
    trust = seat.trust()
    with seat.reached(trust) as transport:
        seat.lead_key(refresh_keys(seat, trust, transport)[0])
        _found(transport.proposals(), proposal)
        transport.answer(proposal, "rejected", answer.strip())


class Reading:
    """Reads proposals against the library as it is here; what a proposal was made on is fetched when it has changed
    since."""

    def __init__(self, seat: Seat, keys: KeyList) -> None:
        self._seat = seat
        self._keys = keys
        self._check = seat.checker()
        self._old: dict[int, dict[str, Row]] = {}
        self._own = {each.key: each for each in seat.store.drafts()}

    def lines(self, received: Sequence[Received]) -> Iterator[ProposalLine]:
        """Without those that are forged, damaged or of a newer program: nobody could judge them."""
        for each in received:
            try:
                yield self._line(each, open_proposal(each.raw, self._keys.library))
            except Refused:
                continue

    def draft(self, proposal: Proposal) -> Draft:
        return Draft(*proposal.key, self._base(proposal), proposal.row, proposal.base_number)

    def _line(self, received: Received, proposal: Proposal) -> ProposalLine:
        person = self._keys.person(proposal.signer)
        draft, theirs = self.draft(proposal), self._seat.replica.rows([proposal.key]).get(proposal.key)
        stands = self._own.get(draft.key)
        return ProposalLine(
            received.id,
            person.name if person else received.login or proposal.author,
            person is not None or bool(received.login),
            received.at or moment(proposal.at),
            proposal.why,
            received.status,
            received.answer,
            weighed(draft, theirs, self._check),
            stands if stands and stands.row != draft.row else None,
        )

    def _base(self, proposal: Proposal) -> Row | None:
        """None also where it cannot be found any more: then every field that differs is to be looked at."""
        if not proposal.base:
            return None
        now = self._seat.replica.rows([proposal.key]).get(proposal.key)
        if now and row_hash(proposal.kind, now) == proposal.base:
            return now
        old = self._rows_of(proposal.base_number).get(proposal.row_id)
        return old if old and row_hash(proposal.kind, old) == proposal.base else None

    def _rows_of(self, number: int) -> dict[str, Row]:
        if number not in self._old:
            try:
                self._old[number] = self._fetch(number)
            except Refused:
                self._old[number] = {}
        return self._old[number]

    def _fetch(self, number: int) -> dict[str, Row]:
        seat = self._seat
        state = seat.replica.state()
        head = next(each for each in seat.replica.releases() if state and each.hash == state.hash)
        with seat.reached(seat.trust()) as transport:
            release = next((each for each in chain_of(transport, head) if each.manifest.number == number), None)
            content = content_at(transport, self._keys, release) if release else {}
        return {name: row for (kind, name), row in content.items() if kind == Kind.SCRIPT}


def _places(seat: Seat, draft: Draft) -> list[Draft]:
    """The categories that it needs and the team does not have."""
    wanted = places([str(draft.row["category"])] if draft.row and draft.kind == Kind.SCRIPT else [])
    there = seat.replica.rows(wanted).keys() | {each.key for each in seat.store.drafts()}
    return [Draft(*key, None, row, draft.base_number, seat.now()) for key, row in wanted.items() if key not in there]


def _found(received: Sequence[Received], proposal: str) -> Received:
    for each in received:
        if each.id == proposal:
            return each
    raise Refused("team_proposal_unknown")


def _newest_first(lines: Iterator[ProposalLine]) -> list[ProposalLine]:
    return sorted(lines, key=lambda line: line.id, reverse=True)
