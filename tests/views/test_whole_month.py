"""A month from the first file to the sent payments, in the window alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.calendars import Period
from app.views.close.texts import Step
from app.views.shell.new_organisation import NewOrganisationDialog

IBANS = ("IR820540102680020817909002", "FI2112345600000785")
DETAILS = {
    "iban": IBANS[1],
    "bic": "NDEAFIHH",
    "business_id": "0112038-9",
}


@dataclass(frozen=True)
class Case:
    """One organisation: its files, and what its month must come to."""

    plan: str
    files: Mapping[str, str]
    period: Period
    payments: str
    total: int


REFERRED = [f"M{number:02d}" for number in range(1, 12)]
CASES = [
    Case(
        plan="farhan",
        files={
            "products": "code,name,price,coefficient,licence\nTEA,Tea,625000,0.8,L-1\n",
            "members": "code,name,kind,sponsor,joined,unit_code,iban\n"
            + "".join(
                f"{code},{code},representative,{sponsor},1403-01-01,U-{code},{IBANS[0]}\n"
                for code, sponsor in (("A", ""), ("B", "A"), ("C", "B"))
            ),
            "orders": "order_no,date,member,product,quantity\n"
            "1,1403-01-10,A,TEA,1\n2,1403-01-11,B,TEA,1\n3,1403-01-12,C,TEA,1\n",
        },
        period=Period(1403, 1),
        payments="pay.csv",
        total=120_000,
    ),
    Case(
        plan="porukka",
        files={
            "members": "code,name,kind,sponsor,joined,iban,vat_registered\n"
            f"R,Referrer,member,,2024-01-01,{IBANS[1]},yes\n"
            + "".join(f"{code},{code},member,R,2024-02-01,,\n" for code in REFERRED),
            "subscriptions": "member,package,start,term\nR,kauppias,2024-01-05,12\n"
            + "".join(f"{code},kauppias,2024-02-05,12\n" for code in REFERRED),
            "payments": "payment_no,date,amount,member\n"
            + "".join(
                f"{number},2024-02-20,124.00,{code}\n"
                for number, code in enumerate(["R", *REFERRED], 1)
            ),
        },
        period=Period(2024, 2),
        payments="pay.xml",
        total=1_240,
    ),
]


def answer(monkeypatch, asked: str, path: Path) -> None:
    """Have the system's own dialog answered with a path."""
    given = str(path) if asked == "getExistingDirectory" else (str(path), "")
    monkeypatch.setattr(QFileDialog, asked, lambda *_: given)


def press(qtbot, button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def make_organisation(qtbot, window, case: Case, path: Path) -> None:
    """Make an organisation from the welcome, which then waits for its files."""
    press(qtbot, window.welcome.buttons[0])
    dialog = window.findChild(NewOrganisationDialog)
    assert isinstance(dialog, NewOrganisationDialog)
    qtbot.keyClick(dialog.plans[case.plan], Qt.Key.Key_Space)
    qtbot.keyClicks(dialog.name, "Example")
    dialog.path.selectAll()
    qtbot.keyClicks(dialog.path, str(path))
    press(qtbot, dialog.do)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    assert window.desk.place.name == "import"


def tell_details(qtbot, window) -> None:
    """Type who pays, in the settings."""
    window.desk.go("settings")
    details = window.desk.screens["settings"].details
    qtbot.waitUntil(lambda: details.lines["name"].text() == "Example", timeout=20_000)
    for name, text in DETAILS.items():
        qtbot.keyClicks(details.lines[name], text)
    press(qtbot, details.save)
    qtbot.waitUntil(lambda: not details.save.isEnabled(), timeout=20_000)


def bring_in(qtbot, window, path: Path, monkeypatch) -> None:
    """Choose a file, compare what it would bring, and import it."""
    window.desk.go("import")
    screen = window.desk.screens["import"]
    answer(monkeypatch, "getOpenFileName", path)
    press(qtbot, screen.choose_button)
    qtbot.waitUntil(screen.compared.isVisible, timeout=20_000)
    qtbot.keyClick(screen.compared, Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.changed, timeout=20_000):
        press(qtbot, screen.take_button)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.plan)
def test_first_month_is_imported_closed_printed_and_paid(
    case, window, qtbot, tmp_path, monkeypatch
):
    make_organisation(qtbot, window, case, tmp_path / "books.parvi")
    if case.plan == "porukka":
        tell_details(qtbot, window)
    for kind, content in case.files.items():
        file = tmp_path / f"{kind}.csv"
        file.write_text(content, encoding="utf-8")
        bring_in(qtbot, window, file, monkeypatch)
    window.actions_.close_month.trigger()
    screen = window.desk.screens["close"]

    def wait_for(step: Step) -> None:
        qtbot.waitUntil(
            lambda: (
                screen._state is not None
                and screen.doing.is_free
                and screen._step is step
            ),
            timeout=30_000,
        )

    wait_for(Step.DATA)
    screen.data.year.setValue(case.period.year)
    screen.data.month.setCurrentIndex(case.period.month - 1)
    press(qtbot, screen.go)
    wait_for(Step.PREVIEW)
    press(qtbot, screen.go)
    qtbot.keyClicks(screen.commit.typed, str(case.period))
    press(qtbot, screen.go)
    wait_for(Step.SLIPS)
    press(qtbot, screen.go)
    documents = window.desk.screens["documents"]
    qtbot.waitUntil(lambda: documents.pages.shown is not None, timeout=20_000)
    answer(monkeypatch, "getExistingDirectory", tmp_path / "papers")
    with qtbot.waitSignal(documents.changed, timeout=60_000):
        press(qtbot, documents.save_button)
    assert list((tmp_path / "papers").glob("*.pdf"))
    window.actions_.backward.trigger()
    qtbot.waitUntil(screen.skip.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: screen._done[Step.SLIPS], timeout=20_000)
    press(qtbot, screen.skip)
    answer(monkeypatch, "getSaveFileName", tmp_path / case.payments)
    press(qtbot, screen.go)
    wait_for(Step.SENT)
    qtbot.waitUntil(lambda: len(screen._state.files) == 1, timeout=20_000)
    assert screen._state.files[0].total == case.total
    press(qtbot, screen.sent.files.buttons["sent"])
    qtbot.waitUntil(lambda: screen._state.is_sent, timeout=20_000)
    assert (tmp_path / case.payments).is_file()
