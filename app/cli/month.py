"""How is a month closed, looked at and paid?"""

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

    pay = add_command(commands, "pay", "write the payment file of a closed period")
    pay.add_argument("period", metavar="PERIOD", help=PERIOD_HELP)
    act = pay.add_mutually_exclusive_group(required=True)
    act.add_argument("--out", metavar="FILE", help="write the file")
    act.add_argument(
        "--mark",
        choices=("sent", "confirmed", "rejected"),
        help="record what became of a file made before",
    )
    act.add_argument("--list", action="store_true", help="list the files made")
    pay.add_argument("--message", metavar="ID", help="which file; else the newest")


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


def _pay(office: Office, arguments: Namespace) -> int:
    period = period_of(arguments.period)
    if arguments.out is not None:
        made = office.payments.make(period, arguments.out)
        print(
            f"{made.message_id}: {made.count} payments of {made.total:,} toman"
            f" written to {arguments.out}."
        )
    elif arguments.mark is not None:
        marked = office.payments.mark(period, arguments.mark, arguments.message)
        print(f"{marked.message_id} is {marked.state}.")
    else:
        for one in office.payments.files(period):
            print(f"{one.message_id}  {one.state}  {one.count}  {one.total:,} toman")
    return DONE


COMMANDS: Mapping[str, Command] = {
    "close": with_office(_close),
    "reopen": with_office(_reopen),
    "export": with_office(_export),
    "pay": with_office(_pay),
}
