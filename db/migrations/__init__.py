"""The steps from each version of the local database to the next, run from code by db/schema.py."""
