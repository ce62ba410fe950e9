"""The sentences for what is refused to scripts, their categories, files of other tools, and rules."""

SCRIPT_REASONS: dict[str, str] = {
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
    # the blanks of a script
    "blanks_missing": "These blanks are still empty: {names}. Please fill them first.",
    "blanks_too_many": (
        "The reply is too long once the replies in it are put together: at most {limit} pieces. Please split it."
    ),
    "blank_script_unknown": (
        'The reply is to contain another one with the code "{code}", which no reply has. Please edit it.'
    ),
    "blank_script_in_itself": 'The reply with the code "{code}" would contain itself. Please edit it.',
    "blank_scripts_too_deep": (
        'Replies stand in each other more than {limit} deep, the last with the code "{code}". Please edit them.'
    ),
    "script_unknown": "This reply is not there any more.",
    "no_script_with_code": "No script has the code {code}.",
    "no_starter_left": (
        "There are no starter replies left to remove. Those you have changed or starred are yours and stay."
    ),
    "no_such_earlier_text": "There is no earlier text {number}: {count} are kept. The list shows their numbers.",
    "undo_too_late": "This can no longer be taken back: it has been changed again since.",
    "library_changed_meanwhile": (
        "The library was changed elsewhere at the same moment. Nothing was changed here; please try again."
    ),
    "too_many_steps": "A reply has at most {limit} further messages; these are {count}.",
    "too_many_variants": "A reply has at most {limit} other texts; these are {count}.",
    "too_many_names": "One condition names at most {limit} shops or regions; these are {count}.",
    "step_delay_wrong": "The pause before a message is between 0 and {limit} seconds.",
    "step_picture_unknown": "This picture was not kept by Miaohui. Please add it once more.",
    "step_file_unknown": "The file {name} has no full path. Please choose it anew.",
    "step_picture_gone": "The picture is no longer in the data folder. Please add it to the reply anew.",
    "step_file_gone": "The file {name} is no longer where it was. Please add it to the reply anew.",
    "validity_backwards": "The reply would end ({until}) before it begins ({start}). Please change one of the days.",
    "script_not_in_force": (
        '"{title}" is not for today, or not for this shop: its validity in the library says so. Nothing was sent.'
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
    "export_picture_in_the_way": (
        "In the folder {folder} beside the file there is another picture called {name}. Nothing was exported; please "
        "choose another place for the file."
    ),
    "export_pictures_not_written": (
        "The pictures could not be put into the folder {folder} beside the file: {why}. Nothing was exported; please "
        "choose another place for the file."
    ),
    "exchange_format_unknown": "There is no format {format}. Possible are {formats}.",
    "chat_changed": (
        "The chat is with “{now}” now, this reply was begun for “{first}”. Go back there and go on; or press Next in "
        "the window to go on here."
    ),
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
    "rule_id_taken": "There is a rule {rule} already. Give the new one another id.",
    "rule_not_own": "{name} is one of our rules and cannot be removed or changed. It can be switched off.",
    "rule_too_long": "The rule {rule} has more than {most} words. Make two of it.",
    "rules_too_many": "There cannot be more than {most} rules of your own. Remove some, or put words together in one.",
    "rule_field_missing": "The rule {rule} lacks this: {place}",
    "rule_field_unknown": "The rule {rule} has something that no rule has: {place}",
    "rule_value_wrong": "The rule {rule} has something wrong at {place}",
    "pattern_unreadable": "The rule {rule} has a pattern that cannot be read, at {place}",
    "pattern_runs_away": (
        "The rule {rule} has a pattern that could take for ever, at {place}. Give each repetition an upper bound, and "
        "put none inside another."
    ),
    "pattern_set_unknown": "The rule {rule} names a set of characters that there is not, at {place}",
}
