import openpyxl
import pytest

from app.bootstrap import begin_office, open_office
from app.formats import Language
from app.progress import Stopped
from app.records.member_table import ValueKind
from app.services.member_export import Names, ShownMembers
from app.services.member_list import Wanted

MEMBERS = """code,name,kind,sponsor,joined
A-1,=1+1,representative,,1403-01-02
B-2,"Bita, B",customer,A-1,1403-01-03
"""
COLUMNS = ("code", "name", "kind", "rank", "joined", "points", "paid")
NAMES: Names = {
    ValueKind.WORD: {"customer": "مشتری", "representative": "نماینده"},
    ValueKind.RANK: {0: ""},
}


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "books.parvi"
    begin_office(path, "farhan", "Example", {}, None)
    table = tmp_path / "table.csv"
    table.write_text(MEMBERS, encoding="utf-8")
    with open_office(path, lambda: None) as office:
        office.imports.take("members", table)
        yield office


def shown(office, columns=COLUMNS):
    keys = office.member_list.order(Wanted(descending=True))
    return ShownMembers("Members", columns, columns, keys, NAMES, Language.FA)


def test_rows_stand_in_the_order_and_words_of_the_table(office, tmp_path):
    path = tmp_path / "members.csv"
    office.member_export.write(path, shown(office))
    assert path.read_text(encoding="utf-8").splitlines()[1:] == [
        'B-2,"Bita, B",مشتری,,1403-01-03,0,0',
        "A-1,'=1+1,نماینده,,1403-01-02,0,0",
    ]


def test_sheet_has_figures_as_numbers_and_stands_from_the_right(office, tmp_path):
    path = tmp_path / "members.xlsx"
    office.member_export.write(path, shown(office))
    sheet = openpyxl.load_workbook(path)["Members"]
    assert [cell.value for cell in sheet[3]][-2:] == [0, 0]
    assert sheet.sheet_view.rightToLeft


def test_export_that_is_stopped_leaves_no_file(office, tmp_path):
    def stop(_step, _done, _total):
        raise Stopped

    path = tmp_path / "members.csv"
    with pytest.raises(Stopped):
        office.member_export.write(path, shown(office), stop)
    assert not path.exists()


def test_euros_have_cents_and_days_are_those_of_the_co_operative(tmp_path):
    path, table = tmp_path / "co-op.parvi", tmp_path / "table.csv"
    begin_office(path, "porukka", "Example", {}, None)
    table.write_text("code,name,kind,sponsor,joined\nJ1,Aino,member,,2024-03-01\n")
    with open_office(path, lambda: None) as office:
        office.imports.take("members", table)
        columns = ("code", "joined", "open")
        office.member_export.write(tmp_path / "out.csv", shown(office, columns))
    written = (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert written == "code,joined,open\nJ1,2024-03-01,0.00\n"
