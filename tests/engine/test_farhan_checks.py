"""Is every fault of the figures found before a close, and of its result after it?"""

import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from app.engine.farhan.checks import MOST_FINDINGS, input_findings, result_findings
from app.engine.farhan.close import close_period
from app.engine.farhan.inputs import CloseInput
from app.engine.farhan.result import CloseResult, HoldReason, LineKind
from app.engine.findings import Finding, FindingCode, UnsoundFigures
from tests.helpers.farhan_arrays import close_input
from tests.helpers.farhan_case_file import Case, case_network

ENGINE = Path(__file__).parents[2] / "app" / "engine"
FACTS = {
    "name": "a chain of three, and a representative beside it",
    "period": "1403-03",
    "source": "Farhan plan, section 15",
    "why": "A is paid on B and C",
    "tree": ["A > B > C", "D"],
    "points": {"A B C": 500},
    "state": {
        "A": {"tally": {"rahbar": 1}, "exempt": ["1403-01"], "balance": 40},
        "D": {"joined": "1403-01"},
    },
    "expect": {},
}
A, B, C, D = 1, 2, 3, 4
NOBODY = 99


def _facts(**changes: object) -> CloseInput:
    network, _ = case_network(Case.model_validate(FACTS | changes))
    return close_input(network)


def _members(**columns: dict[int, int]) -> CloseInput:
    """Return the facts with some cells of the members changed, by column and key."""
    facts = _facts()
    changed = {}
    for name, cells in columns.items():
        column = getattr(facts.members, name).copy()
        for key, value in cells.items():
            column[key - 1] = value
        changed[name] = column
    return replace(facts, members=replace(facts.members, **changed))


def _with(facts: CloseInput, part: str, **cells: int) -> CloseInput:
    """Return the facts with the first row of a part changed."""
    record = getattr(facts, part)
    changed = {}
    for name, value in cells.items():
        column = getattr(record, name).copy()
        column[0] = value
        changed[name] = column
    return replace(facts, **{part: replace(record, **changed)})


def _found(facts: CloseInput) -> set[Finding]:
    with pytest.raises(UnsoundFigures) as raised:
        close_period(facts)
    findings = raised.value.findings
    assert len(set(findings)) == len(findings)
    return set(findings)


def test_sound_facts_have_no_findings() -> None:
    assert not input_findings(_facts())
    assert not result_findings(_facts(), close_period(_facts()))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (_members(member_id={D: B}), Finding("doubled_member", B)),
        (_members(sponsor_id={D: NOBODY}), Finding("unknown_sponsor", D, "99")),
        (_members(sponsor_id={D: -1}), Finding("unknown_sponsor", D, "-1")),
        (_members(sponsor_id={D: D}), Finding("sponsor_cycle", D)),
        (
            _with(_facts(), "orders", member_id=NOBODY),
            Finding("unknown_member", NOBODY, "an order"),
        ),
        (
            _with(_facts(), "tallies", member_id=NOBODY),
            Finding("unknown_member", NOBODY, "a rank count"),
        ),
        (
            _with(_facts(), "exemptions", member_id=NOBODY),
            Finding("unknown_member", NOBODY, "an exemption"),
        ),
        (
            _members(joined_month={C: 1403 * 12 + 3}),
            Finding("order_before_joining", C),
        ),
        (
            _members(is_representative={D: False}, is_closed={D: True}),
            Finding("customer_closed", D),
        ),
        *(
            (_members(**{name: {B: -1}}), Finding("negative_count", B, name))
            for name in (
                "streak",
                "previous_rank",
                "last_order_month",
                "reopened_month",
            )
        ),
        (
            _with(_facts(), "orders", gross_toman=2**52),
            Finding("figure_too_large", 0, "sales"),
        ),
        (
            _with(_facts(), "orders", gross_toman=-(2**52)),
            Finding("figure_too_large", 0, "sales"),
        ),
        (
            _with(_facts(), "orders", points_micro=2**62),
            Finding("figure_too_large", 0, "points"),
        ),
        (
            _members(carried_in_toman={B: 2**52}),
            Finding("figure_too_large", 0, "carried in"),
        ),
        (
            _members(adjustment_toman={B: -(2**51), C: 2**51}),
            Finding("figure_too_large", 0, "adjustments"),
        ),
    ],
    ids=lambda value: f"{value.code} {value.value}" if hasattr(value, "code") else "",
)
def test_a_fault_of_the_facts_forbids_the_close(
    facts: CloseInput, expected: Finding
) -> None:
    assert _found(facts) == {expected}


