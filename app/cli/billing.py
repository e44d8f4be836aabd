"""Which payments wait for an invoice, and which one does the operator choose?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping

from app.bootstrap import Office
from app.calendars import Period
from app.cli.command import DONE, Command, Commands, add_command, with_office
from app.formats import plain_euros
from app.services.billing import Fit, NoSuchInvoice, PaymentLook

_FITS = {
    Fit.EXACT: "pays invoice {invoice}",
    Fit.PART: "pays a part of invoice {invoice}, {rest} is left",
    Fit.SURPLUS: "pays invoice {invoice} and {surplus} too much",
    Fit.REFUND: "is paid back for invoice {invoice}",
    Fit.UNKNOWN: "finds no invoice",
}


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    payments = add_command(
        commands, "payments", "list payments before they are matched, or match one"
    )
    act = payments.add_mutually_exclusive_group()
    act.add_argument("--list", action="store_true", help="list them (the usual)")
    act.add_argument(
        "--match",
        nargs=2,
        metavar=("PAYMENT", "INVOICE"),
        help="choose the invoice that a payment pays",
    )
    act.add_argument("--unmatch", metavar="PAYMENT", help="take that choice back")
    payments.add_argument("--reason", default="", metavar="TEXT")


def _payments(office: Office, arguments: Namespace) -> int:
    if arguments.match is not None:
        payment, invoice = arguments.match
        if not (invoice.isascii() and invoice.isdigit()):
            raise NoSuchInvoice(invoice=invoice)
        start = office.billing.choose(payment, int(invoice), arguments.reason)
        print(f"{payment} pays invoice {invoice}, {_since(start)}.")
    elif arguments.unmatch is not None:
        start = office.billing.withdraw(arguments.unmatch, arguments.reason)
        print(f"No invoice is chosen for {arguments.unmatch}, {_since(start)}.")
    else:
        _list(office)
    return DONE


def _list(office: Office) -> None:
    looks = office.billing.waiting()
    for look in looks:
        print(
            f"{look.number}  {look.day}  {plain_euros(look.amount_cents)}  {_of(look)}"
        )
        for one in look.suggestions:
            rest = plain_euros(one.rest_cents)
            print(f"    perhaps invoice {one.invoice}, {one.member} {one.name}: {rest}")
    if not looks:
        print("No payment waits for a close.")


def _of(look: PaymentLook) -> str:
    said = _FITS[look.fit].format(
        invoice=look.invoice,
        rest=plain_euros(look.rest_cents),
        surplus=plain_euros(-look.rest_cents),
    )
    if look.rule is not None:
        said += f" ({look.rule.value})"
    if look.listed_by is not None:
        said += f", listed by {look.listed_by}"
    from_whom = " ".join(text for text in (look.party, look.text) if text)
    return f"{said}; {from_whom}" if from_whom else said


def _since(start: Period | None) -> str:
    return f"from {start} on" if start else "from the first period on"


COMMANDS: Mapping[str, Command] = {"payments": with_office(_payments)}
