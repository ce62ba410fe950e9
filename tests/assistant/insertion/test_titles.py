"""Of a known program's title only the buyer or the shop is told."""

import pytest

from assistant.insertion.outcome import Target
from assistant.insertion.titles import chat_of, same_chat


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


@pytest.mark.parametrize(
    ("program", "first", "now", "same"),
    [
        ("AliWorkbench", "名美旗舰店:小美 - 接待中心", "名美旗舰店:小王 - 接待中心", False),
        ("AliWorkbench", "tb1234:小美 - 接待中心", "tb1235:小美 - 接待中心", False),
        ("AliWorkbench", "小美 - 接待中心", "(3) 小美 - 接待中心", True),
        ("Weixin", "微信", "微信（12条新消息）", True),
        ("Weixin", "小美", "小王", False),
        ("some chat", "Mei - Some Chat 0", "Mei - Some Chat 25", True),
        ("some chat", "Mei - Some Chat", "Bo - Some Chat", False),
        ("mousepad", "Untitled 1 - Mousepad", "*Untitled 1 - Mousepad", True),
        ("chrome", "在线客服 - Google Chrome", "【2条未读消息】在线客服 - Google Chrome", True),
        ("", "", "", True),
    ],
)
def test_another_name_in_the_title_is_another_chat_and_another_count_is_not(
    program: str, first: str, now: str, same: bool
) -> None:
    assert same_chat(Target(1, program, first), Target(1, program, now)) is same
