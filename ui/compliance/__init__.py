"""What the check says on screen, and who may pass it."""
