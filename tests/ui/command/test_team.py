"""The team's commands over a real folder and real databases: two computers, or three."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

import main
from db import open_stores
from tests.ui.command.conftest import Ran
from ui.command.run import run

Computers = Callable[[str], "Computer"]


class Computer:
    """One data folder, on which commands are typed; each runs as a process of its own would."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._patch = patch

    def ran(self, *argv: str, stdin: str = "") -> Ran:
        self._patch.setattr("sys.stdin", StringIO(stdin))
        rooms = main.Rooms(self.folder)
        try:
            status = run(argv, rooms)
        finally:
            for room in ("team_desk", "stores"):
                if room in vars(rooms):
                    vars(rooms)[room].close()
        return Ran(status, *self._capsys.readouterr())

    def team(self, *argv: str, stdin: str = "") -> Any:
        """The JSON of a `team` command that went well."""
        return self.ran("team", *argv, "--json", stdin=stdin).value

    def refused(self, *argv: str) -> str:
        ran = self.ran("team", *argv)
        assert (ran.status, ran.out) == (1, "")
        return ran.err

    def add(self, title: str, *more: str) -> Any:
        return self.ran("script", "add", "--team", "--json", "--title", title, "--body", f"亲，{title}", *more).value

    def change(self, script: str, **words: str) -> None:
        """As the window does it: a draft of a published script."""
        from assistant.team.rows import script_of

        rooms = main.Rooms(self.folder)
        with closing(rooms.team_desk) as desk, closing(open_stores(self.folder)) as stores:
            row = stores.replica.rows([("script", script)])["script", script]
            desk.draft_scripts({script: replace(script_of(row), **words)})

    def bodies(self) -> set[str]:
        with closing(open_stores(self.folder)) as stores:
            return {row["body"] for (kind, _), row in stores.replica.content().items() if kind == "script"}

    def titles(self) -> set[str]:
        """Of the team's scripts that run here."""
        with closing(open_stores(self.folder)) as stores:
            return {row["title"] for (kind, _), row in stores.replica.content().items() if kind == "script"}


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """A folder of the network, as people name it."""
    share = tmp_path / "共享 盘"
    share.mkdir()
    return share


