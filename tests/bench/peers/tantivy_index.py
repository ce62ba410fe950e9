"""tantivy, the search engine in Rust: n-grams of one and two characters, and every ending of the title's pinyin."""

import re
import shutil
from pathlib import Path

import tantivy

from tests.bench.peers.engine import MOST, Entry
from tests.bench.peers.sqlite import COLUMNS, endings

BOOSTS = {"title": 10.0, "code": 10.0, "tags": 3.0, "category": 3.0, "body": 1.0}
SOUND_BOOST = 8.0
WRITER_BYTES = 200_000_000  # for the first build
EDIT_BYTES = 20_000_000  # the least that a writer wants


class Tantivy:
    """Its terms are n-grams, so a word is the conjunction of its pairs of characters; pinyin is a prefix search."""

    name = "tantivy"

    def __init__(self, entries: list[Entry], folder: Path) -> None:
        self._folder = folder / "tantivy"
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        self._schema = _schema()
        self._attach(tantivy.Index(self._schema, path=str(self._folder)))
        self._write(entries, WRITER_BYTES)

    def _attach(self, index: tantivy.Index) -> None:
        grams = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(1, 2, False))
        index.register_tokenizer("grams", grams.filter(tantivy.Filter.lowercase()).build())
        self._index = index
        self._searcher = index.searcher()

    def _write(self, entries: list[Entry], memory: int, *, replace: bool = False) -> None:
        writer = self._index.writer(memory, 1)
        for entry in entries:
            if replace:
                writer.delete_documents("id", entry.id)
            writer.add_document(_document(entry))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def find(self, query: str) -> list[str]:
        words = [(tantivy.Occur.Must, self._word(word)) for word in query.split()]
        hits = self._searcher.search(tantivy.Query.boolean_query(words), MOST, count=False).hits
        return [self._searcher.doc(address)["id"][0] for _, address in hits]

    def _word(self, word: str) -> tantivy.Query:
        pieces = [word] if len(word) == 1 else [word[start : start + 2] for start in range(len(word) - 1)]
        ways = [(tantivy.Occur.Should, self._in(field, pieces)) for field in COLUMNS]
        if word.isascii():
            sound = tantivy.Query.regex_query(self._schema, "sounds", re.escape(word) + ".*")
            ways.append((tantivy.Occur.Should, tantivy.Query.boost_query(sound, SOUND_BOOST)))
        return tantivy.Query.boolean_query(ways)

    def _in(self, field: str, pieces: list[str]) -> tantivy.Query:
        terms = [(tantivy.Occur.Must, tantivy.Query.term_query(self._schema, field, piece)) for piece in pieces]
        return tantivy.Query.boost_query(tantivy.Query.boolean_query(terms), BOOSTS[field])

    def put(self, entry: Entry) -> None:
        self._write([entry], EDIT_BYTES, replace=True)

    def reopen(self) -> None:
        self._attach(tantivy.Index.open(str(self._folder)))

    def disk(self) -> int:
        return sum(file.stat().st_size for file in self._folder.iterdir())


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for field in COLUMNS:
        builder.add_text_field(field, tokenizer_name="grams", index_option="position")
    builder.add_text_field("sounds", tokenizer_name="raw")
    return builder.build()


def _document(entry: Entry) -> tantivy.Document:
    document = tantivy.Document()
    document.add_text("id", entry.id)
    for field, text in zip(COLUMNS, entry.texts, strict=True):
        document.add_text(field, text)
    for ending in (ending.lower() for ways in endings(entry) for ending in ways):
        document.add_text("sounds", ending)
    return document
