"""Proposals, answers and acknowledgements in a folder reach whom they are for; what strangers write there harms
nobody."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.ids import new_id
from assistant.refusal import Refused
from assistant.team.signing import SigningKey
from db.team import post
from db.team.folder import FolderTransport
from tests.db.team.signed import SignedTeam

Opened = Callable[[SigningKey], FolderTransport]


def test_a_proposal_reaches_the_lead_and_the_answer_its_author(lead: FolderTransport, agent: FolderTransport) -> None:
    name = new_id()
    agent.propose(name, b"signed")
    (received,) = lead.proposals()
    assert (received.id, received.raw, received.login, received.status) == (name, b"signed", "", "open")
    assert received.at is not None
    lead.answer(name, "rejected", "七天就够了")
    assert [(one.id, one.status, one.answer) for one in agent.proposals()] == [(name, "rejected", "七天就够了")]


def test_the_last_of_several_answers_counts(
    lead: FolderTransport, agent: FolderTransport, team: SignedTeam, opened: Opened
) -> None:
    name = new_id()
    agent.propose(name, b"signed")
    lead.answer(name, "rejected", "no")
    lead.answer(name, "accepted", "after all")
    assert [(one.status, one.answer) for one in agent.proposals()] == [("accepted", "after all")]


def test_an_agent_sees_only_her_own(
    lead: FolderTransport, agent: FolderTransport, team: SignedTeam, opened: Opened
) -> None:
    agent.propose(new_id(), b"mine")
    opened(team.leads[1]).propose(new_id(), b"theirs")
    assert [one.raw for one in agent.proposals()] == [b"mine"]
    assert [one.raw for one in lead.proposals()] == [b"mine", b"theirs"]


def test_a_proposal_sent_twice_is_one(lead: FolderTransport, agent: FolderTransport) -> None:
    name = new_id()
    agent.propose(name, b"signed")
    agent.propose(name, b"signed")
    assert len(lead.proposals()) == 1


def test_a_proposal_is_no_larger_than_a_server_takes_it(agent: FolderTransport) -> None:
    agent.propose(new_id(), b"x" * 65_536)
    with pytest.raises(Refused) as refusal:
        agent.propose(new_id(), b"x" * 65_537)
    assert (refusal.value.reason, refusal.value.facts) == ("team_proposal_too_large", {"most": 64})


def test_nobody_proposes_without_end(
    lead: FolderTransport, agent: FolderTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post, "MOST_OPEN", 2)
    names = [new_id(), new_id()]
    for name in names:
        agent.propose(name, b"signed")
    with pytest.raises(Refused) as refusal:
        agent.propose(new_id(), b"signed")
    assert (refusal.value.reason, refusal.value.facts) == ("team_proposals_too_many", {"most": 2})
    lead.answer(names[1], "accepted", "")
    agent.propose(new_id(), b"signed")


def test_what_is_no_id_is_never_a_path(lead: FolderTransport, shared: Path) -> None:
    before = sorted(shared.rglob("*"))
    with pytest.raises(Refused):
        lead.answer("../../keys/x", "accepted", "")
    with pytest.raises(ValueError, match="id"):
        lead.propose("../../keys/x", b"x")
    assert sorted(shared.rglob("*")) == before


def test_junk_in_the_letter_boxes_is_passed_over(
    lead: FolderTransport, agent: FolderTransport, shared: Path, team: SignedTeam
) -> None:
    name = new_id()
    agent.propose(name, b"signed")
    library = shared / team.library
    mine = library / "in" / team.agent.public[:32]
    (mine / "notes.txt").write_text("junk")
    (mine / new_id()).write_bytes(b"x" * 70_000)
    (mine / new_id()).write_bytes(b"")
    (mine / new_id()).mkdir()
    (library / "in" / "somebody").mkdir()
    (library / "out" / ("c" * 32)).mkdir(parents=True)
    (library / "out" / ("c" * 32) / name).write_text('[{"status":')
    assert [(one.id, one.status, one.answer) for one in lead.proposals()] == [(name, "open", "")]
    (library / "out" / ("c" * 32) / name).write_text('{"status":"owned","answer":7}')
    assert [(one.id, one.status, one.answer) for one in lead.proposals()] == [(name, "open", "")]
    (library / "out" / ("c" * 32) / name).write_bytes(b"[" * 10_000)
    assert [(one.id, one.status, one.answer) for one in lead.proposals()] == [(name, "open", "")]


def test_of_an_id_that_two_have_used_only_one_counts(
    lead: FolderTransport, agent: FolderTransport, team: SignedTeam, opened: Opened
) -> None:
    name = new_id()
    agent.propose(name, b"mine")
    opened(team.leads[1]).propose(name, b"theirs")
    assert len(lead.proposals()) == 1


def test_a_desktop_says_which_release_it_runs_and_leaves_no_trail(
    lead: FolderTransport, agent: FolderTransport, shared: Path, team: SignedTeam
) -> None:
    for number in (1, 2, 40):
        agent.acknowledge(number, "1.2")
    agent.acknowledge(40, "1.2")
    (known,) = lead.acknowledgements()
    assert (known.login, known.number, known.version) == ("Ann", 40, "1.2")
    assert known.at is not None
    assert [path.name for path in (shared / team.library / "ack" / team.agent.public[:32]).iterdir()] == ["00000040"]


def test_what_a_stranger_acknowledges_is_shown_as_one_harmless_line(
    lead: FolderTransport, shared: Path, team: SignedTeam
) -> None:
    library = shared / team.library
    for at, text in enumerate(("", "null", '{"name": 7}', '{"name": "a\\u202eb\\u0000c", "version": [1]}')):
        folder = library / "ack" / f"{at:032x}"
        folder.mkdir(parents=True)
        (folder / "00000007").write_text(text)
    assert sorted((known.login, known.number, known.version) for known in lead.acknowledgements()) == [
        ("00000000", 7, ""),
        ("00000000", 7, ""),
        ("00000000", 7, ""),
        ("a b c", 7, ""),
    ]
