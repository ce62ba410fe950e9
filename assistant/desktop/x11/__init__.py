"""The X11 desktop: one thread with one connection for hotkeys, the clipboard, windows and keys."""
