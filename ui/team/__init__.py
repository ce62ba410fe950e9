"""The windows of the team's library."""
