"""What the running window answers to the command line and to a second start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from assistant.insertion.outcome import CopiedOnly, Inserted, Outcome
from assistant.insertion.ports import Press, Registration
from assistant.refusal import Refused
from ui.scripts.in_force import in_force
from ui.team.status import status_of

if TYPE_CHECKING:
    from assistant.scripts.script import Script
    from ui.app import App

Answer = dict[str, Any]
Reply = Callable[[Answer], None]


class Answers:
    """One method a request; a request that is none of these is refused."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._requests: dict[str, Callable[[Answer, Reply], None]] = {
            "status": self._status,
            "show": self._show,
            "reload": self._reload,
            "insert": self._insert,
        }

    def __call__(self, request: Answer, reply: Reply) -> None:
        if request["do"] not in self._requests:
            raise Refused("request_not_understood")
        self._requests[request["do"]](request, reply)

    def _status(self, _: Answer, reply: Reply) -> None:
        """Without a word of any text."""
        app = self._app
        notice, sending = app.windows.floating.notice, app.sequence.sending
        reply({
            "running": True,
            "ready": app.ready,
            "version": app.office.version,
            "data": str(app.office.folder),
            "scripts": len(app.library) if app.ready else 0,
            "hotkeys": {name: _hotkey(state) for name, state in app.hotkeys.states.items() if ":" not in name},
            "library": self._library(),
            "suggest": {"ready": app.suggesting.ready, "suggested": app.windows.replies.suggested},
            "picking": app.windows.palette.picking,
            "notice": {"kind": notice.kind, "action": notice.action} if notice else None,
            "sequence": {"state": str(sending.state), "sent": sending.sent, "total": sending.total},
            "outcomes": app.replies.outcomes,
            "last": told(app.replies.last) if app.replies.last else None,
        })  # fmt: skip

    def _library(self) -> Answer:
        """Nothing as long as the team's thread has told nothing."""
        room = self._app.team.room
        standing = room.standing
        return status_of(standing, standing.number if standing and not room.trouble else None)

    def _show(self, _: Answer, reply: Reply) -> None:
        self._app.show()
        reply({})

    def _reload(self, _: Answer, reply: Reply) -> None:
        self._app.team.hear()
        self._app.reload(lambda: reply({}), lambda refusal: reply({"error": refusal.reason, "facts": refusal.facts}))

    def _insert(self, request: Answer, reply: Reply) -> None:
        app = self._app
        if not app.ready:
            raise Refused("not_ready_yet")
        script = app.library.by_code(str(request.get("code", ""))) or app.library.get(str(request.get("code", "")))
        if script is None:
            raise Refused("script_unknown")
        if not in_force(app.settings)(script):
            raise Refused("script_not_in_force", title=script.title)

        def refused(refusal: Refused) -> None:
            reply({"error": refusal.reason, "facts": refusal.facts})

        def ready(filled: Script) -> None:
            app.replies.send(filled, press, told=lambda outcome: reply(told(outcome)), refused=refused, offered=False)

        press = Press("command", None)
        given = {str(name): str(value) for name, value in dict(request.get("set") or {}).items()}
        app.windows.blanks.fill_given(script, press, given, ready, refused)


def told(outcome: Outcome) -> Answer:
    """The outcome as the command line prints it."""
    kind = {Inserted: "inserted", CopiedOnly: "copied_only"}.get(type(outcome), "not_inserted")
    target = outcome.target.title if outcome.target else ""
    return {"outcome": kind, "reason": str(getattr(outcome, "reason", "")), "target": target}


def _hotkey(state: Registration) -> Answer:
    return {"keys": state.keys, "active": state.active, "reason": state.reason}
