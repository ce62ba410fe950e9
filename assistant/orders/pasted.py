"""Puts what a buyer pasted into a card: which fields that fills or changes, and what may be meant instead."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from assistant.orders.card import Details
from assistant.orders.goods.filling import put_goods
from assistant.orders.goods.known import KnownGoods
from assistant.orders.goods.read import Goods, read_goods
from assistant.orders.history import Changes, difference
from assistant.orders.recipient.read import read_recipient
from assistant.orders.recipient.recipient import Doubt, Recipient
from assistant.orders.recipient.talk import is_talk, wish_points, without_talk
from assistant.orders.said import read_said

FIELD_OF: Mapping[str, str] = {
    "name": "contact", "phone": "phone", "province": "address", "city": "address", "district": "address",
    "detail": "address", "rest": "notes",
}  # fmt: skip
"""Which field of the card a part of the recipient stands in."""

ENOUGH = 2  # of size, colour, quantity and item: with one alone somebody may only be asking
_SEVERAL_WORDS = re.compile(r"\S[\s,，;；。]+\S")
_ASKS = re.compile(r"[吗呢?？]$")
_FILLER = re.compile(r"[我你您们想要的了把帮请在是就都也给再到为成好亲一下]|麻烦|另外|\W")
"""What says nothing beside talk: 我想改一下."""
_OF_GOODS = re.compile(r"[要拍换改款码色件]")
_CORRECTS = re.compile(r"改[成为到寄]|换[成为到]|更[改换]|改一下|错了")
_POLITE = re.compile(
    r"(?:(?:帮我|帮忙|给我|请)?(?:寄|发|送)(?:到|给|去|往)|(?:麻烦|帮我|请)(?:寄|发)|亲|您|你|好|的|吧|哦|啊|呀|呢|嗯|谢谢|谢了|麻烦|辛苦|了|可以|吗|[，,。.!！~～\s])+"
)


@dataclass(frozen=True, slots=True)
class Filled:
    """`details` with what was pasted; `changes` are the fields that differ from before; `doubts` by field of the card,
    only for fields that the pasted text filled; `instead` are values that such a field could have as well."""

    details: Details
    changes: Changes
    doubts: Mapping[str, tuple[Doubt, ...]]
    instead: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def fill_from(details: Details, text: str, known: KnownGoods | None = None) -> Filled:
    """What a buyer wrote, in whatever form: about the goods, and about whom they go to. `known` has the words of the
    catalogue."""
    said = read_said(text)
    labelled = replace(details, **said.fields)
    goods = Goods(rest=said.rest) if said.form else read_goods(said.rest, known)
    put = put_goods(labelled, _without(goods, said.fields))
    recipient = _no_name_of_talk(read_recipient(goods.rest), about_goods=bool(goods.lines or said.fields))
    filled = fill(put.details, replace(recipient, rest=" ".join(filter(None, (*put.left, recipient.rest)))))
    doubts = {**filled.doubts, **{doubt.field: (doubt,) for doubt in put.doubts}}
    return Filled(filled.details, difference(details, filled.details), doubts, {**filled.instead, **put.instead})


def _no_name_of_talk(recipient: Recipient, *, about_goods: bool) -> Recipient:
    """拍错了，要L码的 names nobody: where there is neither phone nor address, an unsure name beside goods is a note."""
    alone = not (recipient.phone or recipient.province or recipient.detail)
    unsure = any(doubt.reason == "name_unsure" for doubt in recipient.doubts)
    if not (alone and unsure and (about_goods or _OF_GOODS.search(recipient.name))):
        return recipient
    rest = f"{recipient.name} {recipient.rest}".strip()
    return replace(recipient, name="", rest=rest, doubts=tuple(d for d in recipient.doubts if d.field != "name"))


def _without(goods: Goods, labelled: Mapping[str, str]) -> Goods:
    """What the buyer has written a label before counts; the same without one is a wish for somebody to read."""
    if not goods.lines or not labelled:
        return goods
    first = goods.lines[0]
    twice = [name for name in labelled if getattr(first, name, "")]
    left = tuple(getattr(first, name) for name in twice if getattr(first, name) != labelled[name])
    kept = replace(first, **dict.fromkeys(twice, ""))
    doubts = tuple(doubt for doubt in goods.doubts if doubt.field not in twice)
    return replace(goods, lines=(kept, *goods.lines[1:]), doubts=doubts, left=(*goods.left, *left))


def speaks_of_an_order(text: str, known: KnownGoods | None = None) -> bool:
    """Whether there is something in it for a card: whom it goes to, or what about the goods."""
    recipient = read_recipient(text)
    if recipient.phone or (recipient.province and recipient.detail) or read_said(text).fields:
        return True
    return read_goods(text, known).kinds >= ENOUGH


def says_more_than(field: str, text: str, known: KnownGoods | None = None) -> bool:
    """Whether what was pasted into one field of the form is a message that has something for the others, too."""
    if not _SEVERAL_WORDS.search(text) or not speaks_of_an_order(text, known):
        return False
    return any(name not in (field, "notes") for name in fill_from(Details(), text, known).changes)


def goes_to_another(details: Details, text: str) -> bool:
    """Whether it says whole whom a parcel goes to, and nothing of that is as on the card: a correction leaves something
    as it was."""
    there = read_recipient(text)
    if _CORRECTS.search(text):
        return False
    if not (details.contact and details.phone and details.address and there.name and there.phone and there.detail):
        return False
    was = details.contact.strip(), details.phone.strip(), details.address.strip()
    return all(before != now for before, now in zip(was, (there.name, _dialled(there), there.address), strict=True))


def fill(details: Details, recipient: Recipient) -> Filled:
    """What was not found leaves a field as it is; the rest goes behind the notes, once."""
    found = {
        "contact": recipient.name,
        "phone": _dialled(recipient),
        "address": recipient.address,
        "notes": _noted(details.notes, recipient.rest),
    }
    filled = replace(details, **{name: text for name, text in found.items() if text})
    doubts: dict[str, tuple[Doubt, ...]] = {}
    instead: dict[str, tuple[str, ...]] = {}
    for doubt in recipient.doubts:
        name = FIELD_OF[doubt.field]
        if found[name]:
            doubts[name] = (*doubts.get(name, ()), doubt)
            instead[name] = (*instead.get(name, ()), *_instead(doubt, recipient))
    return Filled(
        filled, difference(details, filled), doubts, {name: texts for name, texts in instead.items() if texts}
    )


def _instead(doubt: Doubt, recipient: Recipient) -> Iterator[str]:
    """Whole values of the field, one for each thing that may be meant."""
    for meant in filter(None, doubt.fact.split("、")):
        match doubt.reason:
            case "region_ambiguous":
                yield meant + recipient.detail
            case "district_former":
                yield replace(recipient, district=meant).address
            case "phone_several":
                yield meant


def _dialled(recipient: Recipient) -> str:
    return f"{recipient.phone}-{recipient.extension}" if recipient.extension else recipient.phone


def _noted(notes: str, rest: str) -> str:
    """Without what only leads to something else (电话改成); what is noted already is not noted twice."""
    new = [words for words in rest.split() if not _only_talks(words) and words not in notes]
    return "\n".join(filter(None, (notes.strip(), " ".join(new)))) if new else notes


def _only_talks(words: str) -> bool:
    if _POLITE.fullmatch(words):
        return True
    if not is_talk(words) or wish_points(words) or re.search(r"\d", words):
        return False
    return _ASKS.search(words) is not None or not _FILLER.sub("", without_talk(words))
