"""What people send through a folder: proposals, the leads' answers to them, and which release a desktop runs.

Only a proposal is signed. Whoever may write to the folder could write an answer or an acknowledgement in another's
name, as well as delete them: they are shown, and nothing is decided by them.
"""

import heapq
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from re import Pattern
from typing import Any, get_args

from assistant.refusal import Refused
from assistant.team.canonical import canonical
from assistant.team.ports import Acknowledgement, Received, Status
from db.team.names import ACKNOWLEDGED, ANSWERED, ID, NUMBER, PERSON, PROPOSED
from db.team.share import Share

MOST_PROPOSED = 64  # kB of one proposal
MOST_OPEN = 200  # of one author
MOST_PEOPLE = 10_000
MOST_NOTE = 16 << 10  # bytes of an answer or an acknowledgement
MOST_SHOWN = 2_000  # characters of a text in it
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Post:
    """`own` names the folder of whoever this is; `name` is how others are shown it. A `lead` sees everybody's."""

    def __init__(self, share: Share, own: str, name: str, *, lead: bool) -> None:
        self._share = share
        self._own = own
        self._name = name
        self._lead = lead

    def propose(self, id: str, raw: bytes) -> None:
        if len(raw) > MOST_PROPOSED << 10:
            raise Refused("team_proposal_too_large", most=MOST_PROPOSED)
        if not ID.fullmatch(id):
            raise ValueError("not an id of ours")
        waiting = [one for one in self._received([self._own]) if one.status == "open" and one.id != id]
        if len(waiting) >= MOST_OPEN:
            raise Refused("team_proposals_too_many", most=MOST_OPEN)
        self._share.put(f"{PROPOSED}/{self._own}/{id}", raw)

    def proposals(self) -> Sequence[Received]:
        return self._received(self._folders(PROPOSED, PERSON, MOST_PEOPLE) if self._lead else [self._own])

    def answer(self, id: str, status: Status, text: str) -> None:
        if not ID.fullmatch(id):
            raise Refused("team_proposal_unknown")
        content = canonical({"status": status, "answer": text})
        if len(content) > MOST_NOTE:
            raise Refused("team_proposal_too_large", most=MOST_NOTE >> 10)
        self._share.put(f"{ANSWERED}/{self._own}/{id}", content)

    def acknowledge(self, number: int, version: str) -> None:
        """The new one is there before the old one goes."""
        folder, name = f"{ACKNOWLEDGED}/{self._own}", f"{number:08d}"
        self._share.put(f"{folder}/{name}", canonical({"name": self._name, "version": version}))
        for old in self._folders(folder, NUMBER, MOST_OPEN):
            if old != name:
                self._share.remove(f"{folder}/{old}")

    def acknowledgements(self) -> Sequence[Acknowledgement]:
        desktops = self._folders(ACKNOWLEDGED, PERSON, MOST_PEOPLE)
        return [found for desktop in desktops if (found := self._acknowledged(desktop))]

    def _acknowledged(self, desktop: str) -> Acknowledgement | None:
        newest = self._folders(f"{ACKNOWLEDGED}/{desktop}", NUMBER, 1)
        if not newest:
            return None
        path = f"{ACKNOWLEDGED}/{desktop}/{newest[0]}"
        note = self._note(path)
        login = _shown(note.get("name")) or desktop[:8]
        return Acknowledgement(login, int(newest[0]), self._share.written_at(path), _shown(note.get("version")))

    def _received(self, authors: Sequence[str]) -> list[Received]:
        """An id that two authors have used counts once: what they sent tells whose it is."""
        leads = self._folders(ANSWERED, PERSON, MOST_PEOPLE)
        received: dict[str, Received] = {}
        for author in authors:
            for name in self._folders(f"{PROPOSED}/{author}", ID, MOST_OPEN):
                raw = self._read(f"{PROPOSED}/{author}/{name}", MOST_PROPOSED << 10)
                if raw and name not in received:
                    received[name] = self._with_answer(author, name, raw, leads)
        return sorted(received.values(), key=lambda one: one.id)

    def _with_answer(self, author: str, id: str, raw: bytes, leads: Sequence[str]) -> Received:
        at = self._share.written_at(f"{PROPOSED}/{author}/{id}")
        answers = [(self._share.written_at(path) or LONG_AGO, path) for path in self._answers(id, leads)]
        note = self._note(max(answers)[1]) if answers else {}
        status: Status = note["status"] if note.get("status") in get_args(Status) else "open"
        return Received(id, raw, "", at, status, _shown(note.get("answer")))

    def _answers(self, id: str, leads: Sequence[str]) -> Iterator[str]:
        for lead in leads:
            path = f"{ANSWERED}/{lead}/{id}"
            if self._share.written_at(path):
                yield path

    def _note(self, path: str) -> dict[str, Any]:
        try:
            note = json.loads(self._read(path, MOST_NOTE))
        except (ValueError, RecursionError):
            return {}
        return note if isinstance(note, dict) else {}

    def _read(self, path: str, most: int) -> bytes:
        """Nothing where it is too much, or no plain file."""
        try:
            content = self._share.read(path, most)
        except Refused as refusal:
            if refusal.reason == "team_unreachable":
                raise
            return b""
        return content if len(content) <= most else b""

    def _folders(self, folder: str, pattern: Pattern[str], most: int) -> list[str]:
        """The newest names of this kind: ids and numbers grow."""
        return heapq.nlargest(most, filter(pattern.fullmatch, self._share.names(folder)))


def _shown(text: object) -> str:
    """What anybody may have written, for one line of a table."""
    kept = text[:MOST_SHOWN] if isinstance(text, str) else ""
    return "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in kept)
