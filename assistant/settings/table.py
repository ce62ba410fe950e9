"""The table of settings: the settings window, `config` and the documentation are all made from it."""

from dataclasses import dataclass
from typing import Literal

# "fields": names of fields of the order card, one a line. "template": a text with the blanks of an order card.
# "programs": the user's own rows of the table of chat programs, one a line. "hours": from one time of day to another.
Kind = Literal["choice", "bool", "int", "text", "lines", "hotkey", "fields", "template", "programs", "hours"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `name` and `help` are English sources that `ui/words` translates under the context "settings"."""

    key: str
    kind: Kind
    default: str | int | bool
    name: str
    help: str
    section: str
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    deed: str = ""  # what a button beside it does, in one or two words


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "language", "choice", "auto", "Language", "The language of the program's own windows.", "General",
        ("auto", "zh_CN", "en"),
    ),
    Setting(
        "theme", "choice", "auto", "Appearance", "Light, dark, high contrast, or as the system is set.", "General",
        ("auto", "light", "dark", "contrast"),
    ),
    Setting(
        "text_size", "int", 100, "Text size", "In percent of the system's text size.", "General",
        low=75, high=200,
    ),
    Setting(
        "start_minimised", "bool", False, "Start minimised",
        "Start in the tray; the hotkey opens the window.", "General",
    ),
    Setting(
        "start_with_system", "bool", False, "Start when you log in",
        "Miaohui is in the tray as soon as you have logged in to the computer.", "General",
    ),
    Setting(
        "hotkey.palette", "hotkey", "Alt+Q", "Find a reply",
        "Opens the window beside the chat you are in.", "Hotkeys",
    ),
    Setting(
        "hotkey.order", "hotkey", "Alt+W", "Order card",
        "Opens the order-confirmation form.", "Hotkeys",
    ),
    Setting(
        "hotkey.next", "hotkey", "Alt+N", "Next message",
        "Sends the next message of a reply that has several. Held only while such a reply is under way.", "Hotkeys",
    ),
    Setting(
        "hotkey.shop", "hotkey", "", "Next shop",
        "For who answers for several shops: makes the next one the current shop.", "Hotkeys",
    ),
    Setting(
        "palette.mode", "choice", "search", "Hotkey opens",
        "Search: you type into the search box, also with an input method. Pick: the chat keeps the focus; "
        "digits, arrows and Latin letters choose.", "Hotkeys",
        ("search", "pick"),
    ),
    Setting(
        "programs.own", "programs", "", "Your chat programs",
        "For a program that pastes with another key, or too late. One a line: its file name, the key and, if need "
        "be, how many seconds to wait before the old clipboard comes back.", "Chat programs",
    ),
    Setting(
        "search.flat_tongue", "bool", False, "zh = z, ch = c, sh = s",
        "For who does not tell these sounds apart: typed pinyin then finds either.", "Search",
    ),
    Setting("search.n_l", "bool", False, "n = l", "Typed pinyin finds either sound, as above.", "Search"),
    Setting("search.r_l", "bool", False, "r = l", "Typed pinyin finds either sound, as above.", "Search"),
    Setting("search.h_f", "bool", False, "h = f", "Typed pinyin finds either sound, as above.", "Search"),
    Setting(
        "search.final_ng", "bool", False, "an = ang, en = eng, in = ing",
        "Typed pinyin finds either sound, as above.", "Search",
    ),
    Setting(
        "search.count_missed", "bool", True, "Count searches in vain",
        "Words that nothing was found for are counted on this computer, so that the library can be completed. "
        "What may be a customer's number or address is not counted.", "Search",
    ),
    Setting(
        "suggest.on", "bool", True, "Suggest replies",
        "When you press the hotkey, what you have selected or just copied in the chat is read once, and the replies "
        "that fit stand first. It is never watched and never leaves this computer.", "Suggestions",
    ),
    Setting(
        "suggest.remember", "bool", True, "Remember what answered which message",
        "When nearly the same is asked again, the same reply stands first. Kept on this computer only, and without "
        "the customer's words.", "Suggestions", deed="Forget all of it",
    ),
    Setting(
        "figures.on", "bool", True, "Count how replies are used",
        "How often each reply is sent, taken back or rewritten right afterwards, and copied, day by day on this "
        "computer only: numbers, no message and nothing about a customer. Kept for 400 days.",
        "Figures", deed="Forget all of it",
    ),
    Setting(
        "compliance.on", "bool", True, "Check before inserting",
        "What breaks the law or the platform's rules is not inserted: contact outside the platform, absolute terms, "
        "money for reviews and the like. You see why, and what to write instead.", "Check",
    ),
    Setting(
        "shop.name", "text", "", "Shop name",
        "The current shop: stands in the title of the window and on new order cards.", "Shop",
    ),
    Setting(
        "agent.number", "text", "", "Your agent number",
        "Begins each remark on an order, so that the commission is yours.", "Shop",
    ),
    Setting(
        "day.begins", "int", 4, "A business day begins at",
        "The hour, 0 to 12. What a night shift does after midnight belongs to the day before.", "Shop", (), 0, 12,
    ),
    Setting(
        "order.take_copied", "bool", True, "Take in what you have copied",
        "When you press the hotkey of the order card, what you have selected or just copied in the chat is read once "
        "and fills an empty form. It is never watched and never leaves this computer.", "Order card",
    ),
    Setting(
        "order.required", "fields", "item\nquantity\ncontact\nphone\naddress", "Required fields",
        "A card without these cannot be sent.", "Order card",
    ),
    Setting(
        "order.template", "template", "", "Confirmation text",
        "The text of an order card; {item}, {size}, … stand for its fields, a line whose field is empty is left "
        "out. Empty: the built-in text.", "Order card",
    ),
    Setting(
        "order.picture_masked", "bool", True, "Hide the buyer in pictures",
        "The picture of a card shows 张**, 138****8000 and no street. A picture is passed on more easily than a text.",
        "Order card",
    ),
    Setting(
        "followup.unpaid_hours", "int", 12, "Ask about payment after",
        "Hours after you have marked an order as not paid yet.", "Follow-ups", low=1, high=240,
    ),
    Setting(
        "followup.unconfirmed_hours", "int", 2, "Ask for the confirmation after",
        "Hours after an order card was sent without the buyer's yes.", "Follow-ups", low=1, high=240,
    ),
    Setting(
        "followup.quiet", "hours", "22:30-08:00", "Quiet hours",
        "Nothing falls due in this time; it waits for the morning. Empty: none.", "Follow-ups",
    ),
    Setting(
        "followup.script.unpaid", "text", "wftx", "Reply about payment",
        "The code of the reply that stands beside an unpaid order.", "Follow-ups",
    ),
    Setting(
        "followup.script.unconfirmed", "text", "hdzd", "Reply about the confirmation",
        "The code of the reply that stands beside a card without the buyer's yes.", "Follow-ups",
    ),
    Setting(
        "followup.script.call_back", "text", "dyhf", "Reply for a promised call back",
        "The code of the reply that stands beside a promise.", "Follow-ups",
    ),
    Setting(
        "followup.script.presale", "text", "ysfh", "Reply on the presale day",
        "The code of the reply that stands beside a presale order whose day has come.", "Follow-ups",
    ),
    Setting(
        "privacy.keep_days", "int", 0, "Keep buyers for",
        "Days after which name, phone, address, account and notes are erased from cards that are shipped, closed or "
        "cancelled; what was sold stays. It is done at the start and cannot be undone. 0: they are kept for good.",
        "Privacy", high=3650,
    ),
)  # fmt: skip


BY_KEY: dict[str, Setting] = {setting.key: setting for setting in SETTINGS}
