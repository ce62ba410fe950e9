"""How much each script is used on this machine: numbers only, no message and nothing about a customer."""
