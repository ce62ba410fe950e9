"""The operating system behind one small port; only main.py looks in here."""
