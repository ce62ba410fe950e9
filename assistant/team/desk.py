"""The team's desk: the one object to which windows and commands say what shall be done with the team's library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.team import drafting
from assistant.team.first_reach import first_reach
from assistant.team.leads_verbs import LeadsVerbs
from assistant.team.ports import unwatched
from assistant.team.standing import NewsItem, Pulled, Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from assistant.scripts.script import Draft as ScriptDraft
    from assistant.team.content import Key
    from assistant.team.people import Person
    from assistant.team.ports import Draft, Progress, Trust
    from assistant.team.review import ProposalLine
    from assistant.team.seat import Seat


class TeamDesk(LeadsVerbs):
    """Every verb waits for a disk or a network: call it on a worker thread, one at a time; `interrupt` alone is for
    others. It raises `Refused`, and then nothing has changed; "team_none" where this desktop belongs to no team.

    The modules with the work are loaded by the verb that needs them: signatures and compression take their time.
    """

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    # Belonging to it

    def standing(self) -> Standing | None:
        """Asks nobody: quick. None: it belongs to no team."""
        trust = self._seat.store.trust()
        return self._standing(trust) if trust else None

    def _standing(self, trust: Trust) -> Standing:
        seat = self._seat
        state = seat.replica.state()
        return Standing(
            trust.library,
            trust.name,
            trust.address,
            seat.role(trust),
            state.number if state and state.library == trust.library else 0,
            trust.confirmed_at,
            trust.channel,
            len(self.drafts()),
            len(seat.store.waiting()),
            len(seat.news.read()),
        )

    def create(  # noqa: PLR0913 - what a server wants
        self,
        name: str,
        own_name: str,
        address: str,
        *,
        login: str = "",
        password: str = "",
        certificate: str = "",
        set_up: bool = False,
    ) -> str:
        """A new library in a folder or on a server, with this person as its owner; answers the join code. `set_up`:
        the server gets its tables first."""
        from assistant.team import membership

        where = membership.where(address, login, password)
        with first_reach():
            return membership.create(self._seat, name, own_name, where, certificate, set_up=set_up)

    def code(self) -> str:
        """By which others join."""
        from assistant.team.membership import code_of

        return code_of(self._seat.trust())

    def join(  # noqa: PLR0913 - what a server wants
        self,
        code: str,
        own_name: str,
        *,
        folder: str = "",
        login: str = "",
        password: str = "",
        progress: Progress = unwatched,
    ) -> Standing:
        """`folder`: where this computer has the one that the code names."""
        from assistant.team import membership
        from assistant.team.join_code import read

        known = read(code)
        where = membership.where(folder or known.address, login, password)
        with first_reach():
            membership.join(self._seat, known, own_name, where, lambda: self.pull(progress))
        return self._standing(self._seat.trust())

    def found_by_code(self, code: str, *, folder: str = "", login: str = "", password: str = "") -> int:
        """Only looks: the number of the release that `join` would bring, 0 before the first."""
        from assistant.team import membership
        from assistant.team.join_code import read

        known = read(code)
        where = membership.where(folder or known.address, login, password)
        with first_reach():
            return membership.found_by_code(self._seat, known, where)

    def is_ready(self, address: str, *, login: str = "", password: str = "", certificate: str = "") -> bool:
        """Only looks: whether `create` could be called; False: a server whose tables are to be made first."""
        from assistant.team import membership

        with first_reach():
            return membership.is_ready(self._seat, membership.where(address, login, password), certificate)

    def sign_in(self, password: str) -> None:
        """The server's, where it is not kept or was changed; the next verb uses it."""
        self._seat.secrets.put(f"password:{self._seat.trust().library}", password.encode())
        self._seat.let_go()

    def unlock(self, passphrase: str) -> None:
        """Of the keys that lie in files; before `create` and `join`, the one that they shall have."""
        self._seat.secrets.unlock(passphrase)

    def key_place(self) -> str:
        """Where this person's key is kept: "keyring", "locked file", "open file" or "memory"; "" when it is lost."""
        return self._seat.secrets.place(f"key:{self._seat.trust().library}") or ""

    def leave(self) -> None:
        """The team's scripts go from this desktop, with its drafts and this person's key. What is the agent's own
        stays, and so does an owner's root key: the team has no other."""
        trust = self._seat.trust()
        self._seat.let_go()
        self._seat.store.leave()
        self._seat.replica.forget()
        self._seat.news.write(())
        for name in ("key", "password"):
            self._seat.secrets.forget(f"{name}:{trust.library}")

    # Keeping in step

    def pull(self, progress: Progress = unwatched) -> Pulled:
        """Takes over what is new, sends what waits, and says to the team which release runs here."""
        from assistant.team.sync import pull

        return pull(self._seat, progress)

    def newest(self) -> int | None:
        """The number of the release that should run here, 0 before the first; None where nobody can be asked."""
        from assistant.team.sync import newest_number

        return newest_number(self._seat)

    @property
    def live(self) -> bool:
        """Whether `wait` hears of a release by itself, as it is now."""
        return self._seat.held is not None and self._seat.held.live

    def wait(self, seconds: float) -> bool:
        """Until there is something new to pull (True), `interrupt` was called or the time is over."""
        held = self._seat.held
        return held is not None and held.wait(seconds)

    def interrupt(self) -> None:
        """Ends `wait` from another thread."""
        if (held := self._seat.held) is not None:
            held.interrupt()

    def heed(self, wanted: Callable[[], bool]) -> None:
        """To be called before the first verb. No verb waits longer for a server than `wanted` says yes, which is asked
        on the verb's thread; it raises `Refused("cancelled")` then."""
        self._seat.roads.wanted = wanted

    def foretell(self, coming: Callable[[bytes, int], None]) -> None:
        """To be called before the first verb: `coming` is told as `Seat` says."""
        self._seat.coming = coming

    def follow(self, channel: str) -> None:
        """Whether this desktop is of the test group ("test") or has what everybody has ("stable")."""
        from assistant.team.sync import choose

        choose(self._seat, channel)

    def news(self) -> Sequence[NewsItem]:
        """What came since the user last looked."""
        return self._seat.news.read()

    def seen(self) -> None:
        self._seat.news.write(())

    # Drafts

    def drafts(self) -> Sequence[Draft]:
        """All changes that wait to be published, the newest first."""
        return drafting.all_drafts(self._seat)

    def drafted(self, name: str) -> tuple[str, ScriptDraft] | None:
        """The id and the text of the draft of a script that has this id or code."""
        return drafting.drafted(self._seat, name)

    def draft_scripts(
        self, put: Mapping[str, ScriptDraft], new: Iterable[ScriptDraft] = (), gone: Iterable[str] = ()
    ) -> Sequence[str]:
        """Changes to the team's scripts (`put` by id), new ones, and those that shall go, kept until they are
        published. Answers the ids of the new ones."""
        return drafting.draft_scripts(self._seat, put, new, gone)

    def draft_order(self, siblings: Sequence[str]) -> None:
        """Of the team's categories among these paths, kept until it is published."""
        drafting.draft_order(self._seat, siblings)

    def discard(self, keys: Iterable[Key]) -> Sequence[Draft]:
        """These drafts are given up; answers them for `put_back`."""
        return drafting.discard(self._seat, set(keys))

    def put_back(self, drafts: Iterable[Draft]) -> None:
        self._seat.store.put_drafts(drafts)

    # Proposals

    def propose(self, script_id: str | None, draft: ScriptDraft, why: str) -> None:
        """To the leads: another text for the team's script, or a new one (None)."""
        from assistant.team import proposing

        proposing.propose(self._seat, script_id, draft, why)

    def proposals(self) -> Sequence[ProposalLine]:
        """A lead's are everybody's, the newest first; anybody else's are one's own."""
        from assistant.team import proposing

        return proposing.proposals(self._seat)

    # People

    def people(self) -> Sequence[Person]:
        from assistant.team import crew

        return crew.people(self._seat)

    def own_request(self) -> str:
        """This person's public key, to be sent to the owner."""
        return self._seat.trust().own_key

    # By file

    def export_file(self, path: str, progress: Progress = unwatched) -> int:
        """Writes the library as everybody has it now; answers the number of its release."""
        from assistant.team import by_file

        return by_file.write(self._seat, path, progress)

    def import_file(self, path: str, progress: Progress = unwatched) -> Pulled:
        """Takes over what such a file brings."""
        from assistant.team import by_file

        return by_file.take(self._seat, path, progress)

    def close(self) -> None:
        self._seat.let_go()
        self._seat.replica.close()
        self._seat.done()
