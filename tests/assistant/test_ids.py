"""Ids are UUIDs of version 7: unique, and in the order in which they were made."""

import time
import uuid

from assistant.ids import new_id


def test_an_id_is_a_uuid_of_version_7_made_now() -> None:
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert abs((made.int >> 80) / 1000 - time.time()) < 10


def test_ids_sort_by_the_time_they_were_made() -> None:
    earlier = new_id()
    stamp = time.time_ns() // 1_000_000
    while time.time_ns() // 1_000_000 <= stamp:
        pass
    assert earlier < new_id()


def test_ids_made_in_the_same_moment_differ() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000