def test_everybody_of_a_cycle_is_named() -> None:
    expected = {Finding("sponsor_cycle", key) for key in (A, B, C)}
    assert _found(_members(sponsor_id={A: C, D: B})) == expected


def test_all_findings_come_at_once() -> None:
    facts = _members(
        member_id={D: 7},
        sponsor_id={A: C, D: NOBODY},
        streak={B: -2},
        carried_in_toman={C: 2**52},
        joined_month={B: 1403 * 12 + 9},
    )
    facts = _with(facts, "tallies", member_id=5)
    assert _found(facts) == {
        Finding("sponsor_cycle", A),
        Finding("sponsor_cycle", B),
        Finding("sponsor_cycle", C),
        Finding("unknown_sponsor", 7, "99"),
        Finding("negative_count", B, "streak"),
        Finding("figure_too_large", 0, "carried in"),
        Finding("order_before_joining", B),
        Finding("unknown_member", 5, "a rank count"),
    }


def test_an_unknown_member_is_found_beside_a_doubled_one() -> None:
    # With 1, 1, 3, 4 the number of keys alone would look complete.
    facts = _members(member_id={B: A}, sponsor_id={B: 0, C: 0})
    facts = _with(facts, "tallies", member_id=B)
    assert _found(facts) == {
        Finding("doubled_member", A),
        Finding("unknown_member", B, "an order"),
        Finding("unknown_member", B, "a rank count"),
    }


def test_no_more_findings_of_a_kind_are_listed_than_anybody_reads() -> None:
    facts = _facts(tree=["A"], points={}, state={})
    many = {
        name: np.resize(column, MOST_FINDINGS + 5)
        for name, column in vars(facts.members).items()
    }
    many["member_id"] = np.arange(1, MOST_FINDINGS + 6)
    many["streak"] = np.full(MOST_FINDINGS + 5, -1)
    facts = replace(facts, members=replace(facts.members, **many))
    assert len(_found(facts)) == MOST_FINDINGS


def test_the_text_of_a_finding_names_member_and_value() -> None:
    finding = Finding("unknown_sponsor", 12, "99")
    assert str(finding) == "member 12 has a sponsor that does not exist: 99"
    assert str(UnsoundFigures((finding,))) == str(finding)


def test_findings_name_members_as_people_call_them() -> None:
    unsound = UnsoundFigures(
        (Finding("sponsor_cycle", 12), Finding("doubled_member", 7))
    )
    assert str(unsound.naming({12: "A-1"})) == (
        "member A-1 is below itself in the sponsor tree; member 7 stands more than once"
    )


def test_findings_travel_to_another_process() -> None:
    unsound = UnsoundFigures((Finding("sponsor_cycle", 12, member="A-1"),))
    arrived = pickle.loads(pickle.dumps(unsound))  # noqa: S301 - made here
    assert (arrived.findings, str(arrived)) == (unsound.findings, str(unsound))


def test_every_code_is_raised_somewhere_and_has_its_text() -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in ENGINE.rglob("*.py")
        if path.name != "findings.py"
    )
    for code in get_args(FindingCode):
        assert f'"{code}"' in source, code
        assert str(Finding(code, 1, "x"))


def _changed(result: CloseResult, part: str, name: str, value: object) -> CloseResult:
    """Return a result with the first cell of a column, or a total, changed."""
    record = getattr(result, part)
    if part == "totals":
        changed = value
    else:
        changed = getattr(record, name).copy()
        changed[0] = value
    return replace(result, **{part: replace(record, **{name: changed})})


