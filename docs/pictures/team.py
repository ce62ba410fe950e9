"""The pictures of the team's library: joining, the line in the window, what is new, the join code."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import main
from assistant.scripts.script import Draft
from assistant.team.join_code import read, written
from docs.pictures.order_desk import choose

if TYPE_CHECKING:
    from assistant.team.desk import TeamDesk
    from docs.pictures.take import Walk

SHARE = r"\\nas\miaohui"
TEAM = {"zh": ("名美客服", "阿丽", "小美"), "en": ("Mingmei service", "Ali", "May")}
OLD = {
    "zh": ("截单时间", "亲，16 点前付款的订单当天发出，其余次日发出哦～"),
    "en": ("Cut-off", "Orders paid before 4 pm leave today, all others tomorrow."),
}
CHANGED = {
    "zh": ("截单时间", "亲，17 点前付款的订单当天发出，其余次日发出哦～"),
    "en": ("Cut-off", "Orders paid before 5 pm leave today, all others tomorrow."),
}
NEW = {
    "zh": (("运费险", "亲，本店已为您投保运费险，退货免运费哦～"), ("周五上新", "亲，新品周五上午十点上架哦～")),
    "en": (("Free returns", "Returns are insured: sending it back is free."), ("Friday", "New items every Friday.")),
}


class TeamWalk:
    """What `Walk` does, once somebody has created a team and published a first reply. Windows are taken light and
    dark."""

    def __init__(self, walk: "Walk") -> None:
        self.walk = walk
        self.screen = walk.screen

    def go(self) -> None:
        walk, language = self.walk, self.walk.language
        share = self.screen.folder / "miaohui"
        share.mkdir()
        owner = main.Rooms(self.screen.folder / "owner").open_team_desk()
        name, own, agent = TEAM[language]
        owner.create(name, own, str(share))
        (first,) = owner.draft_scripts({}, [Draft(*OLD[language])])
        owner.publish(OLD[language][0])
        self.join(owner.code(), agent, share)
        self.publish(owner, first)
        with walk.dialog(lambda: choose(walk, "team")):
            self.screen.press("F5")
            walk.camera.still()
            with walk.dialog(lambda: self.screen.press("Ctrl+J")) as window:
                walk.take_both("team-code", window)
        walk.open("Alt+Q")
        walk.camera.take("team-line", walk.ours())
        with walk.dialog(lambda: self.screen.press("F8")) as window:
            self.screen.press("Down", "Down")
            walk.take_both("team-news", window)
        owner.close()

    def join(self, code: str, name: str, share: Path) -> None:
        """The code names the folder as it would be called in a shop; this computer has it elsewhere."""
        walk, shown = self.walk, written(replace(read(code), address=SHARE))
        with walk.dialog(lambda: choose(walk, "team")) as window:
            walk.clipboard.put(shown)
            self.screen.press("Return")  # the form takes the code from there by itself, and asks for the name
            walk.camera.still()
            walk.enter(name)
            walk.take_both("team-join", window)
            self.screen.press("Tab", "Ctrl+A")
            walk.enter(str(share))
            self.screen.press("Return")
            walk.camera.still()

    def publish(self, owner: "TeamDesk", first: str) -> None:
        language = self.walk.language
        owner.draft_scripts({first: Draft(*CHANGED[language])}, [Draft(*new) for new in NEW[language]])
        owner.publish(CHANGED[language][0])
