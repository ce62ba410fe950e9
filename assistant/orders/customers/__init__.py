"""Who buys: recognised by account or phone, with the form of address and what is worth knowing next time."""
