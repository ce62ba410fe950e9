"""The editor of the shop's own tables: size charts, courier rules, flags and offers."""
