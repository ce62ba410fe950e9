"""The one option that is needed before anything else: --data, the data folder."""

from collections.abc import Sequence


def split_data(argv: Sequence[str]) -> tuple[str | None, list[str]]:
    """What was said with --data, wherever it stands, and the rest: the folder is needed before anything else."""
    rest, folder, words = [], None, iter(argv)
    for word in words:
        if word == "--data":
            folder = next(words, None) or ""
        elif word.startswith("--data="):
            folder = word.removeprefix("--data=")
        else:
            rest.append(word)
    return folder, rest
