"""The steps of an insertion as X11 does them."""

from Xlib import X, Xatom

from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.content import offered
from assistant.desktop.x11.hotkeys import Hotkeys
from assistant.desktop.x11.owner import ClipboardOwner
from assistant.desktop.x11.reader import ClipboardReader
from assistant.desktop.x11.windows import Windows
from assistant.insertion.content import Content
from assistant.insertion.keys import parse
from assistant.insertion.outcome import Reason
from assistant.insertion.surface import Pressed, Saved


class X11Surface:
    """An `assistant.insertion.surface.Surface` made of the connection's parts."""

    def __init__(
        self, connection: Connection, hotkeys: Hotkeys, windows: Windows, owner: ClipboardOwner, reader: ClipboardReader
    ) -> None:
        self._connection = connection
        self._hotkeys = hotkeys
        self._windows = windows
        self._owner = owner
        self._reader = reader
        self.is_ours = windows.is_ours
        self.exists = windows.exists
        self.client = connection.client
        self.in_front = windows.in_front
        self.transferring = owner.transferring

    def bring_to_front(self, window: int) -> None:
        self._windows.bring_to_front(window)

    def watch(self, window: int) -> None:
        self._connection.watch(self._connection.object(window), X.StructureNotifyMask)

    def save(self) -> None:
        """What we own ourselves and what nobody owns needs no question to another program."""
        if self._owner.content is not None:
            self._reader.tell(Saved(self._owner.content))
        elif not self._owner.owner_of(self._owner.clipboard):
            self._reader.tell(Saved(None))
        else:
            self._reader.begin()

    def refuses(self, window: int) -> Reason | None:  # noqa: ARG002 - the port's name
        """X11 keeps no window from another's keys."""
        return None

    def offer(self, content: Content, client: int, *, primary: bool) -> bool:  # noqa: ARG002 - the same for everybody
        return self._owner.own(offered(self._connection, content), primary=primary)

    def keep_for(self, client: int, content: Content | None) -> None:
        self._owner.keep_for(client, None if content is None else offered(self._connection, content))

    def give_back(self, saved: Saved) -> bool:
        self._owner.give_up(Xatom.PRIMARY)
        if not saved.content:  # leave it without an owner rather than with one that has nothing
            self._owner.give_up(self._owner.clipboard)
            return True
        return self._owner.own(saved.content)

    def press(self, window: int, keys: str) -> Pressed:
        """Looks and presses while the server listens to nobody else: the focus cannot move in between.

        The keyboard is taken for a moment: where that fails another program reads all keys (an open menu, a lock
        screen) and would get ours. What the user let go of until now comes to us and not to the chat.
        """
        combination = parse(keys)
        keyboard, display = self._hotkeys.keyboard, self._connection.display
        if keyboard.place(combination) is None:
            return Pressed.NO_SUCH_KEY
        display.grab_server()
        try:
            if not self._windows.in_front(window) or not self._take_keyboard():
                return Pressed.NOT_IN_FRONT
            down = keyboard.down()
            self._hotkeys.swallow(down)
            keyboard.let_go(keyboard.held_modifiers(down))
            display.ungrab_keyboard(X.CurrentTime)
            self._owner.askers.clear()
            keyboard.press(combination)
            self._hotkeys.resume_capture()
            return Pressed.SENT
        finally:
            display.ungrab_server()
            display.flush()

    def turned_down(self, window: int) -> bool:
        """Who has asked for anything since the key has seen what there is."""
        return self._connection.client(window) in self._owner.askers

    def _take_keyboard(self) -> bool:
        mode = X.GrabModeAsync
        return self._connection.root.grab_keyboard(False, mode, mode, X.CurrentTime) == X.GrabSuccess
