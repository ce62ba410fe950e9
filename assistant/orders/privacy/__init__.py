"""Who the buyer was is forgotten, when he asks for it or when the shop's time is over; what was sold stays."""
