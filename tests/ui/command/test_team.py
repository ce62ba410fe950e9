"""The team's commands over a real folder and real databases: two computers, or three."""

import json
from pathlib import Path

import pytest

from tests.ui.command.computer import Computer, Computers


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
    assert {each["login"]: each["release"] for each in boss.team("desktops")} == {"小李": 1, "老板": 1}


def test_creating_says_where_the_key_is_and_publishes_nothing(computers: Computers, share: Path) -> None:
    made = computers("boss").team("create", "--name", "名美", "--folder", str(share))
    assert made["join_code"].startswith("MH1-")
    assert (len(made["library"]), made["key"]) == (32, "open file")
    assert computers("boss").team("history") == []


def test_before_the_first_release_nobody_is_behind_and_the_place_is_reached(boss: Computer, share: Path) -> None:
    assert boss.team("status")["behind"] == 0
    told = boss.ran("team", "status").out
    assert "No release yet." in told
    assert "nobody could be asked" not in told
    share.rename(share.with_name("away"))
    assert boss.team("status")["behind"] is None
    assert "nobody could be asked" in boss.ran("team", "status").out


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


def test_status_says_which_library(boss: Computer) -> None:
    status = json.loads(boss.ran("status", "--json").out)
    assert status["library"]["name"] == "名美旗舰店"
