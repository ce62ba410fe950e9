"""What the shop sells: items with sizes, colours, prices and stock, and what is odd about the goods on a card."""
