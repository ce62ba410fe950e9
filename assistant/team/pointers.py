"""Pointers as they travel: a lead's signed word which release a channel is at."""

from collections.abc import Iterable

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.fields import LIBRARY_LENGTH, Fields
from assistant.team.manifests import TIME_LENGTH
from assistant.team.people import KeyList
from assistant.team.release import Pointer
from assistant.team.signing import SigningKey, opened, sign, vouched

CONTEXT = b"cslib-pointer-v1\0"
NAMES = ("lib", "channel", "seq", "no", "hash", "at")
CHANNEL_LENGTH = 40
LARGEST = 4_096  # bytes


def signed_pointer(key: SigningKey, pointer: Pointer) -> bytes:
    body = {
        "v": 1,
        "lib": pointer.library,
        "channel": pointer.channel,
        "seq": pointer.sequence,
        "no": pointer.number,
        "hash": pointer.hash,
        "at": pointer.at,
    }
    return sign(key, body, CONTEXT)


def open_pointer(raw: bytes, keys: KeyList, channel: str) -> Pointer:
    """Raises `Refused`: "team_forged" unless somebody who may publish has signed it, "team_damaged", "team_too_large",
    "team_program_old", "team_foreign" when it is of another library or channel."""
    body, _ = opened(raw, keys.publishers(), CONTEXT, LARGEST)
    fields = Fields.signed(body, NAMES, name_of(raw)[:12])
    pointer = Pointer(
        fields.digits("lib", LIBRARY_LENGTH),
        fields.text("channel", CHANNEL_LENGTH, 1),
        fields.number("seq", 1),
        fields.number("no", 1),
        fields.digits("hash"),
        fields.text("at", TIME_LENGTH),
    )
    if (pointer.library, pointer.channel) != (keys.library, channel):
        raise Refused("team_foreign")
    return pointer


def newest_pointer(
    raws: Iterable[bytes], keys: KeyList, channel: str, *, sequence: int = 0, number: int = 0
) -> Pointer | None:
    """The one to follow, of several with the newest first; None: the channel has none. A forged or damaged one never
    hides an honest one; one that a lead's newer program has written does.

    `sequence` and `number` are the greatest that were seen. Raises `Refused("team_older")` when all are older, and the
    first refusal when there are some and none is right.
    """
    honest: list[Pointer] = []
    refusal: Refused | None = None
    for raw in raws:
        if honest and 0 < pointer_sequence(raw) < honest[0].sequence:
            continue  # whoever signed it, it is not the newest
        try:
            honest.append(open_pointer(raw, keys, channel))
        except Refused as trouble:
            if trouble.reason == "team_program_old" and not honest:
                raise
            refusal = refusal or trouble
    if not honest:
        if refusal:
            raise refusal
        return None
    # Two leads may have counted to the same sequence; then every desktop chooses alike.
    newest = sorted(honest, key=lambda pointer: (-pointer.sequence, -pointer.number, pointer.hash))[0]
    if newest.sequence < sequence or newest.number < number:
        raise Refused("team_older", offered=newest.number, have=number)
    return newest


def pointer_sequence(raw: bytes) -> int:
    """Of one that nobody has looked at; 0 for what is no pointer."""
    try:
        body, _ = vouched(raw, LARGEST)
        return Fields.signed(body, NAMES, name_of(raw)[:12]).number("seq", 1)
    except Refused:
        return 0
