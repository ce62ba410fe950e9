"""What stands in the tables of the advice is said in Chinese, too."""

from itertools import chain

import pytest

from assistant.orders.couriers.advise import Answer
from assistant.orders.remark import Colour, Why
from assistant.scripts.blanks.names import key_of
from tests.ui.words.source import blanks
from ui.orders.advice import courier_words, flag_names, remark_panel
from ui.orders.shop import names
from ui.words import catalogue

SOURCES = sorted({
    *courier_words.WISHES.values(),
    *flag_names.COLOURS.values(),
    *flag_names.WHYS.values(),
    *(label for label, *_ in remark_panel.FIELDS.values()),
    *names.TITLES.values(),
    *names.HINTS.values(),
    *names.HEADINGS.values(),
    *names.FACTS.values(),
    *chain.from_iterable(choices.values() for choices in names.CHOICES.values()),
})  # fmt: skip


@pytest.mark.parametrize("source", SOURCES)
def test_it_has_a_translation_with_the_same_blanks(source: str):
    translated = catalogue("zh_CN", "advice")[source]
    assert set(map(key_of, blanks(translated))) == set(map(key_of, blanks(source)))


def test_every_colour_reason_and_wish_that_cannot_be_served_has_a_name():
    assert set(flag_names.COLOURS) == set(Colour)
    assert set(flag_names.WHYS) == set(Why)
    assert set(courier_words.WISHES) == set(Answer) - {Answer.NONE_WANTED, Answer.SERVED}
