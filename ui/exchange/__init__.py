"""Scripts in and out of other tools: the windows, and what they say."""
