"""Of a known program's title only the buyer or the shop is told."""

import pytest

from assistant.insertion.outcome import Target
from assistant.insertion.titles import chat_of


@pytest.mark.parametrize(
    ("program", "title", "chat"),
    [
        ("AliWorkbench", "名美旗舰店:小美 - 接待中心", "名美旗舰店:小美"),
        ("aliworkbench", "名美旗舰店-千牛工作台", "名美旗舰店"),
        ("AliWorkbench", "千牛接待台", "千牛接待台"),
        ("Weixin", "买家小美", "买家小美"),
        ("PddWorkbench", "名美专营店-拼多多商家工作台", "名美专营店"),
        ("chrome", "在线客服 - 名美 - Google Chrome", "在线客服 - 名美"),
        ("msedge", "在线客服 - 个人 - Microsoft\u200b Edge", "在线客服"),
        ("notepad", "*聊天.txt - 记事本", "聊天.txt"),
        ("some chat", "Buyer - Some Chat", "Buyer - Some Chat"),
        ("", "", ""),
    ],
)
def test_the_title_tells_whom_the_chat_is_with(program: str, title: str, chat: str) -> None:
    assert chat_of(Target(1, program, title)) == chat
