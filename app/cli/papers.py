"""How are documents printed, and how do they look?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from app.bootstrap import Office
from app.cli.command import (
    DONE,
    PERIOD_HELP,
    Command,
    Commands,
    add_command,
    period_of,
    with_office,
)
from app.cli.progress_bar import ProgressBar
from app.files.document_names import PLACES
from app.formats import Language
from app.services.paper_choice import Choice, Order

_MOST_NAMED = 20
_LACKING = {
    "organisation_business_id": "invoices must bear the organisation's business id",
    "organisation_address": "invoices must bear the organisation's address",
    "member_business_id": "self-billed without a business id of the seller: {members}",
    "member_address": "invoices without the member's address: {members}",
}


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    statements = add_command(commands, "statements", "write documents as PDF")
    statements.add_argument("--period", required=True, metavar="P", help=PERIOD_HELP)
    statements.add_argument("--out", type=Path, required=True, metavar="DIR")
    statements.add_argument(
        "--member", action="append", default=[], metavar="CODE", help="only this one"
    )
    statements.add_argument("--language", type=Language, choices=list(Language))
    statements.add_argument("--merged", action="store_true", help="one file for all")
    statements.add_argument(
        "--as-printed",
        action="store_true",
        help="in the look that each document had when it was printed last",
    )
    statements.add_argument(
        "--document", default="", metavar="KIND", help="only this kind; ? lists them"
    )
    statements.add_argument("--order", choices=get_args(Order), default="code")
    places = " ".join(f"{{{place}}}" for place in PLACES)
    statements.add_argument(
        "--names", default="", metavar="PATTERN", help=f"names of files: {places}"
    )

    style = add_command(commands, "style", "show or set how documents look")
    style.add_argument("--accent", metavar="RRGGBB", help="colour of titles")
    style.add_argument("--page", metavar="SIZE", help="A4 or A5")
    logo = style.add_mutually_exclusive_group()
    logo.add_argument("--logo", type=Path, metavar="PICTURE", help="PNG or JPEG")
    logo.add_argument("--no-logo", action="store_true")
    style.add_argument(
        "--text",
        nargs=3,
        action="append",
        default=[],
        metavar=("LANGUAGE", "KEY", "TEXT"),
        help="words of your own; an empty text goes back to the program's",
    )

    consent = add_command(
        commands, "self-billing", "record whether a member agrees to self-billing"
    )
    consent.add_argument("code", metavar="CODE")
    consent.add_argument("agrees", choices=("yes", "no"))
    consent.add_argument("--reason", required=True, metavar="TEXT")


def _statements(office: Office, arguments: Namespace) -> int:
    if arguments.document == "?":
        print("\n".join(office.statements.documents))
        return DONE
    choice = Choice(
        document=arguments.document,
        members=arguments.member,
        language=arguments.language,
        order=arguments.order,
        names=arguments.names,
        as_printed=arguments.as_printed,
    )
    with ProgressBar() as progress:
        outcome = office.statements.write(
            period_of(arguments.period),
            arguments.out,
            choice,
            merged=arguments.merged,
            progress=progress,
        )
    for code, signs in outcome.missing_glyphs.items():
        print(f"{code}: the font can't draw {signs}")
    for what, codes in outcome.lacking.items():
        shown = ", ".join(codes[:_MOST_NAMED])
        rest = ", …" if len(codes) > _MOST_NAMED else ""
        print(_LACKING[what].format(members=shown + rest))
    for code in outcome.differing:
        print(f"{code}: not the same as when it was printed before")
    print(
        f"{outcome.statements} statements in {outcome.files} files in {arguments.out}."
    )
    return DONE


def _style(office: Office, arguments: Namespace) -> int:
    documents = office.documents
    if arguments.accent is not None:
        documents.set_accent(arguments.accent)
    if arguments.page is not None:
        documents.set_page(arguments.page)
    if arguments.logo is not None or arguments.no_logo:
        documents.set_logo(arguments.logo)
    for language, key, text in arguments.text:
        documents.set_text(language, key, text)
    style = documents.style()
    print(f"accent  {style.accent or 'the program’s'}")
    print(f"page    {style.page}")
    print(f"logo    {f'{len(style.logo):,} bytes' if style.logo else 'none'}")
    for language, words in style.texts.items():
        for key, text in words.items():
            print(f"text    {language} {key} {text}")
    return DONE


def _self_billing(office: Office, arguments: Namespace) -> int:
    agrees = arguments.agrees == "yes"
    office.documents.set_self_billing(
        arguments.code, is_agreed=agrees, reason=arguments.reason
    )
    print(f"{arguments.code}: {'agrees' if agrees else 'does not agree'}, from now on.")
    return DONE


COMMANDS: Mapping[str, Command] = {
    "statements": with_office(_statements),
    "self-billing": with_office(_self_billing),
    "style": with_office(_style),
}
