import pytest

from assistant.refusal import Refused
from assistant.scripts.library import Library
from assistant.scripts.script import draft_of
from assistant.scripts.starter import MARK, lead_with, load_starter, removable, remove_starter, starter_drafts
from assistant.search.finder import Finder
from tests.fakes import FakeScriptStore
from tests.make import a_draft, a_script

DRAFTS = starter_drafts()
ENGLISH = "English/"


@pytest.fixture
def store() -> FakeScriptStore:
    return FakeScriptStore()


@pytest.fixture
def library(store: FakeScriptStore) -> Library:
    return Library(store)


def test_an_empty_library_gets_all_starter_replies_in_the_order_of_the_files(library, store):
    assert load_starter(library, store) == len(DRAFTS)
    assert {script.origin for script in library.scripts()} == {"starter"}
    assert [script.title for script in library.scripts()] == [draft.title for draft in DRAFTS]
    top = [category.path for category in library.categories() if len(category.names) == 1]
    assert top[0] == "欢迎"
    assert top[-1] == "English"


def test_the_library_takes_each_reply_as_it_is_written(library, store):
    load_starter(library, store)
    kept = [draft_of(script) for script in library.scripts()]
    assert kept == DRAFTS


def test_they_are_loaded_once_even_when_the_user_has_thrown_them_away(library, store):
    load_starter(library, store)
    remove_starter(library)
    library.empty_bin()
    assert load_starter(library, store) == 0
    assert library.scripts() == ()


def test_in_another_language_its_replies_come_first_while_nobody_has_done_anything(library, store):
    load_starter(library, store, first="en")
    assert library.categories()[0].path == "English"
    lead_with(library, "zh_CN")
    assert [draft_of(script) for script in library.scripts()] == DRAFTS
    assert [script.id for script in library.scripts()] == sorted(script.id for script in library.scripts())
    assert library.categories()[0].path == "欢迎"
    assert library.categories()[-1].path.startswith("English")
    assert {script.origin for script in library.scripts()} == {"starter"}
    assert not store.bin()


@pytest.mark.parametrize(
    "touch",
    [
        lambda library: library.add(a_draft("我的话术")),
        lambda library: library.delete([library.scripts()[0].id]),
        lambda library: library.set_favourite(library.scripts()[0].id, True),
        lambda library: library.count_use(library.scripts()[0].id),
        lambda library: library.move([library.scripts()[0].id], ""),
        lambda library: library.add_category("我的"),
    ],
)
def test_whoever_has_done_something_keeps_the_order(library, store, touch):
    load_starter(library, store, first="en")
    touch(library)
    before = library.scripts(), library.categories()
    lead_with(library, "zh_CN")
    assert (library.scripts(), library.categories()) == before


def test_a_library_that_somebody_has_filled_is_left_alone():
    store = FakeScriptStore([a_script()])
    library = Library(store)
    library.load()
    assert load_starter(library, store) == 0
    assert len(library.scripts()) == 1


def test_when_the_disk_is_full_nothing_is_kept_and_the_next_start_loads_them(library, store):
    store.broken = Refused("disk_full")
    with pytest.raises(Refused, match="disk_full"):
        load_starter(library, store)
    assert not store.marked(MARK)
    assert library.scripts() == ()
    store.broken = None
    assert load_starter(library, store) > 0


def test_removing_them_fills_the_bin_and_can_be_undone(library, store):
    load_starter(library, store)
    mine = library.add(a_draft("我的话术"))
    before = set(library.scripts())
    undo = remove_starter(library)
    assert library.scripts() == (mine,)
    assert len(library.bin()) == len(DRAFTS)
    library.undo(undo)
    assert set(library.scripts()) == before


def test_what_the_user_has_changed_or_starred_stays(library, store):
    load_starter(library, store)
    changed, starred = library.by_code("fh"), library.by_code("cfh")
    library.change(changed.id, a_draft(code="fh"))
    library.set_favourite(starred.id, True)
    remove_starter(library)
    assert {script.id for script in library.scripts()} == {changed.id, starred.id}


def test_when_none_is_left_removing_says_so(library, store):
    load_starter(library, store)
    remove_starter(library)
    assert removable(library) == ()
    with pytest.raises(Refused, match="no_starter_left"):
        remove_starter(library)


