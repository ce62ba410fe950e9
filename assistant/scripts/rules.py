"""What a draft must satisfy before the library takes it, and the one spelling in which it is kept."""

import unicodedata
from dataclasses import replace

from assistant.insertion.keys import parse_hotkey
from assistant.refusal import Refused
from assistant.scripts.part_rules import accepted_parts
from assistant.scripts.script import Draft
from assistant.scripts.texts import accepted_body, refuse_control

TITLE_LENGTH = 120
CODE_LENGTH = 32
NAME_LENGTH = 40  # of one level of a category
LEVELS = 2
TAGS = 20
TAG_LENGTH = 30
QUESTIONS = 30
QUESTION_LENGTH = 120


def accepted(draft: Draft) -> Draft:
    """The draft as it will be kept. Raises `Refused`; what depends on other scripts is checked by the shelf."""
    return replace(
        draft,
        title=_title(draft.title),
        body=accepted_body(draft.body),
        code=_code(draft.code),
        category=category_path(draft.category),
        tags=accepted_tags(draft.tags),
        hotkey=str(parse_hotkey(draft.hotkey)) if draft.hotkey.strip() else "",
        questions=_questions(draft.questions),
        parts=accepted_parts(draft.parts),
    )


def code_key(code: str) -> str:
    """Two codes with one key are the same code: neither case nor width (FH, ＦＨ, fh) tells them apart."""
    if code.isascii():
        return code.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", code).casefold())


def category_path(text: str) -> str:
    """ "物流 / 发货时间" as "物流/发货时间"; "" stays "": no category."""
    if not text.strip():
        return ""
    names = [name.strip() for name in text.split("/")]
    if len(names) > LEVELS:
        raise Refused("category_too_deep", levels=LEVELS)
    for name in names:
        if not name:
            raise Refused("category_name_empty")
        if len(name) > NAME_LENGTH:
            raise Refused("category_name_too_long", length=len(name), limit=NAME_LENGTH)
        refuse_control("category_control_character", name)
    return "/".join(names)


def _title(text: str) -> str:
    title = text.strip()
    if not title:
        raise Refused("title_empty")
    if len(title) > TITLE_LENGTH:
        raise Refused("title_too_long", length=len(title), limit=TITLE_LENGTH)
    refuse_control("title_control_character", title)
    return title


def _code(text: str) -> str:
    code = text.strip()
    if len(code) > CODE_LENGTH:
        raise Refused("code_too_long", length=len(code), limit=CODE_LENGTH)
    if any(c.isspace() or unicodedata.category(c) == "Cf" for c in code):  # Cf: characters nobody sees
        raise Refused("code_has_space")
    refuse_control("code_control_character", code)
    return code


def accepted_tags(texts: tuple[str, ...]) -> tuple[str, ...]:
    tags: dict[str, str] = {}
    for text in filter(None, map(str.strip, texts)):
        tags.setdefault(code_key(text), text)
    if len(tags) > TAGS:
        raise Refused("too_many_tags", count=len(tags), limit=TAGS)
    for tag in tags.values():
        if len(tag) > TAG_LENGTH:
            raise Refused("tag_too_long", length=len(tag), limit=TAG_LENGTH)
        refuse_control("tag_control_character", tag)
    return tuple(tags.values())


def _questions(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Each once: neither case nor width tells two apart."""
    questions: dict[str, str] = {}
    for text in filter(None, map(str.strip, texts)):
        questions.setdefault(code_key(text), text)
    if len(questions) > QUESTIONS:
        raise Refused("too_many_questions", count=len(questions), limit=QUESTIONS)
    for question in questions.values():
        if len(question) > QUESTION_LENGTH:
            raise Refused("question_too_long", length=len(question), limit=QUESTION_LENGTH)
        refuse_control("question_control_character", question)
    return tuple(questions.values())
