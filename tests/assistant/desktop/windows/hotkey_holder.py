"""Another program that holds a hotkey (modifier bits, virtual key) until its standard input ends."""

import ctypes
import sys

held = ctypes.WinDLL("user32").RegisterHotKey(None, 1, int(sys.argv[1]), int(sys.argv[2]))
sys.stdout.write(f"{bool(held)}\n")
sys.stdout.flush()
sys.stdin.read()
