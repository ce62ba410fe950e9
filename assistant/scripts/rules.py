"""What a draft must satisfy before the library takes it, and the one spelling in which it is kept."""

import re
import unicodedata
from dataclasses import replace

from assistant.insertion.keys import parse_hotkey
from assistant.refusal import Refused
from assistant.scripts.script import Draft

TITLE_LENGTH = 120
BODY_LENGTH = 100_000
CODE_LENGTH = 32
NAME_LENGTH = 40  # of one level of a category
LEVELS = 2
TAGS = 20
TAG_LENGTH = 30
QUESTIONS = 30
QUESTION_LENGTH = 120

# Control characters would act in the chat instead of standing there; half a surrogate pair is no text at all.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
CONTROL_IN_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def accepted(draft: Draft) -> Draft:
    """The draft as it will be kept. Raises `Refused`; what depends on other scripts is checked by the shelf."""
    return replace(
        draft,
        title=_title(draft.title),
        body=_body(draft.body),
        code=_code(draft.code),
        category=category_path(draft.category),
        tags=accepted_tags(draft.tags),
        hotkey=str(parse_hotkey(draft.hotkey)) if draft.hotkey.strip() else "",
        questions=_questions(draft.questions),
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
        _refuse_control("category_control_character", name)
    return "/".join(names)


def _title(text: str) -> str:
    title = text.strip()
    if not title:
        raise Refused("title_empty")
    if len(title) > TITLE_LENGTH:
        raise Refused("title_too_long", length=len(title), limit=TITLE_LENGTH)
    _refuse_control("title_control_character", title)
    return title


def _body(text: str) -> str:
    body = text.replace("\r\n", "\n")
    if not body.strip():
        raise Refused("body_empty")
    if len(body) > BODY_LENGTH:
        raise Refused("body_too_long", length=len(body), limit=BODY_LENGTH)
    _refuse_control("body_control_character", body, CONTROL_IN_BODY)
    return body


def _code(text: str) -> str:
    code = text.strip()
    if len(code) > CODE_LENGTH:
        raise Refused("code_too_long", length=len(code), limit=CODE_LENGTH)
    if any(c.isspace() or unicodedata.category(c) == "Cf" for c in code):  # Cf: characters nobody sees
        raise Refused("code_has_space")
    _refuse_control("code_control_character", code)
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
        _refuse_control("tag_control_character", tag)
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
        _refuse_control("question_control_character", question)
    return tuple(questions.values())


def _refuse_control(reason: str, text: str, forbidden: re.Pattern[str] = CONTROL) -> None:
    if found := forbidden.search(text):
        raise Refused(reason, character=f"U+{ord(found.group()):04X}", place=found.start() + 1)
