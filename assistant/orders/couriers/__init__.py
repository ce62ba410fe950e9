"""Which couriers serve an address, what they cost, and when a parcel may be there."""
