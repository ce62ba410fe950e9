"""The list of order cards."""
