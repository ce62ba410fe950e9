"""Reading everything that lies on the clipboard, format by format, without ever waiting for its owner."""

import logging
from collections import deque
from collections.abc import Callable

from Xlib import X
from Xlib.protocol.rq import Event

from assistant.desktop.jobs import now
from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.content import Format
from assistant.insertion.surface import Saved

log = logging.getLogger(__name__)

BUDGET = 0.5  # seconds for all formats
MOST = 64 << 20  # bytes of all formats
NOT_CONTENT = ("TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS", "DELETE", "INSERT_PROPERTY", "INSERT_SELECTION")


class ClipboardReader:
    """Asks the owner for TARGETS, then for each one (ICCCM 2.4); events bring the answers. `done` gets what there is
    when all is read, or when time or size is used up: then it is not complete. `deadline`: when to call `tick`."""

    def __init__(self, connection: Connection, done: Callable[[Saved], None]) -> None:
        self._connection = connection
        self.tell = done
        self._clipboard = connection.atom("CLIPBOARD")
        self._targets = connection.atom("TARGETS")
        self._incremental = connection.atom("INCR")
        self._skipped = {connection.atom(name) for name in NOT_CONTENT} | {X.NONE}
        self._reading = 0
        self._stop()

    def _stop(self) -> None:
        self._owner = X.NONE
        self.deadline: float | None = None
        self._content: dict[int, Format] = {}
        self._wanted: deque[int] = deque()
        self._target = self._place = self._stamp = 0
        self._pieces: list[Format] | None = None  # while a format comes in pieces

    def begin(self) -> None:
        """The owner must be another program."""
        self._stop()
        self.deadline = now() + BUDGET
        self._ask_all()

    def _ask_all(self) -> None:
        self._content.clear()
        self._owner = self._owner_now()
        self._stamp = self._connection.server_time()
        self._ask(self._targets)

    def answered(self, event: Event) -> None:
        """A SelectionNotify: the answer lies in our property, or was refused."""
        if self.deadline is None or event.selection != self._clipboard or event.target != self._target:
            return
        if event.property == X.NONE:
            self._next()
        elif event.property == self._place and (found := self._take()) is not None:
            if found.type == self._incremental:
                self._pieces = []  # taking the property told the owner to begin
            else:
                self._got(found)

    def property_written(self, event: Event) -> None:
        """A new value in a property of ours: a piece, or the empty one that ends a format."""
        if self._pieces is None or event.atom != self._place or (piece := self._take()) is None:
            return
        if piece.data:
            self._pieces.append(piece)
            if self._size() > MOST:
                self._finish(complete=False)
        else:
            first = self._pieces[0] if self._pieces else piece
            self._got(Format(first.type, first.bits, b"".join(part.data for part in self._pieces)))

    def tick(self) -> None:
        if self.deadline is not None and now() >= self.deadline:
            self._finish(complete=False)

    def _ask(self, target: int) -> None:
        """Each question has a property of its own: a late answer to an earlier one is not taken for this one's."""
        self._target, self._pieces = target, None
        self._reading = (self._reading + 1) % 64
        self._place = self._connection.atom(f"_MIAOHUI_CLIPBOARD_{self._reading}")
        self._connection.window.delete_property(self._place)
        self._connection.window.convert_selection(self._clipboard, target, self._place, self._stamp)

    def _take(self) -> Format | None:
        found = self._connection.window.get_full_property(self._place, X.AnyPropertyType, sizehint=1 << 16)
        self._connection.window.delete_property(self._place)
        if found is None:
            return None
        data = found.value if isinstance(found.value, bytes) else found.value.tobytes()
        return Format(int(found.property_type), int(found.format), data)

    def _got(self, found: Format) -> None:
        if self._target == self._targets:
            atoms = memoryview(found.data).cast("I") if found.bits == 32 else ()
            self._wanted.extend(atom for atom in dict.fromkeys(atoms) if atom not in self._skipped)
        else:
            self._content[self._target] = found
            if self._size() > MOST:
                self._finish(complete=False)
                return
        self._next()

    def _next(self) -> None:
        if self._wanted:
            self._ask(self._wanted.popleft())
        elif self._owner != self._owner_now():  # another program took it while we read: what we have is a mixture
            self._ask_all()
        else:
            self._finish(complete=True)

    def _owner_now(self) -> int:
        owner = self._connection.display.get_selection_owner(self._clipboard)
        return owner if isinstance(owner, int) else int(owner.id)

    def _size(self) -> int:
        return sum(len(part.data) for part in (*self._content.values(), *(self._pieces or ())))

    def _finish(self, *, complete: bool) -> None:
        saved = Saved(self._content, complete)
        log.debug("clipboard read: %d formats, %d bytes, complete: %s", len(self._content), self._size(), complete)
        self._stop()
        self.tell(saved)
