"""The shop's items on screen: completed and watched in the form, shown in panels, kept in a window of their own."""
