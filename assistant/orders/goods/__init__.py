"""Reads goods that a buyer names without labels: 黑色 XL 2件."""
