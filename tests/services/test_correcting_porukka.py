"""Does a co-operative that found referrers out late owe them the same in the end?"""

import csv
import shutil
from collections import Counter
from pathlib import Path

import pytest

from app.bootstrap import begin_office, open_office
from app.calendars import Period
from app.models.close import live_closes
from app.models.member import all_members
from app.models.porukka.close import read_close
from app.services.correcting import (
    EffectsChanged,
    LateExemption,
    NotCorrected,
    NothingCorrected,
    TrueMember,
)
from app.services.members import BadField, NoSuchField
from tests.helpers.case_books import books_of_case

CASE = Path(__file__).parents[1] / "cases" / "porukka-40"


def _members():
    with (CASE / "members.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _wrong_referrers() -> dict[str, tuple[str, str]]:
    """Return the true and a wrong referrer of every third referred member."""
    rows = [row for row in _members() if row["sponsor"]]
    codes = [row["code"] for row in _members()]
    found = {}
    for place, row in enumerate(rows[::3]):
        other = codes[place % 5]
        wrong = "" if place % 2 or other == row["code"] else other
        found[row["code"]] = (row["sponsor"], wrong)
    return {code: pair for code, pair in found.items() if pair[0] != pair[1]}


def _forgetful_case(folder: Path) -> Path:
    """Copy the case with wrong referrers."""
    copy = folder / "forgetful"
    shutil.copytree(CASE, copy)
    wrong = _wrong_referrers()
    rows = _members()
    for row in rows:
        if row["code"] in wrong:
            row["sponsor"] = wrong[row["code"]][1]
    with (copy / "members.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return copy


def _earned(office) -> dict[str, int]:
    """Return what every referrer has earned in all closed months."""
    sums: Counter[int] = Counter()
    with office.file.reading() as reading:
        codes = {one.id: one.code for one in all_members(reading)}
        for close in live_closes(reading):
            for row in read_close(reading, close).credits:
                sums[row.member_id] += row.earned_cents
    return {codes[key]: cents for key, cents in sums.items() if cents}


@pytest.fixture(scope="module")
def at_once(tmp_path_factory):
    path = tmp_path_factory.mktemp("at-once") / "books.parvi"
    periods = books_of_case(CASE, path)
    with open_office(path, lambda: None) as office:
        return periods, _earned(office)


def _close_rest(office, periods: list[Period]) -> None:
    for period in periods:
        source = CASE / f"payments-{period}.csv"
        if source.exists():
            office.imports.take("payments", source)
        office.closing.close(period)


def test_referrers_found_out_late_have_earned_the_same_in_the_end(at_once, tmp_path):
    periods, expected = at_once
    path = tmp_path / "books.parvi"
    closed = books_of_case(_forgetful_case(tmp_path), path, open_months=4, told=False)
    with open_office(path, lambda: None) as office:
        late = {
            code: TrueMember(code, {"sponsor": true})
            for code, (true, _) in _wrong_referrers().items()
        }
        for fact in late.values():
            office.correcting.told_after(fact, "found out late")
        _close_rest(office, periods[len(closed) :])
        assert _earned(office) == expected
        assert office.verification.check().faults == ()
        assert len(late) > 3


def test_a_second_correction_and_a_reopening_end_in_the_same(at_once, tmp_path):
    periods, expected = at_once
    path = tmp_path / "books.parvi"
    closed = books_of_case(_forgetful_case(tmp_path), path, open_months=4, told=False)
    with open_office(path, lambda: None) as office:
        for code, (true, wrong) in _wrong_referrers().items():
            for sponsor in (true, wrong, true):
                fact = TrueMember(code, {"sponsor": sponsor})
                office.correcting.told_after(fact, "found out late")
        office.closing.reopen(closed[-1], "once more")
        office.closing.close(closed[-1])
        _close_rest(office, periods[len(closed) :])
        assert _earned(office) == expected
        assert office.verification.check().faults == ()


def test_a_preview_writes_nothing_and_binds_the_correction(tmp_path):
    path = tmp_path / "books.parvi"
    books_of_case(_forgetful_case(tmp_path), path, open_months=4, told=False)
    code, (true, _) = next(iter(_wrong_referrers().items()))
    fact = TrueMember(code, {"sponsor": true})
    with open_office(path, lambda: None) as office:
        preview = office.correcting.told_before(fact)
        table = office.correcting.listed().parts[0].table
        assert table is not None
        assert table.rows == ()
        with pytest.raises(EffectsChanged):
            office.correcting.told_after(fact, "late", previewed="another")
        told = office.correcting.told_after(fact, "late", previewed=preview.digest)
        assert told.digest == preview.digest
        with pytest.raises(NothingCorrected):
            office.correcting.told_after(fact, "late")
        with pytest.raises(NotCorrected):
            office.correcting.told_back(1, "it was none")


@pytest.mark.parametrize(
    ("late", "error"),
    [
        (LateExemption("x", []), NotCorrected),
        (TrueMember("CODE", {"kind": "member"}), NoSuchField),
        (TrueMember("CODE", {"sponsor": "CODE"}), BadField),
    ],
    ids=["exemption", "field", "itself"],
)
def test_what_the_plan_does_not_correct_is_refused(late, error, tmp_path):
    path = tmp_path / "books.parvi"
    books_of_case(CASE, path, open_months=12)
    code = _members()[0]["code"]
    if isinstance(late, TrueMember):
        fields = {
            name: code if value == "CODE" else value
            for name, value in late.fields.items()
        }
        late = TrueMember(code, fields)
    with open_office(path, lambda: None) as office, pytest.raises(error):
        office.correcting.told_before(late)


def test_nothing_closed_is_nothing_to_correct(tmp_path):
    path = tmp_path / "books.parvi"
    begin_office(path, "porukka", "New", {}, None)
    with (
        open_office(path, lambda: None) as office,
        pytest.raises(Exception, match="no"),
    ):
        office.correcting.told_before(TrueMember("A", {"sponsor": ""}))
