"""The Today tab: what an agent must come back to, and the panel with what belongs to one card."""
