"""The words that say what a message is about."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.search.suggest.marking import telling_words


def marked(message: str) -> list[str]:
    return [message[start:end] for start, end in telling_words(message)]


def test_the_question_is_marked_and_not_what_stands_around_it():
    assert any("发票" in part for part in marked("我公司这边走账的话能不能给开个发票"))
    assert all("沙发" not in part for part in marked("这个沙发质量好不好"))


def test_english_words_are_marked_whole():
    message = "hi there, my parcel has not moved for days"
    assert set(" ".join(marked(message)).split()) <= {"parcel", "moved", "days", "not", "for", "has", "my"}


def test_places_are_right_behind_an_emoji():
    assert any("快递" in part for part in marked("😀😀我的快递到哪了"))


@given(st.text(max_size=60))
def test_marks_lie_inside_the_message_in_order(message):
    ranges = telling_words(message)
    places = [place for pair in ranges for place in pair]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(message) for place in places)
