"""Customers on screen: recognised beside the form, edited in a panel, and all of them in a window."""
