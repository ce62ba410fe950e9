"""An insertion on its way, with a surface and a clock that the test moves."""

from assistant.insertion.content import Content, Text
from assistant.insertion.machine import Insertion
from assistant.insertion.outcome import Target
from assistant.insertion.ports import Request
from assistant.insertion.programs import program_named
from assistant.insertion.steps import Limits, Step
from tests.assistant.insertion.surface import CHAT, OLD, TARGET, FakeSurface, Reports

TEXT = "您好"
SAID = Text(TEXT)
CLIENT = CHAT & ~0xFFFFF
LIMITS = Limits()


class Case:
    def __init__(
        self,
        surface: FakeSurface | None = None,
        target: Target | None = TARGET,
        send: bool = False,
        content: Content = SAID,
    ) -> None:
        self.surface = surface or FakeSurface()
        self.reports = Reports()
        program = program_named(target.program if target else "")
        self.insertion = Insertion(Request(content, target, send=send), self.reports.append, self.surface, program)

    def until_saved(self) -> "Case":
        self.insertion.start(0.0)
        self.insertion.clipboard_saved(OLD, 0.01)
        return self

    def until_ended(self) -> int:
        """Lets time pass; the hundredths of a second that it took."""
        for hundredths in range(4000):
            self.insertion.tick(hundredths / 100)
            if self.insertion.step is Step.ENDED:
                return hundredths
        raise AssertionError(self.insertion.step)

    def until_fetched(self) -> "Case":
        self.until_saved().insertion.fetched(CLIENT, 0.02)
        return self
