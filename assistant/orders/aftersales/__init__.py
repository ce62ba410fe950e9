"""Returns, exchanges and refunds of a card, with the trade's checklist."""
