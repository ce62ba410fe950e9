"""The team's one library: signed releases, whom they are from, how two leads' work is joined, and keeping in step."""
