"""What rules, their levels and their categories are called on screen."""

from collections.abc import Mapping

from assistant.compliance.library_rules import Listed
from assistant.compliance.rule import Kind, Level, Rule, in_language
from ui.words import language, words

say = words("rules")

CATEGORIES: Mapping[str, str] = {
    "superlative": "Absolute terms",
    "scarcity": "False scarcity",
    "contact_wechat": "WeChat",
    "contact_qq": "QQ",
    "contact_phone": "Phones and other ways to the shop",
    "contact_platform": "Other platforms",
    "offplatform_pay": "Payment outside",
    "external_link": "Outside links",
    "review_bribe": "Bought reviews",
    "medical_claim": "Medical claims",
    "superstition": "Luck and fate",
    "overpromise": "Promises too large",
    "insult": "Insults",
    "address": "Forms of address",
    "wording": "Wording",
    "own": "Own",
}
LEVELS: Mapping[Level, str] = {Level.BLOCK: "Block", Level.WARN: "Warn", Level.SUGGEST: "Suggest"}
KINDS: Mapping[Kind, str] = {
    Kind.WORDS: "Words",
    Kind.PATTERNS: "Patterns",
    Kind.HOSTS: "Links, but those to",
    Kind.NUMBERS: "Numbers",
    Kind.HEARD: "Sentences that sound like",
}
MOST_SHOWN = 4  # words of a rule


def category_name(category: str) -> str:
    """As it was typed, when it is none of ours."""
    return say(CATEGORIES[category]) if category in CATEGORIES else category


def level_name(level: Level) -> str:
    return say(LEVELS[level])


def state_name(listed: Listed) -> str:
    """How it counts: its level, or that it is off."""
    return level_name(listed.counts.level) if listed.counts else say("Off")


def what_it_finds(rule: Rule) -> str:
    """Its words; of what is no list of words examples, where there are some. In English the English ones come first."""
    shown = rule.terms if rule.kind is Kind.WORDS or not rule.hits else rule.hits
    if language() == "en":
        shown = tuple(sorted(shown, key=lambda each: not each.isascii()))
    return say(", ").join(shown[:MOST_SHOWN]) + ("…" if len(shown) > MOST_SHOWN else "")


def reason_of(rule: Rule) -> str:
    return in_language(rule.reason, language())


def shop_name(shop: str) -> str:
    return shop or say("All shops")


def by_whom(listed: Listed) -> str:
    if listed.own:
        return say("Team") if listed.of_team else say("You")
    return say("Miaohui")


def told_whole(listed: Listed) -> str:
    """Everything about a rule that helps to judge it, one thing a line."""
    rule = listed.rule
    days = [say("from {day}", day=rule.since)] if rule.since else []
    days += [say("until {day}", day=rule.until)] if rule.until else []
    lines = (
        (say("Why"), reason_of(rule)),
        (say("Write instead"), in_language(rule.instead, language())),
        (say("Finds"), what_it_finds(rule)),
        (say("Not when"), say(", ").join(rule.exempt[:MOST_SHOWN]) if listed.own else ""),
        (say("Counts"), " ".join(days)),
        (say("Source"), "" if listed.own else rule.source),
        (say("Team"), say("The team has decided how this rule counts.") if listed.of_team else ""),
    )
    return "\n".join(say("{name}: {text}", name=name, text=text) for name, text in lines if text)