# What a starter library must at least have: the topic, where it stands, and a word of its title, tags or text.
TOPICS = [
    ("greeting by day", "欢迎/日常", "您好", "Greeting", "welcome"),
    ("greeting at night", "欢迎/夜间", "晚上", "Greeting", "night"),
    ("away", "欢迎/离开", "离开", "Greeting", "away"),
    ("peak", "欢迎/高峰", "高峰", "Greeting", "busy"),
    ("stock", "商品/库存", "库存", "Product", "stock"),
    ("sizes", "商品/尺码", "尺码表", "Product", "size"),
    ("colour difference", "商品/颜色", "色差", "Product", "colour difference"),
    ("material", "商品/材质", "成分", "Product", "material"),
    ("authenticity", "商品/正品", "正品", "Product", "authentic"),
    ("bargaining by promise, close", "议价/允诺", "价近", "Price", "again (near)"),
    ("bargaining by promise, far", "议价/允诺", "价远", "Price", "again (far)"),
    ("bargaining by comparison, close", "议价/对比", "价近", "Price", "elsewhere (near)"),
    ("bargaining by comparison, far", "议价/对比", "价远", "Price", "elsewhere (far)"),
    ("less and I pay, close", "议价/坚持", "价近", "Price", "lower (near)"),
    ("less and I pay, far", "议价/坚持", "价远", "Price", "lower (far)"),
    ("excuses, close", "议价/借口", "价近", "Price", "money (near)"),
    ("excuses, far", "议价/借口", "价远", "Price", "money (far)"),
    ("coupons", "优惠/优惠券", "领券", "Offers", "voucher"),
    ("thresholds", "优惠/满减", "凑单", "Offers", "threshold"),
    ("gifts", "优惠/赠品", "赠品", "Offers", "gift"),
    ("ordering help", "下单/引导", "怎么下单", "Order", "how to order"),
    ("payment trouble", "下单/付款", "付款失败", "Order", "payment failed"),
    ("order confirmation", "下单/核对", "确认", "Order", "confirm"),
    ("unpaid reminder", "下单/催付", "未付款", "Order", "unpaid"),
    ("shipping before 16:00", "物流/发货时间", "16:00 前", "Shipping", "before 16:00"),
    ("shipping after 16:00", "物流/发货时间", "16:00 后", "Shipping", "after 16:00"),
    ("couriers", "物流/快递", "发什么快递", "Shipping", "courier"),
    ("remote regions", "物流/偏远地区", "新疆", "Shipping", "remote"),
    ("tracking", "物流/查件", "运单号", "Shipping", "tracking"),
    ("delays", "物流/延误", "慢", "Shipping", "delay"),
    ("address change", "物流/改地址", "改地址", "Shipping", "change address"),
    ("invoices", "发票", "抬头", "Invoice", "invoice"),
    ("returns", "售后/退货", "退货", "Returns", "return"),
    ("exchanges", "售后/换货", "换货", "Returns", "exchange"),
    ("refunds", "售后/退款", "退款", "Returns", "refund"),
    ("quality", "售后/质量", "质量", "Returns", "faulty"),
    ("wrong goods", "售后/错发漏发", "发错", "Returns", "wrong"),
    ("missing goods", "售后/错发漏发", "漏发", "Returns", "missing"),
    ("complaint 1: calm", "投诉/1 安抚", "安抚", "Complaints", "calm"),
    ("complaint 2: find the cause", "投诉/2 查明原因", "原因", "Complaints", "cause"),
    ("complaint 3: take a stand", "投诉/3 表明立场", "责任", "Complaints", "stand"),
    ("complaint 4: solve", "投诉/4 全力解决", "方案", "Complaints", "solve"),
    ("complaint 5: apologise", "投诉/5 真诚道歉", "道歉", "Complaints", "apologise"),
    ("complaint 6: thank", "投诉/6 感谢理解", "感谢", "Complaints", "thank"),
    ("bad reviews", "评价/差评", "差评", "Reviews", "bad review"),
    ("follow-up", "回访", "回访", "Closing", "follow"),
    ("thanks", "感谢告别", "感谢", "Closing", "thank"),
    ("goodbye", "感谢告别", "再见", "Closing", "goodbye"),
    ("handing over", "转接", "转接", "Handover", "transfer"),
]


CHINESE_PLACES = [pytest.param(category, word, id=f"{topic}, in Chinese") for topic, category, word, _, _ in TOPICS]
ENGLISH_PLACES = [pytest.param(ENGLISH + c, word, id=f"{topic}, in English") for topic, _, _, c, word in TOPICS]


@pytest.mark.parametrize(("category", "word"), CHINESE_PLACES + ENGLISH_PLACES)
def test_each_topic_of_the_trade_has_a_reply(category: str, word: str):
    inside = [draft for draft in DRAFTS if f"{draft.category}/".startswith(f"{category}/")]
    assert any(word in " ".join((draft.title, draft.body, *draft.tags)).lower() for draft in inside)


def test_there_are_enough_replies_in_enough_categories():
    english = [draft for draft in DRAFTS if draft.category.startswith(ENGLISH)]
    chinese = [draft for draft in DRAFTS if draft not in english]
    assert len(chinese) >= 150
    assert len({draft.category for draft in chinese}) >= 20
    assert len(english) >= 60


@pytest.mark.parametrize("name", ["code", "title"])
def test_each_reply_is_found_first_by_its_code_and_by_its_title(library, store, name: str):
    load_starter(library, store)
    finder = Finder(library.scripts())
    for script in library.scripts():
        asked = getattr(script, name)
        assert getattr(finder.find(asked, limit=1)[0].script, name) == asked


def test_the_users_own_language_comes_first() -> None:
    assert not starter_drafts()[0].category.startswith("English")
    assert starter_drafts("en")[0].category.startswith("English")
    assert sorted(starter_drafts("en"), key=str) == sorted(starter_drafts(), key=str)
