"""Every setting once: its type, default, limits and help."""
