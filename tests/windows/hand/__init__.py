"""Runs in Windows Python: a foreign Windows program that does and sees what a test tells it, a JSON line each."""
