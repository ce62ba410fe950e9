"""The sentences for what is refused at the order desk."""

ORDER_REASONS: dict[str, str] = {
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
    "shop_hours_unreadable": "{cell} are no working hours. Write them as 09:00-23:00, or leave it empty.",
    "shop_title_too_wide": (
        "A title of nothing but * fits every window. Write what stands in the title of this shop alone."
    ),
    "shop_form_unreadable": "Row {row} needs a form of address, and whether to prefer or to avoid it.",
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
}
