"""What the invented shop sells, to whom, and what is still open: for the pictures of the order desk."""

from dataclasses import replace
from datetime import timedelta

from assistant.orders.aftersales.case import Kind as Case
from assistant.orders.card import State
from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.columns import guess_columns
from assistant.orders.catalogue.sheet import plan
from assistant.orders.followups.followup import Kind
from assistant.orders.shop.rows import Kind as Table
from assistant.orders.shop.rows import Rows
from main import Rooms

COLUMNS = "货号 名称 属性 卖点 价格 尺码 颜色 库存 替代款 尺码表"
ITEMS = {
    "zh": """
MM-2031|雾蓝针织开衫|羊毛 30%，棉 70%|不扎脖子，可机洗|168|S M L XL|雾蓝 米白|有货||女装
MM-1187|米白帆布鞋|帆布，橡胶底|鞋垫可拆|129|36 37 38 39|米白 黑|紧张||
MM-2044|墨绿灯芯绒长裤|棉 98%|高腰，裤脚可翻|159|S M L|墨绿 卡其|缺货|MM-2045|裤装
MM-2045|墨绿直筒裤|棉 95%|同色系，略宽松|149|S M L|墨绿|有货||裤装
MM-0920|驼色羊毛围巾|羊毛 100%|可刻字吊牌|99|均码|驼色 灰|有货||
MM-3001|冬款羽绒服|90% 白鸭绒|帽子可拆|599|M L XL|黑 雾蓝|预售||女装""",
    "en": """
SF-2031|Blue knit cardigan|30 % wool, 70 % cotton|Soft at the neck, machine washable|168|S M L XL|Blue Cream|in||女装
SF-1187|Cream canvas shoes|Canvas, rubber sole|Removable insole|129|36 37 38 39|Cream Black|low||
SF-2044|Green corduroy trousers|98 % cotton|High waist|159|S M L|Green Khaki|out|SF-2045|裤装
SF-2045|Green straight trousers|95 % cotton|The same green, a little wider|149|S M L|Green|in||裤装
SF-0920|Camel wool scarf|100 % wool|Name tag can be engraved|99|One|Camel Grey|in||
SF-3001|Winter down jacket|90 % duck down|Removable hood|599|M L XL|Black Blue|presale||女装""",
}
OFFERS = ("满300减30", "满500减80", "2件9折", "会员9.8折")
NOTES = {"zh": ("老顾客，喜欢宽松", "常买 M 码"), "en": ("Likes it loose", "Usually M")}
CALLS = {"zh": "问到货后回复能不能换颜色", "en": "Tell her whether the colour can be changed"}
REASONS = {"zh": "尺码偏小", "en": "Too small"}

REPLIES: dict[str, dict[str, str]] = {
    "zh": {},
    "en": {"unconfirmed": "econfirm", "unpaid": "eunpaid", "call_back": "eback"},
}


def open_order_desk(rooms: Rooms, language: str) -> None:
    """After the cards are there: the catalogue, offers, a known customer, a case and follow-ups."""
    office = rooms.order_office
    rows = [line.split("|") for line in ITEMS[language].split("\n") if line]
    office.items.write(plan(rows, guess_columns(COLUMNS.split()), Catalogue()).new)
    office.shop_tables.save(Table.OFFERS, "", Rows(tuple({"offer": offer} for offer in OFFERS), {"freight": "10"}))
    for kind, code in REPLIES[language].items():
        rooms.settings.set(f"followup.script.{kind}", code)
    rooms.settings.set("followup.quiet", "")  # whenever the pictures are taken, something is due
    newest, *_, oldest = cards = office.orders.find()
    for card in cards:
        office.customers.saw(card.details)
    if customer := office.customers.recognise(newest.details):
        notes, preferences = NOTES[language]
        office.customers.change(customer, replace(customer, notes=notes, preferences=preferences))
    case = office.after_sales.start(oldest.id, Case.EXCHANGE, REASONS[language])
    office.after_sales.check(case.id, "time_limit")
    unpaid = office.orders.new(replace(newest.details, item=rows[4][0], notes=""))
    office.orders.move(unpaid.id, State.SENT)
    now = office.follow_ups.now
    office.follow_ups.promise(Kind.CALL_BACK, now + timedelta(minutes=5), card=newest.id, note=CALLS[language])
