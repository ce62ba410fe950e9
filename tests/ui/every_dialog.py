"""Makes every dialog that there is, on the library of a room."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from assistant.compliance.defaults import default_checker
from assistant.compliance.library_rules import LibraryRules
from assistant.exchange.columns import Mapping
from assistant.exchange.formats.table import Table
from assistant.exchange.parsed import Entry, Loss, NotCarried, Parsed
from assistant.exchange.plan import plan
from assistant.orders.shop.rows import Kind
from assistant.scripts.parts import Hours, Parts, Step, StepKind, Variant
from assistant.scripts.script import Draft, Script
from assistant.settings.values import Settings
from assistant.team.content import Kind as TeamKind
from tests.fake_lead_team import FakeLeadTeam
from tests.fake_order_stores import fake_office
from tests.fake_rules import FakeRuleStore
from tests.fakes import FakeSettingsStore
from tests.make import SHOES, a_draft, a_script
from tests.ui.scripts.library_room import Room
from tests.ui.settled import settled
from tests.ui.team.dialogs import TEAM_DIALOGS
from ui.compliance.rules.desk import RulesDesk
from ui.compliance.rules.edit import RuleEditor
from ui.compliance.rules.trial import TrialWindow
from ui.compliance.rules.window import RulesWindow
from ui.exchange.export_window import ExportWindow
from ui.exchange.import_window import ImportWindow
from ui.exchange.telling import lost_list
from ui.orders.customers.window import CustomersWindow
from ui.orders.shop.window import ShopTablesWindow
from ui.scripts.choose import CategoryChoice, TagsChoice
from ui.scripts.duplicates_window import DuplicatesWindow
from ui.scripts.earlier_window import EarlierWindow
from ui.scripts.editor import ScriptEditor
from ui.scripts.library_window import LibraryWindow
from ui.scripts.original_window import OriginalWindow
from ui.scripts.places import BIN
from ui.scripts.replace_window import ReplaceWindow
from ui.settings.dialog import SettingsDialog
from ui.team.history_window import HistoryWindow
from ui.team.lead_desk import LeadDesk
from ui.team.people_window import PeopleWindow
from ui.team.person_form import PersonForm
from ui.team.review_window import ReviewWindow


def editor(room: Room) -> QWidget:
    return ScriptEditor(room.desk.editor_desk(script := room.titled("催发货")), script)


def editor_with_parts(kind: StepKind) -> Callable[[Room], QWidget]:
    """Both lists stand open."""

    def make(room: Room) -> QWidget:
        step = Step("/home/a/退换货说明.pdf" if kind is StepKind.FILE else "亲，您好", kind, 2.5)
        parts = Parts((step, Step("再见")), (Variant("亲，夜里好", ("名美",), (Hours.NIGHT,)),))
        window = ScriptEditor(room.desk.editor_desk(None), None, Draft("投诉", "您好", parts=parts))
        for field in window.form.parts.fields.values():
            field.unfold()
        return window

    make.__name__ = f"editor_{kind}"
    return make


def editor_without_parts(room: Room) -> QWidget:
    """Both lists stand open and say what to do."""
    window = ScriptEditor(room.desk.editor_desk(None))
    for field in window.form.parts.fields.values():
        field.unfold()
    return window


def earlier_texts(room: Room) -> QWidget:
    """One is chosen, and what was just done can be taken back."""
    script = room.titled("催发货")
    room.library.change(script.id, a_draft("催发货", "今天发", category="物流"))
    window = EarlierWindow(room.desk, script)
    window._show(room.library.earlier(script.id))
    window.undo_bar.report("Scripts deleted: 3", object())
    return window


def original(room: Room) -> QWidget:
    """Of a copy of the team's."""
    window = OriginalWindow(room.desk, copy_of_teams(room))
    settled(window.take.isEnabled)
    return window


def editor_of_copy(room: Room) -> QWidget:
    copy = copy_of_teams(room)
    window = ScriptEditor(room.desk.editor_desk(copy), copy)
    note = window.note
    settled(lambda: bool(note and not note.compare.isHidden()))
    return window


def copy_of_teams(room: Room) -> Script:
    team = a_script("催发货", "今天发", id="team", origin="team", category="物流")
    room.store.kept[team.id] = team
    room.library.load()
    return room.library.change(team.id, a_draft("催发货", "明天发", category="物流")).done.put[0]


def library(room: Room) -> QWidget:
    window = LibraryWindow(room.desk)
    window.page.table.selectRow(0)
    window.undo_bar.report("Scripts deleted: 3", None)
    return window


def bin(room: Room) -> QWidget:  # noqa: A001
    if not room.store.bin():
        room.library.delete([room.titled("查快递").id])
    window = LibraryWindow(room.desk)
    window.tree.go_to(BIN)
    window.bin.show_bin(room.library.bin())
    return window


def category_choice(room: Room) -> QWidget:
    return CategoryChoice(None, ("Move scripts: 3", "Move"), room.desk.paths(), print, new=True)


def tags_choice(room: Room) -> QWidget:
    return TagsChoice(None, room.library.scripts(), room.desk.tags(), print)


def settings(section: str) -> Callable[[Room], QWidget]:
    def make(room: Room) -> QWidget:
        dialog = SettingsDialog(Settings(FakeSettingsStore()), room.worker)
        dialog.open_section(section)
        return dialog

    make.__name__ = f"settings_{section}"
    return make


