"""The clerk's windows: export, picking list, waybill numbers, and what is done to many cards at once."""
