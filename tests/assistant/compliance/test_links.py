"""Links are found in any dress, and told from file names and prices."""

import pytest

from assistant.compliance.defaults import default_checker
from assistant.compliance.fold import fold
from assistant.compliance.links import find_links, leads_to


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("看 https://shop.example.cn/a?b=1 吧", ["shop.example.cn"]),
        ("www.example.com", ["www.example.com"]),
        ("t.cn/A6abc", ["t.cn"]),
        ("打开is.gd/x1", ["is.gd"]),
        ("jd点com", ["jd.com"]),
        ("jd。com", ["jd.com"]),
        ("jd . com", ["jd.com"]),
        ("ＪＤ．ＣＯＭ", ["jd.com"]),
        ("http://user@evil.cn:80/x", ["evil.cn"]),
        ("a.com和b.cn", ["a.com", "b.cn"]),
        ("说明书.doc", []),
        ("dress.It is red", []),
        ("2.5件", []),
        ("shop@example.com", []),
        ("1.com", ["1.com"]),
    ],
)
def test_links(text: str, hosts: list[str]):
    assert [link.host for link in find_links(fold(text).plain.text)] == hosts


def test_a_host_is_allowed_with_all_that_is_its_own():
    assert leads_to("m.taobao.com", "taobao.com")
    assert leads_to("taobao.com", "taobao.com")
    assert not leads_to("taobao.com.example.cn", "taobao.com")
    assert not leads_to("mytaobao.com", "taobao.com")


@pytest.mark.parametrize("host", ["item.taobao.com/item.htm?id=1", "https://detail.tmall.com/x", "m.tb.cn/h.abc"])
def test_the_platforms_own_links_pass(host: str):
    assert default_checker().check(f"{host} 您看下").verdict == "ok"
