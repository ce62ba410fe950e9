"""Reads YAML that somebody else wrote: plain texts, lists and tables only, and no alias may blow it up."""

from typing import Any

from assistant.refusal import Refused

MOST_NODES = 2_000_000  # with each alias counted as often as it is used
DEEPEST = 100


def loaded(text: str, name: str) -> Any:
    """Every scalar as the text that stands there: `no` is no truth value, 1.10 keeps its zero, a tag is not obeyed.

    Raises `Refused`: "import_damaged", "import_zip_bomb".
    """
    import yaml  # 30 ms

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # safer than safe: it makes no objects at all
    try:
        return _document(loader(text), name)  # the one without C reads the beginning as soon as it is made
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as trouble:
        raise Refused("import_damaged", name=name) from trouble


def _document(loader: Any, name: str) -> Any:
    try:
        node = loader.get_single_node()
        if node is None:
            return None
        if _weight(node, {}, 0) > MOST_NODES:
            raise Refused("import_zip_bomb", name=name)
        return loader.construct_document(node)
    finally:
        loader.dispose()


def _weight(node: Any, known: dict[int, int], depth: int) -> int:
    """How many nodes this would be without aliases. An alias to what it lies in has no end, and none that is too deep
    is looked into."""
    if depth > DEEPEST:
        raise RecursionError
    if id(node) not in known:
        known[id(node)] = MOST_NODES + 1  # until it is known: met again meanwhile, it holds itself
        parts = node.value if isinstance(node.value, list) else []
        inner = [part for each in parts for part in (each if isinstance(each, tuple) else (each,))]
        known[id(node)] = 1 + sum(_weight(part, known, depth + 1) for part in inner)
    return known[id(node)]