def _line(result: CloseResult, kind: LineKind, name: str, value: int) -> CloseResult:
    """Return a result with a cell of the first line of a kind changed."""
    column = getattr(result.lines, name).copy()
    column[np.flatnonzero(result.lines.kind == kind)[0]] = value
    return replace(result, lines=replace(result.lines, **{name: column}))


def _unqualified(result: CloseResult) -> CloseResult:
    none = np.zeros_like(result.members.is_qualified)
    return replace(result, members=replace(result.members, is_qualified=none))


def _emptied(result: CloseResult) -> CloseResult:
    """Drop the last payout, that of B."""
    columns = {name: column[:-1] for name, column in vars(result.payouts).items()}
    return replace(result, payouts=replace(result.payouts, **columns))


# A: carried in 40, bonuses 25,000 + 20,000 + 25,000. B: bonuses 50,000.
# S 1,875,000; D 30,000; B 120,000; the cap 750,000.
@pytest.mark.parametrize(
    ("break_it", "expected"),
    [
        (
            lambda r: _changed(r, "payouts", "carried_in_toman", 41),
            {(A, "payout balance")},
        ),
        (
            lambda r: _changed(r, "payouts", "carried_out_toman", 1),
            {(A, "payout balance")},
        ),
        (
            lambda r: _changed(r, "payouts", "reason", HoldReason.NO_IBAN),
            {(A, "payment on hold")},
        ),
        (
            lambda r: _changed(
                _changed(r, "payouts", "paid_toman", -1),
                "payouts",
                "carried_out_toman",
                70_041,
            ),
            {(A, "payment on hold")},
        ),
        (_emptied, {(0, "payouts and bonus lines differ")}),
        (
            lambda r: _changed(r, "totals", "bonuses_before_cap", 120_001),
            {(0, "sum of bonuses before the cap")},
        ),
        (
            lambda r: _changed(r, "totals", "bonuses", 119_999),
            {(0, "sum of bonuses"), (0, "payouts and bonus lines differ")},
        ),
        (
            lambda r: _changed(r, "totals", "discounts", 30_001),
            {(0, "sum of discounts")},
        ),
        (lambda r: _changed(r, "totals", "sales", 1), {(0, "sum of sales")}),
        (
            _unqualified,
            {
                (A, "bonus of an unqualified member"),
                (B, "bonus of an unqualified member"),
            },
        ),
        (
            lambda r: _line(r, LineKind.MULTILEVEL, "level", 8),
            {(A, "bonus beyond the paid levels")},
        ),
        (
            lambda r: _line(r, LineKind.MULTILEVEL, "before_cap_toman", 0),
            {
                (A, "line below zero"),
                (A, "line after the cap"),
                (0, "sum of bonuses before the cap"),
            },
        ),
        (
            lambda r: _line(r, LineKind.MULTILEVEL, "amount_toman", -1),
            {
                (A, "line below zero"),
                (A, "line after the cap"),
                (0, "sum of bonuses"),
            },
        ),
        (
            lambda r: _line(r, LineKind.RETAIL_DISCOUNT, "amount_toman", 9_999),
            {(A, "line after the cap"), (0, "sum of discounts")},
        ),
        (
            lambda r: _changed(r, "totals", "cap", 149_999),
            {(0, "bonuses exceed the cap")},
        ),
        (
            lambda r: _changed(
                _changed(r, "totals", "is_capped", value=True), "totals", "allowed", 0
            ),
            {(A, "line after the cap"), (B, "line after the cap")},
        ),
    ],
    ids=[
        "carried in",
        "carried out",
        "paid on hold",
        "paid below 0",
        "a payout is missing",
        "bonuses before the cap",
        "bonuses",
        "discounts",
        "sales",
        "nobody qualified",
        "level 8",
        "a line of 0",
        "a line below 0",
        "a discount changed",
        "above the cap",
        "not reduced",
    ],
)
def test_a_broken_result_is_found(
    break_it: Callable[[CloseResult], CloseResult], expected: set[tuple[int, str]]
) -> None:
    facts = _facts()
    found = result_findings(facts, break_it(close_period(facts)))
    assert {finding.code for finding in found} == {"broken_invariant"}
    assert {(finding.member_id, finding.value) for finding in found} == expected
