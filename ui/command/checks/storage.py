"""Whether what the user saves is safe: the folder, the disk, the database and its backups."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.refusal import Refused
from ui.command.checks import Check
from ui.command.office import Storage
from ui.words import words
from ui.words.reasons import sentence

say = words("command")

LITTLE_SPACE = 200  # MB; a year of a busy desk with its backups takes less
OLD_BACKUP = timedelta(days=7)


def checks(folder: Path, storage: Callable[[], Storage]) -> list[Check]:
    found = [data_folder(folder), free_space(folder)]
    try:
        facts = storage()
    except Refused as refusal:
        return [*found, Check("database", False, sentence(refusal.reason, **refusal.facts))]
    except OSError as trouble:
        return [*found, Check("database", False, str(trouble))]
    return [*found, database(facts), backups(facts, datetime.now(UTC))]


def data_folder(folder: Path) -> Check:
    if not os.access(_existing(folder), os.W_OK | os.X_OK):
        return Check(
            "data folder", False, say("{folder} cannot be written to", folder=folder),
            say("Make it yours, or choose another one with --data"),
        )  # fmt: skip
    return Check("data folder", True, str(folder))


def free_space(folder: Path) -> Check:
    free = shutil.disk_usage(_existing(folder)).free // 1_000_000
    enough = free >= LITTLE_SPACE
    cure = "" if enough else say("Make room: without it nothing can be saved")
    return Check("free space", enough, say("{count} MB", count=free), cure)


def database(facts: Storage) -> Check:
    if facts.trouble:
        return Check(
            "database", False, say("Damaged: {trouble}", trouble=facts.trouble),
            say("Start Miaohui: it sets the damaged file aside and goes on with the newest good backup"),
        )  # fmt: skip
    if not facts.schema:
        return Check("database", True, say("Not made yet; the first start does it"))
    return Check("database", True, say("Sound, version {version}", version=facts.schema))


def backups(facts: Storage, now: datetime) -> Check:
    if not facts.newest_backup:
        nothing_to_lose = facts.schema == ""
        return Check("backups", nothing_to_lose or None, say("None yet; the first one is made within a day of work"))
    age = now - facts.newest_backup
    detail = say(
        "{count}, the newest of {date}", count=facts.backups, date=facts.newest_backup.astimezone().strftime("%Y-%m-%d")
    )
    cure = say("Open Miaohui: it makes one a day") if age > OLD_BACKUP else ""
    return Check("backups", age <= OLD_BACKUP, detail, cure)


def _existing(folder: Path) -> Path:
    """The folder, or where it would be made."""
    while not folder.exists():
        folder = folder.parent
    return folder
