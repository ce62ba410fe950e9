"""Pictures and files go the way of a text; only what is said of one that was not taken is different."""

from pathlib import Path

import pytest

from assistant.insertion.content import Content, Files, Picture, What
from assistant.insertion.outcome import CopiedOnly, Inserted, Reason
from assistant.insertion.steps import Step
from tests.assistant.insertion.case import CLIENT, LIMITS, Case
from tests.assistant.insertion.surface import OLD, TARGET, FakeSurface
from tests.pictures import picture

CARD = Picture(picture(3, 2))
FILES = Files((Path.cwd() / "card.png",))
each_kind = pytest.mark.parametrize(
    ("content", "reason"),
    [(CARD, Reason.PICTURE_NOT_TAKEN), (FILES, Reason.FILES_NOT_TAKEN)],
    ids=["picture", "files"],
)


@each_kind
def test_the_straight_path_is_the_same(content: Content, reason: Reason) -> None:
    case = Case(content=content).until_fetched()
    assert case.surface.clipboard == content
    case.insertion.tick(0.02 + LIMITS.settle)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET)], OLD)


@each_kind
def test_one_that_is_not_fetched_stays_on_the_clipboard_and_is_called_by_its_name(
    content: Content, reason: Reason
) -> None:
    case = Case(content=content).until_saved()
    case.insertion.tick(0.01 + LIMITS.fetch)
    assert case.reports == [CopiedOnly(reason, TARGET, content.what)]
    assert (case.insertion.step, case.surface.clipboard) == (Step.PENDING, content)


@each_kind
def test_of_a_program_that_is_awake_it_is_known_that_another_content_may_take_the_place(
    content: Content, reason: Reason
) -> None:
    case = Case(FakeSurface(awake=True), content=content).until_saved()
    case.insertion.tick(0.01 + LIMITS.fetch)
    assert case.reports == [CopiedOnly(reason, TARGET, content.what)]
    assert (case.insertion.gives_way, case.surface.clipboard) == (True, content)
    case.insertion.fetched(CLIENT, 5.0)
    case.insertion.tick(5.0 + LIMITS.settle)
    assert (case.reports.last, case.surface.clipboard) == (Inserted(TARGET), OLD), "and if it fetches after all, fine"


@each_kind
def test_one_that_was_replaced_says_nothing_more(content: Content, reason: Reason) -> None:
    case = Case(FakeSurface(awake=True), content=content).until_saved()
    case.insertion.tick(0.01 + LIMITS.fetch)
    case.insertion.replaced(3.0)
    case.insertion.fetched(CLIENT, 4.0)
    case.insertion.tick(30.0)
    assert (len(case.reports), case.insertion.step) == (1, Step.ENDED)


def test_a_text_never_gives_way() -> None:
    case = Case(FakeSurface(awake=True)).until_saved()
    case.insertion.tick(0.01 + LIMITS.fetch)
    assert (case.insertion.step, case.insertion.gives_way) == (Step.PENDING, False)


def test_without_a_target_a_picture_is_copied_and_called_one() -> None:
    case = Case(target=None, content=CARD)
    case.insertion.start(0.0)
    assert (case.reports, case.surface.clipboard) == ([CopiedOnly(Reason.NO_TARGET, None, What.PICTURE)], CARD)


def test_a_file_that_stands_for_a_picture_is_called_a_picture() -> None:
    case = Case(content=Files(FILES.paths, What.PICTURE)).until_saved()
    case.insertion.tick(2.0)
    assert case.reports == [CopiedOnly(Reason.PICTURE_NOT_TAKEN, TARGET, What.PICTURE)]


def test_a_big_picture_that_is_on_its_way_in_pieces_is_not_called_missing() -> None:
    case = Case(FakeSurface(in_pieces=True), content=CARD).until_saved()
    case.insertion.tick(0.01 + LIMITS.fetch)
    assert (case.reports, case.insertion.step) == ([], Step.AWAITING_FETCH)
    case.surface.in_pieces = False
    case.insertion.fetched(CLIENT, 4.0)
    case.insertion.tick(5.0)
    assert (case.reports, case.surface.clipboard) == ([Inserted(TARGET)], OLD)


def test_a_transfer_that_never_ends_is_not_waited_for_forever() -> None:
    case = Case(FakeSurface(in_pieces=True), content=CARD)
    case.until_saved()
    for tenths in range(200):
        case.insertion.tick(tenths / 10)
    assert case.reports == [CopiedOnly(Reason.PICTURE_NOT_TAKEN, TARGET, What.PICTURE)]
