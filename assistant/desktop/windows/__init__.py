"""The Windows desktop: hotkeys, clipboard, windows and keys on one thread with a hidden window of its own."""
