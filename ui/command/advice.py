"""`miaohui size`, `courier` and `price`: the order desk's advice with its reasons."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.table import columns
from ui.orders.advice.sentences import courier_sentence, price_lines, size_sentence
from ui.words import words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from assistant.orders.price.offers import Freight, Line
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("command")

_LINE = re.compile(r"(.+?)(?:\s*[x×*]\s*(\d{1,4}))?")


def add_to(commands: Commands) -> None:
    size = commands.command("size", say("Which size to take"), advise_size)
    size.add_argument("text", metavar=say("TEXT"), help=say("What the customer wrote, such as 身高165体重110"))
    _shop(size)
    size.add_argument("--chart", metavar=say("NAME"), default="", help=say("The size chart; the first one without it"))
    courier = commands.command("courier", say("Which couriers go there, and when it may arrive"), advise_courier)
    courier.add_argument("address", metavar=say("ADDRESS"), help=say("Any text with a place in it"))
    _shop(courier)
    courier.add_argument("--wish", metavar=say("NAME"), default="", help=say("The courier the customer wants"))
    price = commands.command("price", say("What an order costs, step by step"), add_up_price)
    price.add_argument("goods", nargs="+", metavar=say("LINE"), help=say("Price and pieces, such as 59.90x2"))
    _shop(price)
    price.add_argument(
        "--offer", action="append", metavar=say("OFFER"), help=say("满300减30, 2件9折 … in place of the shop's offers")
    )
    price.add_argument("--freight", metavar=say("MONEY"), help=say("Freight in yuan, in place of the shop's"))
    price.add_argument("--free-from", default="", metavar=say("MONEY"), help=say("From here on freight is free"))


def _shop(command: ArgumentParser) -> None:
    command.add_argument("--shop", metavar=say("NAME"), help=say("Whose tables; the shop of the settings without it"))


def _asked(office: Office, arguments: Namespace) -> str:
    return office.settings.text("shop.name") if arguments.shop is None else str(arguments.shop)


def advise_size(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.sizes.advise import advise
    from assistant.orders.sizes.measures import read_measures

    chart = office.order_office.shop_tables.chart(arguments.chart, _asked(office, arguments))
    measures = read_measures(arguments.text)
    advice = advise(measures, chart)
    sentence = size_sentence(advice)
    value = {"chart": chart.name, **asdict(advice), "by": dict(advice.by), "measures": asdict(measures)}
    return Answer(value | {"sentence": sentence}, sentence)


def advise_courier(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.couriers.advise import advise
    from assistant.orders.couriers.times import expected
    from assistant.orders.recipient.read import read_recipient

    place, rules = (
        read_recipient(arguments.address),
        office.order_office.shop_tables.couriers(_asked(office, arguments)),
    )
    advice = advise(rules, place.province, place.city, place.district, arguments.wish)
    times = expected(rules, advice.days, datetime.now().astimezone())
    sentence = courier_sentence(advice, times)
    value = (
        asdict(advice) | asdict(times) | {"province": place.province, "city": place.city, "district": place.district}
    )
    return Answer(value | {"sentence": sentence}, sentence)


def add_up_price(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.price.offers import read_offer
    from assistant.orders.price.total import add_up

    shop = office.order_office.shop_tables.offers(_asked(office, arguments))
    offers = shop.offers if arguments.offer is None else [read_offer(text) for text in arguments.offer]
    total = add_up([_line(text) for text in arguments.goods], offers, _freight(arguments, shop.freight))
    steps = [{"offer": step.offer.written, "off": step.off, "left": step.left} for step in total.steps]
    hint = {"more": total.hint.more, "offer": total.hint.offer.written} if total.hint else None
    value: dict[str, Any] = {"goods": total.goods, "steps": steps, "freight": total.freight, "total": total.total}
    return Answer(value | {"shares": total.shares, "hint": hint}, columns(price_lines(total)))


def _freight(arguments: Namespace, shop: Freight) -> Freight:
    """What is named takes the place of the shop's, and what is not said then is none."""
    from assistant.orders.price.money import read_money
    from assistant.orders.price.offers import Freight

    if arguments.freight is None and not arguments.free_from:
        return shop
    fee = shop.fee if arguments.freight is None else read_money(arguments.freight)
    return Freight(fee, read_money(arguments.free_from) if arguments.free_from else None)


def _line(text: str) -> Line:
    from assistant.orders.price.money import read_money
    from assistant.orders.price.offers import Line

    match = _LINE.fullmatch(text.strip())
    try:
        unit = read_money(match[1] if match else text)
    except Refused:
        raise Refused("price_line_unreadable", text=text) from None
    return Line(text, unit, int(match[2] or 1) if match else 1)
