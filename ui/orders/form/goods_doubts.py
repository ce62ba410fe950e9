"""What is said about goods that a buyer named without labels, where they were guessed."""

from collections.abc import Mapping

from assistant.orders.recipient.recipient import Doubt
from ui.words import words

say = words("orders")

SENTENCES: Mapping[str, str] = {
    "goods_item_inferred": "Only the name was written: {fact}",
    "goods_item_several": "Several items fit “{fact}”: please choose one",
    "goods_item_named": "“{fact}” is no item number: which item is meant?",
    "goods_item_guessed": "Is {fact} the item number?",
    "goods_number": "Only a number was written: is {fact} right here?",
    "goods_several": "Several goods were read out of the message: please compare",
}


def goods_doubt(doubt: Doubt) -> str:
    return say(SENTENCES[doubt.reason], fact=doubt.fact)
