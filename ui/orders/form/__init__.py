"""The form of the order card: its fields, what the buyer wrote, what is doubtful, and what goes out."""
