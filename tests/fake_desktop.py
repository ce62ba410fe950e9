"""A desktop without a screen: hotkeys are pressed by the test, and a chat that is one string takes what is inserted."""

from collections.abc import Callable

from assistant.insertion.content import Content, Text
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Outcome, Reason, Target
from assistant.insertion.ports import Press, Registration, Request

CHAT = Target(7, "chat", "千牛-买家小美")


class FakeDesktop:
    """`chat` is the text that the target holds. `fails_with` makes the next insertions end so; `taken` are hotkeys that
    another program holds."""

    name = "fake"
    can_insert = True

    def __init__(self) -> None:
        self.chat = ""
        self.pasted: list[Content] = []  # pictures and files
        self.active = CHAT
        self.fails_with: CopiedOnly | NotInserted | None = None
        self.taken: set[str] = set()
        self.registered: dict[str, str] = {}
        self.activated: list[int] = []
        self.typed: Callable[[str], None] | None = None
        self.keeps_keys = False  # nobody may have them while another window has the focus
        self.stopped = False
        self.selected = ""  # by the user, in the chat
        self._pressed: Callable[[Press], None] = lambda _: None

    def press(self, hotkey: str) -> None:
        assert hotkey in self.registered, f"{hotkey} is not registered"
        self._pressed(Press(hotkey, self.active))

    def start(self, pressed: Callable[[Press], None]) -> None:
        self._pressed = pressed

    def register(self, hotkey: str, keys: str) -> Registration:
        if keys in self.taken:
            return Registration(keys, False, "hotkey_taken")
        self.registered[hotkey] = keys
        return Registration(keys, True)

    def unregister(self, hotkey: str) -> None:
        self.registered.pop(hotkey, None)

    def active_window(self) -> Target | None:
        return self.active

    def activate(self, window: int, stamp: int = 0) -> None:
        self.activated.append(window)

    def insert(self, request: Request, report: Callable[[Outcome], None]) -> None:
        if self.fails_with:
            report(self.fails_with)
        elif request.target is None:
            report(CopiedOnly(Reason.NO_TARGET, what=request.content.what))
        else:
            self._take(request.content, "\n" if request.send else "")
            report(Inserted(request.target))

    def _take(self, content: Content, enter: str) -> None:
        if isinstance(content, Text):
            self.chat += content.text + enter
        else:
            self.pasted.append(content)

    def cancel(self) -> None: ...

    def undo(self, report: Callable[[bool], None]) -> None:
        self.chat = ""
        report(True)

    def message(self, press: Press, told: Callable[[str], None]) -> None:
        told(self.selected)

    def capture_keys(self, typed: Callable[[str], None] | None) -> bool:
        self.typed = None if self.keeps_keys else typed
        return self.typed is typed

    def stop(self) -> None:
        self.stopped = True
