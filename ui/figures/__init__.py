"""How much each script is used on this machine, as the window counts and shows it."""
