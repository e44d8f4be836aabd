"""Which renewals and add-on invoices does a close raise?"""

from datetime import date

import pytest

from app.engine.findings import UnsoundFigures
from app.engine.porukka.catalogue import AddOnVersion, PackageVersion
from app.engine.porukka.inputs import AddOn
from app.engine.porukka.ledger import Invoice, InvoiceKind
from app.engine.porukka.result import CloseResult
from tests.helpers.porukka_books import Books, co_operative

SLOTS = AddOnVersion("slots", date(2013, 1, 1), 20, 499)
STAND = AddOnVersion("stand", date(2013, 1, 1), 0, 1_000)


def _active(*people: str, start: str = "2024-02-10", **settings: str) -> Books:
    """Return books in which everybody has paid a first year from `start` on."""
    books = co_operative(*people, **settings)
    for code in books.members:
        books.pay(start, invoice=books.subscribe(code, start))
    books.close(start[:7])
    return books


def _package(code: str, *, active: bool = True) -> PackageVersion:
    return PackageVersion(
        code, date(2024, 1, 1), "M", 24_800, 10_000, 250, (), is_active=active
    )


def _raised(result: CloseResult) -> Invoice:
    (invoice,) = result.invoices
    return invoice


def test_a_term_that_starts_next_month_is_invoiced_on_the_last_day() -> None:
    books = _active("A")
    assert books.close("2024-12").invoices == ()
    invoice = _raised(books.close("2025-01"))
    assert (invoice.number, invoice.kind) == (1002, InvoiceKind.RENEWAL)
    assert invoice.dated_on == date(2025, 1, 31)
    assert (invoice.term_start, invoice.term_end) == (
        date(2025, 2, 10),
        date(2026, 2, 9),
    )
    assert invoice.due_on == date(2025, 2, 24)
    assert books.close("2025-02").invoices == ()


def test_a_renewal_may_have_three_months() -> None:
    books = _active("A")
    books.change("A", renewal="3")
    first = _raised(books.close("2025-01"))
    assert (first.gross_cents, first.term_end) == (5_000, date(2025, 5, 9))
    assert (first.net_cents, first.vat_cents) == (3_984, 1_016)
    books.pay("2025-02-01", 5_000, member="A")
    books.close("2025-02")
    assert _raised(books.close("2025-04")).term_start == date(2025, 5, 10)


def test_the_clipped_day_is_what_the_following_term_counts_from() -> None:
    books = _active("A", start="2024-01-31")
    books.change("A", renewal="3")
    starts = []
    for month in ("2024-12", "2025-03", "2025-06"):
        invoice = _raised(books.close(month))
        starts.append(str(invoice.term_start))
        books.pay(str(invoice.dated_on), invoice=invoice)
    assert starts == ["2025-01-31", "2025-04-30", "2025-07-30"]


def test_who_pauses_has_no_renewal_and_is_paused_afterwards() -> None:
    books = _active("A")
    books.change("A", renewal="pause")
    assert books.close("2025-01").invoices == ()
    assert books.status("A", "2025-02-09") == "active"
    assert books.status("A", "2025-02-10") == "paused"


def test_who_is_not_active_on_the_last_day_has_no_renewal() -> None:
    books = co_operative("A", "B")
    books.subscribe("A", "2024-02-10")
    books.pay("2024-02-10", invoice=books.subscribe("B", "2024-02-10"))
    books.change("B", left_on=date(2025, 1, 31))
    assert books.close("2025-01").invoices == ()


def test_a_term_that_was_already_entered_is_not_raised_again() -> None:
    books = _active("A")
    books.subscribe("A", "2025-02-10", 3)
    assert books.close("2025-01").invoices == ()


def test_a_next_term_that_was_entered_after_a_gap_makes_the_gap_a_pause() -> None:
    books = _active("A")
    books.subscribe("A", "2025-04-15")
    assert [books.close(f"2025-0{n}").invoices for n in (1, 2, 3)] == [(), (), ()]
    days = ["2025-02-09", "2025-02-10", "2025-04-14", "2025-04-15"]
    found = [books.status("A", day) for day in days]
    assert found == ["active", "paused", "paused", "active"]


def test_a_term_that_ends_with_the_month_is_renewed_at_its_close() -> None:
    books = _active("A", start="2024-02-01")
    assert books.close("2024-12").invoices == ()
    assert _raised(books.close("2025-01")).term_start == date(2025, 2, 1)


def test_a_renewal_keeps_the_package_unless_another_is_chosen() -> None:
    books = co_operative("A")
    books.packages += [_package("kauppias_m"), _package("kauppias_l")]
    invoice = books.subscribe("A", "2024-02-10", package="kauppias_m")
    books.pay("2024-02-10", 24_800, invoice=invoice)
    books.close("2024-02")
    facts = books.facts(next(iter(books.closed)))
    assert len(facts.members) == 1
    books.change("A", package="")
    kept = _raised(books.close("2025-01"))
    assert (kept.package, kept.gross_cents) == ("kauppias_m", 24_800)
    books.invoices.remove(kept)
    books.change("A", package="kauppias_l")
    assert _raised(books.close("2025-01")).package == "kauppias_l"


