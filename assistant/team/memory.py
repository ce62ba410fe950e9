"""What a desktop knows of its team for good only ever goes up: no older release, and no key that was withdrawn, counts
again."""

from dataclasses import replace

from assistant.team.ports import Trust


def never_less(kept: Trust | None, new: Trust) -> Trust:
    """The new one, with the greatest numbers of both where they are of one library."""
    if kept is None or kept.library != new.library:
        return new
    later = kept if kept.keys_sequence > new.keys_sequence else new
    channels = {*kept.sequences, *new.sequences}
    return replace(
        new,
        highest=max(kept.highest, new.highest),
        keys=later.keys,
        keys_sequence=later.keys_sequence,
        sequences={name: max(kept.sequences.get(name, 0), new.sequences.get(name, 0)) for name in sorted(channels)},
    )
