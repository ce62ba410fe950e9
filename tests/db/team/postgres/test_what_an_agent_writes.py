"""An agent's login proposes and acknowledges, as itself, and changes nothing else."""

# ruff: noqa: E501 - an attack is a line

import pytest

from tests.db.team.postgres.attacks import FORBIDDEN, Attack, outcome
from tests.db.team.postgres.conftest import PROPOSAL
from tests.db.team.team_database import OTHER_SHOP, SHOP, TeamDatabase

TABLES = (
    "server", "library", "member", "key_list", "pointer", "release", "head", "object", "proposal", "acknowledgement",
    "login",
)  # fmt: skip
NEW = PROPOSAL.format(9)
PUBLISH = "SELECT miaohui.publish(%s, 3, '', 'x', '{}', '{}', '{}', '{}')"

ATTACKS = [
    *(Attack(f"deleting every {table}", f"DELETE FROM miaohui.{table}") for table in TABLES),
    *(Attack(f"emptying {table}", f"TRUNCATE miaohui.{table} CASCADE") for table in TABLES),
    *(Attack(f"dropping {table}", f"DROP TABLE miaohui.{table} CASCADE") for table in TABLES),
    Attack("rewriting a release", "UPDATE miaohui.release SET raw = 'x'"),
    Attack("rewriting an object", "UPDATE miaohui.object SET data = 'x'"),
    Attack("moving the head back", "UPDATE miaohui.head SET number = 1"),
    Attack("rewriting a pointer", "UPDATE miaohui.pointer SET sequence = 9"),
    Attack("rewriting the keys", "UPDATE miaohui.key_list SET raw = 'x'"),
    Attack("adding a release", "INSERT INTO miaohui.release VALUES (%s, 3, 'x', 'x', 'x', 'lea')", (SHOP,)),
    Attack("adding an object", "INSERT INTO miaohui.object VALUES (%s, 'x', 'x')", (SHOP,)),
    Attack("becoming a lead", "INSERT INTO miaohui.member VALUES (%s, 'ann', 'lead', '')", (SHOP,)),
    Attack("raising the own role", "UPDATE miaohui.member SET role = 'lead' WHERE login = 'ann'"),
    Attack("joining another library", "INSERT INTO miaohui.member VALUES (%s, 'ann', 'agent', '')", (OTHER_SHOP,)),
    Attack("pretending another version", "UPDATE miaohui.server SET version = 1"),
    Attack("publishing", PUBLISH, (SHOP,)),
    Attack("publishing in another library", PUBLISH, (OTHER_SHOP,)),
    Attack("publishing from a block of code", f"DO $$ BEGIN PERFORM miaohui.publish('{SHOP}', 3, '', '', '{{}}', '{{}}', '{{}}', '{{}}'); END $$"),
    Attack("rolling out", "SELECT miaohui.put_pointer(%s, 'stable', 9, 'x')", (SHOP,)),
    Attack("putting a list of keys", "SELECT miaohui.put_keys(%s, 2, 'x')", (SHOP,)),
    Attack("answering a proposal", "SELECT miaohui.answer(%s, %s, 'accepted', '')", (SHOP, PROPOSAL.format(1))),
    Attack("letting somebody in", "SELECT miaohui.add_login(%s, 'friend', '', 'agent', '')", (SHOP,)),
    Attack("throwing somebody out", "SELECT miaohui.retire_login(%s, 'bob')", (SHOP,)),
    Attack("calling what functions call", "SELECT miaohui.must_lead(%s)", (SHOP,)),
    Attack("proposing as somebody else", "INSERT INTO miaohui.proposal (library, author, id, raw) VALUES (%s, 'bob', %s, 'x')", (SHOP, NEW)),
    Attack("proposing what is accepted", "INSERT INTO miaohui.proposal (library, author, id, raw, status) VALUES (%s, 'ann', %s, 'x', 'accepted')", (SHOP, NEW)),
    Attack("accepting the own proposal", "UPDATE miaohui.proposal SET status = 'accepted'"),
    Attack("proposing to another library", "SELECT miaohui.propose(%s, %s, 'x')", (OTHER_SHOP, NEW)),
    Attack("proposing to none", "SELECT miaohui.propose(NULL, %s, 'x')", (NEW,)),
    Attack("a proposal that is too large", "SELECT miaohui.propose(%s, %s, %s)", (SHOP, NEW, b"x" * 65537), "MH001"),
    Attack("acknowledging as somebody else", "INSERT INTO miaohui.acknowledgement VALUES (%s, 'lea', 9, '')", (SHOP,)),
    Attack("changing somebody's acknowledgement", "UPDATE miaohui.acknowledgement SET number = 9"),
    Attack("acknowledging in another library", "SELECT miaohui.acknowledge(%s, 2, '')", (OTHER_SHOP,)),
    Attack("an endless acknowledgement", "SELECT miaohui.acknowledge(%s, 2, repeat('x', 41))", (SHOP,), "23514"),
    Attack("a column of ours", "ALTER TABLE miaohui.release ADD COLUMN x text"),
    Attack("a trigger on releases", "CREATE TRIGGER t BEFORE INSERT ON miaohui.release EXECUTE FUNCTION suppress_redundant_updates_trigger()"),
    Attack("a policy of one's own", "CREATE POLICY p ON miaohui.proposal USING (true)"),
    Attack("row security off for a table", "ALTER TABLE miaohui.release DISABLE ROW LEVEL SECURITY"),
    Attack("a rule on releases", "CREATE RULE r AS ON SELECT TO miaohui.release DO INSTEAD SELECT 1"),
    Attack("rewriting a function", "CREATE OR REPLACE FUNCTION miaohui.my_role(of_library text) RETURNS text LANGUAGE sql AS $$ SELECT 'owner' $$"),
    Attack("dropping a function", "DROP FUNCTION miaohui.my_role(text) CASCADE"),
    Attack("loading rows", "COPY miaohui.proposal FROM STDIN"),
    Attack("merging rows", "MERGE INTO miaohui.head USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE"),
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_an_agent_fails_at(used: TeamDatabase, attack: Attack) -> None:
    assert outcome(used, "ann", attack) == attack.ends


@pytest.mark.parametrize("login", ["ann", "mia"])
def test_agents_and_authors_propose_and_acknowledge(database: TeamDatabase, login: str) -> None:
    with database.connect(login) as connection:
        connection.execute("SELECT miaohui.propose(%s, %s, 'x')", (SHOP, NEW))
        for number in (1, 2):
            connection.execute("SELECT miaohui.acknowledge(%s, %s, '1.0')", (SHOP, number))
        proposals = connection.execute("SELECT author, status, answer FROM miaohui.proposal").fetchall()
        acknowledged = connection.execute("SELECT login, number FROM miaohui.acknowledgement").fetchall()
    assert (proposals, acknowledged) == ([(login, "open", "")], [(login, 2)])


def test_a_proposal_that_is_sent_again_is_one(database: TeamDatabase) -> None:
    with database.connect("ann") as ann:
        ann.execute("SELECT miaohui.propose(%s, %s, 'as it was')", (SHOP, NEW))
        ann.execute("SELECT miaohui.propose(%s, %s, 'rewritten')", (SHOP, NEW))
        assert ann.execute("SELECT raw FROM miaohui.proposal").fetchall() == [(b"as it was",)]


def test_nobody_takes_the_id_of_another_ones_proposal(database: TeamDatabase) -> None:
    for login in ("bob", "ann"):
        with database.connect(login) as connection:
            connection.execute("SELECT miaohui.propose(%s, %s, %s)", (SHOP, NEW, login.encode()))
            assert connection.execute("SELECT raw FROM miaohui.proposal").fetchall() == [(login.encode(),)]


def test_at_most_200_proposals_wait_for_an_answer(database: TeamDatabase) -> None:
    with database.connect("ann") as ann, database.connect("lea") as lea:
        many = "SELECT miaohui.propose(%s, gen_random_uuid(), 'x') FROM generate_series(1, 200)"
        ann.execute(many, (SHOP,))
        one_more = Attack("one more", "SELECT miaohui.propose(%s, %s, 'x')", (SHOP, NEW))
        assert outcome(database, "ann", one_more) == "MH002"
        assert outcome(database, "bob", one_more) not in (FORBIDDEN, "MH002")
        lea.execute("SELECT miaohui.answer(%s, id, 'rejected', '') FROM miaohui.proposal WHERE author = 'ann'", (SHOP,))
        assert outcome(database, "ann", one_more) != "MH002"
