"""Long searches for texts and files that break a reader; run by hand, not by the tests."""
