"""The stored profiles of exports: kept, renamed and dropped by name."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.orders.clerk.columns import Profile
from assistant.orders.shop.rows import Rows
from assistant.refusal import Refused

Profiles = tuple[Profile, ...]


def kept(profiles: Sequence[Profile], profile: Profile) -> Profiles:
    """In the place of the one with its name, else last. Raises `Refused("profile_name_empty")`."""
    profile = replace(profile, name=_named(profile.name))
    if any(other.name == profile.name for other in profiles):
        return tuple(profile if other.name == profile.name else other for other in profiles)
    return (*profiles, profile)


def renamed(profiles: Sequence[Profile], old: str, new: str) -> Profiles:
    """Raises `Refused`: "profile_name_empty", "profile_name_taken"."""
    new = _named(new)
    if new != old and any(profile.name == new for profile in profiles):
        raise Refused("profile_name_taken", name=new)
    return tuple(replace(profile, name=new) if profile.name == old else profile for profile in profiles)


def dropped(profiles: Sequence[Profile], name: str) -> Profiles:
    return tuple(profile for profile in profiles if profile.name != name)


def named(profiles: Sequence[Profile], name: str) -> Profile:
    """Raises `Refused("profile_unknown", name=…, names=…)`."""
    found = next((profile for profile in profiles if profile.name == name), None)
    if found is None:
        raise Refused("profile_unknown", name=name, names="、".join(profile.name for profile in profiles))
    return found


def as_rows(profiles: Sequence[Profile]) -> Rows:
    """The shop's table of profiles."""
    return Rows(
        tuple(
            {"name": each.name, "columns": " ".join(each.columns), "full": "yes" if each.full else ""}
            for each in profiles
        )
    )


def _named(name: str) -> str:
    if not (name := " ".join(name.split())):
        raise Refused("profile_name_empty")
    return name
