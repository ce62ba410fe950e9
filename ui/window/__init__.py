"""The floating window: its frame, tabs, place on the screen and notices."""
