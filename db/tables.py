"""The local tables. Times are UTC milliseconds since 1970, ids UUIDv7 as text; migrations bring a file to this."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from assistant.orders.card import FIELD_NAMES
from assistant.scripts.earlier import WATCHED

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


scripts = Table(
    "scripts",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    _text("code"),
    _text("code_key"),  # the code in the spelling in which two codes are compared
    _text("category"),
    _text("tags"),  # one a line
    _text("hotkey"),
    Column("origin", Text, nullable=False),
    Column("favourite", Boolean, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("last_used", Integer),
    Column("changed_at", Integer),
    Column("deleted_at", Integer),  # in the bin since
    _text("questions"),  # one a line
    _text("parts"),  # JSON: further messages, other texts, when it is valid
    _text("copy_of"),  # the id of the team's script that it was made from
    _text("copied"),  # and which state of its words
)
Index(
    "scripts_code",
    scripts.c.code_key,
    unique=True,
    sqlite_where=text("code_key <> '' AND deleted_at IS NULL"),
)
Index(
    "scripts_hotkey",
    scripts.c.hotkey,
    unique=True,
    sqlite_where=text("hotkey <> '' AND deleted_at IS NULL"),
)
Index("scripts_bin", scripts.c.deleted_at, sqlite_where=text("deleted_at IS NOT NULL"))

# What stood in a script before each change; triggers write it.
script_history = Table(
    "script_history",
    metadata,
    Column("number", Integer, primary_key=True, nullable=False),
    Column("script", Text, nullable=False),
    Column("at", Integer, nullable=False),  # when it was replaced
    *(Column(name, Text, nullable=False) for name in (*WATCHED, "origin")),  # the columns as they were
    Index("script_history_script", "script"),
    sqlite_autoincrement=True,
)

categories = Table(
    "categories",
    metadata,
    Column("path", Text, primary_key=True, nullable=False),
    Column("position", Integer, nullable=False),
)

choices = Table(
    "choices",
    metadata,
    Column("typed", Text, primary_key=True, nullable=False),
    Column("script", Text, nullable=False),
    Column("chosen_at", Integer, nullable=False),
)

missed = Table(
    "missed",
    metadata,
    Column("words", Text, primary_key=True, nullable=False),
    Column("count", Integer, nullable=False),
    Column("last_day", Text, nullable=False),  # as in 2026-03-01, where the typist is
)

# How often each script was used, and what it was not good for.
figures = Table(
    "figures",
    metadata,
    Column("day", Text, primary_key=True, nullable=False),  # a business day, as in 2026-03-01
    Column("what", Text, primary_key=True, nullable=False),
    Column("script", Text, primary_key=True, nullable=False),  # an id, "" where none is meant
    Column("count", Integer, nullable=False),
)

# What was written to `scripts` and `overlay`, the latest last: triggers of a migration keep it.
script_changes = Table(
    "script_changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True, nullable=False),
    Column("script", Text, nullable=False),
    Column("mark", Integer, nullable=False, server_default=text("(random())")),
    _text("names"),  # codes and hotkeys that were given or given up with it, one a line
    sqlite_autoincrement=True,
)

answered = Table(
    "answered",
    metadata,
    Column("number", Integer, primary_key=True, nullable=False),
    Column("sketch", LargeBinary, nullable=False),
    Column("script", Text, nullable=False),
)

marks = Table(
    "marks",
    metadata,
    Column("mark", Text, primary_key=True, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),  # JSON
)

cards = Table(
    "cards",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("state", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("created_at", Integer),
    Column("changed_at", Integer),
    *(_text(name) for name in FIELD_NAMES),
    Column("haystack", Text, nullable=False),  # all fields as they are searched
)
Index("cards_newest", cards.c.created_at, cards.c.id)
Index("cards_by_state", cards.c.state, cards.c.created_at, cards.c.id)
Index("cards_order_number", cards.c.order_number, sqlite_where=text("order_number <> ''"))
Index("cards_account", cards.c.account, sqlite_where=text("account <> ''"))
Index("cards_phone", cards.c.phone, sqlite_where=text("phone <> ''"))

# The history of the cards: lines are only added, and emptied when a customer is erased; triggers see to that.
events = Table(
    "events",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True, nullable=False),
    Column("card", Text, ForeignKey("cards.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("what", Text, nullable=False),
    _text("who"),
    Column("changes", Text, nullable=False),  # JSON: {field: [was, is]}
    UniqueConstraint("card", "revision", name="events_one_a_revision"),
    sqlite_autoincrement=True,
)

items = Table(
    "items",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("code", Text, nullable=False),
    Column("code_key", Text, nullable=False),  # the code in the spelling in which two codes are compared
    *map(_text, ("name", "attributes", "selling_points", "sizes", "colours", "stock", "presale_until", "picture")),
    _text("alternatives"),  # codes of other items, separated by spaces
    _text("chart"),
    Column("price", Integer),  # fen
    Column("changed_at", Integer),
)
Index("items_code", items.c.code_key, unique=True)

customers = Table(
    "customers",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    *map(_text, ("account", "phone", "name", "salutation", "tags", "notes", "preferences")),
    Column("first_seen", Integer),
    Column("last_seen", Integer),
    _text("also"),  # further accounts and phones, one a line
)
# And customers_search, an index over an expression, of which SQLAlchemy knows nothing: see its migration.
Index("customers_also", customers.c.also, sqlite_where=text("also <> ''"))
Index("customers_account", customers.c.account, unique=True, sqlite_where=text("account <> ''"))
Index("customers_phone", customers.c.phone, sqlite_where=text("phone <> ''"))

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    *map(_text, ("kind", "card", "customer", "note", "script")),
    Column("due_at", Integer, nullable=False),
    Column("done_at", Integer),
)
Index("follow_ups_due", follow_ups.c.due_at, sqlite_where=text("done_at IS NULL"))

after_sales = Table(
    "after_sales",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("card", Text, ForeignKey("cards.id"), nullable=False),
    *map(_text, ("kind", "state", "reason", "checked", "note", "waybill")),
    Column("refund", Integer),  # fen
    Column("opened_at", Integer, nullable=False),
    Column("changed_at", Integer, nullable=False),
    _text("evidence"),  # one a line
    Column("steps", Text, nullable=False, server_default="[]"),  # JSON: [[at, who, what]]
)
Index("after_sales_card", after_sales.c.card)
Index("after_sales_open", after_sales.c.card, sqlite_where=text("state NOT IN ('done', 'refused')"))

# The shops' own size charts, courier rules, flags, offers and export profiles, each kind one text for each shop.
shop_tables = Table(
    "shop_tables",
    metadata,
    Column("shop", Text, primary_key=True, nullable=False),  # its name, "" for all shops
    Column("kind", Text, primary_key=True, nullable=False),
    Column("body", Text, nullable=False),  # JSON: {"rows": [{column: cell}], "once": {name: cell}}
)

# The library's own rules of the check, and how all rules are switched.
rules = Table(
    "rules",
    metadata,
    Column("rule", Text, primary_key=True, nullable=False),  # its id
    Column("shop", Text, primary_key=True, nullable=False),  # "" for all shops
    _text("state"),  # on, off, or a level; "" as the rule comes
    _text("body"),  # JSON of a rule of the library's own, where the shop is ""
)

# The one team this desktop belongs to, and what it knows of it for good; one row at most.
team_trust = Table(
    "team_trust",
    metadata,
    Column("one", Integer, primary_key=True, nullable=False),  # always 1
    *map(_text, ("library", "name", "address", "certificate", "login", "channel", "own_key", "own_name")),
    Column("keys", LargeBinary, nullable=False),  # the signed list, as it came
    Column("keys_sequence", Integer, nullable=False),
    Column("highest", Integer, nullable=False),  # number of a release that was accepted
    Column("sequences", Text, nullable=False),  # JSON: {channel: its greatest sequence}
    Column("confirmed_at", Integer),
)

team_drafts = Table(
    "team_drafts",
    metadata,
    Column("kind", Text, primary_key=True, nullable=False),
    Column("id", Text, primary_key=True, nullable=False),
    Column("base", Text),  # JSON, as it was in the release; NULL where it was not there
    Column("row", Text),  # JSON, as it shall be; NULL where it shall go
    Column("base_number", Integer, nullable=False),
    Column("changed_at", Integer),
)

# Proposals that were not sent yet.
team_outbox = Table(
    "team_outbox",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("at", Integer, nullable=False),
)

# What an agent does with a script of the team's, which lies in another file and is replaced by every release.
overlay = Table(
    "overlay",
    metadata,
    Column("script", Text, primary_key=True, nullable=False),
    Column("favourite", Boolean, nullable=False, server_default=false()),
    Column("uses", Integer, nullable=False, server_default="0"),
    Column("last_used", Integer),
    Column("hidden_at", Integer),  # in the bin since
)
