"""The local database: SQLite behind the assistant's ports."""

from db.stores import Stores, open_stores

__all__ = ["Stores", "open_stores"]
