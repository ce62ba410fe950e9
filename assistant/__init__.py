"""What the product knows and decides, without windows and without a database."""