@pytest.mark.parametrize("package", ["kauppias_m", "kauppias_l"])
def test_a_package_that_is_not_on_sale_stops_the_close(package: str) -> None:
    books = _active("A")
    books.packages.append(_package("kauppias_l", active=False))
    books.change("A", package=package)
    with pytest.raises(UnsoundFigures, match=f"member A: package {package} for 12"):
        books.close("2025-01")


def test_every_member_whose_package_is_not_on_sale_is_named() -> None:
    books = _active("A", "B")
    books.change("A", package="kauppias_m")
    books.change("B", package="kauppias_l")
    with pytest.raises(UnsoundFigures) as stop:
        books.close("2025-01")
    assert len(stop.value.findings) == 2


def test_invoices_of_a_close_are_in_order_of_member_code() -> None:
    books = _active("C", "A", "B")
    books.addons_sold.append(SLOTS)
    books.addons.append(AddOn(2, "slots", date(2025, 2, 1)))
    raised = books.close("2025-01").invoices
    assert [(i.number, books.code(i.member_id), i.kind.value) for i in raised] == [
        (1004, "A", "renewal"),
        (1005, "A", "addon"),
        (1006, "B", "renewal"),
        (1007, "C", "renewal"),
    ]


def test_addons_of_a_month_are_lines_of_one_invoice() -> None:
    books = _active("A")
    books.addons_sold += [SLOTS, STAND]
    books.addons += [
        AddOn(1, "stand", date(2024, 6, 30), date(2024, 6, 30)),
        AddOn(1, "slots", date(2024, 3, 1)),
    ]
    invoice = _raised(books.close("2024-05"))
    assert invoice.kind is InvoiceKind.ADDON
    assert [(line.item, line.gross_cents) for line in invoice.lines] == [
        ("slots", 499),
        ("stand", 1_000),
    ]
    assert (invoice.net_cents, invoice.vat_cents) == (402 + 806, 97 + 194)
    assert (invoice.term_start, invoice.term_end) == (
        date(2024, 6, 1),
        date(2024, 6, 30),
    )
    assert (invoice.dated_on, invoice.due_on) == (date(2024, 5, 31), date(2024, 6, 15))
    assert [line.item for line in _raised(books.close("2024-06")).lines] == ["slots"]


@pytest.mark.parametrize(
    ("from_on", "until_on", "is_raised"),
    [
        (date(2024, 7, 1), None, False),
        (date(2024, 6, 30), None, True),
        (date(2024, 3, 1), date(2024, 5, 31), False),
        (date(2024, 3, 1), date(2024, 6, 1), True),
    ],
)
def test_an_addon_is_invoiced_if_it_touches_the_next_month(
    from_on: date, until_on: date | None, *, is_raised: bool
) -> None:
    books = _active("A")
    books.addons_sold.append(SLOTS)
    books.addons.append(AddOn(1, "slots", from_on, until_on))
    assert bool(books.close("2024-05").invoices) == is_raised


def test_who_left_or_pauses_owes_no_addon() -> None:
    books = _active("A", "B", "C")
    books.addons_sold.append(SLOTS)
    books.addons += [AddOn(key, "slots", date(2024, 3, 1)) for key in (1, 2, 3)]
    books.change("A", left_on=date(2025, 2, 28))
    books.change("B", renewal="pause")
    books.invoices += books.close("2025-01").invoices[:0]
    raised = books.close("2025-02").invoices
    assert [books.code(invoice.member_id) for invoice in raised] == ["C"]


def test_who_renews_on_the_first_of_the_month_keeps_the_addon() -> None:
    books = _active("A", start="2024-02-01")
    books.addons_sold.append(SLOTS)
    books.addons.append(AddOn(1, "slots", date(2025, 2, 1)))
    raised = books.close("2025-01").invoices
    assert [invoice.kind.value for invoice in raised] == ["renewal", "addon"]


def test_a_member_in_the_trial_may_have_an_addon() -> None:
    books = co_operative()
    books.join("A", joined="2024-05-20")
    books.addons_sold.append(SLOTS)
    books.addons.append(AddOn(1, "slots", date(2024, 5, 20)))
    assert _raised(books.close("2024-05")).gross_cents == 499


def test_an_addon_without_a_price_stops_the_close() -> None:
    books = _active("A")
    books.addons.append(AddOn(1, "slots", date(2024, 3, 1)))
    with pytest.raises(UnsoundFigures, match="member A: add-on slots"):
        books.close("2024-03")


def test_totals_count_the_invoices_dated_in_the_month_and_ended_trials() -> None:
    books = _active("A")
    books.join("B", joined="2024-12-31")
    books.join("C", joined="2025-01-02")
    books.join("D", joined="2025-01-03")
    books.subscribe("B", "2025-01-15")
    books.subscribe("C", "2025-02-15")
    totals = books.close("2025-01").totals
    assert (totals.invoiced_net, totals.invoiced_vat) == (2 * 9_880, 2 * 2_520)
    assert totals.invoiced_gross == 24_800
    assert totals.trials_ended == 2


def test_statuses_are_those_of_the_last_day_and_leave_out_who_comes_later() -> None:
    books = _active("A")
    books.join("B", joined="2024-03-31")
    books.join("C", joined="2024-04-01")
    statuses = books.close("2024-03").statuses
    assert [(s.member_id, s.status.value) for s in statuses] == [
        (1, "active"),
        (2, "trial"),
    ]
