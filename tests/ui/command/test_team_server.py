"""The team's commands over a true PostgreSQL: the password of a server is nowhere but in the process that has it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.db.team.postgres_server import PASSWORD, SUPERUSER
from tests.ui.command.computer import Computer
from tests.ui.command.conftest import Ran

Computers = Callable[[str], Computer]


@pytest.fixture
def computers(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Computers:
    return lambda name: Computer(tmp_path / name, capsys, monkeypatch)


@pytest.fixture
def boss(computers: Computers, database: Any, monkeypatch: pytest.MonkeyPatch) -> Computer:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    boss = computers("boss")
    boss.team(
        "create", "--name", "名美", "--as", "老板", "--server", database.address, "--login", SUPERUSER, "--set-up"
    )
    return boss


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_team_on_a_server_is_made_joined_and_published_to(
    boss: Computer, computers: Computers, database: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    boss.add("发货时间")
    boss.team("publish", "--note", "1")
    login = f"li_{database.name}"
    boss.team("people", "add", "小李", "--login", login, stdin="初始密码 7\n")
    code = boss.team("code")["join_code"]
    agent = computers("agent")
    monkeypatch.setenv("PGPASSWORD", "wrong")
    assert "name or the password" in agent.refused("join", code, "--login", login)
    monkeypatch.setenv("PGPASSWORD", "初始密码 7")
    assert agent.team("join", code, "--login", login)["release"] == 1
    assert agent.titles() == {"发货时间"}
    assert "lead" in agent.refused("publish", "--note", "x")
    monkeypatch.delenv("PGPASSWORD")
    assert f"wants the password of {login}" in agent.refused("pull")
    assert agent.team("status")["behind"] is None


def test_the_password_is_in_no_file_and_no_answer(boss: Computer, database: Any) -> None:
    answers = "".join(map(str, (boss.team("status"), boss.team("code"), boss.ran("doctor", "--json").out)))
    assert PASSWORD not in answers
    assert PASSWORD.encode() not in all_bytes(boss.folder)
    assert boss.team("status")["address"] == database.address


def test_a_password_in_the_address_is_warned_of_and_taken_out(computers: Computers, database: Any) -> None:
    typed = database.address.replace("//", f"//{SUPERUSER}:{PASSWORD.replace(' ', '%20')}@")
    ran: Ran = computers("boss").ran("team", "create", "--name", "名美", "--server", typed, "--set-up", "--json")
    assert ran.status == 0
    assert "Lists of processes show a password" in ran.err
    assert PASSWORD not in ran.out + ran.err
    assert PASSWORD.encode() not in all_bytes(computers("boss").folder)


def test_a_server_without_tables_says_what_to_do(
    computers: Computers, team_server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    bare = f"postgresql://127.0.0.1:{team_server.port}/postgres"
    said = computers("boss").refused("create", "--name", "名美", "--server", bare, "--login", SUPERUSER)
    assert "set it up first" in said
    assert computers("boss").team("status") == {}
