"""Colours, sizes and fonts: one look for every window."""
