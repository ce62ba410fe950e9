"""Reads a recipient out of what a buyer pasted: who, which phone, where, and what is left over."""
