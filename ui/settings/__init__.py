"""The settings window, built from the settings table."""
