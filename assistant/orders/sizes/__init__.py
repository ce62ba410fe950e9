"""Which size to take: what a customer writes about himself, held against a chart."""