def customers(room: Room) -> QWidget:
    """One of them chosen, who it is shown whole."""
    office = fake_office({"shop.name": "名美"})
    office.orders.new(SHOES)
    window = CustomersWindow(room.worker, office)
    (one,) = office.customers.find()
    window.page.editor.show_customer(one, ("王女士",))
    window.page.earlier.show_cards(office.customers.cards(one))
    window.page.editor.identity.show_whole(whole=True)
    window.page._pages.setCurrentIndex(0)
    return window


def shop_tables(kind: Kind) -> Callable[[Room], QWidget]:
    def make(room: Room) -> QWidget:
        window = ShopTablesWindow(room.worker, fake_office({}), "")
        window.tabs.setCurrentIndex(list(window.pages).index(kind))
        return window

    make.__name__ = f"shop_{kind}"
    return make


def import_replies(room: Room) -> QWidget:
    """A sheet was looked at, its columns stand open, and one row of what it would do is chosen."""
    window = ImportWindow(room.desk)
    table = Table((("标题", "内容", "负责人"), ("发货时间", "今天发", "小美")), Mapping({"title": 0, "body": 1}))
    window.columns.show_table(table.rows, table.mapping)
    window.open_columns.show()
    window.open_columns.setChecked(True)
    entry = Entry(1, a_draft("发货时间", "今天发", category="物流/发货"))
    window._show_plan(plan(Parsed("table", (entry,)), room.library.scripts()))
    window.lists.table.selectRow(0)
    return window


def export_replies(room: Room) -> QWidget:
    window = ExportWindow(room.desk)
    window.lists.show_lists([lost_list([NotCarried("", "title × 5", Loss.FIELD)])])
    return window


def rules_desk(room: Room) -> RulesDesk:
    rules = LibraryRules(FakeRuleStore())
    reason = {"zh_CN": "不提黄牛", "en": "No touts"}
    rules.add({"category": "own", "level": "block", "words": ["黄牛"], "exempt": ["不是~"], "reason": reason})
    return RulesDesk(room.worker, lambda: rules, room.library.scripts, room.desk.works, lambda: ("名美",))


def rules_window(room: Room) -> QWidget:
    """Its own rule is chosen."""
    window = RulesWindow(desk := rules_desk(room))
    window._show((desk._rules().listed(), ()))
    return window


def rule_editor(room: Room) -> QWidget:
    desk = rules_desk(room)
    return RuleEditor(desk, desk._rules().listed()[0].rule, ("名美",))


def in_its_place() -> None:
    """Each part that makes room for another has done so: one asks the next."""
    for _ in range(6):
        QApplication.processEvents()


def rules_trial(room: Room) -> QWidget:
    """One script is found."""
    room.library.add(a_draft("微信", "亲，加我微信 abc12345"))
    window = TrialWindow(rules_desk(room), default_checker(), "微信")
    settled(lambda: not window.doing.busy)
    return window


def duplicates(room: Room) -> QWidget:
    """Two that say the same, side by side."""
    for _ in range(2):
        room.library.add(a_draft("催发货", "亲，16 点前付款的订单当天发圆通快递哦"))
    window = DuplicatesWindow(room.desk)
    settled(lambda: not window.doing.busy)
    return window


def replacing(room: Room) -> QWidget:
    """Something is found, and seen before it is changed."""
    room.library.add(a_draft("催发货", "亲，今天发圆通"))
    window = ReplaceWindow(room.desk)
    window.form.find.setText("圆通")
    window.form.put.setText("中通")
    settled(window.do.isEnabled)
    return window


def lead_desk(room: Room) -> LeadDesk:
    team = FakeLeadTeam()
    return LeadDesk(lambda: team, room.worker)


def review(key: str) -> Callable[[Room], QWidget]:
    """One change is chosen, and what blocks the release is said."""

    def make(room: Room) -> QWidget:
        window = ReviewWindow(lead_desk(room))
        window.show()
        settled(lambda: bool(window.drafts.list.rows) and bool(window.proposals.list.rows))
        window.drafts.list.select((TeamKind.SCRIPT, key))
        window.undo_bar.report("Scripts deleted: 3", object())
        in_its_place()
        return window

    make.__name__ = f"review_{key}"
    return make


def proposals(room: Room) -> QWidget:
    window = review("r2")(room)
    assert isinstance(window, ReviewWindow)
    window.open_proposals()
    in_its_place()
    return window


def releases(room: Room) -> QWidget:
    window = HistoryWindow(lead_desk(room))
    window.show()
    settled(lambda: bool(window.list.rows) and bool(window.page.list.rows))
    in_its_place()
    return window


def people(room: Room) -> QWidget:
    window = PeopleWindow(lead_desk(room))
    window.show()
    settled(lambda: bool(window.list.rows))
    return window


def person(room: Room) -> QWidget:
    return PersonForm(lead_desk(room), on_server=True)


DIALOGS = [review("r1"), review("r3"), proposals, releases, people, person]
DIALOGS += [rules_window, rule_editor, rules_trial, duplicates, replacing]
DIALOGS += [import_replies, export_replies, editor, editor_without_parts]
DIALOGS += [original, editor_of_copy]
DIALOGS += [earlier_texts, library, bin, category_choice, tags_choice, customers]
DIALOGS += [settings(section) for section in ("General", "Hotkeys", "Shop", "Order card")]
DIALOGS += [editor_with_parts(kind) for kind in StepKind]
DIALOGS += [shop_tables(kind) for kind in (Kind.SHOP, Kind.SIZES, Kind.COURIERS, Kind.FLAGS, Kind.OFFERS, Kind.MESSAGE)]
DIALOGS += TEAM_DIALOGS
