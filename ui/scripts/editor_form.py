"""The fields of a script: a draft goes in and comes out, complaints stand at the field they are about."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from assistant.scripts.texts import accepted_body
from ui.field import Field
from ui.hotkey_edit import HotkeyEdit
from ui.scripts.blanks.insert_menu import INSERT_KEY
from ui.scripts.body_edit import BodyEdit
from ui.scripts.category_box import CategoryBox
from ui.scripts.columns import shown_category
from ui.scripts.parts.disclosure import Disclosure
from ui.scripts.parts.media import holds_media, media_of
from ui.scripts.parts.pictures import StepPictures
from ui.scripts.parts.section import PartsSection
from ui.scripts.preview import Preview
from ui.scripts.questions_edit import QuestionsEdit
from ui.scripts.tags_line import TagsLine
from ui.scripts.validity_edit import ValidityEdit
from ui.theme import styled
from ui.theme.measures import MEDIUM, TIGHT
from ui.words import words
from ui.words.reasons import sentence

# The field at which a refusal is said, by the beginning of its reason.
FIELD_OF = {
    "title": "title",
    "body": "body",
    "code": "code",
    "category": "category",
    "tag": "tags",
    "too_many_tags": "tags",
    "question": "questions",
    "too_many_questions": "questions",
    "hotkey": "hotkey",
    "validity": "validity",
}


class EditorForm(QWidget):
    """`edited` comes with every change. `hotkey_problem` says in a sentence who holds a combination already, or ""."""

    edited = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what the editor joins, once
        self,
        draft: Draft,
        categories: Sequence[str],
        tags: Sequence[str],
        hotkey_problem: Callable[[str], str],
        pictures: StepPictures | None = None,
        fill: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._say = say = words("library")
        self._hotkey_problem = hotkey_problem
        self.title = QLineEdit(draft.title)
        self.code = QLineEdit(draft.code)
        self.category = CategoryBox(categories, draft.category)
        self.tags = TagsLine(tags, draft.tags)
        self.hotkey = HotkeyEdit(draft.hotkey)
        self.questions = QuestionsEdit(draft.questions)
        self.validity = ValidityEdit(draft.parts.validity)
        self.body = BodyEdit(draft.body)
        self.parts = PartsSection(draft.parts, pictures)
        self.preview = Preview(pictures, fill)
        self.body_field = Field(say("Text"), self.body)
        self.fields: dict[str, Field | Disclosure] = {
            "title": Field(say("Title"), self.title),
            "code": Field(say("Code"), self.code, say("The search finds it first.")),
            "category": Field(say("Category"), self.category),
            "tags": Field(say("Tags"), self.tags, say("Several with commas between them.")),
            "hotkey": Field(say("Hotkey"), self.hotkey),
            "questions": Field(
                say("What buyers ask"),
                self.questions,
                say("One question a line, in the buyers' own words: the search and the suggestions go by them."),
            ),
            "validity": Field(
                words("shops")("Valid"),
                self.validity,
                words("shops")("Outside of these days and shops the reply is not found while you answer."),
            ),
            "body": self.body_field,
            **self.parts.fields,
        }
        self.blank_button = self.body_field.offer_aid(words("blanks")("Insert blank…"), INSERT_KEY)
        self._lay_out()
        self._watch()
        self._look_at_body()
        self._look_at_parts()
        self._look_at_questions()
        self._look_at_category()

    def draft(self) -> Draft:
        """What stands in the fields, judged by nobody yet."""
        return Draft(
            title=self.title.text(),
            body=self.body.body(),
            code=self.code.text(),
            category=self.category.path(),
            tags=self.tags.tags(),
            hotkey=self.hotkey.keys(),
            questions=self.questions.questions(),
            parts=replace(self.parts.parts(), validity=self.validity.validity()),
        )

    def fill(self, draft: Draft) -> None:
        self.title.setText(draft.title)
        self.code.setText(draft.code)
        self.category.set_path(draft.category)
        self.tags.setText(", ".join(draft.tags))
        self.hotkey.set_keys(draft.hotkey)
        self.questions.set_questions(draft.questions)
        self.validity.set_validity(draft.parts.validity)
        self.parts.set_parts(draft.parts)
        self.body.set_body(draft.body)

    def complain(self, refusal: Refused) -> bool:
        """Says at its field why the draft was refused, and goes there. False: it is about no field."""
        if self._is_about_parts(refusal) and self.parts.complain(refusal):
            return True
        name = next((FIELD_OF[start] for start in FIELD_OF if refusal.reason.startswith(start)), None)
        if name is None:
            return False
        self.fields[name].complain(sentence(refusal.reason, **refusal.facts))
        self.fields[name].editor.setFocus()
        return True

    def _is_about_parts(self, refusal: Refused) -> bool:
        """Their texts are held to the rules of the reply's own, which is judged first."""
        if not refusal.reason.startswith("body"):
            return True
        try:
            accepted_body(self.body.body())
        except Refused:
            return False
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_media(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.parts.take(media_of(event.mimeData()))
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(MEDIUM)
        for row, names in enumerate((("title", "code"), ("category", "hotkey"))):
            for place, name in enumerate(names):
                grid.addWidget(self.fields[name], row, place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields["tags"], 2, 0, 1, 2)
        grid.addWidget(self.fields["questions"], 3, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        seen = QVBoxLayout()
        seen.setSpacing(TIGHT)
        seen.addWidget(styled(QLabel(self._say("In the chat")), "label"))
        seen.addWidget(self.preview, 1)
        below = QHBoxLayout()
        below.setSpacing(MEDIUM)
        below.addWidget(self.fields["body"], 3)
        below.addLayout(seen, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(grid)
        column.addLayout(below, 1)
        column.addWidget(self.parts)
        column.addWidget(self.fields["validity"])

    def _watch(self) -> None:
        for name, signal in {
            "title": self.title.textChanged,
            "code": self.code.textChanged,
            "category": self.category.path_changed,
            "tags": self.tags.textChanged,
            "hotkey": self.hotkey.changed,
            "questions": self.questions.textChanged,
            "validity": self.validity.changed,
            "body": self.body.textChanged,
        }.items():
            signal.connect(lambda *_, field=self.fields[name]: field.settle())
            signal.connect(lambda *_: self.edited.emit())
        self.parts.edited.connect(self._look_at_parts)
        self.parts.edited.connect(self.edited)
        self.blank_button.clicked.connect(
            lambda: self.body.offer_blanks(self.blank_button.mapToGlobal(self.blank_button.rect().bottomLeft()))
        )
        self.body.media.connect(self.parts.take)
        self.body.textChanged.connect(self._look_at_body)
        self.questions.textChanged.connect(self._look_at_questions)
        self.category.path_changed.connect(lambda _: self._look_at_category())
        self.hotkey.changed.connect(lambda keys: self.fields["hotkey"].complain(self._hotkey_problem(keys)))
        self.hotkey.complained.connect(lambda complaint: complaint and self.fields["hotkey"].complain(complaint))

    def _look_at_body(self) -> None:
        text = self.body.body()
        self.preview.show_text(text)
        lines = text.count("\n") + 1
        length = self._say("Characters: {characters} · Lines: {lines}", characters=len(text), lines=lines)
        advice = self._say("A chat field of one line (IRC, some web chats) splits it at the line breaks.")
        self.fields["body"].hint = length
        self.fields["body"].warn(f"{length} · {advice}" if lines > 1 else "")

    def _look_at_parts(self) -> None:
        self.preview.show_further(self.parts.steps.entries())

    def _look_at_questions(self) -> None:
        self.preview.show_question(next(iter(self.questions.questions()), ""))

    def _look_at_category(self) -> None:
        path = shown_category(self.category.path())
        self.fields["category"].hint = self._say("A new category.") if self.category.is_new() and path else ""
        self.fields["category"].settle()
