"""Where the team's library is kept: the replica on this machine, and the ways it travels."""
