"""What can be shown of the program where there is no display?"""

import os
import sys
from pathlib import Path

from app.bootstrap import Office, open_office, ready_demo
from app.calendars import Period
from app.cli.progress_bar import ProgressBar
from app.resources import FOLDER

DEMO_MEMBERS, DEMO_PERIODS = 500, 6
DEMO_FOLDER = FOLDER / "demo"


def has_display() -> bool:
    """Return whether a window can be shown; elsewhere than on Linux it can."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def first_look(
    folder: Path = DEMO_FOLDER,
    members: int = DEMO_MEMBERS,
    periods: int = DEMO_PERIODS,
) -> int:
    """Do on the command line what the window would show, and say where it is.

    A demonstration organisation is made and closed month by month; its payouts and
    the payout slips and bank file of its last month are written beside it. What is
    there from an earlier time is used again.

    Args:
        folder: Where to.
        members: Members of the organisation.
        periods: Its months.

    Returns:
        The exit code, 0.
    """
    print("There is no display, so the window can't open. On the command line instead:")
    file = folder / "closed.parvi"
    with ProgressBar() as progress:
        is_new = ready_demo(
            file, members=members, periods=periods, open_periods=0, progress=progress
        )
    made = f"{members} members, {periods} months, all closed"
    print(f"  {'made' if is_new else 'found'}: {file} ({made})")
    with open_office(file, lambda: None) as office:
        _write_papers(office, folder)
    print("Look around with, for example:")
    print(f"  python3 run.py check {file}")
    print("  python3 run.py --help")
    return 0


def _write_papers(office: Office, folder: Path) -> None:
    last = office.closing.closed_through()
    assert last is not None
    for period in office.closing.closed_periods():
        target = folder / f"payouts-{period}.csv"
        office.exports.write("payouts", period, str(target))
    print(f"  payouts of every month: {folder / 'payouts-….csv'}")
    slips = folder / f"slips-{last}"
    with ProgressBar() as progress:
        outcome = office.statements.write(last, slips, progress=progress)
    print(f"  {outcome.statements} Persian payout slips of {last}: {slips}")
    _write_bank_file(office, last, folder / f"bank-{last}.csv")


def _write_bank_file(office: Office, period: Period, target: Path) -> None:
    """Write the bank file once: a payout stands in one file only."""
    if not office.payments.files(period):
        (made,) = office.payments.make(period, str(target)).files
        print(f"  bank file of {made.count} payments: {target}")
    else:
        print(f"  bank file, made before: {target}")
