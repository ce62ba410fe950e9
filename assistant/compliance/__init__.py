"""What must not go out to a customer: rules as data, and the check of a text against them."""
