"""What the roles in a team are called, and what each may do."""

from collections.abc import Mapping

from assistant.team.people import Role
from ui.words import words

say = words("team_lead")

ROLES: Mapping[Role, str] = {Role.OWNER: "Owner", Role.LEAD: "Lead", Role.AUTHOR: "Author", Role.AGENT: "Agent"}
MAY: Mapping[Role, str] = {
    Role.OWNER: "publishes, and says who belongs to the team",
    Role.LEAD: "reviews and publishes",
    Role.AUTHOR: "writes drafts and proposes them",
    Role.AGENT: "uses the library and proposes",
}


def role_name(role: Role) -> str:
    return say(ROLES[role])


def role_told(role: Role) -> str:
    return say("{role}: {may}", role=say(ROLES[role]), may=say(MAY[role]))
