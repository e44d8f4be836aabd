"""What may be asked on the command line?"""

import argparse
from pathlib import Path

from app.bootstrap import PLANS
from app.formats import Language

_PERIOD = "month of the plan's calendar, like 1403-05"


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; wrong usage ends with exit code 2."""
    top = argparse.ArgumentParser(
        prog="parvi",
        description="Books of a member network. Without a command the window opens.",
        epilog="Exit codes: 0 done, 1 can't be carried out, 2 wrong usage, "
        "3 check found damage.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_organisation_commands(commands)
    _add_month_commands(commands)
    _add_copy_commands(commands)
    return top


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names no public type


def _command(
    commands: "_Commands[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument("file", type=Path, metavar="FILE", help="organisation file")
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="file whose first line is the passphrase of an encrypted organisation",
    )
    return command


def _add_organisation_commands(
    commands: "_Commands[argparse.ArgumentParser]",
) -> None:
    new = _command(commands, "new", "make an organisation file")
    new.add_argument("--plan", choices=PLANS, required=True)
    new.add_argument("--name", help="name of the organisation; else the file's")
    new.add_argument("--set", action="append", default=[], metavar="OPTION=VALUE")
    new.add_argument("--encrypt", action="store_true", help="ask for a passphrase")

    imported = _command(commands, "import", "take a CSV file, all rows or none")
    imported.add_argument("kind", metavar="KIND")
    imported.add_argument("csv", type=Path, metavar="CSV")

    member = _command(commands, "member", "change one member; it is recorded")
    member.add_argument("code", metavar="CODE")
    member.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
    member.add_argument("--reopen", action="store_true", help="end its closing")
    member.add_argument(
        "--release-held", action="store_true", help="pay what is held as closed"
    )
    member.add_argument("--left", action="store_true", help="of a porukka plan only")
    member.add_argument("--reason", required=True, metavar="TEXT")

    options = _command(commands, "options", "list, show or set plan options")
    options.add_argument("option", nargs="?", metavar="OPTION")
    options.add_argument("value", nargs="?", metavar="VALUE")

    demo = _command(commands, "demo", "make a demonstration organisation, closed")
    demo.add_argument("--plan", choices=PLANS, required=True)
    demo.add_argument("--members", type=_positive, default=500, metavar="N")
    demo.add_argument("--periods", type=_positive, default=6, metavar="K")
    demo.add_argument("--seed", type=int, default=1, metavar="S")


def _add_month_commands(commands: "_Commands[argparse.ArgumentParser]") -> None:
    close = _command(commands, "close", "close the next open period")
    close.add_argument("period", metavar="PERIOD", help=_PERIOD)
    close.add_argument("--preview", action="store_true", help="write nothing")

    reopen = _command(commands, "reopen", "take back the last close")
    reopen.add_argument("period", metavar="PERIOD", help=_PERIOD)
    reopen.add_argument("--reason", required=True, metavar="TEXT")

    export = _command(commands, "export", "write a table as CSV")
    export.add_argument("kind", metavar="KIND")
    export.add_argument("--period", metavar="P", help=_PERIOD)
    export.add_argument("--out", required=True, metavar="CSV", help="- for output")

    statements = _command(commands, "statements", "write payout slips as PDF")
    statements.add_argument("--period", required=True, metavar="P", help=_PERIOD)
    statements.add_argument("--out", type=Path, required=True, metavar="DIR")
    statements.add_argument(
        "--member", action="append", default=[], metavar="CODE", help="only this one"
    )
    statements.add_argument(
        "--language", type=Language, choices=list(Language), default=Language.FA
    )
    statements.add_argument("--merged", action="store_true", help="one file for all")

    pay = _command(commands, "pay", "write the payment file of a closed period")
    pay.add_argument("period", metavar="PERIOD", help=_PERIOD)
    act = pay.add_mutually_exclusive_group(required=True)
    act.add_argument("--out", metavar="FILE", help="write the file")
    act.add_argument(
        "--mark",
        choices=("sent", "confirmed", "rejected"),
        help="record what became of a file made before",
    )
    act.add_argument("--list", action="store_true", help="list the files made")
    pay.add_argument("--message", metavar="ID", help="which file; else the newest")


def _add_copy_commands(commands: "_Commands[argparse.ArgumentParser]") -> None:
    _command(commands, "check", "verify the file and work every close out again")
    backup = _command(commands, "backup", "write a verified copy")
    backup.add_argument("to", type=Path, metavar="TO")

    restore = commands.add_parser("restore", help="put a verified copy in place")
    restore.add_argument("source", type=Path, metavar="FROM", help="a backup")
    restore.add_argument("file", type=Path, metavar="FILE", help="where to")
    restore.add_argument(
        "--replace", action="store_true", help="replace FILE, which is kept beside it"
    )
    restore.add_argument("--passphrase-file", type=Path, metavar="F")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
