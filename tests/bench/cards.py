"""A file of order cards of any size for tests and measurements, put together from our own words.

The same (count, seed) gives the same cards, newest last. Places are real ones, persons and orders are not.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

import resources
from assistant.orders.card import Card, Details, Event, State

BEGIN = datetime(2024, 6, 1, 1, 0, tzinfo=UTC)
MINUTES_BETWEEN = 8.0  # two cards, at the mean: 100,000 are a year and a half
ENDED = (State.CLOSED, State.SHIPPED, State.CANCELLED)
UNDER_WAY = (State.DRAFT, State.SENT, State.CONFIRMED, State.CHANGED, State.PRINTED)
RECENT = 0.01  # of the cards are not at their end

GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰梅玲华红玉萍健文辉云鹏飞雪婷宇浩然子涵欣怡梓晨思雨佳琪"
STREETS = (
    "文三路",
    "人民路",
    "解放路",
    "中山路",
    "建设街",
    "和平大道",
    "学院路",
    "滨江大道",
    "新华街",
    "长江路",
    "迎宾路",
)
ESTATES = (
    "阳光花园",
    "锦绣家园",
    "翠湖名邸",
    "幸福里小区",
    "金色港湾",
    "御景湾",
    "万家灯火",
    "书香苑",
    "东方城",
    "科技园",
)
GOODS = (
    "羽绒服",
    "针织衫",
    "连衣裙",
    "牛仔裤",
    "运动鞋",
    "小白鞋",
    "马丁靴",
    "双肩包",
    "衬衫",
    "卫衣",
    "半身裙",
    "风衣",
)
COLOURS = ("米白", "黑色", "藏青", "雾蓝", "酒红", "卡其", "浅灰", "墨绿", "奶茶色", "樱花粉")
SIZES = ("S", "M", "L", "XL", "2XL", "36", "37", "38", "39", "40", "41")
COURIERS = ("", "", "", "韵达", "中通", "圆通", "极兔", "顺丰", "EMS")
SHOPS = ("名美旗舰店", "名美旗舰店", "名美旗舰店", "小城鞋铺", "北岸女装")
NOTES = ("", "", "", "", "尽快发货", "周末送货", "放门卫", "打电话再送", "不要放快递柜", "生日礼物请包装", "要发票")
WISHES = ("", "", "", "", "", "", "", "刻字：平安喜乐", "写贺卡：生日快乐", "勿放价格单", "换红色丝带")
PREFIXES = ("130", "135", "136", "138", "139", "150", "151", "158", "159", "177", "180", "186", "188", "189", "199")


def cards(count: int, seed: int = 1) -> Iterator[Card]:
    """`count` cards; the first ones are the same for any count."""
    random, at = Random(seed), BEGIN
    for number in range(count):
        at += timedelta(minutes=random.expovariate(1 / MINUTES_BETWEEN))
        at = at.replace(microsecond=at.microsecond // 1000 * 1000)
        state = random.choice(ENDED if number < count * (1 - RECENT) else UNDER_WAY)
        yield Card(f"{number:08x}-{random.getrandbits(64):016x}", _details(random), state, 1, at, at)


def event_of(card: Card) -> Event:
    """The line of history that a new card has."""
    fields = ((name, getattr(card.details, name)) for name in Details.__slots__)
    changes = {name: ("", value) for name, value in fields if value}
    return Event(card.id, 1, card.created_at or BEGIN, "created", changes, "小李")


def _details(random: Random) -> Details:
    name = random.choice(_surnames()) + "".join(random.choices(GIVEN, k=random.choice((1, 2, 2))))
    return Details(
        item=f"{random.choice('ABCKM')}-{random.randrange(1000, 1400)} {random.choice(GOODS)}",
        contact=name,
        size=random.choice(SIZES),
        phone=random.choice(PREFIXES) + f"{random.randrange(10**8):08}",
        colour=random.choice(COLOURS),
        courier=random.choice(COURIERS),
        quantity=random.choice(("1", "1", "1", "2", "3")),
        address=_address(random),
        notes=random.choice(NOTES),
        account=f"{random.choice(('tb', 'jd_', '小', 'mm'))}{random.randrange(10**7)}",
        order_number=f"{random.randrange(10**18, 9 * 10**18)}",
        shop=random.choice(SHOPS),
        wish=random.choice(WISHES),
        waybill=f"YT{random.randrange(10**12, 10**13)}" if random.random() < 0.7 else "",
    )


def _address(random: Random) -> str:
    province, city, district = random.choice(_places())
    house = f"{random.choice(STREETS)}{random.randrange(1, 400)}号"
    rooms = (
        f"{random.choice(ESTATES)}{random.randrange(1, 40)}幢{random.randrange(1, 5)}单元{random.randrange(101, 2900)}"
    )
    return province + city + district + random.choice((house, rooms, house + rooms))


@cache
def _places() -> tuple[tuple[str, str, str], ...]:
    lines = resources.file("tables/regions/regions.txt").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple((row[0], row[1], district) for row in rows for district in (row[2].split() or [""]))


@cache
def _surnames() -> str:
    """The commonest more often."""
    names = resources.file("tables/surnames.txt").read_text("utf-8").splitlines()[1]
    return names[:10] * 8 + names[:40] * 4 + names
