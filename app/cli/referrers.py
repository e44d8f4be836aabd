"""Whom do the names on joining forms mean?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping

from app.bootstrap import Office
from app.cli.command import DONE, Command, Commands, add_command, with_office

NOBODY = "none"


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    referrers = add_command(
        commands, "referrers", "list names of referrers that wait, or decide on one"
    )
    what = referrers.add_mutually_exclusive_group()
    what.add_argument(
        "--list", action="store_true", help="list them with suggestions (the default)"
    )
    what.add_argument(
        "--decide",
        nargs=2,
        metavar=("MEMBER", "REFERRER"),
        help=f"who brought a member: the code of a member, or {NOBODY}",
    )
    referrers.add_argument("--reason", default="", metavar="TEXT")


def _referrers(office: Office, arguments: Namespace) -> int:
    if arguments.decide:
        member, referrer = arguments.decide
        meant = None if referrer == NOBODY else referrer
        office.referrers.decide(member, meant, arguments.reason)
        print(f"{member}: referrer {referrer}.")
        return DONE
    suggested = office.referrers.suggest(office.referrers.waiting())
    for waiting, suggestions in suggested:
        print(f"{waiting.member_code} {waiting.member_name}: {waiting.referrer_name}")
        for one in suggestions:
            print(f"  {one.score:3} {one.member_code} {one.member_name}")
    print(f"{len(suggested)} waiting.")
    return DONE


COMMANDS: Mapping[str, Command] = {"referrers": with_office(_referrers)}
