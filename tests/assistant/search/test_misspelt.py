import pytest

from assistant.search.line import IndexedLine, Line, lay
from assistant.search.misspelt import find_in, find_indexed, meant
from assistant.search.sound_pairs import FewSoundPairs, SoundPairs


def guessed(text: str, typed: str) -> set[str]:
    """The pieces of the text that may be meant; the library's way and a single text's find the same."""
    line = IndexedLine(lay(["别的", text, "其他"]))
    pairs = SoundPairs(line.units[:-1], line.units[1:])
    slots = SoundPairs(*(line.pairs.units_after(range(len(line.pairs)), eaten) for eaten in (0, 1)))
    alone = Line(lay([text]))
    paths = meant(typed, pairs)
    assert set(paths) >= set(meant(typed, FewSoundPairs(alone.units)))
    offset = int(line.starts[1])
    indexed = {(int(at) - offset, len(path)) for path in paths for at in find_indexed(line, slots, path)}
    plain = {(int(at) - 1, len(path)) for path in paths for at in find_in(alone, path)}
    assert indexed == plain
    return {text[at : at + eaten] for at, eaten in plain}


@pytest.mark.parametrize(
    ("text", "typed", "pieces"),
    [
        ("发货时间", "fahou", {"发货"}),
        ("发货时间", "fhauo", {"发货"}),
        ("发货时间", "fahuoo", {"发货"}),
        ("发货时间", "fahuoshijain", {"发货时间"}),
        ("发货时间", "fahuoshijan", {"发货时间"}),
        ("发货时间", "fahuishij", {"发货时间"}),
        ("发货时间", "afhuo", {"发货"}),
        ("发货时间", "ahuoshi", {"发货时", "货时"}),
        ("退款进度", "退宽", {"退款"}),
        ("退款进度", "腿宽", {"退款"}),
        ("退款进度", "退款jindo", {"退款进度"}),
        ("T恤尺码", "txuchmia", {"T恤尺码"}),
        ("重新下单", "chongxni", {"重新"}),
        ("发货时间", "fabb", set()),
        ("发货时间", "fhx", set()),
        ("发货时间", "xkqzwv", set()),
        ("退款", "蜕髋", set()),
        ("", "fahuo", set()),
    ],
)
def test_what_one_slip_or_a_wrong_character_hides_is_found(text: str, typed: str, pieces: set[str]) -> None:
    assert guessed(text, typed) == pieces


@pytest.mark.parametrize("typed", ["fa" * 16, "a" * 32, "xian" * 8, "shi" * 10, "sh" * 16])
def test_what_is_very_ambiguous_ends_soon(typed: str) -> None:
    text = "发发发发西安先安啊啊啊是事时十" * 3
    assert len(meant(typed, FewSoundPairs(lay([text])))) < 20_000
