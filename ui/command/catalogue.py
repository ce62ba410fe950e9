"""`miaohui catalogue`: the shop's items, listed and brought in from a sheet."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.orders.catalogue.catalogue import Catalogue
    from assistant.orders.catalogue.item import Item
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("command")


def add_to(commands: Commands) -> None:
    noun = commands.noun("catalogue", say("The shop's items"))
    listing = noun.verb("list", say("List items; with a text, those that may be meant"), list_items)
    listing.add_argument("text", nargs="?", default="", metavar=say("TEXT"), help=say("Code, name, pinyin or initials"))
    show = noun.verb("show", say("Show one item whole"), show_item)
    show.add_argument("code", metavar=say("ITEM"), help=say("Its item number"))
    bring = noun.verb("import", say("Bring items in from a sheet (.xlsx, .xls, .csv)"), bring_in)
    bring.add_argument("file", metavar=say("FILE"), help=say("A sheet with a column 货号 (item number)"))
    bring.add_argument("--dry-run", action="store_true", help=say("Only say what would be done"))


def list_items(office: Office, arguments: Namespace) -> Answer:
    catalogue = _catalogue(office)
    found = catalogue.find(arguments.text, limit=50) if arguments.text else catalogue.items
    rows = [(item.code, item.name, " ".join(item.sizes), " ".join(item.colours), _price(item)) for item in found]
    return Answer([as_value(item) for item in found], columns(rows) if rows else say("No items here."))


def show_item(office: Office, arguments: Namespace) -> Answer:
    item = _catalogue(office).item(arguments.code)
    if item is None:
        raise Refused("item_not_found", code=arguments.code)
    value = as_value(item)
    return Answer(value, columns([(name, str(each)) for name, each in value.items() if each not in ("", None, [])]))


def bring_in(office: Office, arguments: Namespace) -> Answer:
    from assistant.orders.catalogue.columns import guess_columns
    from assistant.orders.catalogue.sheet import plan
    from assistant.orders.clerk.tables import read_table

    heading, *rows = read_table(Path(arguments.file))
    items = office.order_office.items
    planned = plan(rows, guess_columns(heading, rows), _catalogue(office), items.staying)
    if not arguments.dry_run:
        items.write(planned.put)
    counts = {"new": len(planned.new), "changed": len(planned.changed), "same": planned.same}
    refused = [asdict(row) for row in planned.refused]
    said = say("New: {new}, changed: {changed}, the same: {same}.", **counts)
    lines = [(str(row.row), row.cell, say(REFUSED[row.reason])) for row in planned.refused]
    text = "\n".join(filter(None, (said, columns(lines) if lines else "")))
    return Answer(counts | {"refused": refused}, text, changed=bool(planned.put) and not arguments.dry_run)


REFUSED = {
    "item_without_code": "No item number in this row",
    "item_twice": "This item number stands further up already",
    "item_price_unreadable": "This is no price",
    "item_date_unreadable": "This is no date; write it as 2026-12-01",
    "item_stock_unreadable": "This says nothing about the stock; write 有货, 紧张, 缺货, 预售 or a number",
    "item_of_team": "It is the team's item and stays as it is",
}


def as_value(item: Item) -> dict[str, Any]:
    value = asdict(item) | {"stock": item.stock.value}
    value |= {"presale_until": item.presale_until.isoformat() if item.presale_until else None}
    return {
        name: list(each) if isinstance(each, tuple) else each for name, each in value.items() if name != "changed_at"
    }


def _catalogue(office: Office) -> Catalogue:
    from assistant.orders.catalogue.catalogue import Catalogue

    return Catalogue(office.order_office.items.items())


def _price(item: Item) -> str:
    from assistant.orders.price.money import written

    return "" if item.price is None else written(item.price)
