"""A lead's login publishes, answers and lets agents in; it rewrites nothing, and reaches no other library."""

# ruff: noqa: E501 - an attack is a line

import pytest

from assistant.team.canonical import name_of
from tests.db.team.postgres.attacks import Attack, outcome
from tests.db.team.postgres.conftest import PROPOSAL, publish
from tests.db.team.postgres.test_what_an_agent_writes import TABLES
from tests.db.team.team_database import OTHER_SHOP, SHOP, TeamDatabase

HEAD = name_of(b"release 2 of lea")
PUBLISH = "SELECT miaohui.publish(%s, %s, %s, 'x', '{}', '{}', '{}', '{}')"
ADD = "SELECT miaohui.add_login(%s, %s, %s, %s, '')"
STALE = "40001"
VERIFIER = f"SCRAM-SHA-256$4096:c2FsdHNhbHQ=${'A' * 43}=:{'A' * 43}="

ATTACKS = [
    *(Attack(f"deleting every {table}", f"DELETE FROM miaohui.{table}") for table in TABLES),
    Attack("rewriting a release", "UPDATE miaohui.release SET raw = 'x'"),
    Attack("moving the head", "UPDATE miaohui.head SET number = 5"),
    Attack("rewriting a proposal", "UPDATE miaohui.proposal SET raw = 'x'"),
    Attack("rewriting the keys", "SELECT miaohui.put_keys(%s, 2, 'x')", (SHOP,)),
    Attack("adding a member by hand", "INSERT INTO miaohui.member VALUES (%s, 'eve', 'agent', '')", (SHOP,)),
    Attack("publishing on another head", PUBLISH, (SHOP, 3, name_of(b"another")), STALE),
    Attack("publishing on an older head", PUBLISH, (SHOP, 3, name_of(b"release 1 of lea")), STALE),
    Attack("publishing on no head", PUBLISH, (SHOP, 3, ""), STALE),
    Attack("publishing on what is not said", PUBLISH, (SHOP, 3, None), STALE),
    Attack("a number once more", PUBLISH, (SHOP, 2, HEAD), STALE),
    Attack("a number far away", PUBLISH, (SHOP, 1003, HEAD), STALE),
    Attack("no number", PUBLISH, (SHOP, None, HEAD), "23502"),
    Attack("the greatest number", PUBLISH, (SHOP, 2**63 - 1, HEAD), STALE),
    Attack("publishing in another library", PUBLISH, (OTHER_SHOP, 3, name_of(b"release 2 of lex"))),
    Attack("publishing in none", PUBLISH, ("c" * 32, 1, "")),
    Attack("publishing in what is not said", PUBLISH, (None, 1, "")),
    Attack("an endless manifest", "SELECT miaohui.publish(%s, 3, %s, %s, '{}', '{}', '{}', '{}')", (SHOP, HEAD, b"x" * 262145), "23514"),
    Attack("rolling out once more", "SELECT miaohui.put_pointer(%s, 'stable', 2, 'x')", (SHOP,), STALE),
    Attack("rolling out far away", "SELECT miaohui.put_pointer(%s, 'stable', 1003, 'x')", (SHOP,), STALE),
    Attack("rolling out another library", "SELECT miaohui.put_pointer(%s, 'stable', 3, 'x')", (OTHER_SHOP,)),
    Attack("a channel with a strange name", "SELECT miaohui.put_pointer(%s, 'stable/../x', 1, 'x')", (SHOP,), "23514"),
    Attack("an endless pointer", "SELECT miaohui.put_pointer(%s, 'stable', 3, %s)", (SHOP, b"x" * 16385), "23514"),
    Attack("answering in another library", "SELECT miaohui.answer(%s, %s, 'accepted', '')", (OTHER_SHOP, PROPOSAL.format(2))),
    Attack("answering another library's in one's own", "SELECT 1 WHERE miaohui.answer(%s, %s, 'accepted', '')", (SHOP, PROPOSAL.format(2)), "nothing"),
    Attack("an answer that is none", "SELECT miaohui.answer(%s, %s, 'perhaps', '')", (SHOP, PROPOSAL.format(1)), "23514"),
    Attack("an endless answer", "SELECT miaohui.answer(%s, %s, 'rejected', repeat('x', 2001))", (SHOP, PROPOSAL.format(1)), "23514"),
    Attack("a member by a plain password", ADD, (SHOP, "friend", "hunter2", "agent"), "MH004"),
    Attack("a member without a password", ADD, (SHOP, "friend", None, "agent"), "MH004"),
    Attack("SQL in a login's name", ADD, (SHOP, 'x"; ALTER ROLE lea SUPERUSER; --', VERIFIER, "agent"), "MH003"),
    Attack("SQL in a verifier", ADD, (SHOP, "friend", VERIFIER + "' SUPERUSER", "agent"), "MH004"),
    Attack("SQL on a verifier's second line", ADD, (SHOP, "friend", VERIFIER + "\n' SUPERUSER", "agent"), "MH004"),
    Attack("SQL on a name's second line", ADD, (SHOP, 'friend\n"; DROP TABLE x', VERIFIER, "agent"), "MH003"),
    Attack("a login like the superuser's", ADD, (SHOP, "postgres", VERIFIER, "agent"), "MH003"),
    Attack("a login like the server's roles", ADD, (SHOP, "pg_monitor", VERIFIER, "agent"), "MH003"),
    Attack("a login like ours", ADD, (SHOP, "miaohui_1_lead", VERIFIER, "agent"), "MH003"),
    Attack("a login with capitals", ADD, (SHOP, "Friend", VERIFIER, "agent"), "MH003"),
    Attack("a login of 41 characters", ADD, (SHOP, "x" * 41, VERIFIER, "agent"), "MH003"),
    Attack("a login without a name", ADD, (SHOP, None, VERIFIER, "agent"), "MH003"),
    Attack("the login of a colleague", ADD, (SHOP, "ann", VERIFIER, "agent"), "42710"),
    Attack("the login of another team's agent", ADD, (SHOP, "eve", VERIFIER, "agent"), "42710"),
    Attack("letting in a lead", ADD, (SHOP, "friend", VERIFIER, "lead")),
    Attack("letting in an owner", ADD, (SHOP, "friend", VERIFIER, "owner")),
    Attack("letting in who is nothing", ADD, (SHOP, "friend", VERIFIER, None)),
    Attack("letting somebody into another library", ADD, (OTHER_SHOP, "friend", VERIFIER, "agent")),
    Attack("throwing out another lead", "SELECT miaohui.retire_login(%s, 'leo')", (SHOP,)),
    Attack("throwing out the owner", "SELECT miaohui.retire_login(%s, 'olga')", (SHOP,)),
    Attack("throwing out another team's agent", "SELECT miaohui.retire_login(%s, 'eve')", (OTHER_SHOP,)),
    Attack("throwing out another team's agent here", "SELECT miaohui.retire_login(%s, 'eve')", (SHOP,)),
    Attack("reading the logins that were made", "SELECT * FROM miaohui.login"),
    Attack("making a login by hand", "CREATE ROLE friend LOGIN"),
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_a_lead_fails_at(used: TeamDatabase, attack: Attack) -> None:
    assert outcome(used, "lea", attack) == attack.ends


def test_the_owner_throws_out_neither_oneself_nor_another_team(used: TeamDatabase) -> None:
    for shop, login in ((SHOP, "olga"), (OTHER_SHOP, "eve")):
        attack = Attack("", "SELECT miaohui.retire_login(%s, %s)", (shop, login))
        assert outcome(used, "olga", attack) == attack.ends


def test_a_release_that_fails_in_the_middle_leaves_nothing(used: TeamDatabase) -> None:
    """Its objects and its manifest were in already when its second pointer is refused."""
    attack = Attack(
        "", "SELECT miaohui.publish(%s, 3, %s, 'x', '{y}', '{stable,stable}', '{3,3}', '{a,b}')", (SHOP, HEAD), STALE
    )
    assert outcome(used, "lea", attack) == attack.ends  # and the fixture compares all tables


def test_the_same_release_sent_again_is_no_second_one(database: TeamDatabase) -> None:
    with database.connect("lea") as lea:
        for _ in range(2):
            publish(lea, SHOP, 1, "", b"release", [b"object"])
        assert lea.execute("SELECT number FROM miaohui.release").fetchall() == [(1,)]


def test_after_an_older_backup_a_lead_goes_on_above_all_numbers(database: TeamDatabase) -> None:
    with database.connect("lea") as lea:
        publish(lea, SHOP, 1, "", b"release 1", [])
        publish(lea, SHOP, 500, name_of(b"release 1"), b"release 500", [])
        assert lea.execute("SELECT number FROM miaohui.release ORDER BY 1").fetchall() == [(1,), (500,)]


def test_an_empty_server_takes_a_library_that_has_lived_elsewhere(database: TeamDatabase) -> None:
    with database.connect("lea") as lea:
        publish(lea, SHOP, 57, name_of(b"release 56"), b"release 57", [b"snapshot"])
        assert lea.execute("SELECT number FROM miaohui.head").fetchall() == [(57,)]


def test_a_lead_answers(database: TeamDatabase) -> None:
    with database.connect("ann") as ann, database.connect("lea") as lea:
        ann.execute("SELECT miaohui.propose(%s, %s, 'x')", (SHOP, PROPOSAL.format(1)))
        lea.execute("SELECT miaohui.answer(%s, %s, 'rejected', '有了')", (SHOP, PROPOSAL.format(1)))
        assert ann.execute("SELECT status, answer FROM miaohui.proposal").fetchall() == [("rejected", "有了")]
