"""Are the answers about shared cases complete, and sayable in every language?"""

import csv
import json
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from app.bootstrap import open_office
from app.calendars import Period
from app.engine.farhan.result import LineKind
from app.explanation import Money, Points
from app.files.explanation_json import explanation_json
from app.files.explanation_text import text_lines
from app.formats import Language
from app.models.member import member_ids
from app.services.explaining import NotAsked, Question
from app.services.farhan.answers import NoSuchKind, NoSuchOrder, NoSuchRank
from app.services.farhan.months import Months
from app.services.members import NoSuchMember
from app.services.porukka.answers import NoSuchInvoice
from app.services.sales import TypedLine, TypedOrder
from tests.helpers.case_books import books_of_case
from tests.helpers.farhan_cases import months_of
from tests.helpers.farhan_reference_reasons import KINDS, Reasons

CASES = Path(__file__).parents[1] / "cases"
EVERYTHING = 100_000
SHARED = ("share", "amount", "points")


def _rows(folder, period, table):
    path = folder / "expected" / str(period) / f"{table}.csv"
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _column(table, name):
    place = table.columns.index(name)
    return [row[place] for row in table.rows]


def _sum(table, name):
    cells = _column(table, name)
    return sum(cell.amount if isinstance(cell, Money) else cell.micro for cell in cells)


@pytest.fixture(scope="module")
def case_office(tmp_path_factory):
    """Open the organisation of a case, closed but for its last month."""
    opened = {}

    def office(name, open_months=0):
        if name not in opened:
            path = tmp_path_factory.mktemp(name) / "case.parvi"
            books_of_case(CASES / name, path, open_months=open_months)
            opened[name] = open_office(path, lambda: None)
        return opened[name]

    yield office
    for one in opened.values():
        one.file.close()


@pytest.mark.parametrize("name", sorted(path.name for path in CASES.glob("farhan-*")))
def test_every_line_of_the_case_adds_up_from_contributors_and_orders(name, case_office):
    office = case_office(name)
    folder = CASES / name
    for path in sorted((folder / "expected").iterdir()):
        period = Period.parse(path.name)
        for line in _rows(folder, period, "lines"):
            answer = office.explaining.ask(
                Question(
                    "line",
                    period,
                    member=line["member"],
                    kind=line["kind"],
                    level=int(line["level"] or 0),
                    most=EVERYTHING,
                )
            )
            if line["kind"] == "persistence":
                continue
            first, orders = answer.parts[0].table, answer.parts[-1].table
            if line["level"]:
                assert _sum(first, "amount") == int(line["amount"])
                assert _sum(first, "share") == int(line["amount_before_cap"])
                assert first.total[-1] == Money(int(line["amount"]))
            if line["kind"] in ("multilevel", "generation"):
                brought: dict[object, int] = {}
                whose, points = (
                    _column(orders, "contributor"),
                    _column(orders, "points"),
                )
                for one, cell in zip(whose, points, strict=True):
                    brought[one] = brought.get(one, 0) + cell.micro
                contributors = _column(first, "contributor")
                assert [Points(brought[one]) for one in contributors] == _column(
                    first, "points"
                )
            if line["kind"].startswith("retail"):
                base = Decimal(line["base_points"]) * 1_000_000
                assert _sum(orders, "points") == base


@pytest.mark.parametrize("name", sorted(path.name for path in CASES.glob("farhan-*")))
def test_every_missing_line_of_the_case_has_the_reason_of_the_reference(
    name, case_office
):
    office, months = case_office(name), Months()
    for month in months_of(CASES / name):
        reasons = Reasons(month.network, month.result)
        having = {(payee, kind) for payee, kind, _ in month.result.lines}
        with office.file.reading() as reading:
            explainer = months.month(reading, month.period).explainer
            codes = [str(member.key) for member in month.network.members]
            ids = member_ids(reading, codes)
        for code, kind in product(codes, KINDS):
            if (code, kind) in having:
                continue
            found = explainer.absence(ids[code], LineKind[kind.upper()]).reason
            expected = reasons.reason(code, kind)
            where = f"{month.period} {code} {kind}"
            assert (found.code, found.required, found.actual) == expected, where


