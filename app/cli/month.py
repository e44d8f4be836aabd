"""How is a month closed and looked at?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping

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
from app.services.closing import CloseOutcome


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    close = add_command(commands, "close", "close the next open period")
    close.add_argument("period", metavar="PERIOD", help=PERIOD_HELP)
    close.add_argument("--preview", action="store_true", help="write nothing")

    reopen = add_command(commands, "reopen", "take back the last close")
    reopen.add_argument("period", metavar="PERIOD", help=PERIOD_HELP)
    reopen.add_argument("--reason", required=True, metavar="TEXT")

    export = add_command(commands, "export", "write a table as CSV")
    export.add_argument("kind", metavar="KIND")
    export.add_argument("--period", metavar="P", help=PERIOD_HELP)
    export.add_argument("--out", required=True, metavar="CSV", help="- for output")


def _close(office: Office, arguments: Namespace) -> int:
    period = period_of(arguments.period)
    with ProgressBar() as progress:
        if arguments.preview:
            outcome = office.closing.preview(period, progress)
        else:
            outcome = office.closing.close(period, progress)
    print(f"{period} previewed:" if arguments.preview else f"{period} closed:")
    _print_totals(outcome, office.closing.totals_in_words(outcome))
    return DONE


def _print_totals(outcome: CloseOutcome, totals: Mapping[str, str]) -> None:
    """Print what the close found."""
    rows = {
        **totals,
        "figures": outcome.result_digest[:16],
        "journal": f"{outcome.audit_events} events, head {outcome.audit_head[:16]}",
    }
    for label, value in rows.items():
        print(f"  {label:24}{value}")


def _reopen(office: Office, arguments: Namespace) -> int:
    period = period_of(arguments.period)
    office.closing.reopen(period, arguments.reason)
    print(f"{period} is open again; the close stays in the journal.")
    return DONE


def _export(office: Office, arguments: Namespace) -> int:
    period = None if arguments.period is None else period_of(arguments.period)
    office.exports.write(arguments.kind, period, arguments.out)
    if arguments.out != "-":
        print(f"{arguments.kind} written to {arguments.out}.")
    return DONE


COMMANDS: Mapping[str, Command] = {
    "close": with_office(_close),
    "reopen": with_office(_reopen),
    "export": with_office(_export),
}
