"""The sentences for what is refused to a team and to its library."""

TEAM_REASONS: dict[str, str] = {
    # belonging to a team
    "team_none": "This program belongs to no team yet. Create one, or join with the code that a lead gives you.",
    "team_joined_already": 'This program belongs to the team "{name}" already. Leave it first.',
    "team_name_empty": "A team needs a name.",
    "team_code_unreadable": "That is no whole join code. Please copy all of it, from the first to the last character.",
    "team_not_lead": "Only a lead can do that: this program has no key that the team trusts for it.",
    "team_not_owner": "Only the owner of the team can do that: the owner's key is not on this computer.",
    "team_person_unknown": 'The team has nobody named "{name}".',
    "team_person_exists": 'The team has somebody named "{name}" already. Please choose another name.',
    "team_owner_stays": "{name} is the owner of the team and stays.",
    "team_person_name_wrong": (
        "A name for the server is made of small letters, digits and _ and has at most {most} characters."
    ),
    "team_key_unreadable": "That is no public key of a person. Please copy all 64 characters.",
    "team_secret_locked": "The team key on this computer is protected. Please give its passphrase.",
    "team_secret_wrong": "That passphrase does not open the team key. Please try again.",
    "team_secret_missing": "The team key is not on this computer any more. Ask the owner to let you in again.",
    "team_password_missing": "The server wants the password of {login}. Please type it in.",
    "team_password_untyped": (
        "The server wants the password of {login}. "
        "Type it when it is asked for, or put it into the environment variable PGPASSWORD."
    ),
    # reaching it
    "team_unreachable": "The team library cannot be reached at {where}. You can go on working; it is tried again.",
    "team_place_unreachable": (
        "{where} cannot be reached. Check how it is written and whether this computer is connected to it, "
        "then try again."
    ),
    "team_login_wrong": "The server does not accept the name or the password of {login}. Please type them in again.",
    "team_server_unproved": (
        "The server could not prove that it is the one of your team, so nothing was sent to it. "
        "Ask your lead for a new join code."
    ),
    "team_server_old": (
        "The server's tables are of version {have}, and this program needs {need}. Please ask the owner to update them."
    ),
    "team_server_bare": "The tables for team libraries are not on that server. Let its owner set it up first.",
    "team_server_full": (
        "The server at {where} takes no more connections just now. It is tried again; if that lasts, ask who runs it."
    ),
    "team_not_allowed": "The server does not allow that to {login}.",
    "team_address_wrong": "That is no address of a team library: a folder, or postgresql://server/database.",
    "team_folder_read_only": "Nothing can be written to {where}. Please ask for the right to write there.",
    # what was refused
    "team_forged": "A team release was refused: nobody whom the team trusts has signed it. Yours stays as it was.",
    "team_damaged": "A team release was refused: it is damaged ({what}). Yours stays as it was; it is tried again.",
    "team_copy_damaged": (
        "The copy of the team library on this computer was damaged. It is fetched again; your own data is not touched."
    ),
    "team_missing": "A team release is not whole yet ({what} is missing). Yours stays as it was; it is tried again.",
    "team_older": (
        "An older team library (release {offered}) was offered in place of {have} and refused. "
        "A lead should publish once more."
    ),
    "team_foreign": "That belongs to the library of another team and was refused.",
    "team_too_large": "A team release was refused: it is larger than is ever right.",
    "team_program_old": "The team library is of a newer kind. Please update Miaohui; until then yours stays as it was.",
    # publishing
    "team_stale": "Another lead has published meanwhile. Take that over, look at the differences, and publish again.",
    "team_conflicts": "{count} differences need your choice before this can be published.",
    "team_nothing_to_publish": "There is nothing to publish: no draft differs from the library.",
    "team_blocked": "{count} replies are stopped by the check. Please reword them, or take them out of this release.",
    "team_draft_unknown": 'There is no draft "{id}". "team drafts" shows them all.',
    "team_release_unknown": "The library has no release {number}.",
    "team_promote_older": "Everybody has release {have} already, which is newer than {number}. To go back, roll back.",
    "team_channel_unknown": 'There is no channel "{channel}"; there are stable and test.',
    "team_file_unreadable": "That is no file of a team library, or it is damaged.",
    # proposals
    "team_draft_stands": (
        "There is a draft of this reply already, and it says something else. Publish it or discard it first, then "
        "accept this proposal."
    ),
    "team_proposal_unknown": "There is no such proposal any more.",
    "team_proposal_empty": "There is nothing to propose: it reads as the library does already.",
    "team_proposal_too_large": "A proposal may have at most {most} kB. Please make it shorter.",
    "team_proposals_too_many": "You have {most} proposals waiting. Please wait until a lead has answered some.",
    # the team's own things, at an agent's desk
    "script_of_team": "That reply is the team's. Change it as a copy of your own, or propose the change.",
    "team_script_stays": "The team's replies cannot be deleted for good. Hidden here, they are in nobody's way.",
    "team_original_gone": "The team does not have the original of “{title}” any more; your copy is all there is.",
    "category_of_team": "That category is the team's and stays as it is.",
    "rule_of_team": "That rule is the team's and stays as it is.",
    "table_of_team": "That table is the team's and stays as it is.",
    "item_of_team": "That item is the team's and stays as it is.",
}
