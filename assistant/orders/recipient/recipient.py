"""The recipient as he was understood, and what a person should look at."""

from dataclasses import dataclass

REASONS = (
    "name_missing",
    "name_unsure",  # it could be something else
    "name_glued",  # cut off from the text before it
    "phone_missing",
    "phone_several",  # the first is taken, the others are in the rest
    "phone_glued",  # cut out of a longer number
    "phone_extension_odd",  # a mobile's extension has three or four digits
    "region_missing",
    "region_inferred",  # not written, follows from a short name or one inside other words
    "region_ambiguous",  # places of that name lie in several cities
    "district_missing",
    "district_former",  # no longer in force
    "district_unofficial",  # a development zone, or the platform's 其它区
    "detail_missing",
    "detail_unsure",
    "identity_number",  # nobody needs it for a parcel
)
"""Every reason for a doubt. The form and the command line have a sentence for each."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field that a person should look at, and why. `fact` is a name or a number that the sentence needs."""

    field: str
    reason: str
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom and where a parcel goes to. Fields that were not found are "".

    The region has its full names of today, or the former name as it was written. `detail` is as it was written, from
    the region on. `rest` is everything else: wishes, numbers, marks; nothing of the input is lost.
    """

    name: str = ""
    phone: str = ""
    extension: str = ""
    province: str = ""
    city: str = ""
    district: str = ""
    detail: str = ""
    postcode: str = ""
    rest: str = ""
    doubts: tuple[Doubt, ...] = ()

    @property
    def address(self) -> str:
        """In one line, as it stands on a card; a municipality's name once."""
        places = dict.fromkeys((self.province, self.city, self.district, self.detail))
        return "".join(place for place in places if place)
