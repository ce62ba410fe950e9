"""Rules of the check as rows that travel: what a lead has written, and how a rule is switched for a shop."""

import json

from assistant.compliance.ports import Filed
from assistant.compliance.switches import State
from assistant.team.canonical import canonical
from assistant.team.content import Row


def rule_id(rule: str, shop: str) -> str:
    return f"{rule}\n{shop}"


def rule_row(filed: Filed) -> Row:
    body = "" if filed.body is None else canonical(dict(filed.body)).decode()
    return {
        "id": rule_id(filed.rule, filed.shop),
        "rule": filed.rule,
        "shop": filed.shop,
        "state": filed.state,
        "body": body,
    }


def rule_of(row: Row) -> Filed:
    return Filed(row["rule"], row["shop"], row["state"], json.loads(row["body"]) if row["body"] else None)


def is_right_rule(row: Row) -> bool:
    """Whether it says anything, and where such a thing can stand. A rule whose words this program cannot read is passed
    over where the rules are read. Raises `ValueError` for a body that is no JSON."""
    filed = rule_of(row)
    named = row["id"] == rule_id(filed.rule, filed.shop) and filed.rule != "" and "\n" not in filed.rule + filed.shop
    switched = filed.state in {"", *State}
    written = filed.body is None or (isinstance(filed.body, dict) and not filed.shop)
    return named and switched and written and (filed.body is not None or filed.state != "")
