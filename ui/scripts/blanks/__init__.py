"""Asks for the blanks of a script that nobody knows yet."""
