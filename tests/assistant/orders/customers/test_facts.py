"""What a reply may say to a customer about himself."""

from assistant.orders.card import Details, State
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.facts import FACTS, facts
from tests.make import a_card

LI = Customer("tb_1", "13800138000", "李丽", "李女士", preferences="38 码\n发顺丰")


def test_every_fact_is_there_also_for_a_stranger():
    assert facts(Details()) == dict.fromkeys(FACTS, "") | {"salutation": "亲"}


def test_a_known_customer_is_addressed_as_somebody_decided():
    told = facts(Details(account="tb_1"), LI, [a_card(item="B-2", size="39", colour="黑"), a_card(item="A-1")])
    assert told == {
        "salutation": "李女士",
        "name": "李丽",
        "phone_tail": "8000",
        "last_item": "B-2",
        "last_size": "39",
        "last_colour": "黑",
        "preferences": "38 码 发顺丰",
    }


def test_what_stands_in_the_form_counts_before_what_is_on_file():
    told = facts(Details(contact="李小丽", phone="+86 139-0013-9999"), LI)
    assert (told["name"], told["phone_tail"]) == ("李小丽", "9999")


def test_a_cancelled_card_is_not_what_he_bought_last():
    cards = [a_card(item="B-2", state=State.CANCELLED), a_card(item="A-1")]
    assert facts(Details(), LI, cards)["last_item"] == "A-1"


def test_no_guess_about_man_or_woman_is_said_to_a_buyer():
    assert facts(Details(contact="王建国"))["salutation"] == "亲"
