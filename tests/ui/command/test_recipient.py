"""Reading a recipient by the command line."""

import json

from assistant.orders.recipient.recipient import REASONS
from tests.ui.command.conftest import Shell
from ui.orders.form.recipient_doubts import SENTENCES

PASTED = "张小娴 13800138000 恭城 恭城镇1号 勿发圆通"


def test_a_pasted_text_becomes_fields_and_doubts(shell: Shell) -> None:
    value = shell("recipient", "parse", PASTED, "--json").value
    assert (value["name"], value["phone"], value["province"], value["rest"]) == (
        "张小娴",
        "13800138000",
        "广西壮族自治区",
        "勿发圆通",
    )
    assert value["doubts"] == [
        {"field": "province", "reason": "region_inferred", "fact": "广西壮族自治区"},
        {"field": "city", "reason": "region_inferred", "fact": "桂林市"},
    ]


def test_people_get_a_line_a_field(shell: Shell) -> None:
    out = shell("recipient", "parse", PASTED).out
    assert "Street address  恭城镇1号" in out
    assert "Not written; 桂林市 follows from the rest" in out


def test_each_line_gets_one_answer_in_order(shell: Shell) -> None:
    ran = shell("recipient", "parse", "--lines", stdin=f"{PASTED}\n\n姓名：李丽\\n电话：13800138001\n")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["name"] for answer in answers] == ["张小娴", "", "李丽"]


def test_every_doubt_has_a_sentence() -> None:
    assert set(SENTENCES) == set(REASONS)
