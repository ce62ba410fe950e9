"""`miaohui privacy`: forgets the buyers whose time is over, as each start of the window does."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from ui.command.answer import Answer
from ui.command.customer import said_of
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.orders.privacy.ports import Traces
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("command")


def add_to(commands: Commands) -> None:
    noun = commands.noun("privacy", say("How long buyers are kept"))
    expire = noun.verb("expire", say("Forget the buyers whose time is over; what was sold stays"), forget)
    expire.add_argument("--dry-run", action="store_true", help=say("Only say what would be done"))


def forget(office: Office, arguments: Namespace) -> Answer:
    days = office.settings.number("privacy.keep_days")
    privacy = office.order_office.privacy
    traces = privacy.outdated() if arguments.dry_run else _all_expired(office)
    value = asdict(traces) | {"keep_days": days, "erased": not arguments.dry_run}
    if not days:
        return Answer(value, say("Buyers are kept for good: privacy.keep_days is 0. Nothing was erased."))
    changed = not arguments.dry_run and bool(traces.cards or traces.customers)
    return Answer(value, said_of(traces, done=not arguments.dry_run), changed=changed)


def _all_expired(office: Office) -> Traces:
    """Part by part, so that others may write in between."""
    from assistant.orders.privacy.ports import Traces

    privacy, total = office.order_office.privacy, Traces()
    while (part := privacy.expire()).cards or part.customers:
        total = Traces(*(sum(pair) for pair in zip(asdict(total).values(), asdict(part).values(), strict=True)))
    return total
