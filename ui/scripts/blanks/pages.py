"""The Replies tab of the window: the list of replies, and in its place the form while blanks are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from assistant.scripts.blanks.filling import Filling
    from ui.scripts.blanks.form import BlanksForm
    from ui.scripts.reply_tab import ReplyTab


class ReplyPages(QStackedWidget):
    """Shows the list until `ask`."""

    def __init__(self, replies: ReplyTab) -> None:
        super().__init__()
        self._replies = replies
        self.form: BlanksForm | None = None
        self.addWidget(replies)
        self.setFocusProxy(replies)

    def ask(
        self, title: str, filling: Filling, last: Mapping[str, str], answered: Callable[[Mapping[str, str]], None]
    ) -> None:
        from ui.scripts.blanks.form import BlanksForm  # the first window does not wait for it

        self.leave()
        self.form = form = BlanksForm(title, filling, last)
        form.answered.connect(answered)
        form.left.connect(self.leave)
        self.addWidget(form)
        self.setFocusProxy(form)
        self.setCurrentWidget(form)

    def leave(self) -> None:
        """Back to the list, as it was."""
        if self.form is None:
            return
        form, self.form = self.form, None
        self.setFocusProxy(self._replies)
        self.setCurrentWidget(self._replies)
        self._replies.setFocus()
        self.removeWidget(form)
        form.deleteLater()
