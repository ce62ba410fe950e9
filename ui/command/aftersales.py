"""`miaohui aftersales`: returns, exchanges and refunds of order cards."""

from argparse import ArgumentTypeError, Namespace
from dataclasses import asdict
from typing import Any

from assistant.orders.aftersales.case import Case, Kind, State
from assistant.orders.masking import mask_numbers
from assistant.orders.price.money import written
from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.order import SHORT
from ui.command.parser import Commands, why
from ui.command.table import columns
from ui.orders.aftersales.names import check_name, in_words, kind_name, state_name
from ui.words import words

say = words("aftersales")


def add_to(commands: Commands) -> None:
    noun = commands.noun("aftersales", say("Returns, exchanges and refunds"), explain)
    listing = noun.verb("list", say("List the open cases, the longest waiting first, or all of one card"), list_cases)
    listing.add_argument("card", nargs="?", default="", metavar=say("CARD"), help=say("A card's id, or its beginning"))
    starting = noun.verb("start", say("Start a case for a card"), start)
    starting.add_argument("card", metavar=say("CARD"), help=say("A card's id, or its beginning"))
    starting.add_argument("kind", type=_kind, metavar=say("KIND"), help=", ".join(Kind))
    starting.add_argument("--reason", default="", metavar=say("TEXT"), help=say("What the buyer says"))
    moving = noun.verb("move", say("Move a case on"), move)
    moving.add_argument("id", metavar="ID", help=say("The case's id, or its beginning"))
    moving.add_argument("state", type=_state, metavar=say("STATE"), help=", ".join(State))
    checking = noun.verb("check", say("Tick a line of the case's checklist"), check)
    checking.add_argument("id", metavar="ID", help=say("The case's id, or its beginning"))
    checking.add_argument("name", metavar=say("CHECK"), help=say("Its name, as list --json has it under open_checks"))
    checking.add_argument("--undo", action="store_true", help=say("Take the tick back"))


def explain(refusal: Refused) -> str:
    return why(in_words(refusal))


def _kind(text: str) -> Kind:
    if text not in list(Kind):
        raise ArgumentTypeError(say("{word} is none of {words}", word=text, words=", ".join(Kind)))
    return Kind(text)


def _state(text: str) -> State:
    if text not in list(State):
        raise ArgumentTypeError(say("{word} is none of {words}", word=text, words=", ".join(State)))
    return State(text)


def list_cases(office: Office, arguments: Namespace) -> Answer:
    desk = office.order_office.after_sales
    cases = desk.of_card(office.orders.get(arguments.card).id) if arguments.card else desk.open()
    return Answer([as_value(case) for case in cases], columns(map(_row, cases)) or say("No cases here."))


def start(office: Office, arguments: Namespace) -> Answer:
    card = office.orders.get(arguments.card)
    return _told(office.order_office.after_sales.start(card.id, arguments.kind, arguments.reason))


def move(office: Office, arguments: Namespace) -> Answer:
    desk = office.order_office.after_sales
    return _told(desk.move(desk.get(arguments.id).id, arguments.state))


def check(office: Office, arguments: Namespace) -> Answer:
    desk = office.order_office.after_sales
    return _told(desk.check(desk.get(arguments.id).id, arguments.name, done=not arguments.undo))


def _told(case: Case) -> Answer:
    lines = [say("{id} is now: {state}", id=case.id[:SHORT], state=state_name(case.state))]
    if case.open_checks and not case.ended:
        lines.append(say("Not ticked yet: {checks}", checks=say(", ").join(map(check_name, case.open_checks))))
    return Answer(as_value(case), "\n".join(lines), changed=True)


def as_value(case: Case) -> dict[str, Any]:
    value = asdict(case) | {"kind": case.kind.value, "state": case.state.value}
    value |= {"checked": sorted(case.checked), "open_checks": list(case.open_checks)}
    steps = [asdict(step) | {"at": step.at.isoformat()} for step in case.steps]
    return value | {"steps": steps, "opened_at": case.opened_at.isoformat(), "changed_at": case.changed_at.isoformat()}


def _row(case: Case) -> tuple[str, ...]:
    refund = written(case.refund) if case.refund is not None else ""
    ids = case.id[:SHORT], case.card[:SHORT]
    return *ids, kind_name(case.kind), state_name(case.state), mask_numbers(case.reason), refund
