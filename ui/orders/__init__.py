"""The order cards on screen: the form and the list."""
