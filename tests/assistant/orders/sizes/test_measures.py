"""What customers write about their bodies."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.sizes.measures import Measure, Measures, read_measures


@pytest.mark.parametrize(
    ("text", "height", "weight"),
    [
        ("身高165体重110", 165, 110),
        ("1米65/110斤", 165, 110),
        ("165cm 55kg", 165, 110),
        ("身高[170]体重[140]", 170, 140),
        ("1米8/160斤", 180, 160),
        ("１米６５，１１０斤", 165, 110),
        ("一米六五，一百一", 165, 110),
        ("一米七，九十八斤", 170, 98),
        ("身高1.72m体重65公斤", 172, 130),
        ("体重110身高165", 165, 110),
        ("110斤 165", 165, 110),
        ("160 45公斤", 160, 90),
        ("宝宝身高95体重28", 95, 28),
        ("165", 165, None),
        ("今天发货吗", None, None),
    ],
)
def test_height_and_weight_in_any_order_and_unit(text: str, height: float | None, weight: float | None) -> None:
    read = read_measures(text)
    assert (read.height, read.weight) == (height, weight)


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("腰围2尺1", Measure.WAIST, 70.0),
        ("腰围2.1尺", Measure.WAIST, 70.0),
        ("二尺一的腰", Measure.WAIST, 70.0),
        ("腰70", Measure.WAIST, 70.0),
        ("臀围95cm", Measure.HIP, 95.0),
        ("胸围：88", Measure.BUST, 88.0),
        ("脚长24.5", Measure.FOOT, 24.5),
    ],
)
def test_what_goes_around_the_body_is_in_centimetres(text: str, measure: Measure, value: float) -> None:
    assert read_measures(text).of(measure) == value


def test_a_waist_is_no_weight_and_no_height() -> None:
    read = read_measures("身高168，体重128，腰围80 臀围100")
    assert (read.height, read.weight, read.waist, read.hip) == (168, 128, 80, 100)


@pytest.mark.parametrize(
    ("text", "usual"), [("平时穿L", "L"), ("平时穿28码", "28"), ("一般穿xl码的", "XL"), ("都穿2XL", "2XL")]
)
def test_the_size_that_is_worn_otherwise(text: str, usual: str) -> None:
    assert read_measures(text).usual == usual


@pytest.mark.parametrize(("text", "weight"), [("170/60", 120), ("165 50", 100)])
def test_a_weight_that_can_only_be_kilograms_is_read_so_and_marked(text: str, weight: float) -> None:
    read = read_measures(text)
    assert (read.weight, read.guessed) == (weight, (Measure.WEIGHT,))


@given(some.integers(145, 199), some.integers(80, 220))
def test_every_way_to_write_it_means_the_same(height: int, weight: int) -> None:
    metres = f"{height // 100}米{height % 100:02}"
    ways = (
        f"身高{height}体重{weight}斤",
        f"{metres} {weight}斤",
        f"{height}cm/{weight / 2}kg",
        f"{weight}斤，{height}",
    )
    assert {(read.height, read.weight) for read in map(read_measures, ways)} == {(height, weight)}


@given(some.text(max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(read_measures(text), Measures)


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("三围88 68 92", {"bust": 88, "waist": 68, "hip": 92}),
        ("三围：86-66-90，身高163", {"bust": 86, "waist": 66, "hip": 90, "height": 163}),
        ("170高130重", {"height": 170, "weight": 130}),
        ("167高，56kg", {"height": 167, "weight": 112}),
        ("体重150高170", {"height": 170, "weight": 150}),
        ("身高165 体重 孕前100 现在125", {"height": 165, "weight": 125}),
        ("脚长245mm", {"foot": 24.5}),
        ("5尺8的身高 150斤", {"height": 193.3, "weight": 150}),
        ("女儿9岁 135 60斤", {"height": 135, "weight": 60}),
        ("135 60斤", {"weight": 60}),
        ("上胸围88下胸围75", {"bust": 88}),
        ("下胸围75上胸围88", {"bust": 88}),
        ("height 165 weight 55kg", {"height": 165, "weight": 110}),
    ],
)
def test_measures_are_told_apart_by_the_words_beside_them(text: str, measures: dict[str, float]) -> None:
    read = read_measures(text)
    assert {measure.value: read.of(measure) for measure in read.known} == measures


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("穿170/92A", "170/92A"),
        ("平时文胸穿80C", "80C"),
        ("内衣75B", "75B"),
        ("宝宝90码", "90"),
        ("女鞋38 脚长23.5cm", "38"),
        ("牛仔裤平时29", "29"),
        ("上次买的是XL", "XL"),
        ("穿3X的", "3XL"),
        ("平时穿37.5", "37.5"),
        ("穿S还是M", ""),
        ("穿100还是110", ""),
        ("平时体重98", ""),
        ("以前90斤", ""),
        ("上次买了3件", ""),
    ],
)
def test_the_size_that_is_worn_otherwise_is_no_measure(text: str, size: str) -> None:
    assert read_measures(text).usual == size
