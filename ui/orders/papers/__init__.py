"""The card as a picture, and the picking list: what is drawn rather than shown in a window."""
