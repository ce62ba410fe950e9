"""The order-confirmation card: what it holds, its states and history, and the text the buyer confirms."""
