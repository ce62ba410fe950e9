"""An invented shop in the middle of its working day: what the pictures show. Its people and numbers do not exist."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.orders.card import Details, State
from assistant.orders.desk import OrderDesk
from assistant.scripts.library import Library
from assistant.scripts.script import Draft
from docs.pictures.goods import open_order_desk
from main import Rooms

# Phones: numbers given out to nobody. Great Britain keeps 020 7946 0000 to 0999 for stories.
SHOPS = {"zh": "名美旗舰店", "en": "Sample Fashion"}
STARRED = {"zh": ("fh", "nh", "cfh"), "en": ("eship", "ehi", "etrack")}
USED = {
    "zh": {"fh": 61, "nh": 48, "cfh": 17, "yxh": 12, "zp": 9, "yssm": 6},
    "en": {"eship": 57, "ehi": 44, "etrack": 15, "einstock": 11, "esize": 8, "ecolour": 5},
}
OWN = {
    "zh": (
        "周末活动", "zmhd", "优惠",
        "亲，周末活动的满减以结算页显示为准，可以和店铺券一起用。\n\n需要我帮您看看怎么凑单吗？",
    ),
    "en": (
        "Weekend offer", "ewe", "Offers",
        "The weekend offer is shown at checkout and adds to your voucher.\n\nShall I help?",
    ),
}  # fmt: skip
ORDERS = {
    "zh": (
        ("MM-2031", "林小溪", "M", "138 0000 0001", "雾蓝", "圆通", "2", "浙江省杭州市西湖区示例路 1 号", "周末派送"),
        ("MM-1187", "周一一", "38", "138 0000 0002", "米白", "顺丰", "1", "上海市徐汇区示例路 22 号", ""),
        ("MM-2044", "陈样", "L", "138 0000 0003", "墨绿", "中通", "1", "广东省广州市天河区示例街 7 号", "不放驿站"),
        ("MM-0920", "吴例", "均码", "138 0000 0004", "驼色", "圆通", "3", "四川省成都市锦江区示例巷 9 号", ""),
        ("MM-1530", "郑文", "S", "138 0000 0005", "黑", "韵达", "1", "北京市朝阳区示例街 5 号院", "送礼"),
    ),
    "en": (
        ("SF-2031", "May Sample", "M", "+44 20 7946 0001", "Blue", "Royal Mail", "2", "1 Sample Rd, Bath", "Weekends"),
        ("SF-1187", "Tom Example", "38", "+44 20 7946 0002", "Cream", "DHL", "1", "22 Sample Street, Leeds", ""),
        ("SF-2044", "Ann Nobody", "L", "+44 20 7946 0003", "Green", "DPD", "1", "7 Sample Lane, Hull", "Ring twice"),
        ("SF-0920", "Jo Invented", "One", "+44 20 7946 0004", "Camel", "Royal Mail", "3", "9 Sample Close, York", ""),
        ("SF-1530", "Eva Fiction", "S", "+44 20 7946 0005", "Black", "DHL", "1", "5 Sample Court, Bristol", "A gift"),
    ),
}  # fmt: skip
FIELDS = ("item", "contact", "size", "phone", "colour", "courier", "quantity", "address", "notes")
ROAD = (State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED)  # the n-th oldest card has gone n steps


def open_shop(folder: Path, language: str) -> None:
    """Fills a data folder that has seen its first start."""
    rooms = Rooms(folder)
    rooms.settings.set("shop.name", SHOPS[language])
    rooms.settings.keep("hint_seen", True)
    if language == "en":
        _speak_english(rooms.library)
    _use(rooms.library, language)
    _sell(rooms, language)
    open_order_desk(rooms, language)


def form(language: str) -> Iterable[str]:
    """What is typed into the order form, field after field."""
    return ORDERS[language][0]


def _speak_english(library: Library) -> None:
    """As an English shop would: without the Chinese replies, and the English ones at the top level."""
    library.delete([script.id for script in library.scripts() if not script.category.startswith("English/")])
    library.empty_bin()
    for path in [category.path for category in library.categories() if "/" not in category.path]:
        if path != "English":
            library.delete_category(path)
    for path in [category.path for category in library.categories() if "/" in category.path]:
        library.rename_category(path, path.removeprefix("English/"))
    library.delete_category("English")


def _use(library: Library, language: str) -> None:
    title, code, category, body = OWN[language]
    library.add(Draft(title, body, code, category))
    for code in STARRED[language]:
        if script := library.by_code(code):
            library.set_favourite(script.id, True)
    now = datetime.now(UTC)
    for place, (code, times) in enumerate(USED[language].items()):
        for _ in range(times):
            if script := library.by_code(code):
                library.count_use(script.id, now - timedelta(minutes=37 * place))


def _sell(rooms: Rooms, language: str) -> None:
    """The first card is left out: it is the one that is being typed."""
    opened = datetime.now(UTC) - timedelta(hours=5)
    for place, order in enumerate(reversed(ORDERS[language][1:])):
        desk = OrderDesk(rooms.stores.orders, now=lambda place=place: opened + timedelta(minutes=53 * place))
        card = desk.new(Details(shop=SHOPS[language], **dict(zip(FIELDS, order, strict=True))))
        for state in ROAD[: len(ROAD) - place]:
            card = desk.move(card.id, state)
