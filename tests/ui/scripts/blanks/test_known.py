"""What is known for blanks, and that nothing is read without need."""

from assistant.orders.card import Details
from assistant.orders.customers.facts import facts
from assistant.orders.shop.shop import Shop
from ui.scripts.blanks.known import Known

SETTINGS = {"shop.name": "秒回旗舰店", "agent.number": "07"}


def known(details: Details = Details(), selection: str = "", read: list[str] | None = None) -> Known:  # noqa: B008
    def clipboard() -> str:
        (read if read is not None else []).append("clipboard")
        return "copied"

    return Known(details, facts(details), SETTINGS.__getitem__, clipboard, selection)


def test_the_form_of_the_open_card_is_known():
    card = known(Details(size="M", courier=" 顺丰 ", contact="林小溪", phone="13800138000"))
    assert [card.get(key, key) for key in ("size", "courier", "name", "phone_tail")] == ["M", "顺丰", "林小溪", "8000"]


def test_the_shop_of_the_card_comes_before_that_of_the_settings():
    assert known(Details(shop="二店")).get("shop", "店铺") == "二店"
    assert known().get("shop", "店铺") == "秒回旗舰店"
    assert known().get("agent", "工号") == "07"


def test_the_neutral_form_of_address_is_said_in_chinese_only():
    assert known().get("salutation", "称呼") == "亲"
    assert known().get("salutation", "salutation") == ""


def test_what_the_shop_has_written_down_comes_before_the_settings():
    shop = Shop("小周 敬上", "您好呀", "A7", preferred=("小仙女",))
    own = Known(Details(), facts(Details()), SETTINGS.__getitem__, str, "", shop=shop)
    said = [own.get(key, key) for key in ("signature", "agent")]
    assert said == ["小周 敬上", "A7"]
    assert (own.get("greeting", "问候"), own.get("salutation", "称呼")) == ("您好呀", "小仙女")
    assert own.get("greeting", "greeting") == ""


def test_the_clipboard_is_read_only_when_it_is_asked_for():
    read: list[str] = []
    facts_of = known(read=read, selection="marked")
    assert (facts_of.get("selection", "选中文字"), facts_of.get("unknown", "x"), read) == ("marked", "", [])
    assert (facts_of.get("clipboard", "剪贴板"), read) == ("copied", ["clipboard"])
