"""An agent's login sees its own library, its own proposals, and nothing of anybody else."""

# ruff: noqa: E501 - an attack is a line

import psycopg
import pytest

from tests.db.team.postgres.attacks import NOTHING, Attack, outcome
from tests.db.team.postgres.conftest import PROPOSAL
from tests.db.team.team_database import OTHER_SHOP, PASSWORD, SHOP, TeamDatabase

SHARED = ("library", "head", "release", "object", "pointer", "key_list")

ATTACKS = [
    *(Attack(f"the other shop's {table}", f"SELECT 1 FROM miaohui.{table} WHERE {column} = %s", (OTHER_SHOP,), NOTHING)
      for table in SHARED for column in ("id" if table == "library" else "library",)),
    Attack("the list of members", "SELECT * FROM miaohui.member"),
    Attack("the logins that were made", "SELECT * FROM miaohui.login"),
    Attack("somebody else's proposals", "SELECT * FROM miaohui.proposal WHERE author <> 'ann'", (), NOTHING),
    Attack("a proposal by its id", "SELECT * FROM miaohui.proposal WHERE id = %s", (PROPOSAL.format(1),), NOTHING),
    Attack("somebody else's acknowledgement", "SELECT * FROM miaohui.acknowledgement", (), NOTHING),
    Attack(
        "a condition that fails on what it must not see",
        "SELECT * FROM miaohui.proposal WHERE 1 / (CASE WHEN author = 'bob' THEN 0 ELSE 1 END) = 0", (), NOTHING,
    ),
    Attack("with row security switched off", "SET row_security = off; SELECT * FROM miaohui.object"),
    Attack("the verifiers of passwords", "SELECT * FROM pg_authid"),
    Attack("passwords in another view", "SELECT 1 FROM pg_shadow"),
    Attack("a sample of hidden rows", "SELECT * FROM miaohui.proposal TABLESAMPLE SYSTEM (100)", (), NOTHING),
    Attack("statistics of hidden rows", "SELECT * FROM pg_statistic"),
    Attack(
        "statistics in the view for all", "SELECT 1 FROM pg_stats WHERE schemaname = 'miaohui'", (), NOTHING,
    ),
    Attack(
        "what others are asking",
        "SELECT query FROM pg_stat_activity WHERE usename <> 'ann' AND query NOT LIKE '<insufficient%%' AND query <> %s",
        ("",), NOTHING,
    ),
    Attack("a copy of a table that is not hers", "COPY miaohui.member TO STDOUT"),
    Attack("another's library role through a function", "SELECT 1 WHERE miaohui.my_role(%s) IS NOT NULL", (OTHER_SHOP,), NOTHING),
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_an_agent_does_not_see(used: TeamDatabase, attack: Attack) -> None:
    assert outcome(used, "ann", attack) == attack.ends


@pytest.mark.parametrize("table", SHARED)
def test_members_see_their_library(used: TeamDatabase, table: str) -> None:
    column = "id" if table == "library" else "library"
    with used.connect("ann") as ann, used.connect("eve") as eve:
        query = f"SELECT DISTINCT {column} FROM miaohui.{table}"
        assert (ann.execute(query).fetchall(), eve.execute(query).fetchall()) == ([(SHOP,)], [(OTHER_SHOP,)])


def test_an_author_sees_the_own_proposals_and_a_lead_those_of_the_shop(used: TeamDatabase) -> None:
    with used.connect("bob") as bob, used.connect("lea") as lea, used.connect("lex") as lex:
        seen = [c.execute("SELECT author FROM miaohui.proposal").fetchall() for c in (bob, lea, lex)]
    assert seen == [[("bob",)], [("bob",)], [("eve",)]]


def test_a_lead_sees_which_release_each_desktop_runs(used: TeamDatabase) -> None:
    with used.connect("lea") as lea:
        assert lea.execute("SELECT login, number FROM miaohui.acknowledgement").fetchall() == [("bob", 2)]


@pytest.mark.parametrize("other", ["postgres", "template1"])
def test_no_other_database_of_the_server_lets_an_agent_in(used: TeamDatabase, other: str) -> None:
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        used.server.connect(other, user="ann", password="ann" + PASSWORD)


def test_who_is_no_member_sees_nothing(used: TeamDatabase) -> None:
    with used.keeper() as keeper:
        keeper.execute("CREATE ROLE guest LOGIN PASSWORD 'x'")
        (agent,) = keeper.execute("SELECT agent FROM miaohui.server").fetchone() or ()
        keeper.execute(f"GRANT {agent} TO guest")
        with used.server.connect(used.name, user="guest", password="x") as guest:
            seen = [guest.execute(f"SELECT 1 FROM miaohui.{table}").fetchall() for table in SHARED]
        keeper.execute("DROP ROLE guest")
    assert seen == [[]] * len(SHARED)
