"""Order cards by the command line."""

import pytest

from assistant.orders.card import FIELD_NAMES
from tests.ui.command.conftest import FakeOffice, Shell

FIELDS = {
    "item": "A-1027", "contact": "王小美", "size": "38", "phone": "13800138000", "colour": "米白", "quantity": "1",
    "address": "浙江省杭州市西湖区文三路 90 号", "order_number": "3912345678901234567",
}  # fmt: skip


def sets(**fields: str) -> list[str]:
    return [word for name, value in fields.items() for word in ("--set", f"{name}={value}")]


@pytest.fixture
def card(shell: Shell) -> str:
    return str(shell("order", "new", *sets(**FIELDS), "--json").value["id"])


def test_a_new_card_holds_what_was_set_and_says_so(shell: Shell, office: FakeOffice) -> None:
    value = shell("order", "new", *sets(**FIELDS, wish="a=b, 刻字 😀\n两行"), "--json").value
    assert {name: value["details"][name] for name in FIELDS} == FIELDS
    assert value["details"]["wish"] == "a=b, 刻字 😀\n两行"
    assert (value["state"], value["revision"], value["doubts"], value["twins"]) == ("draft", 1, [], [])
    assert office.heard == [{"do": "reload"}]


def test_the_shop_of_the_settings_stands_on_a_new_card(shell: Shell, office: FakeOffice) -> None:
    office.settings.set("shop.name", "名美旗舰店")
    assert shell("order", "new", "--json").value["details"]["shop"] == "名美旗舰店"
    assert shell("order", "new", *sets(shop="二店"), "--json").value["details"]["shop"] == "二店"


def test_doubts_and_a_second_card_for_one_order_are_pointed_out(shell: Shell, card: str) -> None:
    value = shell("order", "new", *sets(**FIELDS | {"phone": "1380013"}), "--json").value
    assert [doubt["field"] for doubt in value["doubts"]] == ["phone"]
    assert value["twins"] == [card]
    text = shell("order", "new", *sets(**FIELDS | {"phone": "1380013"})).out
    assert "Phone" in text
    assert "already" in text


@pytest.mark.usefixtures("card")
@pytest.mark.parametrize("json", [(), ("--json",)])
def test_the_list_hides_who_the_buyer_is(shell: Shell, json: tuple[str, ...]) -> None:
    out = shell("order", "list", *json).out
    assert "A-1027" in out
    assert "王**" in out
    for secret in ("王小美", "13800138000", "文三路"):
        assert secret not in out


def test_one_card_is_shown_whole(shell: Shell, card: str) -> None:
    value = shell("order", "show", card[:13], "--json").value
    assert {name: value["details"][name] for name in FIELDS} == FIELDS
    assert list(value["details"]) == list(FIELD_NAMES)
    assert "王小美" in shell("order", "show", card).out


def test_a_card_goes_its_way_and_its_history_tells(shell: Shell, card: str) -> None:
    assert shell("order", "confirm", card, "--json").value["state"] == "confirmed"
    assert shell("order", "edit", card, *sets(size="39"), "--json").value["state"] == "changed"
    assert shell("order", "move", card, "printed", "--json").value["state"] == "printed"
    history = shell("order", "history", card, "--json").value
    assert [event["what"] for event in history] == ["created", "sent", "confirmed", "changed", "printed"]
    assert history[3]["changes"] == {"size": ["38", "39"]}
    assert {event["who"] for event in history} == {"mei"}
    assert len(shell("order", "history", card).out.splitlines()) == 5


def test_a_cancelled_card_is_found_by_its_state_and_cannot_be_confirmed(shell: Shell, card: str) -> None:
    shell("order", "cancel", card)
    assert [c["id"] for c in shell("order", "list", "--state", "cancelled", "--json").value] == [card]
    assert shell("order", "list", "--state", "sent", "--state", "draft", "--json").value == []
    ran = shell("order", "confirm", card)
    assert (ran.status, ran.err.count("\n")) == (1, 1)


def test_text_is_looked_for_in_every_field(shell: Shell, card: str) -> None:
    assert len(shell("order", "list", "米白", "--json").value) == 1
    assert shell("order", "list", "黑色", "--json").value == []


@pytest.mark.parametrize(
    "argv",
    [
        ("order", "new", "--set", "price=3"),
        ("order", "new", "--set", "item"),
        ("order", "list", "--state", "lost"),
        ("order", "list", "--limit", "few"),
        ("order", "move", "x", "lost"),
        ("order", "show"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_possible(shell: Shell, argv: tuple[str, ...]) -> None:
    ran = shell(*argv)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
