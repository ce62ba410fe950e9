"""The sentence for every reason: why a text did not reach the chat, and why something was refused.

Each says what happened and, where the user can do something, what. A test finds every reason in the code here.
"""

from ui.words import words

say = words("reasons")

REASONS: dict[str, str] = {
    # a text that did not reach the chat by itself: assistant/insertion/outcome.py
    "no_target": "No chat window was active.",
    "own_window": "The active window was Miaohui itself.",
    "target_gone": "The chat window has been closed.",
    "target_not_in_front": "The chat window did not come back to the front.",
    "target_elevated": "The chat program runs as administrator, so Windows lets no key press of Miaohui reach it.",
    "focus_moved": "Another window took the focus at that moment.",
    "not_fetched": "The chat window has not taken the text yet.",
    "picture_not_taken": "The chat window has taken no picture: it is busy, or takes only text there.",
    "files_not_taken": "The chat window has taken no files: it is busy, or takes none there.",
    "clipboard_taken": "Something else was copied at that moment, and stays on the clipboard.",
    "clipboard_refused": "The clipboard could not be used; another program may be holding it.",
    "no_paste_key": "This keyboard layout has no key that pastes.",
    "copy_only": "The text is on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys.",
    "cancelled": "Cancelled.",
    "desktop_lost": "The connection to the desktop broke; please start Miaohui again.",
    # insertion
    "text_empty": "There is no text to insert. Write the reply first.",
    "text_control_character": (
        "The text holds a control character ({code}, character {position}) that does not belong into a "
        "chat. Please remove it."
    ),
    "picture_unreadable": "The picture cannot be inserted: it is damaged, or no PNG. Please make it anew.",
    "picture_too_large": (
        "The picture has more than {megabytes} MB or {pixels} megapixels. Please make it smaller, or save it as a file."
    ),
    "files_none": "There is no file to insert. Please choose one first.",
    "text_too_long": "The text has {characters} characters; at most {longest} can be inserted. Split it.",
    "program_row_unreadable": "Line {line} of the chat programs cannot be read. Write it like: wechat Ctrl+V 0.2",
    # hotkeys and the desktop
    "hotkey_unknown_key": "{keys} is no combination of keys this keyboard has. Please choose another.",
    "hotkey_needs_modifier": "{keys} alone would be missing from every other program: add Ctrl, Alt or Super.",
    "hotkey_reserved": "{keys} copies or pastes in every program. Please choose another.",
    "hotkey_taken": (
        "{keys} is held by another program. Close that program, or choose another combination in the settings."
    ),
    "hotkey_in_use": '{hotkey} belongs to "{title}" already. Please choose another.',
    "hotkey_is_ours": "Miaohui itself uses {keys} already: choose another combination.",
    "hotkeys_unavailable": (
        "This desktop lets no program have hotkeys: {keys} does not work. Open Miaohui from the tray, or "
        "by starting it again."
    ),
    "desktop_wayland": "This is a Wayland desktop: texts are copied, you paste them with Ctrl+V.",
    "desktop_no_display": "There is no graphical desktop: texts can only be copied.",
    "desktop_not_reached": "The X11 desktop does not answer: texts can only be copied. Check DISPLAY.",
    "desktop_unknown_system": "On this system texts can only be copied; you paste them with Ctrl+V.",
    # scripts
    "title_empty": "A reply needs a title.",
    "title_too_long": "The title has {length} characters; at most {limit} are possible.",
    "title_control_character": (
        "The title holds a control character ({character}, character {place}). Please remove it."
    ),
    "body_empty": "A reply needs a text.",
    "body_too_long": "The text has {length} characters; at most {limit} are possible.",
    "body_control_character": (
        "The text holds a control character ({character}, character {place}) that chats cannot show. Please remove it."
    ),
    "code_too_long": "The code has {length} characters; at most {limit} are possible.",
    "code_has_space": "A code is one word: no spaces or invisible characters, please.",
    "code_control_character": (
        "The code holds a control character ({character}, character {place}). Please remove it."
    ),
    "code_taken": 'The code "{code}" belongs to "{title}" already. Please choose another.',
    "too_many_tags": "A reply has at most {limit} tags; these are {count}.",
    "tag_too_long": "A tag has {length} characters; at most {limit} are possible.",
    "too_many_questions": "A reply has at most {limit} questions; these are {count}.",
    "question_too_long": "A question has {length} characters; at most {limit} are possible.",
    "question_control_character": "A question holds a control character ({character}). Please remove it.",
    "tag_control_character": "A tag holds a control character ({character}). Please remove it.",
    "script_unknown": "This reply is not there any more.",
    "no_script_with_code": "No script has the code {code}.",
    "no_starter_left": (
        "There are no starter replies left to remove. Those you have changed or starred are yours and stay."
    ),
    "undo_too_late": "This can no longer be taken back: it has been changed again since.",
    "library_changed_meanwhile": (
        "The library was changed elsewhere at the same moment. Nothing was changed here; please try again."
    ),
    # categories
    "category_name_empty": "A category needs a name.",
    "category_name_too_long": "The name of the category has {length} characters; at most {limit} are possible.",
    "category_control_character": (
        "The name of the category holds a control character ({character}). Please remove it."
    ),
    "category_too_deep": "Categories have at most {levels} levels, such as Shipping/Delays.",
    "category_exists": 'There is a category "{path}" already. To join the two, use Merge.',
    "category_unknown": 'There is no category "{path}" (any more).',
    "category_inside_itself": '"{path}" cannot be moved into itself.',
    "categories_not_siblings": "Only categories of one level, under one parent, can be put in order.",
    # settings
    "setting_unknown": 'There is no setting "{key}". "config list" shows them all.',
    "setting_wrong_kind": 'The value of "{key}" is not of its kind ({kind}).',
    "setting_not_a_choice": '"{key}" can be: {choices}.',
    "setting_out_of_range": '"{key}" must be a number from {low} to {high}.',
    "setting_too_long": 'The value of "{key}" may have at most {limit} characters.',
    "autostart_refused": (
        "The computer did not let Miaohui be started when you log in ({why}). Whoever looks after it may forbid that."
    ),
    "autostart_path_too_long": (
        "Windows starts nothing whose path has more than {limit} characters. Please move Miaohui to a shorter one."
    ),
    "setting_unknown_field": '"{field}" is no field of the order card.',
    # orders
    "order_move_not_allowed": "This card is {old}; from there it cannot become {new}.",
    "order_read_only": (
        "This card is {state} and can no longer be changed. Make a new card, or take the cancelled one up again first."
    ),
    "order_not_found": "There is no order card {id}. Look it up in the list.",
    "card_changed_meanwhile": (
        "The card was changed elsewhere at the same moment. Please open it again and repeat the change."
    ),
    "order_template_unknown_blank": (
        "The confirmation text has an unknown blank {{{name}}}. Correct it in the settings, Order card."
    ),
    # the data folder and the database
    "disk_full": "The disk is full. Nothing was changed and nothing is lost; please free some space and try again.",
    "disk_error": (
        "The disk did not take the data. Nothing was changed; please check the disk and the data folder, "
        "then try again."
    ),
    "read_only": (
        "The data folder cannot be written, so nothing was changed. Please check its permissions, or "
        "choose another folder with --data."
    ),
    "cannot_open_database": (
        "The database cannot be opened: another program, such as a virus scanner, may be holding it. Else please check "
        "that the data folder is there and may be written."
    ),
    "database_busy": (
        "Another program has been holding the database for several seconds. Nothing was changed; please try again."
    ),
    "database_damaged": (
        "The database is damaged. Please quit and start Miaohui again: it sets the damaged file aside and "
        "puts the newest good backup in its place."
    ),
    "database_newer": (
        "The data was written by a newer Miaohui (version {version}; this one knows {known}). It was left "
        "untouched; please install the newer program."
    ),
    "folder_on_network": (
        "The data folder {folder} is on another machine, where the database would be damaged sooner or later. Please "
        "keep it on a disk of this computer, or choose one with --data."
    ),
    "text_not_unicode": (
        "The text holds half a character (a broken emoji, perhaps) and cannot be kept. Please type it again."
    ),
    "cannot_start": (
        "The data folder {folder} cannot be used: {why}. Choose another with --data, or mend its permissions."
    ),
    # the running program and the command line
    "not_ready_yet": "Miaohui is still loading its library: try again in a moment.",
    "no_window_running": "Miaohui is not running; start it with: miaohui",
    "window_not_answering": "Miaohui is running but does not answer; please end it and start it again.",
    "request_not_understood": "The open window does not understand this request; are both of one version?",
    "request_too_long": "The request is longer than {limit} bytes.",
    "limit_negative": "The limit {limit} is negative; give 0 or more.",
    # the order desk: sizes, couriers, prices
    "chart_empty": "The size chart {name} has no sizes. Give it at least one row.",
    "chart_row_unreadable": "Row {row} of the size chart cannot be read at {cell}. Write a range such as 160-165.",
    "chart_unknown": "There is no size chart {name}; there are {names}.",
    "chart_none": "The shop has no size charts. Write one in its tables, or choose another shop.",
    "courier_also_unreadable": "{cell} is no other name of a courier. Write one a line, such as 汇通=极兔.",
    "offer_row_unreadable": (
        "Row {row} of the offers cannot be read: {cell}. Write 满300减30, 2件9折, 9.8折 or 券10（满100）."
    ),
    "message_row_unreadable": "Row {row} of the text has the blank {cell}, which is no field of the card.",
    "profile_row_unreadable": "Row {row} of the export profiles needs a name that no other row has.",
    "profile_column_unknown": "Row {row} of the export profiles names {cell}, which is no column of an export.",
    "courier_row_unreadable": (
        "Row {row} of the courier rules cannot be read at {cell}. Regions and couriers must be there, the fee is "
        "money, the days are such as 2-4."
    ),
    "courier_time_unreadable": "{text} is no time of day for the cut-off. Write it as 16:00.",
    "catalogue_no_code_column": (
        "No column of this sheet holds item numbers. Name one 货号 (item number) and try again."
    ),
    "customer_account_taken": "Another customer has the account {account} already. Open that one instead.",
    "follow_up_not_found": "There is no follow-up {id}. Look it up in the list.",
    "no_reply_for_it": "No reply is chosen for this. Choose one in the settings, under Follow-ups.",
    "moment_unreadable": "This is no time. Write it like 15:30, tomorrow 9:00, 12-01 9:00, fri or +2h.",
    "moment_passed": "That time is over already. Please give a later one.",
    "customer_not_found": "This customer is no longer on file; somebody may have erased or merged the record.",
    "customer_several": "{count} customers have this phone. Say which by the account or the id.",
    "quiet_hours_unreadable": "{text} are no quiet hours. Write them as 22:30-08:00, or leave it empty.",
    "case_move_not_allowed": "This after-sales case is {old}; from there it cannot become {new}.",
    "case_not_found": "There is no after-sales case {id}.",
    "case_check_unknown": "{name} is not on the checklist of this case; on it are {names}.",
    "export_column_unknown": "There is no column {column} for an export. Choose the columns anew.",
    "export_format_unknown": "{name} is neither .xlsx nor .csv. Give the file one of these endings.",
    "file_ending_wrong": "{name} should end in {ending}. Give the file this ending.",
    "profile_name_empty": "The profile needs a name.",
    "profile_name_taken": "There is a profile {name} already. Please choose another name.",
    "profile_unknown": "There is no export profile {name}. There are: {names}",
    "file_not_usable": (
        "The file could not be used ({why}). Close it in other programs, or choose another folder, and try again. "
        "Nothing was written."
    ),
    "picking_nothing": "No card is confirmed, so there is nothing to pick. Confirm a card first.",
    "waybill_columns_missing": (
        "This sheet needs a column 订单编号 (order number) and a column 运单号 (waybill number). Nothing was changed."
    ),
    "table_too_large": "The file {name} is larger than 50 MB. Split it, please.",
    "table_unreadable": "The file {name} cannot be read as a sheet. Save it as .xlsx or .csv and try again.",
    "table_empty": "The file {name} has no rows.",
    "item_not_found": "There is no item {code} in the catalogue.",
    "item_code_taken": "Two items cannot have the same item number. Nothing was saved; give one of them another.",
    "item_code_empty": "An item needs an item number with a letter or digit in it.",
    "item_code_too_long": "The item number has {length} characters; at most {limit} are possible.",
    "item_text_too_long": "{field} has {length} characters; at most {limit} are possible.",
    "item_day_unreadable": "{text} is no date. Write it as 2026-12-01.",
    "item_code_in_use": "The item number {code} belongs to another item already. Please choose another.",
    "item_picture_too_large": "The picture {name} is larger than 1 MB. Make it smaller and try again.",
    "item_picture_unreadable": "{name} is no picture that can be shown. Choose a PNG, JPEG or WebP file.",
    "item_picture_not_kept": (
        "The picture could not be kept in the data folder: {why}. Please check its space and permissions."
    ),
    "flag_row_unreadable": (
        "Row {row} of the flag table cannot be read at {cell}. It needs a reason and one of the five colours."
    ),
    "price_unreadable": "{text} is no price. Write it as 59 or 59.90.",
    "price_line_unreadable": "{text} is no line of an order. Write it as 59.90x2, or 59.90 for one piece.",
    "offer_unreadable": "{text} is no offer. Write it as 满300减30, 2件9折, 9.8折 or 券10（满100）.",
    # scripts in and out
    "import_file_missing": "{name} is not there. Look where the file lies, please.",
    "import_too_large": "{name} has more than {megabytes} MB of text. Split it, please. Nothing was changed.",
    "import_too_many": "More than {limit} rows are too many at once. Split the file, please. Nothing was changed.",
    "import_encoding": "The text of {name} is in no encoding that can be read. Save it as UTF-8 and try again.",
    "import_damaged": "{name} is damaged, or is not what its name says. Export it once more from the other tool.",
    "import_zip_bomb": "{name} would unpack to far more than any library has. It was not opened.",
    "import_sheet_wide": "The sheet {name} reaches too far to the right or down. Copy the replies into a new sheet.",
    "import_zip_names": "{name} holds names that lead out of it. It was not opened; ask where it comes from.",
    "import_encrypted": (
        "{name} is encrypted by Kefubao: nobody else can read it. Export it there as Excel (.xls) and import that."
    ),
    "import_newer": "{name} was written by a newer version than Miaohui knows. Please update Miaohui, then import it.",
    "import_unknown": (
        "Nobody can tell which tool {name} comes from. Export it as a table (.xlsx or .csv) and import that."
    ),
    "import_nothing": "{name} holds no replies. Look whether it is the right file.",
    "import_columns_unknown": (
        "No column of {name} seems to hold the replies. Give it a heading such as 内容 (text), or choose the "
        "columns in the window."
    ),
    "import_wants_folder": "This format is a folder: choose the folder in which {name} lies.",
    "import_wants_file": "This format is one file: choose it inside of {name}.",
    "import_picture_only": "Only a picture and no text; Miaohui's replies need a text.",
    "import_program": "This is a program. It is never run, and not brought in.",
    "import_plan_outdated": (
        "The library was changed meanwhile. Nothing was imported; please look at the preview again."
    ),
    "export_nothing": "The library has no replies to export. Write some first.",
    "export_format_needed": (
        "The name does not tell the format. Add an ending such as .zip or .csv, or name one of {formats}."
    ),
    "export_folder_exists": "There is a folder {name} already. Please choose a new name.",
    "exchange_format_unknown": "There is no format {format}. Possible are {formats}.",
    "compliance_blocked": "This text must not go out: {why} {instead}",
    "compliance_warned": (
        "This text should better not go out like this: {why} {instead} "
        "To insert it all the same, do it once more within 8 seconds."
    ),
    "rules_unreadable": (
        "The file {file} cannot be read as rules: {why}. See the file beside our own rules for how to write them."
    ),
    "rule_unknown": "There is no rule and no category {name}. `rules list` shows them.",
    "rule_twice": "Two rules are called {rule}. Give one of them another {place}.",
    "rule_field_missing": "The rule {rule} lacks this: {place}",
    "rule_field_unknown": "The rule {rule} has something that no rule has: {place}",
    "rule_value_wrong": "The rule {rule} has something wrong at {place}",
    "pattern_unreadable": "The rule {rule} has a pattern that cannot be read, at {place}",
    "pattern_runs_away": (
        "The rule {rule} has a pattern that could take for ever, at {place}. Give each repetition an upper bound, and "
        "put none inside another."
    ),
    "pattern_set_unknown": "The rule {rule} names a set of characters that there is not, at {place}",
    "bug": "The open window made a mistake ({kind}); its log says more.",
    "program_missing": "The program {program} is not installed. Install it and try again.",
    "demo_needs_linux": "The demo needs Linux and its virtual screen. Start Miaohui alone and try it there.",
    "virtual_screen_failed": "The virtual screen did not start. See whether Xvfb runs on this machine.",
}


def sentence(reason: str, /, **facts: object) -> str:
    """The sentence in the user's language. A reason without one is shown by its key: better odd than silent."""
    source = REASONS.get(reason)
    if source is None:
        return say("Refused: {reason}", reason=reason)
    return say(source, **facts)
