"""A program that was copied from: `clipboard_owner.py CONTENT.json TOLD` owns the clipboard until another does.

It serves each target as given, in pieces where it is big; TOLD is created once the clipboard is its own.
With no content it leaves the clipboard without an owner and ends.
"""

import base64
import json
import sys
from pathlib import Path

from Xlib import X, Xatom, display, error
from Xlib.protocol import event, request

PIECE = 200_000


class Owner:
    def __init__(self, content: dict[str, bytes]) -> None:
        self.display = display.Display()
        self.window = self.display.screen().root.create_window(
            0, 0, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask
        )
        self.clipboard = self.display.intern_atom("CLIPBOARD")
        self.content = {self.display.intern_atom(name): data for name, data in content.items()}
        self.pieces: dict[tuple[int, int], tuple[bytes, int]] = {}
        self.time = self._server_time()

    def own(self) -> None:
        owner = self.window if self.content else X.NONE
        if not self.content:  # only who owns it can give it up
            self.window.set_selection_owner(self.clipboard, self.time)
        request.SetSelectionOwner(display=self.display.display, window=owner, selection=self.clipboard, time=self.time)
        self.display.sync()

    def serve(self) -> None:
        while (happened := self.display.next_event()).type != X.SelectionClear:
            if happened.type == X.SelectionRequest:
                self._answer(happened)
            elif happened.type == X.PropertyNotify and happened.state == X.PropertyDelete:
                self._next_piece(happened)

    def _answer(self, asked: event.SelectionRequest) -> None:
        known = True
        ignore = error.CatchError(error.BadWindow)
        if asked.target == self.display.intern_atom("TARGETS"):
            offered = [asked.target, self.display.intern_atom("TIMESTAMP"), *self.content]
            asked.requestor.change_property(asked.property, Xatom.ATOM, 32, offered, onerror=ignore)
        elif asked.target == self.display.intern_atom("TIMESTAMP"):
            asked.requestor.change_property(asked.property, Xatom.INTEGER, 32, [self.time], onerror=ignore)
        elif asked.target in self.content:
            self._give(asked, self.content[asked.target])
        else:
            known = False
        answer = event.SelectionNotify(
            time=asked.time, requestor=asked.requestor, selection=asked.selection, target=asked.target,
            property=asked.property if known else X.NONE,
        )  # fmt: skip
        asked.requestor.send_event(answer, onerror=ignore)
        self.display.flush()

    def _give(self, asked: event.SelectionRequest, data: bytes) -> None:
        ignore = error.CatchError(error.BadWindow)
        if len(data) <= PIECE:
            asked.requestor.change_property(asked.property, asked.target, 8, data, onerror=ignore)
            return
        asked.requestor.change_attributes(event_mask=X.PropertyChangeMask, onerror=ignore)
        length, kind = [len(data)], self.display.intern_atom("INCR")
        asked.requestor.change_property(asked.property, kind, 32, length, onerror=ignore)
        self.pieces[asked.requestor.id, asked.property] = data, asked.target

    def _next_piece(self, deleted: event.PropertyNotify) -> None:
        key = deleted.window.id, deleted.atom
        if key not in self.pieces:
            return
        data, target = self.pieces.pop(key)
        ignore = error.CatchError(error.BadWindow)
        deleted.window.change_property(deleted.atom, target, 8, data[:PIECE], onerror=ignore)
        self.display.flush()
        if data:
            self.pieces[key] = data[PIECE:], target

    def _server_time(self) -> int:
        self.window.change_property(self.display.intern_atom("_TIME"), Xatom.STRING, 8, b"")
        while (happened := self.display.next_event()).type != X.PropertyNotify:
            pass
        return int(happened.time)


if __name__ == "__main__":
    given = json.loads(Path(sys.argv[1]).read_text())
    owner = Owner({name: base64.b64decode(data) for name, data in given.items()})
    owner.own()
    Path(sys.argv[2]).touch()
    if owner.content:
        owner.serve()
