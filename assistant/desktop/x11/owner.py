"""Owning the clipboard: serves what we offer to every program that asks, and notices who has got all of it."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass

from Xlib import X, Xatom, error
from Xlib.protocol import event, request
from Xlib.protocol.rq import Event
from Xlib.xobject.drawable import Window

from assistant.desktop.jobs import now
from assistant.desktop.x11.connection import Connection
from assistant.desktop.x11.content import PASTED, Content, Format
from assistant.desktop.x11.opening import property_of

log = logging.getLogger(__name__)
FORGOTTEN = 30.0  # seconds after which a program that stopped in the middle of fetching is not waited for


@dataclass(slots=True)
class Transfer:
    """A format on its way in pieces (ICCCM 2.7.2): the requestor deletes the property, we write the next piece."""

    target: int
    format: Format
    sent: int = 0
    last_sent: bool = False
    moved: float = 0.0


class ClipboardOwner:
    """`fetched` hears the client that has got all of a text, of a picture or of a list of files; `asked` hears of every
    request."""

    def __init__(self, connection: Connection, fetched: Callable[[int], None], asked: Callable[[], None]) -> None:
        self._connection = connection
        self._fetched = fetched
        self._asked = asked
        self.clipboard = connection.atom("CLIPBOARD")
        self._pasted = {connection.atom(name) for name in PASTED}
        self._multiple = connection.atom("MULTIPLE")
        self._transfers: dict[tuple[int, int], Transfer] = {}
        self._kept: dict[int, Content] = {}
        self.askers: set[int] = set()  # clients that have asked for anything; who wants to know empties it first
        self._since = 0
        self.content: Content | None = None  # what we own the clipboard with; None: it is not ours

    def own(self, content: Content, *, primary: bool = False) -> bool:
        """Takes the clipboard, and PRIMARY as well if asked for; False when the server did not give it."""
        self._since = self._connection.server_time()
        window = self._connection.window
        window.set_selection_owner(self.clipboard, self._since)
        if primary:
            window.set_selection_owner(Xatom.PRIMARY, self._since)
        owned = self.owner_of(self.clipboard) == window.id
        self.content = content if owned else None
        return owned

    def give_up(self, selection: int) -> None:
        """Leaves a selection without an owner, if it is ours."""
        if self.owner_of(selection) == self._connection.window.id:
            request.SetSelectionOwner(
                display=self._connection.display.display, window=X.NONE, selection=selection,
                time=self._connection.server_time(),
            )  # fmt: skip
        if selection == self.clipboard:
            self.content = None

    def owner_of(self, selection: int) -> int:
        owner = self._connection.display.get_selection_owner(selection)
        return owner if isinstance(owner, int) else int(owner.id)

    def lost(self, event: Event) -> bool:
        """Another program took a selection; True when it was the clipboard."""
        if event.atom != self.clipboard:
            return False
        self.content = None
        return True

    def keep_for(self, client: int, content: Content | None) -> None:
        """Whatever the clipboard holds, this client gets this content; None ends it."""
        if content is None:
            self._kept.pop(client, None)
        else:
            self._kept[client] = content

    def transferring(self) -> bool:
        old = now() - FORGOTTEN
        self._transfers = {key: transfer for key, transfer in self._transfers.items() if transfer.moved > old}
        return bool(self._transfers)

    def serve(self, asked: Event) -> None:
        """Answers a SelectionRequest (ICCCM 2.2). Clients of before 1988 leave `property` empty."""
        self.askers.add(self._connection.client(asked.requestor.id))
        place = asked.property or asked.target
        done = self.content is not None and self._deliver(asked.requestor, asked.target, place)
        log.debug("%s served to %x: %s", self._connection.name_of(asked.target), asked.requestor.id, done)
        answer = event.SelectionNotify(
            time=asked.time, requestor=asked.requestor, selection=asked.selection, target=asked.target,
            property=place if done else X.NONE,
        )  # fmt: skip
        asked.requestor.send_event(answer, onerror=error.CatchError(error.BadWindow))
        self._connection.display.flush()
        if done and asked.target in self._pasted and (asked.requestor.id, place) not in self._transfers:
            # The data lies in the requestor's own property: it needs us no more. (Not all delete it, so no waiting.)
            self._fetched(self._connection.client(asked.requestor.id))
        self._asked()

    def property_deleted(self, deleted: Event) -> None:
        """A requestor took a piece: write the next one; an empty piece is the end, and its deletion the proof."""
        key = deleted.window.id, deleted.atom
        if (transfer := self._transfers.get(key)) is None:
            return
        self._asked()
        if transfer.last_sent:
            del self._transfers[key]
            if transfer.target in self._pasted:
                self._fetched(self._connection.client(deleted.window.id))
            return
        piece = transfer.format.data[transfer.sent : transfer.sent + self._connection.piece]
        self._write(deleted.window, deleted.atom, Format(transfer.format.type, transfer.format.bits, piece))
        transfer.sent += len(piece)
        transfer.last_sent = not piece
        transfer.moved = now()
        self._connection.display.flush()

    def _deliver(self, requestor: Window, target: int, place: int) -> bool:
        """Writes one target into the requestor's property; False when we do not have it."""
        if target == self._multiple:
            return self._deliver_several(requestor, place)
        found = self._find(self._connection.client(requestor.id), target)
        if found is None:
            return False
        if len(found.data) <= self._connection.piece:
            self._write(requestor, place, found)
            return True
        self._connection.watch(requestor, X.PropertyChangeMask)
        length = len(found.data).to_bytes(4, sys.byteorder)
        self._transfers[requestor.id, place] = Transfer(target, found, moved=now())
        self._write(requestor, place, Format(self._connection.atom("INCR"), 32, length))
        return True

    def _find(self, client: int, target: int) -> Format | None:
        content = self._kept.get(client, self.content) or {}
        if target == self._connection.atom("TARGETS"):
            meta = (target, self._connection.atom("TIMESTAMP"), self._multiple)
            return Format(Xatom.ATOM, 32, b"".join(atom.to_bytes(4, sys.byteorder) for atom in (*meta, *content)))
        if target == self._connection.atom("TIMESTAMP"):
            return Format(Xatom.INTEGER, 32, self._since.to_bytes(4, sys.byteorder))
        return content.get(target)

    def _deliver_several(self, requestor: Window, place: int) -> bool:
        """MULTIPLE (ICCCM 2.6.2): the property lists pairs of target and property; what we lack is struck out."""
        listed = property_of(requestor, place)
        if listed is None or listed.format != 32:
            return False
        pairs = list(zip(listed.value[0::2], listed.value[1::2], strict=False))
        known = [(target, own if self._deliver(requestor, target, own) else X.NONE) for target, own in pairs]
        data = b"".join(int(atom).to_bytes(4, sys.byteorder) for pair in known for atom in pair)
        self._write(requestor, place, Format(listed.property_type, 32, data))
        return True

    def _write(self, window: Window, place: int, format: Format) -> None:
        ignore = error.CatchError(error.BadWindow)
        window.change_property(place, format.type, format.bits, format.data, onerror=ignore)
