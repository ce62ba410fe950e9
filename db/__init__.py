"""The local database: SQLite behind the assistant's ports."""
