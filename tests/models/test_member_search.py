import pytest

from app.bootstrap import begin_office, open_office
from app.models import member_search
from app.services.member_list import Wanted
from app.services.members import Changes

MEMBERS = """code,name,kind,sponsor,joined,national_id,phone
A-1,علی‌رضا كريمي,representative,,1403-01-01,0084575948,+98 912 345-6789
B-2,Åke Östman,customer,A-1,1403-01-02,,
C-3,سارا کریمی,customer,A-1,1403-01-03,,
"""


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "books.parvi"
    begin_office(path, "farhan", "Example", {}, None)
    table = tmp_path / "members.csv"
    table.write_text(MEMBERS, encoding="utf-8")
    with open_office(path, lambda: None) as office:
        office.imports.take("members", table)
        yield office


WAYS = {
    "by the index": {},
    "by the first members": {"_MANY": 0, "_MANY_AMONG": 0, "_LOOKED_THROUGH": 2},
    "by all texts": {"_MANY": 0, "_MOST_TRIPLES": 0},
}
"""Sizes from which on members are found in another way."""


@pytest.fixture(params=WAYS)
def way(request, monkeypatch):
    """A search in which the index proposes few members, many, or nearly all."""
    for name, size in WAYS[request.param].items():
        monkeypatch.setattr(member_search, name, size)


def found(office, text: str, most: int = -1) -> list[str]:
    keys = office.member_list.order(Wanted(text=text), most).tolist()
    return [row.values["code"] for row in office.member_list.rows(["code"], keys)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("کریمی", ["A-1", "C-3"]),
        ("كريمي", ["A-1", "C-3"]),
        ("علیرضا", ["A-1"]),
        ("علی رضا", ["A-1"]),
        ("کریمی سارا", ["C-3"]),
        ("912345", ["A-1"]),
        ("۹۱۲۳۴۵", ["A-1"]),
        ("٠٠٨٤٥", ["A-1"]),
        ("84575948", ["A-1"]),
        ("b-2", ["B-2"]),
        ("östman", ["B-2"]),
        ("ÅKE", ["B-2"]),
        ("ke", ["B-2"]),
        ("سا", ["C-3"]),
        ('"', []),
        ("%__", []),
        ("nobody", []),
        ("کریمر", []),
    ],
    ids=[
        "Persian letters",
        "Arabic letters",
        "without the joiner",
        "a blank for the joiner",
        "words in another order",
        "phone without blanks",
        "Persian digits",
        "Arabic digits",
        "national id",
        "code in small letters",
        "small letters beyond ASCII",
        "capitals beyond ASCII",
        "two letters",
        "two Persian letters",
        "a quote",
        "signs of LIKE",
        "nobody",
        "all triples but one",
    ],
)
@pytest.mark.usefixtures("way")
def test_members_are_found_by_what_a_person_types(office, text, codes):
    assert found(office, text) == codes
    assert found(office, text, most=1) == codes[:1]
    assert office.member_list.count(Wanted(text=text)) == len(codes)


@pytest.mark.usefixtures("way")
def test_every_part_of_what_is_searched_finds_whoever_has_it(office):
    texts = {
        "A-1": "a-1\nعلیرضا کریمی\n+989123456789\n0084575948",
        "B-2": "b-2\nåke östman\n\n",
        "C-3": "c-3\nسارا کریمی\n\n",
    }
    words = {
        line[start : start + length]
        for length in (1, 2, 3, 5)
        for line in " ".join(texts.values()).split()
        for start in range(len(line) - length + 1)
    }
    for word in [*words, *(f"{word} کری" for word in words if len(word) == 2)]:
        wanted = [
            code
            for code, text in texts.items()
            if all(part in text for part in word.split())
        ]
        assert found(office, word) == wanted, word


@pytest.mark.usefixtures("way")
def test_first_page_begins_at_either_end(office):
    wanted = Wanted(text="کریمی", descending=True)
    (key,) = office.member_list.order(wanted, 1)
    assert key == office.member_list.order(wanted)[0]
    assert found(office, "کریمی", most=1) == ["A-1"]


@pytest.mark.usefixtures("way")
def test_triples_that_stand_apart_are_no_find(office):
    office.members.change("C-3", Changes({"name": "abcd bcde"}), "test")
    assert found(office, "abcde") == []


def test_change_of_a_name_is_found_at_once_and_the_old_one_no_more(office):
    office.members.change("C-3", Changes({"name": "Zahra"}), "test")
    assert found(office, "zahra") == ["C-3"]
    assert found(office, "سارا") == []


def test_first_hits_put_the_exact_code_first(office):
    hits = office.member_list.find("C-3", 5)
    assert [hit.code for hit in hits] == ["C-3"]
    assert [hit.code for hit in office.member_list.find("کریمی", 1)] == ["A-1"]
    assert office.member_list.find("  ", 5) == []


def test_index_is_whole_after_an_import_that_is_refused(office, tmp_path):
    table = tmp_path / "more.csv"
    table.write_text(
        MEMBERS.splitlines()[0] + "\nD-4,Dara,customer,nobody,1403-01-04,,\n",
        encoding="utf-8",
    )
    with pytest.raises(Exception, match="nothing was imported"):
        office.imports.take("members", table)
    assert found(office, "Dara") == []
    assert office.verification.check().faults == ()
