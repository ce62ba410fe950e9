"""What the category verbs do: the tree before, the verb, the tree after; S marks where the one script lies."""

from collections.abc import Callable

import pytest

from assistant.refusal import Refused
from assistant.scripts.library import Library
from tests.fakes import FakeScriptStore
from tests.make import a_draft

Verb = Callable[[Library], object]


def rename(old: str, new: str) -> Verb:
    return lambda library: library.rename_category(old, new)


def merge(source: str, into: str) -> Verb:
    return lambda library: library.merge_categories(source, into)


def delete(path: str) -> Verb:
    return lambda library: library.delete_category(path)


def reorder(*paths: str) -> Verb:
    return lambda library: library.reorder(paths)


def add(path: str) -> Verb:
    return lambda library: library.add_category(path)


DONE = [
    ("a", add(" b / c "), "a b b/c"),
    ("aS", add("a/b"), "aS a/b"),
    ("a a/x a/yS b", rename("a", "z"), "z z/x z/yS b"),
    ("a a/xS b", rename("a/x", "a/y"), "a a/yS b"),
    ("a a/xS b", rename("a/x", "y"), "a b yS"),
    ("a a/xS b", rename("a/x", "b/x"), "a b b/xS"),
    ("aS b", rename("a", "b/a"), "b b/aS"),
    ("a a/xS b b/y", merge("a", "b"), "b b/y b/xS"),
    ("a a/xS b b/x", merge("a", "b"), "b b/xS"),
    ("a a/xS b b/y", merge("a", "b/y"), "b b/yS"),
    ("a a/xS", merge("a/x", "a"), "aS"),
    ("a a/xS b", delete("a/x"), "a b S"),
    ("a a/xS b", delete("a"), "b S"),
    ("a b c", reorder("c", "a"), "c a b"),
    ("a a/x a/y b", reorder("a/y", "a/x"), "a a/y a/x b"),
    ("a b", reorder(), "a b"),
]


@pytest.mark.parametrize("binned", [False, True])
@pytest.mark.parametrize(("before", "verb", "after"), DONE)
def test_the_tree_and_its_script_after_a_verb_and_its_undo(before, verb, after, binned):
    library = planted(before, binned)
    undo = verb(library)
    assert drawn(library) == with_script(after)
    library.undo(undo)
    assert drawn(library) == with_script(before)


REFUSED = [
    ("a", add("a"), "category_exists"),
    ("a", add(" "), "category_name_empty"),
    ("a b", rename("a", "b"), "category_exists"),
    ("a", rename("x", "y"), "category_unknown"),
    ("a", rename("a", ""), "category_name_empty"),
    ("a", rename("a", "a/b"), "category_inside_itself"),
    ("a a/x b", rename("a", "b/a"), "category_too_deep"),
    ("a a/x", merge("a", "a/x"), "category_inside_itself"),
    ("a", merge("a", "a"), "category_inside_itself"),
    ("a", merge("a", "x"), "category_unknown"),
    ("a", delete("x"), "category_unknown"),
    ("a a/x", reorder("a", "a/x"), "categories_not_siblings"),
]


@pytest.mark.parametrize(("before", "verb", "reason"), REFUSED)
def test_a_verb_that_makes_no_sense_is_refused_and_nothing_changes(before, verb, reason):
    library = planted(before)
    with pytest.raises(Refused, match=reason):
        verb(library)
    assert drawn(library) == with_script(before)


def planted(tree: str, binned: bool = False) -> Library:
    """A library with these categories and one script, live or in the bin."""
    library = Library(FakeScriptStore())
    for path in tree.split():
        library.add_category(path.removesuffix("S"))
    home = next((path.removesuffix("S") for path in tree.split() if path.endswith("S")), "")
    script = library.add(a_draft(category=home))
    if binned:
        library.delete([script.id])
    return library


def drawn(library: Library) -> str:
    home = [*library.scripts(), *library.bin()][0].category
    tree = [category.path + "S" * (category.path == home) for category in library.categories()]
    return " ".join(tree if home else [*tree, "S"])


def with_script(tree: str) -> str:
    return tree if "S" in tree else f"{tree} S"
