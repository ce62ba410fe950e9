"""The shop's own tables: size charts, courier rules, flags, offers, export profiles, as a person edits them."""