def _questions(office, period):
    with office.file.reading() as reading:
        codes = [row[0] for row in reading.exec_driver_sql("SELECT code FROM member")]
        numbers = [
            row[0] for row in reading.exec_driver_sql("SELECT order_no FROM sale_order")
        ]
    for code in codes:
        yield Question("member", period, member=code)
        yield Question("rank_card", period, member=code)
        for kind in LineKind:
            yield Question("line", period, member=code, kind=kind.name.lower())
    for number in numbers[::3]:
        yield Question("order", number=number)
    yield Question("at_risk", period, margin_micro=10**12)
    yield Question("one_step", period)


@pytest.mark.parametrize("name", ["farhan-cap", "farhan-rahbar", "farhan-options-120"])
def test_every_answer_is_said_in_every_language(name, case_office):
    office = case_office(name)
    last = office.closing.closed_through()
    for place, question in enumerate(_questions(office, last)):
        answer = office.explaining.ask(question)
        language = list(Language)[place % 3]
        lines = text_lines(answer, language)
        assert all("{" not in line for line in lines)
        assert json.dumps(explanation_json(answer, language))


def test_the_open_month_is_marked_as_a_projection(tmp_path):
    path = tmp_path / "case.parvi"
    books_of_case(CASES / "farhan-cap", path, open_months=1)
    with open_office(path, lambda: None) as office:
        closed = office.closing.closed_periods()[-1]
        code = _rows(CASES / "farhan-cap", closed, "ranks")[0]["member"]
        assert office.explaining.ask(Question("one_step")).is_projection
        assert office.explaining.ask(
            Question("member", closed.next(), member=code)
        ).is_projection
        assert not office.explaining.ask(Question("member", member=code)).is_projection


def test_an_answer_follows_what_was_written_meanwhile(office):
    period = Period(1405, 1)
    question = Question("member", period, member="A")
    before = office.explaining.ask(question)
    assert office.explaining.ask(question) == before
    office.sales.enter(_order("A"))
    assert office.explaining.ask(question) != before


def _order(member):
    return TypedOrder("NEW-1", "1405-01-20", member, [TypedLine("P1", "3")])


@pytest.mark.parametrize(
    ("question", "error"),
    [
        (Question("member", member="NOBODY"), NoSuchMember),
        (Question("order", number="NONE"), NoSuchOrder),
        (Question("invoice", number="1001"), NotAsked),
    ],
    ids=["member", "order", "other plan"],
)
def test_what_does_not_exist_is_said(question, error, case_office):
    with pytest.raises(error):
        case_office("farhan-cap").explaining.ask(question)


def test_kinds_and_ranks_are_named_by_their_codes(case_office):
    office = case_office("farhan-cap")
    code = _rows(CASES / "farhan-cap", office.closing.closed_through(), "ranks")[0]
    with pytest.raises(NoSuchKind):
        office.explaining.ask(Question("line", member=code["member"], kind="gift"))
    with pytest.raises(NoSuchRank):
        office.explaining.ask(Question("rank_card", member=code["member"], rank="x"))


def test_porukka_credit_adds_up_to_the_payouts(case_office):
    office = case_office("porukka-40")
    folder = CASES / "porukka-40"
    last = office.closing.closed_through()
    closing = {row["member"]: row["closing"] for row in _rows(folder, last, "payouts")}
    for code, text in closing.items():
        answer = office.explaining.ask(Question("credit", member=code))
        for language in Language:
            text_lines(answer, language)
        journal = answer.parts[0].table
        assert journal is not None
        assert _sum(journal, "credit_change") == round(float(text) * 100)
        assert journal.rows[-1][-1] == Money(
            round(float(text) * 100), journal.rows[-1][-1].currency
        )


def _sum_of(cells):
    return sum(cell.amount for cell in cells if cell is not None)


def test_porukka_invoices_are_explained(case_office):
    office = case_office("porukka-40")
    folder = CASES / "porukka-40"
    last = office.closing.closed_through()
    for row in _rows(folder, last, "invoices"):
        answer = office.explaining.ask(Question("invoice", number=row["invoice_no"]))
        for language in Language:
            text_lines(answer, language)
        table = answer.parts[0].table
        for name, expected in (("net", "net"), ("vat", "vat"), ("with_vat", "gross")):
            cents = round(float(row[expected]) * 100)
            assert _sum_of(_column(table, name)) == cents
            assert table.total[table.columns.index(name)].amount == cents
    with pytest.raises(NoSuchInvoice):
        office.explaining.ask(Question("invoice", number="77"))
