"""A clipboard manager as desktops have one: `clipboard_manager.py TOLD` saves what a program hands over when it quits.

It asks for everything at once (MULTIPLE, as gnome-settings-daemon does), then owns the clipboard with what it got.
TOLD is created when it is ready.
"""

import sys
from pathlib import Path

from Xlib import X
from Xlib.protocol import event

from tests.foreign.clipboard_owner import Owner


class Manager(Owner):
    def __init__(self) -> None:
        super().__init__({})
        self.manager = self.display.intern_atom("CLIPBOARD_MANAGER")
        self.window.set_selection_owner(self.manager, self.time)
        self.display.sync()

    def save_on_request(self) -> None:
        while True:
            asked = self.display.next_event()
            if asked.type == X.SelectionRequest and asked.selection == self.manager:
                break
        self._save()
        self.time = self._server_time()
        self.own()
        done = event.SelectionNotify(
            time=asked.time, requestor=asked.requestor, selection=asked.selection, target=asked.target,
            property=asked.property,
        )  # fmt: skip
        asked.requestor.send_event(done)
        self.display.flush()

    def _save(self) -> None:
        targets = self._convert("TARGETS", "_TARGETS").value
        wanted = [t for t in targets if self.display.get_atom_name(t) not in ("TARGETS", "TIMESTAMP", "MULTIPLE")]
        places = [self.display.intern_atom(f"_SAVED_{number}") for number in range(len(wanted))]
        pairs = [atom for pair in zip(wanted, places, strict=True) for atom in pair]
        self.window.change_property(
            self.display.intern_atom("_PAIRS"), self.display.intern_atom("ATOM_PAIR"), 32, pairs
        )
        self._convert("MULTIPLE", "_PAIRS")
        for target, place in zip(wanted, places, strict=True):
            self.content[target] = self.window.get_full_property(place, X.AnyPropertyType).value

    def _convert(self, target: str, place: str):
        atom = self.display.intern_atom(place)
        self.window.convert_selection(self.clipboard, self.display.intern_atom(target), atom, self._server_time())
        while self.display.next_event().type != X.SelectionNotify:
            pass
        return self.window.get_full_property(atom, X.AnyPropertyType)


if __name__ == "__main__":
    manager = Manager()
    Path(sys.argv[1]).touch()
    manager.save_on_request()
    manager.serve()
