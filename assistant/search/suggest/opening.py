"""Opens what suggesting needs: the suggester at work, and the optional model where it is installed."""

from collections.abc import Sequence
from contextlib import suppress
from functools import cache

from assistant.scripts.script import Script
from assistant.search.suggest.answered import Memory
from assistant.search.suggest.meanings import NONE, complete
from assistant.search.suggest.model import Model, open_model
from assistant.search.suggest.ports import AnswerStore, MeaningStore
from assistant.search.suggest.semantic import Semantic
from assistant.search.suggest.suggester import Suggester


def open_suggester(scripts: Sequence[Script], answers: AnswerStore, meanings: MeaningStore) -> Suggester:
    """With everything there is at once: what the model has not encoded yet is encoded here."""
    suggester = Suggester(scripts, Memory(answers.read()))
    encode(scripts, meanings)
    if semantic := open_semantic(meanings):
        suggester.understand(semantic)
    return suggester


def encode(scripts: Sequence[Script], meanings: MeaningStore) -> None:
    """Has the model, if it is there, encode what it has not yet. On a full disk that is not kept."""
    if model := _model():
        with suppress(OSError):
            complete(model, meanings, scripts)


def open_semantic(meanings: MeaningStore) -> Semantic | None:
    """The model with what was encoded; None where it is not installed."""
    model = _model()
    return Semantic(model, meanings.read(model.version) or NONE) if model else None


@cache
def _model() -> Model | None:
    return open_model()
