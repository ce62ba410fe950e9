"""The shop's own tables: size charts, courier rules, flags; where a shop has none, the examples that come with us."""

import tomllib
from functools import cache
from typing import Any

import resources
from assistant.orders.couriers.rules import CourierRules, read_rules
from assistant.orders.remark import Flag, read_flags
from assistant.orders.sizes.chart import Chart, read_chart
from assistant.refusal import Refused


@cache
def size_charts() -> dict[str, Chart]:
    """By name, in the order of the file."""
    return {name: read_chart(name, table["size"], table["decides"]) for name, table in _read("sizes").items()}


def size_chart(name: str) -> Chart:
    """Raises `Refused("chart_unknown", name=…, names=…)`."""
    charts = size_charts()
    if name not in charts:
        raise Refused("chart_unknown", name=name, names="、".join(charts))
    return charts[name]


@cache
def courier_rules() -> CourierRules:
    table = _read("couriers")
    return read_rules(table["rule"], table["cut_off"], table["also"])


@cache
def flags() -> tuple[Flag, ...]:
    return read_flags(_read("flags")["flag"])


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.file(f"shop/{name}.toml").read_text("utf-8"))
