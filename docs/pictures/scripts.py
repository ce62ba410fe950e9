"""The pictures of scripts at work: blanks, a sequence, a reply that was stopped, and a lead's windows."""

from typing import TYPE_CHECKING

from docs.pictures.order_desk import choose

if TYPE_CHECKING:
    from docs.pictures.take import Walk

BLANKS = {
    "zh": ("询价", "xjdemo", "{称呼=亲}，您要的 {尺码} 码今天 {金额} 元，发{快递|顺丰|圆通}，大约 {日期+3天} 送到。"),
    "en": ("A price", "askprice", "Size {size} is {price} today. We send it by {courier|DHL|DPD}, about {date+3d}."),
}
STOPPED = {
    "zh": ("换个地方聊", "hgdemo", "亲，加我微信 abc12345，这边下单便宜 20 元。"),
    "en": ("Elsewhere", "elsewhere", "Add my WhatsApp +44 20 7946 0000 and order there, it is 20 pounds less."),
}
TWINS = {
    "zh": (
        ("好评感谢", "感谢您的好评，有问题随时找我们，我们一直都在哦～"),
        ("谢谢好评", "感谢您的好评，有问题随时找我们，我们一直都在的～"),
    ),
    "en": (
        ("Thank you", "Thank you for your kind words. Write to us whenever there is a question."),
        ("Thanks", "Thank you for your kind words! Write to us whenever there is any question."),
    ),
}
COMPLAINT = {"zh": "tslb", "en": "esixsteps"}
FILTERED = {"zh": "公众号", "en": "WhatsApp"}
REPLACED = {"zh": ("亲", "您好"), "en": ("parcel", "package")}


class ScriptsWalk:
    """What `Walk` does, with scripts that hold more than one text. Every picture is taken light and dark."""

    def __init__(self, walk: "Walk") -> None:
        self.walk = walk
        self.screen = walk.screen

    def go(self) -> None:
        self.keep()
        self.blanks()
        self.stopped()
        self.sequence()
        self.figures()
        self.library()
        with self.walk.dialog(lambda: choose(self.walk, "rules")) as window:
            self.walk.enter(FILTERED[self.walk.language])
            self.walk.take_both("rules", window)

    def keep(self) -> None:
        language = self.walk.language
        for title, code, body in (BLANKS[language], STOPPED[language]):
            self.walk.program.command("script", "add", "--title", title, "--body", body, "--code", code)
        for title, body in TWINS[language]:
            self.walk.program.command("script", "add", "--title", title, "--body", body)

    def pick(self, code: str) -> None:
        self.walk.open("Alt+Q")
        self.screen.type(code)
        self.screen.press("Return")

    def blanks(self) -> None:
        self.pick(BLANKS[self.walk.language][1])
        self.walk.take_both("blanks", self.walk.ours())
        self.walk.close()

    def stopped(self) -> None:
        self.pick(STOPPED[self.walk.language][1])
        self.walk.take_both("stopped", self.walk.ours())
        self.walk.close()

    def sequence(self) -> None:
        """The first of six messages is in the chat, the second is offered."""
        self.walk.program.outcome_of(lambda: self.pick(COMPLAINT[self.walk.language]))
        self.walk.camera.take("sequence", self.walk.ours(), self.walk.chat.window)
        self.walk.open("Alt+Q")
        self.walk.close()
        self.walk.open("Alt+Q")
        self.screen.type(COMPLAINT[self.walk.language])
        with self.walk.dialog(lambda: self.screen.press("Ctrl+E")) as editor:
            self.walk.take_both("editor-messages", editor)
        self.walk.close()

    def figures(self) -> None:
        self.walk.open("Alt+Q")
        self.screen.press("Ctrl+Tab", "Ctrl+Tab", "Ctrl+Tab")
        self.walk.take_both("figures", self.walk.ours())  # stays open, and so is none of the windows that come next

    def library(self) -> None:
        with self.walk.dialog(lambda: choose(self.walk, "library")):
            with self.walk.dialog(lambda: self.screen.press("Ctrl+H")) as window:
                find, instead = REPLACED[self.walk.language]
                self.walk.enter(find)
                self.screen.press("Tab")
                self.walk.enter(instead)
                self.walk.take_both("replace", window)
            with self.walk.dialog(lambda: self.screen.press("Ctrl+Shift+D")) as window:
                self.walk.take_both("duplicates", window)
