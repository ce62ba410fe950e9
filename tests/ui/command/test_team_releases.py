"""A lead's commands: what is published, what of one's own goes with it, what is said of it, and going back."""

from tests.ui.command.computer import Computer


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


def test_own_replies_stay_while_only_the_test_group_has_them(boss: Computer, agent: Computer) -> None:
    def origins() -> list[str]:
        return sorted(each["origin"] for each in boss.ran("script", "list", "--json").value if each["title"] == "发货")

    boss.ran("script", "add", "--title", "发货", "--body", "亲，今天发", "--code", "myfh")
    boss.team("publish", "--note", "x", "--own", "--channel", "test")
    assert (agent.team("pull")["release"], "personal" in origins()) == (0, True)
    assert boss.ran("script", "show", "myfh", "--json").value["origin"] == "personal"
    assert boss.team("promote", "1", "--own")["own"] == 1
    assert origins() == ["team"]
    assert boss.ran("script", "show", "myfh", "--json").value["origin"] == "team"
    agent.team("pull")
    assert agent.titles() == {"发货"}


def test_what_the_check_stops_is_not_published(boss: Computer) -> None:
    made = boss.ran("script", "add", "--team", "--json", "--title", "好评", "--body", "亲，五星好评返现 5 元哦").value
    assert boss.team("review")["blocked"] == 1
    assert "stopped by the check" in boss.refused("publish", "--note", "x")
    boss.add("一")
    assert boss.team("publish", "--note", "x", "--leave-out", made["id"])["rows"] == 1
    assert [each["id"] for each in boss.team("drafts")] == [made["id"]]


def test_a_code_that_two_want_is_settled_and_said(boss: Computer) -> None:
    first, second = boss.add("一", "--code", "yi"), boss.add("二", "--code", "YI")
    freed = [{"id": second["id"], "field": "code", "value": "YI", "holder": first["id"]}]
    assert boss.team("review")["freed"] == freed
    published = boss.ran("team", "publish", "--note", "x").out
    assert published == "Release 1 is published.\n“二” goes without YI, which “一” has.\n"


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
