"""Suggesting replies to a customer's own words."""
