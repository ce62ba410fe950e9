"""`miaohui order picture` and `order picking`: a card as it is sent as a picture, and the list to pick and pack by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.orders.states import FOR_THE_CLERK
from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.order_sheets import cards_in
from ui.command.written_file import written_file
from ui.words import language, words

if TYPE_CHECKING:
    from argparse import Namespace

    from ui.command.office import Office
    from ui.command.parser import Noun

say = words("sheets")


def add_to(noun: Noun) -> None:
    picture = noun.verb("picture", say("Save the picture of a card (.png)"), save_picture)
    picture.add_argument("id", metavar="ID", help=say("The card's id, or its beginning"))
    picture.add_argument("file", metavar=say("FILE"), help=say("The picture, ending in .png"))
    picture.add_argument("--full", action="store_true", help=say("The whole name, phone and address, whatever is set"))
    picking = noun.verb("picking", say("Write the picking list of confirmed cards (.pdf)"), write_picking)
    picking.add_argument("file", metavar=say("FILE"), help=say("The list, ending in .pdf"))


def save_picture(office: Office, arguments: Namespace) -> Answer:
    path = _ending_in(".png", arguments.file)
    card = office.orders.get(arguments.id)
    masked = office.settings.flag("order.picture_masked") and not arguments.full
    shop = card.details.shop.strip() or office.settings.text("shop.name")
    from assistant.whole_file import write_whole
    from ui.command.painting import painting
    from ui.orders.papers.picture import card_picture

    _qt = painting()
    with written_file():
        write_whole(path, card_picture(card.details, shop, masked=masked, language=language()))
    return Answer({"file": arguments.file, "masked": masked}, say("The picture is in {file}.", file=arguments.file))


def write_picking(office: Office, arguments: Namespace) -> Answer:
    path = _ending_in(".pdf", arguments.file)
    from ui.command.painting import painting
    from ui.orders.papers.picking_list import write_picking_list

    _qt = painting()
    with written_file():
        count = write_picking_list(path, cards_in(office, FOR_THE_CLERK), office.settings.text("shop.name"))
    said = say("The picking list of {count} orders is in {file}.", count=count, file=arguments.file)
    return Answer({"file": arguments.file, "orders": count}, said)


def _ending_in(ending: str, file: str) -> Path:
    path = Path(file)
    if path.suffix.lower() != ending:
        raise Refused("file_ending_wrong", name=path.name, ending=ending)
    return path
