"""For the clerk who prints the waybills: cards out as a sheet, waybill numbers back in."""
