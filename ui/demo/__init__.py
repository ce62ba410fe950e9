"""The demo: plays the main job on a virtual screen against a real chat window, and leaves pictures and a report."""
