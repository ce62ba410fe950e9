"""The window of the rules: listed, written, tried and switched."""
