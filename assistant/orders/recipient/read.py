"""Reads one recipient out of a pasted text, in whatever order and with whatever between."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from assistant.orders.phone import Kind, Phone
from assistant.orders.recipient.behind_names import EXTENSION, apart
from assistant.orders.recipient.chain import Chain, find_chains
from assistant.orders.recipient.detail import Detail, find_detail
from assistant.orders.recipient.folded import folded
from assistant.orders.recipient.inscriptions import set_apart, without_words
from assistant.orders.recipient.labels import Label, find_labels, without_labels
from assistant.orders.recipient.names import address_points, cleaned
from assistant.orders.recipient.numbers import Number, What, find_numbers, has_odd_extension
from assistant.orders.recipient.pieces import Piece, cut
from assistant.orders.recipient.recipient import Doubt, Recipient
from assistant.orders.recipient.where import read_places
from assistant.orders.recipient.who import Who, cut_off_name, find_name

MOST = 2000  # characters that are looked at; what is longer is no address, and goes to the rest as it is
NO_POSTCODE = "000000"  # what platforms fill in
_MARK = " []()【】<>"
# Marks before the fields: ① is folded to 1, and would be the first digit of a phone.
_BULLET = re.compile(r"[①-⑳](?![号栋幢座楼单])|[★☆◆◇■□▲△▼▽※✦✧]")
_SAYS_SOMETHING = re.compile(r"[\u3400-\u9fff]{2}")
_EDGES = " \t\r\n,，;；。、:：|-"


def read_recipient(text: str) -> Recipient:
    """Every field that can be found, the doubts about them, and the rest. Never raises."""
    read = _Reading(text[:MOST]).recipient()
    return replace(read, rest=f"{read.rest} {text[MOST:]}".strip()) if len(text) > MOST else read


class _Reading:
    """One text on its way: the labels, numbers and places in it first, then the pieces between them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = folded(_BULLET.sub(" ", text))
        self.labels = list(find_labels(self.folded))
        self.chains = find_chains(without_labels(without_words(self.folded), self.labels))
        self.chain: Chain | None = self.chains[0] if self.chains else None
        self.places, self.place_doubts = read_places(self.chains)
        self.numbers = [self._as_labelled(number) for number in find_numbers(self.folded, self.places[0])]
        self.pieces = set_apart(self.folded, list(self._pieces()), [span.start for span in self._spans()])

    def recipient(self) -> Recipient:
        who, detail = self._who_and_where()
        phones = [number for number in self.numbers if number.what is What.PHONE]
        postcodes = [number for number in self.numbers if number.what is What.POSTCODE]
        phone = _first_phone(phones)
        postcode = next((self._of(number) for number in postcodes if self._of(number) != NO_POSTCODE), "")
        province, city, district = self.places
        extension = (phone.phone.extension if phone and phone.phone else "") or self._marked_extension()
        return Recipient(
            name=who.name if who else "",
            phone=_as_dialled(phone.phone, self._of(phone)) if phone and phone.phone else "",
            extension=extension,
            province=province,
            city=city,
            district=district,
            detail=self._joined(detail.pieces),
            postcode=postcode,
            rest=self._rest(detail, phone, {postcode, extension}),
            doubts=tuple(self._doubts(who, phones, detail)),
        )

    def _who_and_where(self) -> tuple[Who | None, Detail]:
        start, end = (self.chain.start, self.chain.end) if self.chain else (0, 0)
        who = find_name(self.text, self.folded, self.pieces, end if self.chain else -1)
        others = [piece for piece in self.pieces if not who or not self._names(piece, who)]
        detail = find_detail(self.folded, others, start, end)
        if who is None and detail.pieces and (cut_off := cut_off_name(self.text, self.folded, detail.pieces[-1])):
            last, who = cut_off
            detail = Detail((*detail.pieces[:-1], last), detail.left)
        return who, detail

    def _names(self, piece: Piece, who: Who) -> bool:
        """Where the name stands, and where it stands once more: …1号 李梅收."""
        return _inside(piece, who.piece) or cleaned(self._of(piece)) == who.name

    def _as_labelled(self, number: Number) -> Number:
        """A number behind 订单号： is no phone, whatever it looks like."""
        label = next((label for label in self.labels if self._leads_to(label, number)), None)
        stands = label is not None and label.field in ("order", "account")
        return replace(number, what=What.ORDER, phone=None) if stands else number

    def _leads_to(self, label: Label, number: Number) -> bool:
        return label.end <= number.start and not self.folded[label.end : number.start].strip()

    def _field_at(self, place: int) -> str:
        """What the last label before this place says, if it is on the same line."""
        at = bisect_right(self.labels, place, key=lambda label: label.end) - 1
        if at < 0 or "\n" in self.folded[self.labels[at].end : place]:
            return ""
        return self.labels[at].field

    def _pieces(self) -> Iterator[Piece]:
        phones = [number for number in self.numbers if number.what is What.PHONE]
        place = 0
        for span in [*sorted(self._spans(), key=lambda span: span.start), None]:
            end = span.start if span else len(self.text)
            for piece in cut(self.folded, place, end):
                dressed = replace(piece, field=self._field_of(piece, place), by_phone=self._by_phone(piece, phones))
                yield from apart(self.folded, dressed)
            place = max(place, span.end if span else 0)

    def _spans(self) -> list[Label | Number | Chain]:
        """What is no piece, and stands between them."""
        return [*self.labels, *self.numbers, *self.chains[:1]]

    def _field_of(self, piece: Piece, stretch: int) -> str:
        """A label's field goes on to the next label or the end of the line; a name ends with what is no name."""
        field = self._field_at(piece.start)
        only_first = field in ("name", "phone", "postcode", "identity", "order", "account")
        label_end = max((label.end for label in self.labels if label.end <= piece.start), default=0)
        return "" if only_first and label_end < stretch else field

    def _by_phone(self, piece: Piece, phones: Sequence[Number]) -> bool:
        return any(
            not re.search(r"[0-9a-z\u3400-\u9fff]", self._without_labels(*gap))
            for phone in phones
            for gap in ((piece.end, phone.start), (phone.end, piece.start))
            if gap[0] <= gap[1]
        )

    def _without_labels(self, start: int, end: int) -> str:
        inside = [label for label in self.labels if start <= label.start and label.end <= end]
        places = [start, *(place for label in inside for place in (label.start, label.end)), end]
        return "".join(self.folded[a:b] for a, b in zip(places[::2], places[1::2], strict=True))

    def _of(self, span: Number | Piece) -> str:
        return self.text[span.start : span.end]

    def _joined(self, pieces: Sequence[Piece]) -> str:
        """As it was written, with the separators between, but for what was taken out of it."""
        joined = ""
        for piece, previous in zip(pieces, (None, *pieces), strict=False):
            between = self.text[previous.end : piece.start] if previous else ""
            joined += (between if not between.strip(_EDGES + "/") else " ") + self._of(piece)
        return re.sub(r"\s*\n\s*", " ", joined).strip(_EDGES)

    def _marked_extension(self) -> str:
        """Platforms write the extension behind the name: 韩梅梅[1234]."""
        marks = [piece for piece in self.pieces if piece.field == EXTENSION]
        return re.sub(r"\D", "", self._of(marks[0])) if marks else ""

    def _rest(self, detail: Detail, phone: Number | None, told: Container[str]) -> str:
        """`told` stands in a field of its own already."""
        numbers = [number for number in self.numbers if number is not phone and self._of(number) not in told]
        pieces = [
            piece for piece in detail.left if piece.field != EXTENSION or self._of(piece).strip(_MARK) not in told
        ]
        left: list[Number | Piece] = [*pieces, *numbers]
        spans = sorted(left, key=lambda span: span.start)
        said = (span for span in spans if re.search(r"\w", self.folded[span.start : span.end]))
        return " ".join(self._of(span).strip() for span in said)

    def _other_phones(self, phones: Sequence[Number]) -> list[str]:
        taken = _first_phone(phones)
        numbers = {number.phone.number: None for number in phones if number.phone and number is not taken}
        return [number for number in numbers if not (taken and taken.phone and taken.phone.number == number)]

    def _sounds_right(self, detail: Detail) -> bool:
        """Something in it is an address, and no words behind that are without anything of one."""
        pieces = [self.folded[piece.start : piece.end] for piece in detail.pieces]
        points = [address_points(piece) for piece in pieces]
        odd = [
            piece for piece, speaks in zip(pieces, points, strict=True) if not speaks and _SAYS_SOMETHING.match(piece)
        ]
        return any(points) and not [piece for piece in odd if piece is not pieces[0]]

    def _doubts(self, who: Who | None, phones: Sequence[Number], detail: Detail) -> Iterator[Doubt]:
        yield from who.doubts if who else (Doubt("name", "name_missing"),)
        if not phones:
            yield Doubt("phone", "phone_missing")
        elif others := self._other_phones(phones):
            yield Doubt("phone", "phone_several", "、".join(others))
        elif phones[0].glued:
            yield Doubt("phone", "phone_glued")
        if (taken := _first_phone(phones)) and taken.phone and has_odd_extension(taken.phone):
            yield Doubt("phone", "phone_extension_odd")
        yield from self.place_doubts
        if not detail.pieces:
            yield Doubt("detail", "detail_missing")
        elif not self._sounds_right(detail):
            yield Doubt("detail", "detail_unsure")
        if any(number.what is What.IDENTITY for number in self.numbers):
            yield Doubt("rest", "identity_number")


def _inside(piece: Piece, other: Piece) -> bool:
    return other.start <= piece.start and piece.end <= other.end


def _as_dialled(phone: Phone, written: str) -> str:
    """Who wrote a number of Hong Kong, Macau or Taiwan without its country code means it to be dialled there."""
    if phone.kind in (Kind.HONG_KONG, Kind.MACAU, Kind.TAIWAN) and not re.match(
        r"\s*(?:\+|00|85[23]|886)", folded(written)
    ):
        return re.sub(r"\D", "", folded(written))
    return phone.number


def _first_phone(phones: Sequence[Number]) -> Number | None:
    """A mobile before a landline: the courier's message reaches it."""
    mobiles = [number for number in phones if number.phone and number.phone.kind in (Kind.MOBILE, Kind.VIRTUAL)]
    return next(iter([*mobiles, *phones]), None)
