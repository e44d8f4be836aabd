"""How are the payouts of a month given to the bank?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from datetime import date

from app.bootstrap import Office
from app.calendars import Period, day_text, parse_day
from app.cli.command import (
    DONE,
    PERIOD_HELP,
    Command,
    Commands,
    add_command,
    period_of,
    with_office,
)
from app.formats import Currency, Language, money_with_unit
from app.services.payments.planning import PayChoice


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
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
    act.add_argument("--forms", action="store_true", help="list the forms of a file")
    act.add_argument(
        "--changed-accounts",
        action="store_true",
        help="list whose account is another than at the last payment",
    )
    act.add_argument(
        "--returned",
        metavar="MEMBER",
        help="record that the bank sent a member's payment back (with --reason)",
    )
    act.add_argument(
        "--release",
        metavar="MEMBER",
        help="pay what came back to the same account again (with --reason)",
    )
    pay.add_argument("--reason", default="", metavar="TEXT", help="why")
    pay.add_argument("--message", metavar="ID", help="which file; else the newest")
    pay.add_argument("--form", default="", metavar="NAME", help="form of the file")
    pay.add_argument(
        "--on", type=_day, metavar="DAY", help="when it is to be paid, or came back"
    )
    pay.add_argument(
        "--accept-changed-accounts",
        action="store_true",
        help="pay although accounts have changed since the last payment",
    )
    pay.add_argument(
        "--leave-over-limit",
        action="store_true",
        help="leave payouts that the form has no room for to another file",
    )


def _day(text: str) -> date:
    """Read a day, for argparse.

    Raises:
        ValueError: It is none.
    """
    return parse_day(text)


def _pay(office: Office, arguments: Namespace) -> int:
    period = period_of(arguments.period)
    payments = office.payments
    if arguments.out is not None:
        _make(office, arguments)
    elif arguments.mark is not None:
        marked = payments.mark(period, arguments.mark, arguments.message)
        print(f"{marked.message_id} is {marked.state}.")
    elif arguments.returned is not None:
        _returned(office, arguments)
    elif arguments.release is not None:
        office.single_payments.release(period, arguments.release, arguments.reason)
        print(f"The payment of {arguments.release} may go out again.")
    elif arguments.forms:
        for name, label in payments.forms().items():
            print(f"{name}  {label}")
    elif arguments.changed_accounts:
        for one in payments.changed_accounts(period):
            print(f"{one.member}  {one.before} -> {one.after}  {one.name}")
    else:
        _list(office, period)
    return DONE


def _list(office: Office, period: Period) -> None:
    is_jalali = office.payments.currency is Currency.TOMAN
    for file in office.payments.files(period):
        total = _money(office, file.total)
        print(
            f"{file.message_id}  {file.state}  {file.count}  {total}"
            f"  {file.digest[:16]}"
        )
        # A file made after the backup is not in the books yet.
        rows = office.single_payments.rows(period, file.message_id) if file.id else ()
        for row in rows:
            if row.returned_on is None:
                continue
            waits = ": waits" if row.is_held else ""
            when = day_text(row.returned_on, jalali=is_jalali)
            print(
                f"  came back {when}  {row.member}"
                f"  {_money(office, row.amount)}  {row.reason}{waits}"
            )


def _returned(office: Office, arguments: Namespace) -> None:
    file = office.single_payments.mark_returned(
        period_of(arguments.period),
        arguments.returned,
        arguments.reason,
        arguments.on,
        arguments.message,
    )
    print(
        f"The payment of {arguments.returned} in {file} came back: it waits for "
        "another account, or to be released."
    )


def _make(office: Office, arguments: Namespace) -> None:
    outcome = office.payments.make(
        period_of(arguments.period),
        arguments.out,
        PayChoice(
            form=arguments.form,
            execute_on=arguments.on,
            accept_changed_accounts=arguments.accept_changed_accounts,
            leave_unfit=arguments.leave_over_limit,
        ),
    )
    if arguments.out == "-":
        return
    for made, name in zip(outcome.files, outcome.names, strict=True):
        total = _money(office, made.total)
        print(f"{made.message_id}: {made.count} payments of {total} written to {name}.")
        print(f"  SHA-256 {made.digest}")
    for unfit in outcome.unfit:
        print(f"left for another form: {unfit.transfer.member} ({unfit.expected})")
    for held in outcome.held:
        print(f"left because it came back before: {held}")


def _money(office: Office, amount: int) -> str:
    return money_with_unit(amount, office.payments.currency, Language.EN)


COMMANDS: Mapping[str, Command] = {"pay": with_office(_pay)}
