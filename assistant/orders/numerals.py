"""Whole numbers written with Chinese numerals: 十二, 三百, 两千五百."""

DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5}
DIGITS |= {"六": 6, "七": 7, "八": 8, "九": 9, "俩": 2, "仨": 3}
_POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000}
NUMERALS = "".join([*DIGITS, *_POWERS])


def whole_number(numeral: str, *, of_money: bool = False) -> int | None:
    """一 to 九万九千九百九十九; None for a row of digits (一二), which is no number. 一百五 is 150 of
    money; of goods it may be 105 as well, and is none."""
    total = pending = 0
    floor = 1_000_000  # powers only get smaller from left to right
    for position, character in enumerate(numeral):
        if character in DIGITS:
            if pending:
                return None
            pending = DIGITS[character]
        else:
            power = _POWERS[character]
            if power >= floor or (not pending and position):
                return None
            total, pending, floor = total + (pending or 1) * power, 0, power
    if pending and 10 < floor <= 10_000 and numeral[-2:-1] not in "零〇":
        return total + pending * floor // 10 if of_money else None
    return total + pending
