"""What the fields of a pasted recipient, and the doubts about them, are called on screen."""

from collections.abc import Mapping

from assistant.orders.recipient.recipient import Doubt
from ui.words import words

say = words("orders")

SENTENCES: Mapping[str, str] = {
    "name_missing": "No name found",
    "name_unsure": "Is {fact} the name?",
    "name_glued": "{fact} stood right behind the address: is it the name?",
    "phone_missing": "No phone found",
    "phone_several": "Several phones: which should the courier call?",
    "phone_glued": "Cut out of a longer number: please compare",
    "phone_extension_odd": "The extension should have 3 or 4 digits",
    "region_missing": "No province or city found",
    "region_inferred": "Not written; {fact} follows from the rest",
    "region_ambiguous": "There are several: {fact}",
    "district_missing": "No district found",
    "district_former": "Now {fact}; couriers still know the old name",
    "district_unofficial": "{fact} is no district of its own: please ask for the district",
    "detail_missing": "No street address found",
    "detail_unsure": "Is this the whole street address?",
    "identity_number": "Holds an identity card number: nobody needs it for a parcel",
}

FIELDS: Mapping[str, str] = {
    "name": "Name",
    "phone": "Phone",
    "extension": "Extension",
    "province": "Province",
    "city": "City",
    "district": "District",
    "detail": "Street address",
    "postcode": "Postcode",
    "rest": "Also written",
}


def field_name(field: str) -> str:
    return say(FIELDS[field])


def recipient_doubt(doubt: Doubt) -> str:
    return say(SENTENCES[doubt.reason], fact=doubt.fact)
