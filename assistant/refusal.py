"""The failure a user can act on: what was asked for is refused, nothing was changed, and the reason is named."""


class Refused(Exception):  # noqa: N818 - it reads as what happened, and it is no bug
    """Raised before anything is changed.

    `reason` is a key of the table `ui/words/reasons.py`, which has the sentence for the user in each language;
    `facts` fill the blanks of that sentence. Facts never hold reply text or customer data.
    """

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts
