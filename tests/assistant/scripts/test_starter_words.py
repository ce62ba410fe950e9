"""The starter library's sentences keep the law, the platforms' rules and good manners, and can be told apart."""

import re
from collections import Counter
from dataclasses import dataclass

import pytest

from assistant.scripts.starter import starter_drafts

DRAFTS = starter_drafts()
CHINESE = [draft for draft in DRAFTS if not draft.category.startswith("English/")]


@dataclass(frozen=True)
class Forbidden:
    """What no sentence says, why, and a sentence that must be caught."""

    why: str
    pattern: str
    bad: str


FORBIDDEN = [
    Forbidden(
        "arrival is the courier's: never promised",
        r"(今天|明天|后天|当天|次日|[一二两三四五六七\d]\s*天|\d\s*[日号])(之?内|之?前)?(就|准时|一定|可以|能|会)*(送到|送达|到货|到家|收到)"
        r"|(准时|保证|一定|肯定)(能|会)?(送到|送达|到货|收到)",
        "江浙沪的包裹明天就能收到哦。",
    ),
    Forbidden(
        "arrival is the courier's: never promised",
        r"\bwill (arrive|be delivered|reach you)\b|\barrives? (on|by|tomorrow|today)\b|\bguaranteed delivery\b",
        "Your parcel will arrive on Friday.",
    ),
    Forbidden(
        "nothing is given for a review: Interim Provisions against Unfair Competition on the Internet, art. 9(5)",
        r"(好评|评价|五星|晒图|晒单|追评)[^。！？；\n]*(返现|红包|现金|优惠券|代金券|礼品|礼物|赠品|小礼|奖励|积分|返\s*\d)"
        r"|(返现|红包|现金|优惠券|礼品|礼物|奖励)[^。！？；\n]*(好评|五星|晒图|晒单|追评)",
        "收到后五星好评晒图，联系客服领 3 元红包。",
    ),
    Forbidden(
        "nothing is given for a review",
        r"\b(review|rating|feedback)\b[^.!?\n]*\b(voucher|coupon|gift|cash|refund|reward|discount)"
        r"|\b(voucher|coupon|gift|cash|reward|discount)\b[^.!?\n]*\b(review|rating)\b",
        "Leave a five-star review and get a voucher.",
    ),
    Forbidden(
        "no superlatives or absolutes: Advertising Law, art. 9(3)",
        r"最(?![近后终迟晚])|第一|国家级|世界级|顶级|顶尖|极品|极致|唯一|独一无二|独家|首选|全网|史上|绝对|百分之?百|100\s*%"
        r"|万能|永久|永不|零风险|无敌|王牌|冠军|销量领先",
        "这是全店卖得最好的一款。",
    ),
    Forbidden(
        "no superlatives or absolutes",
        r"\b(best|number one|no\. ?1|cheapest|lowest|finest|perfect(ly)?|guarantee[ds]?|absolutely|100 ?%)(?!\w)",
        "This is the best price you will find.",
    ),
    Forbidden(
        "no contact, payment or link beside the platform",
        r"微信|威信|薇信|扣扣|(?i:qq|vx|wechat|whatsapp|telegram)|加我|加[Vv]|邮箱|收款码|银行卡号|转账(给|到)|支付宝账号"
        r"|https?:|www\.|\.(com|cn|net)\b|@",
        "加微信给您便宜五块。",
    ),
    Forbidden("no contact beside the platform", r"(?i)\be-?mail\b|\bcall us\b|\btext us\b", "Send us an e-mail."),
    Forbidden("no numbers that could be a phone or an account", r"\d[\d -]{5,}\d", "有事打 138 0013 8000。"),
    Forbidden(
        "no medical claims: Advertising Law, art. 17",
        r"治疗|治愈|疗效|药效|根治|消炎|抗过敏|杀菌|抗菌|抑菌|防癌|祛斑|祛痘|减肥|排毒|副作用|不会过敏"
        r"|(?i:\b(cures?|heals?|antibacterial|hypoallergenic|side effects?)\b)",
        "这款有抗菌消炎的作用。",
    ),
    Forbidden(
        "a fit is never promised",
        r"(一定|保证|肯定|包)(?!装)[^。，！？\n]{0,6}(合适|合身|能穿|穿得上|正好)"
        r"|(?i:\bit (will|is sure to) fit\b|\bdefinitely fit)",
        "您穿 L 码肯定合身的。",
    ),
    Forbidden(
        "no guarantees beyond what the shop has",
        r"保证|包您|包退|包换|担保|假一赔|无条件|一定(能|会|可以)|肯定(能|会|可以)",
        "我们保证假一赔十。",
    ),
    Forbidden(
        "no pressing: scarcity is a fact or is not said (Provisions on Regulating Promotion)",
        r"手慢无|仅剩|仅此|抢光|抢完|抢购|再不|错过(不再|就没)|马上(就)?(没|涨)|最后(一|\d|几)"
        r"|(?i:hurry up|last chance|selling fast)",
        "仅剩 3 件，手慢无！",
    ),
    Forbidden(
        "no forms of address that sound false",
        r"亲爱|老板|美女|帅哥|靓女|靓仔|小姐姐|小哥哥|宝宝们|(?i:\b(dear|darling|honey|boss|buddy)\b)",
        "亲爱滴，在的哦。",
    ),
    Forbidden(
        "said positively: what we do, not what we do not",
        r"不行|做不到|没办法|办不到|不可能|不知道|不清楚|不归我|不关我|不能(给|帮|为)您"
        r"|(?i:\b(can't|cannot|unable|impossible|not possible|don't know|no idea)\b)",
        "这个我们做不到。",
    ),
    Forbidden(
        "other shops are not run down",
        r"劣质|山寨|假货|别家(都是|的是|质量)|(?i:\b(fakes?|knock-?offs?)\b)",
        "别家都是假货。",
    ),
    Forbidden("no blanks: a text works as it is", r"[{}｛｝]|（…*）|\(\.*\)|__", "您好 {称呼}，在的。"),
]

INNOCENT = [
    "我帮您查一下最近的物流信息。",
    "每天 16:00 前付款的订单当天安排发出。",
    "寄出后一般 3 到 5 天左右送到，以物流实际为准。",
    "好的不足的都可以写，评价不和任何好处挂钩。",
    "After dispatch, delivery usually takes about 3 to 5 days.",
    "Only a few of this option remain.",
]


def broken_rules(text: str) -> list[str]:
    return [rule.why for rule in FORBIDDEN if re.search(rule.pattern, text)]


@pytest.mark.parametrize("rule", FORBIDDEN, ids=lambda rule: rule.bad)
def test_each_rule_catches_a_sentence_that_breaks_it(rule: Forbidden):
    assert re.search(rule.pattern, rule.bad)


@pytest.mark.parametrize("text", INNOCENT)
def test_the_rules_let_an_honest_sentence_pass(text: str):
    assert broken_rules(text) == []


def test_every_reply_keeps_every_rule():
    texts = [
        (draft.code, text)
        for draft in DRAFTS
        for text in (draft.title, draft.body, *(step.content for step in draft.parts.steps))
    ]
    found = [(code, why) for code, text in texts for why in broken_rules(text)]
    assert found == []


def test_a_time_on_the_road_is_a_range_and_says_whose_word_counts():
    on_the_road = [d for d in DRAFTS if re.search(r"\d\s*天[^。]*(送到|送达)|takes about \d", d.body)]
    assert on_the_road
    assert all(re.search("以物流实际为准|courier's actual progress", draft.body) for draft in on_the_road)


def test_a_reply_that_names_scarce_stock_reminds_the_agent_to_look_first():
    scarce = [draft for draft in DRAFTS if re.search("(库存|数量)[^。]*不多|[Oo]nly a few of", draft.body)]
    assert {draft.code for draft in scarce} >= {"kcbd", "kctx", "efew"}
    assert all({"先查再发", "check first"} & set(draft.tags) for draft in scarce)


def test_codes_are_short_latin_letters_and_belong_to_one_reply_each():
    assert [draft.code for draft in DRAFTS if not re.fullmatch("[a-z]{2,12}", draft.code)] == []
    assert [code for code, count in Counter(draft.code for draft in DRAFTS).items() if count > 1] == []


def test_titles_are_short_and_unique_in_their_category():
    assert [draft.title for draft in CHINESE if not 2 <= len(draft.title) <= 10] == []
    titles = Counter((draft.category, draft.title) for draft in DRAFTS)
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_reply_has_words_to_find_it_by_and_fits_a_chat():
    assert [draft.code for draft in DRAFTS if not 1 <= len(draft.tags) <= 4] == []
    assert [draft.code for draft in DRAFTS if len(draft.body) > 500 or draft.body != draft.body.strip()] == []


def test_no_text_stands_twice():
    """Punctuation, spaces and case do not make a text another one."""
    texts = Counter(re.sub(r"\W", "", draft.body).casefold() for draft in DRAFTS)
    assert [text for text, count in texts.items() if count > 1] == []


def test_chinese_replies_are_simplified_throughout():
    """GB 2312 has the simplified characters in common use and next to no traditional one."""
    assert "發貨".encode("gb2312", "ignore") == b""
    letters = {letter for draft in CHINESE for letter in draft.title + draft.body if "一" <= letter <= "鿿"}
    assert [letter for letter in letters if not letter.encode("gb2312", "ignore")] == []


def test_replies_do_not_all_begin_alike():
    openings = Counter(draft.body[:3] for draft in CHINESE)
    assert openings.most_common(1)[0][1] <= len(CHINESE) // 15
    assert sum(draft.body.startswith("亲") for draft in CHINESE) <= len(CHINESE) // 20
