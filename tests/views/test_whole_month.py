"""A month from the first file to the sent payments, in the window alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import begin_office
from app.calendars import Period
from app.views.close.texts import Step

IBANS = ("IR820540102680020817909002", "FI2112345600000785")
DETAILS = {
    "name": "Porukka",
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


def bring_in(qtbot, window, path: Path) -> None:
    window.desk.go("import")
    screen = window.desk.screens["import"]
    screen.open_file(path)
    qtbot.waitUntil(lambda: screen._checked is not None, timeout=20_000)
    assert screen._checked.findings == ()
    screen.compared.click()
    with qtbot.waitSignal(screen.changed, timeout=20_000):
        qtbot.mouseClick(screen.take_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.plan)
def test_first_month_is_imported_closed_printed_and_paid(case, window, qtbot, tmp_path):
    path = tmp_path / "books.parvi"
    begin_office(path, case.plan, "Example", {}, None)
    window.open_file(path)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    office = window.desk.office
    if case.plan == "porukka":
        office.settings.change(DETAILS)
    for kind, content in case.files.items():
        file = tmp_path / f"{kind}.csv"
        file.write_text(content, encoding="utf-8")
        bring_in(qtbot, window, file)
    window.desk.go("close")
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
    qtbot.mouseClick(screen.go, Qt.MouseButton.LeftButton)
    wait_for(Step.PREVIEW)
    qtbot.mouseClick(screen.go, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(screen.commit.typed, str(case.period))
    qtbot.mouseClick(screen.go, Qt.MouseButton.LeftButton)
    wait_for(Step.SLIPS)
    qtbot.mouseClick(screen.go, Qt.MouseButton.LeftButton)
    documents = window.desk.screens["documents"]
    qtbot.waitUntil(lambda: documents.pages.shown is not None, timeout=20_000)
    with qtbot.waitSignal(documents.changed, timeout=60_000):
        documents.save(tmp_path / "papers")
    assert list((tmp_path / "papers").glob("*.pdf"))
    window.desk.go_back()
    qtbot.waitUntil(lambda: screen._done[Step.SLIPS], timeout=20_000)
    qtbot.mouseClick(screen.skip, Qt.MouseButton.LeftButton)
    screen.doing.make_payments(
        case.period, tmp_path / case.payments, screen.bank.choice
    )
    wait_for(Step.SENT)
    qtbot.waitUntil(lambda: len(screen._state.files) == 1, timeout=20_000)
    assert screen._state.files[0].total == case.total
    qtbot.mouseClick(screen.sent.files.buttons["sent"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen._state.is_sent, timeout=20_000)
    assert (tmp_path / case.payments).is_file()
