"""Blanks: places in a script that are filled when it is sent. The grammar is told in docs/blanks.md."""
