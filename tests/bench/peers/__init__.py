"""Search engines that a shop could use instead of ours, each behind the same few verbs."""