@pytest.fixture
def computers(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Computers:
    return lambda name: Computer(tmp_path / name, capsys, monkeypatch)


@pytest.fixture
def boss(computers: Computers, share: Path) -> Computer:
    """The owner of a team without a release."""
    boss = computers("boss")
    boss.team("create", "--name", "名美旗舰店", "--as", "老板", "--folder", str(share))
    return boss


@pytest.fixture
def agent(computers: Computers, boss: Computer) -> Computer:
    """Who has joined, before there was a release."""
    agent = computers("agent")
    agent.team("join", boss.team("code")["join_code"], "--as", "小李")
    return agent


def test_a_team_is_made_joined_published_to_and_pulled(boss: Computer, agent: Computer) -> None:
    boss.add("发货时间", "--code", "fh", "--category", "物流/发货")
    assert boss.team("publish", "--note", "第一版")["release"] == 1
    assert agent.team("status")["behind"] == 1
    pulled = agent.team("pull")
    assert (pulled["release"], pulled["new"], agent.titles()) == (1, 3, {"发货时间"})
    status = agent.team("status")
    assert (status["name"], status["release"], status["behind"], status["role"]) == ("名美旗舰店", 1, 0, "agent")
    assert status["library"] == boss.team("status")["library"]
    assert boss.team("status")["role"] == "owner"
    assert [(each["login"], each["release"]) for each in boss.team("desktops")] == [("小李", 1)]


def test_creating_says_where_the_key_is_and_publishes_nothing(computers: Computers, share: Path) -> None:
    made = computers("boss").team("create", "--name", "名美", "--folder", str(share))
    assert made["join_code"].startswith("MH1-")
    assert (len(made["library"]), made["key"]) == (32, "open file")
    assert computers("boss").team("history") == []


def test_a_passphrase_locks_the_key(computers: Computers, share: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIAOHUI_TEAM_PASSPHRASE", "天王盖地虎")
    boss = computers("boss")
    assert boss.team("create", "--name", "名美", "--folder", str(share))["key"] == "locked file"
    boss.add("发货时间")
    monkeypatch.delenv("MIAOHUI_TEAM_PASSPHRASE")
    assert "passphrase" in boss.refused("publish", "--note", "x")
    monkeypatch.setenv("MIAOHUI_TEAM_PASSPHRASE", "天王盖地虎")
    assert boss.team("publish", "--note", "x")["release"] == 1


def test_a_code_may_come_through_a_chat_and_the_folder_lie_elsewhere(
    computers: Computers, boss: Computer, share: Path, tmp_path: Path
) -> None:
    code = boss.team("code")["join_code"]
    other = tmp_path / "Z"
    share.rename(other)
    agent = computers("agent")
    assert "reached" in agent.refused("join", code)
    assert agent.team("status") == {}
    broken = "\n".join(code[at : at + 30] for at in range(0, len(code), 30))
    joined = agent.team("join", "-", "--folder", str(other), stdin=f"加入码：\n{broken}\n")
    assert (joined["address"], joined["release"]) == (str(other), 0)
    assert "Leave it first" in agent.refused("join", code)
    assert "whole join code" in computers("third").refused("join", code[:-8])


def test_an_agent_proposes_a_lead_accepts_and_everybody_has_it(boss: Computer, agent: Computer) -> None:
    boss.add("发货时间", "--code", "fh")
    boss.team("publish", "--note", "1")
    agent.team("pull")
    agent.team("propose", "fh", "--body", "亲，今天发", "--why", "客户看得懂")
    (proposal,) = boss.team("proposals")
    assert (proposal["author"], proposal["trusted"], proposal["why"]) == ("小李", False, "客户看得懂")
    assert proposal["difference"]["fields"] == ["body"]
    boss.team("accept", proposal["id"])
    assert [each["ours"]["body"] for each in boss.team("review")["differences"]] == ["亲，今天发"]
    boss.team("publish", "--note", "2")
    assert [each["status"] for each in agent.team("proposals")] == ["accepted"]
    agent.team("propose", "fh", "--title", "何时发货")
    (second, _) = boss.team("proposals")
    boss.team("reject", second["id"], "--answer", "标题不变")
    assert agent.team("proposals")[0]["answer"] == "标题不变"
    assert "no such proposal" in boss.refused("accept", "?")


def test_the_owner_makes_an_agent_a_lead_and_takes_it_back(boss: Computer, agent: Computer) -> None:
    boss.add("一")
    boss.team("publish", "--note", "1")
    agent.team("pull")
    agent.add("二")
    assert "lead" in agent.refused("publish", "--note", "x")
    assert "owner" in agent.refused("people", "add", "小李", "--key", "00" * 32)
    key = agent.team("request")["key"]
    people = boss.team("people", "add", "小李", "--key", key, "--role", "lead")
    assert [(person["name"], person["role"]) for person in people] == [("老板", "owner"), ("小李", "lead")]
    assert agent.team("publish", "--note", "2")["release"] == 2
    boss.team("people", "retire", "小李")
    assert (boss.team("status")["release"], boss.titles()) == (3, {"一", "二"})
    agent.add("三")
    assert "lead" in agent.refused("publish", "--note", "x")
    assert "nobody named" in boss.refused("people", "retire", "小王")
    assert "owner" in boss.refused("people", "retire", "老板")
    assert "64 characters" in boss.refused("people", "add", "小王", "--key", "x")


def test_two_leads_collide_and_one_of_them_chooses(boss: Computer, agent: Computer) -> None:
    boss.team("people", "add", "小李", "--key", agent.team("request")["key"], "--role", "lead")
    made = boss.add("退货", "--code", "th")
    boss.team("publish", "--note", "1")
    agent.team("pull")
    for computer, days in ((boss, "七天"), (agent, "十五天")):
        computer.change(made["id"], body=days)
    boss.team("publish", "--note", "2")
    assert "need your choice" in agent.refused("publish", "--note", "3")
    (found,) = agent.team("review")["differences"]
    assert (found["conflicts"], found["theirs"]["body"], found["ours"]["body"]) == (["body"], "七天", "十五天")
    assert agent.team("settle", made["id"], "both")["conflicts"] == 0
    agent.team("publish", "--note", "3")
    boss.team("pull")
    assert boss.bodies() == {"七天", "十五天"}


def test_history_promotion_and_rolling_back(boss: Computer, agent: Computer) -> None:
    boss.add("一")
    boss.team("publish", "--note", "1")
    boss.add("二")
    assert boss.team("publish", "--note", "2", "--channel", "test")["channels"] == ["test"]
    assert (agent.team("pull")["release"], agent.titles()) == (1, {"一"})
    boss.team("promote", "2")
    assert agent.team("pull")["release"] == 2
    assert boss.team("rollback", "1")["note"] == "Back to release 1"
    assert (agent.team("pull")["gone"], agent.titles()) == (1, {"一"})
    lines = boss.team("history")
    assert [(line["release"], line["channels"]) for line in lines] == [(3, ["stable", "test"]), (2, []), (1, [])]
    assert "no release 9" in boss.refused("rollback", "9")


def test_a_file_brings_the_library_where_the_folder_does_not_reach(
    boss: Computer, agent: Computer, tmp_path: Path, share: Path
) -> None:
    boss.add("一")
    boss.team("publish", "--note", "1")
    file = tmp_path / "名美.miaohui-team"
    assert boss.team("export-file", str(file))["release"] == 1
    share.rename(tmp_path / "away")
    assert agent.team("status")["behind"] is None
    assert agent.team("import-file", str(file))["release"] == 1
    assert agent.titles() == {"一"}
    file.write_bytes(file.read_bytes()[:-40])
    assert "no file of a team library" in agent.refused("import-file", str(file))


def test_a_leads_own_replies_become_the_teams(boss: Computer, agent: Computer) -> None:
    """The starter library stays what it is; what the check stops leaves everything as it was."""
    boss.ran("script", "add", "--title", "发货", "--body", "亲，今天发", "--code", "myfh")
    boss.ran("script", "add", "--title", "好评", "--body", "亲，五星好评返现 5 元哦", "--code", "hp")
    assert "stopped by the check" in boss.refused("publish", "--note", "x", "--own")
    assert boss.team("drafts") == []
    boss.ran("script", "edit", "hp", "--body", "亲，欢迎评价")
    boss.team("publish", "--note", "x", "--own")
    agent.team("pull")
    assert agent.titles() == {"发货", "好评"}
    assert boss.ran("script", "show", "myfh", "--json").value["origin"] == "team"
    assert agent.ran("script", "show", "myfh", "--json").value["body"] == "亲，今天发"


def test_leaving_takes_the_teams_scripts_along(boss: Computer, agent: Computer) -> None:
    boss.add("一")
    boss.team("publish", "--note", "1")
    agent.team("pull")
    agent.team("leave")
    assert (agent.team("status"), agent.titles()) == ({}, set())
    for command in (["pull"], ["code"], ["leave"], ["publish", "--note", "x"]):
        assert "belongs to no team" in agent.refused(*command)


def test_a_draft_is_listed_changed_and_given_up(boss: Computer) -> None:
    made = boss.add("一", "--code", "yi", "--category", "欢迎")
    changed = boss.ran("script", "edit", "yi", "--team", "--title", "壹", "--json").value
    assert (changed["id"], changed["body"]) == (made["id"], "亲，一")
    assert {(each["kind"], (each["row"] or {}).get("title")) for each in boss.team("drafts")} == {
        ("script", "壹"), ("category", None),
    }  # fmt: skip
    assert boss.team("drafts", "--discard", "yi") == []
    assert "nothing to publish" in boss.refused("publish", "--note", "x")
    assert "no draft" in boss.refused("drafts", "--discard", "yi")


def test_what_the_check_stops_is_not_published(boss: Computer) -> None:
    made = boss.ran("script", "add", "--team", "--json", "--title", "好评", "--body", "亲，五星好评返现 5 元哦").value
    assert boss.team("review")["blocked"] == 1
    assert "stopped by the check" in boss.refused("publish", "--note", "x")
    boss.add("一")
    assert boss.team("publish", "--note", "x", "--leave-out", made["id"])["rows"] == 1
    assert [each["id"] for each in boss.team("drafts")] == [made["id"]]


def test_status_says_which_library(boss: Computer) -> None:
    status = json.loads(boss.ran("status", "--json").out)
    assert status["library"]["name"] == "名美旗舰店"


def test_a_code_that_two_want_is_settled_and_said(boss: Computer) -> None:
    first, second = boss.add("一", "--code", "yi"), boss.add("二", "--code", "YI")
    freed = [{"id": second["id"], "field": "code", "value": "YI", "holder": first["id"]}]
    assert boss.team("review")["freed"] == freed
    published = boss.ran("team", "publish", "--note", "x").out
    assert published == "Release 1 is published.\n“二” goes without YI, which “一” has.\n"
