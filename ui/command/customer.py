"""`miaohui customer`: who buys, what he bought, and forgetting him; who he is stays hidden in the list."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from assistant.orders.customers.customer import Customer
    from assistant.orders.privacy.ports import Traces
    from ui.command.office import Office
    from ui.command.parser import Commands, Noun

say = words("command")

SHORT = 13  # characters of an id: its time of birth to the millisecond


def add_to(commands: Commands) -> None:
    noun = commands.noun("customer", say("Who buys"))
    listing = noun.verb("list", say("List customers, those seen last first; who they are stays hidden"), list_all)
    listing.add_argument(
        "text", nargs="?", default="", metavar=say("TEXT"), help=say("Looked for in all that is known")
    )
    listing.add_argument("--limit", type=int, default=100, metavar="N", help=say("At most so many"))
    _one(noun, "show", say("Show one customer whole, with his cards"), show)
    erasing = _one(noun, "erase", say("Forget who a customer is; what he bought stays"), erase)
    erasing.add_argument("--yes", action="store_true", help=say("Do it; without this it is only said what would go"))


def _one(noun: Noun, name: str, help: str, do: Callable[[Office, Namespace], Answer]) -> ArgumentParser:
    verb = noun.verb(name, help, do)
    verb.add_argument("who", metavar=say("WHO"), help=say("Account, phone, or the record's id or its beginning"))
    return verb


def list_all(office: Office, arguments: Namespace) -> Answer:
    from assistant.refusal import Refused

    if arguments.limit < 0:
        raise Refused("limit_negative", limit=arguments.limit)
    found = office.order_office.customers.find(arguments.text, arguments.limit)
    hidden = [_hidden(customer) for customer in found]
    rows = [(one["id"][:SHORT], one["name"], one["phone"], one["account"], one["last_seen"][:10]) for one in hidden]
    return Answer(hidden, columns(rows) if rows else say("No customers here."))


def show(office: Office, arguments: Namespace) -> Answer:
    from ui.orders.names import state_name

    customer = _found(office, arguments.who)
    cards = office.order_office.customers.cards(customer)
    said = [("ID", customer.id), (say("Name"), customer.name), (say("Address as"), customer.salutation)]
    said += [(say("Account"), customer.account), (say("Phone"), customer.phone)]
    said += [(say("Also known as"), ", ".join(customer.also)), (say("Tags"), ", ".join(customer.tags))]
    said += [(say("Notes"), customer.notes), (say("Preferences"), customer.preferences)]
    said += [(card.id[:SHORT], f"{state_name(card.state)}  {card.details.item}") for card in cards]
    value = asdict(customer) | {name: at.isoformat() for name in TIMES if (at := getattr(customer, name))}
    return Answer(value | {"cards": [card.id for card in cards]}, columns([row for row in said if row[1]]))


TIMES = ("first_seen", "last_seen")


def erase(office: Office, arguments: Namespace) -> Answer:
    privacy = office.order_office.privacy
    person = privacy.person(arguments.who)
    traces = privacy.erase(person) if arguments.yes else privacy.traces(person)
    lines = [said_of(traces, done=arguments.yes)]
    if traces.under_way:
        lines.append(say("Of these cards {count} are still under way: they cannot be sent without the buyer.",
                         count=traces.under_way))  # fmt: skip
    lines.append(
        say("Backups made before still have it, until seven newer ones have taken their place.")
        if arguments.yes
        else say("Nothing was erased yet. Say --yes to do it; it cannot be undone.")
    )
    return Answer(asdict(traces) | {"erased": arguments.yes}, "\n".join(lines), changed=arguments.yes)


def said_of(traces: Traces, *, done: bool) -> str:
    erased = say("Erased: {cards} cards, {customers} records, {follow_ups} follow-ups, {cases} after-sales cases.")
    going = say("To be erased: {cards} cards, {customers} records, {follow_ups} follow-ups, {cases} after-sales cases.")
    return (erased if done else going).format(**asdict(traces))


def _found(office: Office, who: str) -> Customer:
    """Also by account or phone."""
    desk = office.order_office.customers
    person = office.order_office.privacy.person(who)
    return desk.get(person.customers[0] if person.customers else who)


def _hidden(customer: Customer) -> dict[str, Any]:
    from assistant.orders.masking import mask_account, mask_name, mask_phone

    return {
        "id": customer.id,
        "name": mask_name(customer.name),
        "phone": mask_phone(customer.phone),
        "account": mask_account(customer.account),
        "tags": list(customer.tags),
        "last_seen": customer.last_seen.isoformat() if customer.last_seen else "",
    }
