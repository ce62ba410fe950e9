"""What a script holds besides its text, in the editor: further messages and other texts."""
