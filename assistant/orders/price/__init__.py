"""What an order costs: lines, offers and freight, step by step, in whole fen."""
