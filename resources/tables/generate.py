"""Writes the tables that search folds and reads characters with; run once, by hand (see README.md)."""

import os
import re
import unicodedata
from pathlib import Path

os.environ["PYPINYIN_NO_PHRASES"] = "true"  # single characters only: the phrases cost seconds and are not used

import numpy as np
from opencc import OpenCC
from pypinyin.contrib.tone_convert import to_normal
from pypinyin.pinyin_dict import pinyin_dict

HERE = Path(__file__).parent
BMP = 0x10000
SURROGATES = range(0xD800, 0xE000)


def fold_map() -> list[int]:
    """For each UTF-16 unit the unit that search sees. Every step maps one unit to one unit or is left out, so a place
    in the folded text is the same place in the text: NFKC, lower case, traditional to simplified."""
    simplified = OpenCC("t2s").convert
    steps = (lambda text: unicodedata.normalize("NFKC", text), str.lower, simplified)
    folded = list(range(BMP))
    for unit in range(BMP):
        if unit not in SURROGATES:
            for step in steps * 2:  # twice: a simplified form may have a compatibility form of its own
                changed = step(chr(folded[unit]))
                if len(changed) == 1 and ord(changed) < BMP:
                    folded[unit] = ord(changed)
    return folded


def readings(unit: int) -> frozenset[str]:
    """How one folded character may be typed: all its toneless syllables, ü both as v and as u; itself when Latin."""
    character = chr(unit)
    if character.isascii() and character.isalnum():
        return frozenset(character)
    plain = (to_normal(toned).replace("ü", "v").replace("ê", "e") for toned in pinyin_dict.get(unit, "").split(","))
    syllables = {syllable for syllable in plain if re.fullmatch("[a-z]+", syllable)}
    return frozenset(syllables | {re.sub("^([ln])v", r"\1u", syllable) for syllable in syllables})


def main() -> None:
    folded = fold_map()
    classes: dict[frozenset[str], int] = {frozenset(): 0}
    class_of = [classes.setdefault(readings(unit), len(classes)) for unit in folded]
    by_reading: dict[str, list[int]] = {}
    for members, number in classes.items():
        for reading in members:
            by_reading.setdefault(reading, []).append(number)
    lines = (f"{reading} {' '.join(map(str, sorted(by_reading[reading])))}\n" for reading in sorted(by_reading))
    np.save(HERE / "fold.npy", np.array(folded, "<u2"))
    np.save(HERE / "classes.npy", np.array(class_of, "<u2"))
    (HERE / "readings.txt").write_text("".join(lines), encoding="ascii", newline="\n")
    print(f"{len(classes)} classes, {len(by_reading)} readings, numpy {np.__version__}")


if __name__ == "__main__":
    main()
