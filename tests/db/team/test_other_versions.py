"""A team whose programs are of different age: the older one says so, keeps what it has and overwrites nothing."""

from typing import Any

import pytest

from assistant.refusal import Refused
from assistant.team import fields, key_lists, manifests, pointers, route
from assistant.team.canonical import name_of
from assistant.team.content import Content, difference, root_of, root_text
from assistant.team.desk import TeamDesk
from assistant.team.packing import pack
from assistant.team.people import Role
from assistant.team.release import CHANNELS, FORMAT, Manifest, Part, Signed
from assistant.team.rows import script_row
from assistant.team.signing import sign, vouched
from tests.db.team.desks import Desks, put
from tests.make import a_draft

SCRIPT = script_row("tomorrow", a_draft("明天"))
KINDS = {"a kind of rows": ("video", {"id": "v"}), "a field of a row": ("script", {**SCRIPT, "mood": "warm"})}
TOMORROW = {"v": 2, "mood": "warm"}


def publish(lead: TeamDesk, what: str) -> None:
    """As the lead's newer program would, with something in it that this one does not know."""
    seat = lead._seat
    trust, old, last = seat.trust(), seat.replica.content(), seat.replica.releases()[0]
    kind, row = KINDS.get(what, ("script", SCRIPT))
    new: Content = {**old, (kind, row["id"]): row}
    packed = pack(difference(old, new))
    parts = {last.hash: Part(name_of(packed), len(packed))}
    number, key = last.manifest.number + 1, seat.own_key(trust)
    manifest = Manifest(
        trust.library, number, root_text(root_of(new)), len(new), (last.hash,), parts,
        format=FORMAT + (what == "a format of rows"),
    )  # fmt: skip
    body = manifests._body(manifest) | (TOMORROW if what == "a manifest" else {})
    raw = sign(key, body, manifests.CONTEXT)
    with seat.reached(trust) as transport:
        pointing = {each: pointer(trust.library, each, number, name_of(raw), what) for each in CHANNELS}
        signed = {each: sign(key, body, pointers.CONTEXT) for each, body in pointing.items()}
        transport.publish(Signed(manifest, raw, name_of(raw), key.public), {name_of(packed): packed}, signed)
        if what == "a list of keys":
            body, _ = vouched(trust.keys)
            newer = {**body, **TOMORROW, "seq": trust.keys_sequence + 1}
            transport.put_keys(sign(seat.root_key(trust), newer, key_lists.CONTEXT), newer["seq"])


def pointer(library: str, channel: str, number: int, release: str, what: str) -> dict[str, Any]:
    body = {"v": 1, "lib": library, "channel": channel, "seq": number, "no": number, "hash": release, "at": ""}
    return body | (TOMORROW if what == "a pointer" else {})


@pytest.mark.parametrize("what", [*KINDS, "a format of rows", "a manifest", "a pointer", "a list of keys"])
def test_an_older_program_keeps_its_library_and_says_that_it_is_old(desks: Desks, what: str) -> None:
    put(desks.owner, "今天")
    desks.owner.publish("")
    agent, lead = desks.join("li"), desks.join("mei", Role.LEAD)
    put(lead, "未发布")
    publish(desks.owner, what)
    for verb in (agent.pull, lead.pull, lambda: lead.publish("")):
        with pytest.raises(Refused, match="team_program_old"):
            verb()
    for name, desk in (("li", agent), ("mei", lead)):
        assert desks.titles(name) == {"今天"}
        assert desk._seat.replica.is_sound()
    assert [draft.row and draft.row["title"] for draft in lead.drafts()] == ["未发布"]


def test_a_newer_program_reads_what_an_older_one_has_published(desks: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    put(desks.owner, "今天")
    desks.owner.publish("")
    agent = desks.join("li")
    publish(desks.owner, "a format of rows")
    monkeypatch.setattr(fields, "VERSION", fields.VERSION + 1)
    monkeypatch.setattr(route, "FORMAT", FORMAT + 1)
    assert agent.pull().number == 2
    assert desks.titles("li") == {"今天", "明天"}
