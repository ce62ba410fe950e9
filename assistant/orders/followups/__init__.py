"""What an agent must come back to: unpaid orders, cards without a yes, promised calls, presale days."""
