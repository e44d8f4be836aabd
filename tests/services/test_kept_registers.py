import csv
import io
import shutil

import pytest

from app.bootstrap import begin_office, open_office
from app.services.imports.by_hand import BadEntry
from app.services.kept_registers import KeptRegisters, NotThere, StillNamed
from app.services.reasons import ReasonNeeded

MEMBERS = """code,name,kind,joined
M1,Matti Virtanen,member,2024-01-01
M2,Maija Mäkinen,member,2024-01-02
"""
FILES = {
    "products": """code,name,price,type,member
AD-1,Advertising help,50.00,service,M1
""",
    "campaigns": """code,name,kind,from,to,channels,cost,note
K1,Kevät,season,2024-04-01,2024-05-31,fairs web_shop,100.00,
K2,Lahjat yrityksille,b2b,2024-10-01,2024-12-15,,,=sum
""",
    "campaign_participants": """campaign,member,cost,note
K1,M1,50.00,
K1,M2,,own stand
""",
    "campaign_results": """campaign,member,channel,visits,orders,sales
K1,M1,web_shop,400,12,300.00
K1,M1,fairs,0,3,45.00
K1,M2,,20,0,0
""",
    "support_offers": """code,member,name,field,terms,price,product,email,phone
S1,M1,,advertising,paid,50.00,AD-1,,
S2,,Ville Vieras,book-keeping,pro_bono,,,ville@example.org,040 1234567
""",
    "talks": """code,person,date,with,outcome,note
T1,Aino Aho,2024-06-03,S2,,wants a stall
T2,Olli Oja,2024-06-04,S1,joined,
""",
    "courses": """code,name,field,from,to
C1,Photos that sell,marketing,2024-03-01,2024-03-31
""",
    "completions": """member,course,date,note
M1,C1,2024-03-20,
""",
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A file with two members and every register filled."""
    folder = tmp_path_factory.mktemp("registers")
    path = folder / "books.parvi"
    begin_office(path, "porukka", "Example", {}, None)
    with open_office(path, lambda: None) as opened:
        for kind, text in {"members": MEMBERS, **FILES}.items():
            (folder / kind).write_text(text, encoding="utf-8")
            opened.imports.take(kind, folder / kind)
    return path


@pytest.fixture
def coop(desk, filled):
    """The command line with two members and every register filled."""
    shutil.copy(filled, desk.path)
    return desk


@pytest.fixture
def office(coop):
    with open_office(coop.path, lambda: None) as opened:
        yield opened


def refusals(coop, kind, *rows):
    header = FILES[kind].splitlines()[0]
    return coop.refused_import(kind, "\n".join([header, *rows]) + "\n")


@pytest.mark.parametrize("kind", KeptRegisters.kinds)
def test_every_register_comes_back_as_it_was_exported(coop, kind):
    text = coop.must("export", kind, "--out", "-")
    coop.give(kind, text + "\n")

    assert coop.must("export", kind, "--out", "-") == text
    given = csv.DictReader(io.StringIO(FILES[kind]))
    first = coop.table(kind)[0]
    filled = {name: cell for name, cell in next(given).items() if cell}
    # Channels have an order of their own.
    filled.pop("channels", "")
    assert filled.items() <= first.items() or kind == "campaign_results"


@pytest.mark.parametrize("kind", KeptRegisters.kinds)
def test_file_without_rows_changes_nothing(coop, kind):
    before = coop.must("export", kind, "--out", "-")
    coop.give(kind, FILES[kind].splitlines()[0] + "\n")

    assert coop.must("export", kind, "--out", "-") == before


class TestCampaigns:
    @pytest.mark.parametrize(
        ("row", "finding"),
        [
            (
                "K3,X,winter,2024-01-01,2024-01-02,,,",
                (
                    "column kind: 'winter': expected team, product_group, season, b2b,"
                    " novelty or joint"
                ),
            ),
            (
                "K3,X,team,2024-02-01,2024-01-02,,,",
                (
                    "column to: '2024-01-02': expected a day that is not before the"
                    " one in column from"
                ),
            ),
            (
                "K3,X,team,2024-01-01,2024-01-02,fairs radio,,",
                (
                    "column channels: 'fairs radio': expected channels separated by"
                    " blanks, out of web_shop, letters, personal_selling,"
                    " recommendation, fairs"
                ),
            ),
            (
                'K3,X,team,2024-01-01,2024-01-02,,"5,00",',
                (
                    "column cost: '5,00': expected a number with a point and at most 2"
                    " places, not negative"
                ),
            ),
        ],
    )
    def test_wrong_campaign_is_refused(self, coop, row, finding):
        assert refusals(coop, "campaigns", row) == [f"line 2, {finding}"]

    def test_result_needs_a_participant(self, coop):
        rows = ["K2,M1,,1,1,1", "K9,M1,,1,1,1", "K1,M1,fairs,-1,0,0"]
        rows.append("K1,M1,fairs,1000000001,0,0")

        assert refusals(coop, "campaign_results", *rows) == [
            "line 2, column member: 'M1': expected a participant of the campaign K2",
            "line 3, column campaign: 'K9': expected the code of a campaign",
            (
                "line 4, column visits: '-1': expected a whole number of at most 18"
                " digits, not negative"
            ),
            (
                "line 5, column visits: '1000000001': expected a count of at most"
                " 1000000000"
            ),
            (
                "line 5, column channel: 'fairs': expected each channel of a"
                " participant once: it stands in line 4 too"
            ),
        ]


class TestSupportTeam:
    @pytest.mark.parametrize(
        ("row", "column", "expected"),
        [
            ("S3,,,law,pro_bono,,,,", "name", "a member, or the name of a person"),
            ("S3,M1,Ann,law,pro_bono,,,,", "name", "one of both"),
            ("S3,M1,,law,paid,,,,", "price", "the price of what is paid for"),
            ("S3,M1,,law,pro_bono,5.00,,,", "price", "pro bono has no price"),
            ("S3,M1,,law,pro_bono,,AD-1,,", "product", "pro bono has no price"),
            ("S3,M1,,law,paid,5.00,XX,,", "product", "a product of the shop"),
            ("S3,M9,,law,pro_bono,,,,", "member", "the code of a member"),
            ("S3,M1,,law,cheap,,,,", "terms", "pro_bono or paid"),
        ],
    )
    def test_wrong_offer_is_refused(self, coop, row, column, expected):
        found = refusals(coop, "support_offers", row)

        assert f"column {column}: " in found[0]
        assert expected in found[0]

    def test_talk_names_with_whom_and_how_it_ended(self, office):
        first, second = office.kept_registers.rows("talks")

        assert (first["with"], first["outcome"]) == ("S2", "booked")
        assert (second["with"], second["outcome"]) == ("S1", "joined")


def test_talk_needs_an_offer_and_an_outcome_that_there_is(coop):
    assert refusals(coop, "talks", "T3,Aino,2024-06-03,S9,maybe,") == [
        (
            "line 2, column with: 'S9': expected the code of an offer of the support"
            " team"
        ),
        (
            "line 2, column outcome: 'maybe': expected booked, missed, thinking,"
            " declined or joined"
        ),
    ]


def test_completion_needs_a_member_and_a_course(coop):
    assert refusals(coop, "completions", "M9,C9,2024-03-32,") == [
        "line 2, column member: 'M9': expected the code of a member",
        "line 2, column course: 'C9': expected the code of a course",
        (
            "line 2, column date: '2024-03-32': expected a day that there is: 2024-03"
            " has 31 days"
        ),
    ]


class TestByHand:
    def test_row_is_added_and_changed_with_what_stood_before(self, office, journal):
        registers = office.kept_registers
        row = {"code": "T3", "person": "Eero", "date": "2024-07-01", "with": "S1"}
        registers.put("talks", row)
        registers.put("talks", row | {"outcome": "thinking"})

        action, subject, values = journal(office)
        assert (action, subject) == ("register_set", "T3")
        assert (values["before"]["outcome"], values["after"]["outcome"]) == (
            "booked",
            "thinking",
        )
        codes = [one["code"] for one in registers.rows("talks")]
        assert sorted(codes) == ["T1", "T2", "T3"]

    def test_row_ends_on_a_day(self, office):
        (row,) = (
            one
            for one in office.kept_registers.rows("support_offers")
            if one["code"] == "S2"
        )
        office.kept_registers.put("support_offers", row | {"to": "2024-12-31"})

        assert office.kept_registers.rows("support_offers")[1]["to"] == "2024-12-31"

    def test_wrong_row_is_refused_by_column(self, office):
        with pytest.raises(BadEntry) as refusal:
            office.kept_registers.put("courses", {"code": "C2", "from": "soon"})

        assert [(one.column, one.value) for one in refusal.value.findings] == [
            ("name", ""),
            ("from", "soon"),
        ]

    @pytest.mark.parametrize(
        ("kind", "key", "register"),
        [
            ("campaigns", {"code": "K1"}, "campaign_participants"),
            (
                "campaign_participants",
                {"campaign": "K1", "member": "M1"},
                "campaign_results",
            ),
            ("support_offers", {"code": "S1"}, "talks"),
            ("courses", {"code": "C1"}, "completions"),
        ],
    )
    def test_row_that_others_name_stays(self, office, kind, key, register):
        with pytest.raises(StillNamed, match=f"row.* of {register} name this"):
            office.kept_registers.remove(kind, key, "why")

    @pytest.mark.parametrize(
        ("kind", "key"),
        [
            (
                "campaign_results",
                {"campaign": "K1", "member": "M1", "channel": "fairs"},
            ),
            ("talks", {"code": "T1"}),
            ("completions", {"member": "M1", "course": "C1"}),
            ("campaigns", {"code": "K2"}),
            ("support_offers", {"code": "S3"}),
            ("courses", {"code": "C2"}),
        ],
    )
    def test_row_is_taken_away_with_a_reason(self, office, journal, kind, key):
        registers = office.kept_registers
        unnamed = {"name": "Ann", "field": "law", "terms": "pro_bono"}
        registers.put("support_offers", {"code": "S3", **unnamed})
        registers.put("courses", {"code": "C2", "name": "Prices"})
        before = len(registers.rows(kind))
        with pytest.raises(ReasonNeeded):
            registers.remove(kind, key, "")
        registers.remove(kind, key, "typing mistake")

        assert len(registers.rows(kind)) == before - 1
        assert journal(office)[2]["reason"] == "typing mistake"
        with pytest.raises(NotThere):
            registers.remove(kind, key, "again")

    def test_participant_goes_once_the_results_are_gone(self, office):
        registers = office.kept_registers
        key = {"campaign": "K1", "member": "M2"}
        registers.remove("campaign_results", key, "none")
        registers.remove("campaign_participants", key, "did not come")

        assert [one["member"] for one in registers.rows("campaign_participants")] == [
            "M1"
        ]
