"""What was done in the organisation, by whom and when?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping

from app.bootstrap import Office
from app.cli.command import DONE, Command, Commands, add_command, positive, with_office
from app.cli.progress_bar import ProgressBar
from app.services.journal import EventFilter

_MOST = 20
_AT_ONCE = 500


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    journal = add_command(commands, "journal", "list the audit journal, newest first")
    journal.add_argument(
        "--limit", type=positive, default=_MOST, metavar="N", help="events at most"
    )
    journal.add_argument("--actor", default="", metavar="NAME", help="who did it")
    journal.add_argument("--action", default="", metavar="WORD", help="what was done")
    journal.add_argument(
        "--subject", default="", metavar="TEXT", help="in the subject or the values"
    )
    journal.add_argument(
        "--out", metavar="CSV", help="write all that fit, oldest first"
    )


def _journal(office: Office, arguments: Namespace) -> int:
    wanted = EventFilter(
        actor=arguments.actor, action=arguments.action, text=arguments.subject
    )
    if arguments.out is not None:
        with ProgressBar() as progress:
            office.journal.export(wanted, arguments.out, progress)
        return DONE
    numbers = office.journal.find(wanted)[: arguments.limit]
    for start in range(0, len(numbers), _AT_ONCE):
        for event in office.journal.page(numbers, start, start + _AT_ONCE):
            print(f"{event.seq}  {event.at}  {event.actor}  {event.action}", end="")
            print(f"  {event.subject}  {event.payload}")
    return DONE


COMMANDS: Mapping[str, Command] = {"journal": with_office(_journal)}
