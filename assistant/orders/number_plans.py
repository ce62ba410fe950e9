"""What numbers look like: the mainland's, Hong Kong's, Macau's and Taiwan's number plans as patterns.

Mainland mobiles are 1[3-9] and nine digits; landlines 010 or 02x and eight digits, or 0xxx and seven or eight
(telecommunication network numbering plan of the PRC). Hong Kong and Macau have eight digits and no area codes,
Taiwan has 09 and eight digits for mobiles, and nine or ten digits with the area code for landlines.
"""

import re
from collections.abc import Mapping

CHINA = re.compile(r"^\(?(?:\+\s*86|0086|86(?=[\s)-])|86(?=1[3-9][\s-]?(?:[0-9][\s-]?){8}[0-9]))\)?[\s-]*")
ABROAD = re.compile(r"^\(?(?:\+|00(?=[1-9]))\s*(?=[0-9(])")
GREATER_CHINA = re.compile(r"85[23][0-9]{8}|886[0-9]{8,9}")

MOBILE = re.compile(r"1[3-9][0-9]{9}")
HOTLINE = re.compile(r"[48]00[0-9]{7}")
LANDLINE = re.compile(r"(?:(010|02[0-57-9])([2-8][0-9]{7})|(0[3-9][0-9]{2})([2-8][0-9]{6,7}))")

DASHED = re.compile(r"(.*[0-9])\s*[\s-]\s*([0-9]{1,6})")
"""A number and a last group of digits; only a mobile, a landline or a hotline may stand before it."""

TAIWAN_MOBILE = re.compile(r"09[0-9]{8}")
TAIWAN_LANDLINE = re.compile(r"0[2-8][0-9]{7,8}")
TAIWAN_GROUPED = re.compile(r"\(?0(?:2|3|37|4|49|5|6|7|8|82|826|836|89)(?:\)|[\s-])[\s-]*[2-9][0-9\s-]+")

EIGHT = re.compile(r"[2-9][0-9]{7}")
HONG_KONG = re.compile(r"[235-79][0-9]{7}")
ONLY_HONG_KONG = re.compile(r"9[0-9]{7}")  # no mainland landline begins with 9
PLACES: Mapping[str, re.Pattern[str]] = {
    "852": re.compile(r"香港|九龙|九龍|新界|铜锣湾|銅鑼灣|hong\s*kong|\bH\.?K\.?\b", re.IGNORECASE),
    "853": re.compile(r"澳门|澳門|氹仔|路环|路環|maca[uo]", re.IGNORECASE),
    "886": re.compile(r"台湾|台灣|臺灣|台北|臺北|新北市|高雄|taiwan", re.IGNORECASE),
}
"""Words in an address that say in which number plan the phone stands."""


def with_trunk_zero(digits: str) -> str:
    """+86 571 88886666 leaves out the 0 of the area code that is dialled inside the country."""
    return digits if digits.startswith(("0", "400", "800")) or MOBILE.fullmatch(digits) else "0" + digits
