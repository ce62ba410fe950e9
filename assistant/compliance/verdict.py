"""What the check found in a text, and whether the text may go out."""

from dataclasses import dataclass

from assistant.compliance.rule import Level


@dataclass(frozen=True, slots=True)
class Finding:
    """`text[start:end]` of the checked text breaks the rule; `reason` and `suggestion` ("" for none) are sentences in
    the language that was asked for. `text` is what the user wrote: it is for his eyes only."""

    start: int
    end: int
    text: str
    category: str
    level: Level
    reason: str
    suggestion: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Findings in the order in which they stand in the text."""

    findings: tuple[Finding, ...] = ()

    @property
    def level(self) -> Level | None:
        return max((finding.level for finding in self.findings), default=None)

    @property
    def verdict(self) -> str:
        """ "ok", "warn" or "block"; what could only be worded better is ok."""
        return {Level.WARN: "warn", Level.BLOCK: "block"}.get(self.level or Level.SUGGEST, "ok")

    @property
    def worst(self) -> Finding | None:
        """The first of the gravest."""
        return max(self.findings, key=lambda finding: (finding.level, -finding.start), default=None)


OK = Verdict()
