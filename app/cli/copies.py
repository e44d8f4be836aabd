"""How is an organisation checked, copied and put back?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from app.bootstrap import Office, back_up, put_back, tells_damage
from app.cli.command import DAMAGED, DONE, Command, Commands, add_command, with_office
from app.cli.passphrase import passphrase_source
from app.cli.progress_bar import ProgressBar
from app.errors import AppError


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    add_command(commands, "check", "verify the file and work every close out again")
    backup = add_command(commands, "backup", "write a verified copy")
    backup.add_argument("to", type=Path, metavar="TO")

    restore = commands.add_parser("restore", help="put a verified copy in place")
    restore.add_argument("source", type=Path, metavar="FROM", help="a backup")
    restore.add_argument("file", type=Path, metavar="FILE", help="where to")
    restore.add_argument(
        "--replace", action="store_true", help="replace FILE, which is kept beside it"
    )
    restore.add_argument("--passphrase-file", type=Path, metavar="F")


def _check(arguments: Namespace) -> int:
    try:
        return with_office(_checked)(arguments)
    except AppError as refusal:
        if not tells_damage(refusal):
            raise
        print(refusal)
        return DAMAGED


def _checked(office: Office, _arguments: Namespace) -> int:
    with ProgressBar() as progress:
        report = office.verification.check(progress)
    for fault in report.faults:
        print(fault)
    if report.faults:
        return DAMAGED
    print(
        f"All is well: {report.closes} closed periods worked out again,"
        f" {report.audit_events} events, head {report.audit_head[:16]}."
    )
    return DONE


def _backup(office: Office, arguments: Namespace) -> int:
    head = back_up(office, arguments.to)
    print(f"Verified copy {arguments.to}: {head.count} events, head {head.hash[:16]}.")
    return DONE


def _restore(arguments: Namespace) -> int:
    source = passphrase_source(arguments.source, arguments.passphrase_file)
    done = put_back(arguments.source, arguments.file, source, replace=arguments.replace)
    restored = done.restored
    print(f"{arguments.file} restored, head {restored.head.hash[:16]}.")
    if restored.kept is not None:
        print(f"The file that stood there is kept as {restored.kept}.")
    if done.later_files is None:
        print("Which payments that file made can't be told; look at the bank first.")
    for later in done.later_files or ():
        print(
            f"Made after the backup: payment file {later.message_id} of {later.period}"
            f" ({later.state}); mark what became of it before you pay that month."
        )
    return DONE


COMMANDS: Mapping[str, Command] = {
    "check": _check,
    "backup": with_office(_backup),
    "restore": _restore,
}
