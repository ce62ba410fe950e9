"""A phone as customers are told apart by it."""

import re

SHORTEST = 7  # digits; less is no number that anybody could be called by


def dialled(phone: str) -> str:
    """Digits only, without the country's code: the same number however it was typed. "" for what is too short."""
    digits = re.sub(r"\D", "", phone)
    digits = digits.removeprefix("0086") if digits.startswith("0086") else digits
    digits = digits.removeprefix("86") if len(digits) == 13 and digits.startswith("861") else digits
    return digits if len(digits) >= SHORTEST else ""
