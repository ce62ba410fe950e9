"""Does what a plan says, as one step of the library that can be taken back as one."""

from assistant.exchange.fate import Fate
from assistant.exchange.gathering import Progress
from assistant.exchange.pictures import keep
from assistant.exchange.plan import Plan
from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused
from assistant.scripts.edit import Undo
from assistant.scripts.library import Library
from assistant.scripts.script import Script

NO_PICTURES = PictureFolder(None)
MARK = "import:"  # with the file's fingerprint, noted in the library


def was_applied(library: Library, fingerprint: str) -> bool:
    """Whether this very file was brought in before, even if that was taken back since. Waits for the disk."""
    return library.marked(MARK + fingerprint)


def apply(
    plan: Plan, library: Library, progress: Progress = lambda _: True, pictures: PictureFolder = NO_PICTURES
) -> Undo | None:
    """Writes all or nothing; None: there was nothing to do. `pictures` is where the scripts' pictures go, before the
    scripts. Waits for the disk.

    Raises `Refused("cancelled")` when `progress` says so before the writing begins, "import_plan_outdated" when the
    library has changed since the plan was made, or what `Library.put_all` and
    `PictureFolder.keep_content` raise.
    """
    new = [line.draft for line in plan.having(Fate.NEW)]
    changed = {line.script.id: line.draft for line in plan.having(Fate.CHANGED) if line.script}
    if any(_changed_since(library, line.script) for line in plan.having(Fate.CHANGED) if line.script):
        raise Refused("import_plan_outdated")
    if not progress(0):
        raise Refused("cancelled")
    if not new and not changed and not set(plan.categories) - {category.path for category in library.categories()}:
        return None
    keep(plan.pictures, [*new, *changed.values()], pictures)
    return library.put_all(new, changed, plan.categories, MARK + plan.fingerprint)


def _changed_since(library: Library, script: Script) -> bool:
    now = library.get(script.id)
    return now is None or now.changed_at != script.changed_at
