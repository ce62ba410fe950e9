"""Known parts in any order and with any separator are found again, and no text is too odd to be read."""

import re
from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as some

from assistant.orders.recipient.chain import find_chains
from assistant.orders.recipient.folded import folded
from assistant.orders.recipient.labels import find_labels
from assistant.orders.recipient.read import read_recipient
from assistant.orders.recipient.regions import Region, all_regions
from assistant.orders.recipient.where import MUNICIPALITIES

DISTRICTS = [region for region in all_regions() if region.level == 3 and region.province.endswith(("省", "区", "市"))]
IN_FORCE = [r for r in DISTRICTS if not r.now and not r.province.startswith(("香港", "澳门", "台湾"))]
names = some.builds(
    str.__add__,
    some.sampled_from("王李张刘陈杨赵吴周徐孙马"),
    some.text("伟芳敏静丽强磊洋艳杰涛霞平桂", min_size=1, max_size=2),
)
phones = some.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
numbers = some.integers(1, 999)
streets = some.one_of(
    some.builds("人民路{}号".format, numbers),
    some.builds("幸福小区{}栋{}单元{}室".format, numbers, numbers, numbers),
    some.builds("长安镇和平村{}组".format, numbers),
    some.builds("滨江花园{}-{}".format, numbers, numbers),
)


@settings(max_examples=500)
@given(name=names, phone=phones, region=some.sampled_from(IN_FORCE), street=streets, data=some.data())
def test_known_parts_are_found_again(name: str, phone: str, region: Region, street: str, data: some.DataObject) -> None:
    space, separator = (
        data.draw(some.sampled_from(["", " "])),
        data.draw(some.sampled_from([" ", "，", ",", "\n", "；"])),
    )
    city = region.province if region.province in MUNICIPALITIES else region.city
    places = dict.fromkeys(filter(None, (region.province, city, region.district)))
    parts = data.draw(some.permutations([name, phone, space.join([*places, street])]))
    read = read_recipient(separator.join(parts))
    assert (read.name, read.phone, read.detail) == (name, phone, street)
    assert (read.province, read.city, read.district) == (region.province, city, region.district)


LIKE_A_RECIPIENT = (
    "张三王小明广东省深圳市南山区上海路号栋室街道村收件人电话勿发圆通转"
    "12345678901380013800，, \n【】（）()abcXYZ😀-/@#.。:："
)
WORDS_OF_FORMS = set(
    "86001转接分机收件启亲代我叫是的名字姓货联系人为ext"
)  # country codes, extensions, labels without a colon


@settings(max_examples=500)
@example("AA!AA")
@example("⼀")  # a radical of its own sign, which is no word until it is folded
@given(some.text(some.one_of(some.sampled_from(LIKE_A_RECIPIENT), some.characters()), max_size=60))
def test_any_text_is_read_and_no_character_of_it_is_lost(text: str) -> None:
    read = read_recipient(text)
    kept = " ".join((read.name, read.phone, read.extension, read.detail, read.postcode, read.rest))
    lost = Counter(re.findall(r"\w", outside_labels_and_places(text))) - Counter(re.findall(r"\w", folded(kept)))
    assert not set(lost) - WORDS_OF_FORMS - set(folded(read.name))  # who is named twice is kept once


def outside_labels_and_places(text: str) -> str:
    """A label says which field, and a place comes back under its full name: neither is kept letter by letter."""
    seen = folded(text)
    spans = [*find_labels(seen), *find_chains(seen)[:1]]
    return "".join(c for place, c in enumerate(seen) if not any(span.start <= place < span.end for span in spans))
