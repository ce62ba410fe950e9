"""Finding scripts while somebody types: folding, pinyin, the index, ranking and highlighting."""
