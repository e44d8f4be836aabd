"""Does a co-operative's month go by the plan's rules, from the files to the exports?"""

import pytest

from tests.helpers.porukka_desk import CoOperative

ELEVEN = [f"M{number:02d}" for number in range(1, 12)]


@pytest.fixture
def begin(desk):
    """Begin a co-operative with options."""
    return lambda **settings: CoOperative(desk, **settings)


def eleven_fees_paid(co_operative, start="2023-02-10", day="2024-01-15"):
    """Let eleven first-year fees of members of A be paid on a day."""
    co_operative.join("A", joined="2023-01-20")
    co_operative.join(*(f"{code} < A" for code in ELEVEN))
    co_operative.take_fees(start, "A")
    co_operative.take_fees("2024-01-02", *ELEVEN)
    co_operative.pay(f"{start},124.00,,A", *(f"{day},124.00,,{m}" for m in ELEVEN))


def test_eleven_fees_make_a_free_year_and_a_payout(begin):
    co_operative = begin()
    eleven_fees_paid(co_operative)
    co_operative.close("2024-01")
    assert (
        co_operative.payout("2024-01", "A")
        == "0.00 110.00 100.00 10.00 2.40 12.40 0.00"
    )
    renewal = co_operative.invoice("2024-01", 1013)
    assert " ".join(renewal.values()) == (
        "1013 A renewal 2024-01-31 2024-02-10 2025-02-09"
        " 100.00 100.00 0.00 24 0.00 0.00 10139 2024-02-24 2024-01-31"
    )
    assert co_operative.summary("2024-01") == {
        "earned": "110.00",
        "set_off": "100.00",
        "paid": "12.40",
        "invoiced_net": "1100.00",
        "invoiced_vat": "264.00",
        "invoiced_gross": "1364.00",
        "trials_ended": "11",
    }


def test_five_fees_are_set_off_in_part(begin):
    co_operative = begin()
    co_operative.join("A", joined="2023-01-20")
    co_operative.join(*(f"{code} < A" for code in ELEVEN[:5]))
    co_operative.take_fees("2023-02-10", "A")
    co_operative.take_fees("2024-01-02", *ELEVEN[:5])
    co_operative.pay(
        "2023-02-11,124.00,,A", *(f"2024-01-15,124.00,,{m}" for m in ELEVEN[:5])
    )
    co_operative.close("2024-01")
    assert co_operative.payout("2024-01", "A") == "0.00 50.00 50.00 0.00 0.00 0.00 0.00"
    renewal = co_operative.invoice("2024-01", 1007)
    assert [
        renewal[name] for name in ("set_off", "net", "vat", "gross", "paid_on")
    ] == [*("50.00", "50.00", "12.00", "62.00", "")]


def test_change_of_tax_holds_for_terms_from_its_day(begin):
    co_operative = begin()
    co_operative.join("A", "B < A", "C < A", joined="2024-08-01")
    co_operative.subscribe(
        "A,kauppias,2024-08-31,12",
        "B,kauppias,2024-09-01,12",
        "C,kauppias,2024-08-31,12",
    )
    co_operative.pay("2024-09-02,124.00,,B", "2024-09-03,124.00,,C")
    co_operative.close("2024-09")
    rates = co_operative.desk.column("invoices", "2024-09", "vat_rate")
    assert rates == {"1001": "24", "1002": "25.5", "1003": "24"}
    nets = co_operative.desk.column("invoices", "2024-09", "list_net")
    assert nets == {"1001": "100.00", "1002": "98.80", "1003": "100.00"}
    lines = co_operative.desk.column("lines", "2024-09", "amount")
    assert lines == {"A": "10.00"}
    amounts = [row["amount"] for row in co_operative.desk.table("lines", "2024-09")]
    assert amounts == ["9.88", "10.00"]


def test_term_of_three_months_has_its_price_and_clipped_days(begin):
    co_operative = begin()
    co_operative.join("A", joined="2022-11-01", renewal="3")
    co_operative.subscribe("A,kauppias,2022-11-30,12")
    co_operative.pay("2022-12-01,124.00,,A", "2023-11-20,50.00,,A")
    co_operative.close("2023-10", "2023-11", "2023-12", "2024-01")
    rows = co_operative.desk.table("invoices", "2024-01")
    terms = [(row["term_start"], row["term_end"]) for row in rows]
    assert terms == [
        ("2022-11-30", "2023-11-29"),
        ("2023-11-30", "2024-02-28"),
        ("2024-02-29", "2024-05-28"),
    ]
    assert [rows[1][name] for name in ("net", "vat", "gross")] == [
        *("40.32", "9.68", "50.00")
    ]


def test_pause_raises_nothing_and_a_new_term_resumes(begin):
    co_operative = begin()
    co_operative.join("A", joined="2023-01-20", renewal="pause")
    co_operative.take_fees("2023-02-10", "A")
    co_operative.pay("2023-02-11,124.00,,A")
    co_operative.close("2024-01")
    assert co_operative.statuses() == {"A": "active"}
    co_operative.close("2024-02")
    assert co_operative.statuses() == {"A": "paused"}
    co_operative.subscribe("A,kauppias,2024-03-15,3")
    co_operative.close("2024-03")
    assert co_operative.statuses() == {"A": "active"}
    assert co_operative.invoice("2024-03", 1002)["kind"] == "renewal"


def test_unpaid_invoice_lapses_until_it_is_paid(begin):
    co_operative = begin(lapse_after_days="10", payment_days="7")
    co_operative.join("A")
    co_operative.take_fees("2024-01-05", "A")
    co_operative.close("2024-01")
    assert co_operative.statuses() == {"A": "lapsed"}
    assert co_operative.invoice("2024-01", 1001)["due"] == "2024-01-12"
    co_operative.pay("2024-02-20,124.00,10016,")
    co_operative.close("2024-02")
    assert co_operative.statuses() == {"A": "active"}


def test_payment_of_a_closed_month_counts_in_the_open_one_on_its_own_day(begin):
    co_operative = begin()
    co_operative.join("A", "B < A")
    co_operative.take_fees("2024-01-05", "B")
    co_operative.close("2024-01")
    co_operative.pay("2024-01-20,124.00,10016,")
    co_operative.close("2024-02")
    assert co_operative.invoice("2024-01", 1001)["paid_on"] == ""
    assert co_operative.invoice("2024-02", 1001)["paid_on"] == "2024-01-20"
    assert co_operative.payout("2024-02", "A") == "0.00 10.00 0.00 0.00 0.00 0.00 10.00"


def test_refund_takes_the_commission_back_and_a_payment_gives_it_again(begin):
    co_operative = begin()
    co_operative.join("A", "B < A")
    co_operative.take_fees("2024-01-05", "B", "A")
    co_operative.pay("2024-01-20,124.00,10016,", "2024-01-20,124.00,,A")
    co_operative.close("2024-01")
    co_operative.pay(
        "2024-02-03,-124.00,,B", "2024-02-10,124.00,,B", "2024-02-20,-4.00,10016,"
    )
    co_operative.close("2024-02")
    lines = [row["amount"] for row in co_operative.desk.table("lines", "2024-02")]
    assert lines == ["-10.00", "10.00", "-10.00"]
    assert (
        co_operative.payout("2024-02", "A") == "10.00 -10.00 0.00 0.00 0.00 0.00 0.00"
    )


def test_credit_below_zero_is_carried_and_never_paid(begin):
    co_operative = begin()
    eleven_fees_paid(co_operative)
    co_operative.close("2024-01")
    co_operative.pay("2024-02-03,-124.00,,M01")
    co_operative.close("2024-02")
    assert co_operative.payout("2024-02", "A") == (
        "0.00 -10.00 0.00 0.00 0.00 0.00 -10.00 negative"
    )


@pytest.mark.parametrize(
    ("settings", "member", "row"),
    [
        pytest.param({}, {}, "0.00 110.00 0.00 10.00 2.40 12.40 100.00", id="default"),
        pytest.param(
            {"commission_basis": "fixed"},
            {},
            "0.00 110.00 0.00 10.00 2.40 12.40 100.00",
            id="fixed-commission",
        ),
        pytest.param(
            {},
            {"vat_registered": "no"},
            "0.00 110.00 0.00 10.00 0.00 10.00 100.00",
            id="not-registered",
        ),
        pytest.param(
            {"payout_vat": "all"},
            {"vat_registered": "no"},
            "0.00 110.00 0.00 10.00 2.40 12.40 100.00",
            id="tax-for-all",
        ),
        pytest.param(
            {"minimum_payout": "10.01"},
            {},
            "0.00 110.00 0.00 0.00 0.00 0.00 110.00 minimum",
            id="below-the-minimum",
        ),
        pytest.param(
            {"minimum_payout": "10.00"},
            {},
            "0.00 110.00 0.00 10.00 2.40 12.40 100.00",
            id="at-the-minimum",
        ),
        pytest.param(
            {},
            {"iban": ""},
            "0.00 110.00 0.00 0.00 0.00 0.00 110.00 no_iban",
            id="no-account",
        ),
        pytest.param(
            {"pause_pays_out": "true"},
            {"renewal": "pause"},
            "0.00 110.00 0.00 110.00 26.40 136.40 0.00",
            id="pause-pays-out",
        ),
        pytest.param(
            {"pause_pays_out": "false"},
            {"renewal": "pause"},
            "0.00 110.00 0.00 10.00 2.40 12.40 100.00",
            id="pause-keeps",
        ),
        pytest.param(
            {"earning_statuses": "active,paused"}, {}, "", id="trial-earns-not"
        ),
        pytest.param(
            {"earning_statuses": "trial"},
            {},
            "0.00 110.00 0.00 10.00 2.40 12.40 100.00",
            id="trial-earns-alone",
        ),
    ],
)
def test_option_and_member_decide_what_is_paid(begin, settings, member, row):
    co_operative = begin(**settings)
    co_operative.join("A", **member)
    co_operative.join(*(f"{code} < A" for code in ELEVEN))
    co_operative.take_fees("2024-01-02", *ELEVEN)
    co_operative.pay(*(f"2024-01-15,124.00,,{code}" for code in ELEVEN))
    co_operative.close("2024-01")
    assert co_operative.payout("2024-01", "A") == row


@pytest.mark.parametrize(
    ("terms", "set_off"), [("all", "40.32"), ("12", "0.00")], ids=["all", "12-only"]
)
def test_option_decides_whether_three_months_are_set_off(begin, terms, set_off):
    co_operative = begin(set_off_terms=terms)
    co_operative.join("A", joined="2023-01-20", renewal="3")
    co_operative.join(*(f"{code} < A" for code in ELEVEN))
    co_operative.take_fees("2023-02-10", "A")
    co_operative.take_fees("2024-01-02", *ELEVEN)
    co_operative.pay(
        "2023-02-11,124.00,,A", *(f"2024-01-15,124.00,,{m}" for m in ELEVEN)
    )
    co_operative.close("2024-01")
    assert co_operative.invoice("2024-01", 1013)["set_off"] == set_off


def test_option_chosen_later_holds_from_the_open_month(begin):
    co_operative = begin()
    co_operative.join("A", "B < A", "C < A")
    co_operative.take_fees("2024-01-02", "B", "C")
    co_operative.pay("2024-01-05,124.00,,B", "2024-02-05,124.00,,C")
    co_operative.close("2024-01")
    co_operative.desk.must("options", "earning_statuses", "left")
    co_operative.close("2024-02")
    assert co_operative.desk.table("lines", "2024-02") == []
    assert len(co_operative.desk.table("lines", "2024-01")) == 1
    assert co_operative.desk.must("check").startswith("All is well: ")


def test_member_who_left_is_paid_the_whole_credit(begin):
    co_operative = begin()
    co_operative.join("A", "B < A")
    co_operative.take_fees("2024-01-02", "B")
    co_operative.pay("2024-01-05,124.00,,B")
    co_operative.close("2024-01")
    said = co_operative.desk.must("member", "A", "--left", "--reason", "moved away")
    assert said == "A changed, from 2024-02 on.\n"
    assert co_operative.statuses()["A"] == "left"
    co_operative.close("2024-02")
    assert co_operative.payout("2024-02", "A") == (
        "10.00 0.00 0.00 10.00 2.40 12.40 0.00"
    )


def test_overpayment_is_kept_and_an_unknown_payment_listed(begin):
    co_operative = begin()
    co_operative.join("A", "B < A")
    co_operative.take_fees("2024-01-02", "B")
    co_operative.pay("2024-01-05,130.00,10016,", "2024-01-06,7.00,,B", "2024-01-07,5,,")
    co_operative.close("2024-01")
    assert co_operative.invoice("2024-01", 1001)["paid_on"] == "2024-01-05"
    assert co_operative.payout("2024-01", "A") == "0.00 10.00 0.00 0.00 0.00 0.00 10.00"


def test_addons_are_invoiced_line_by_line_for_the_next_month(begin):
    co_operative = begin()
    desk = co_operative.desk
    desk.must("addon", "lisa50", "--slots", "50", "--price", "5.00")
    desk.must("addon", "lisa10", "--slots", "10", "--price", "3.33")
    co_operative.join("A")
    co_operative.take_fees("2024-01-02", "A")
    desk.give(
        "addons",
        "member,addon,from,to\nA,lisa50,2024-01-20,2024-02-10\nA,lisa10,2024-01-20,\n",
    )
    co_operative.close("2024-01", "2024-02")
    first, second = desk.table("invoices", "2024-02")[1:]
    names = ("kind", "date", "term_start", "term_end", "net", "gross")
    assert [first[name] for name in names] == [
        *("addon", "2024-01-31", "2024-02-01", "2024-02-29", "6.72", "8.33")
    ]
    assert [second[name] for name in names] == [
        *("addon", "2024-02-29", "2024-03-01", "2024-03-31", "2.69", "3.33")
    ]


def test_preview_writes_nothing_and_tells_the_same(begin):
    co_operative = begin()
    co_operative.join("A", "B < A")
    co_operative.take_fees("2024-01-02", "B")
    co_operative.pay("2024-01-05,124.00,,B")
    before = co_operative.desk.fingerprint()
    preview = co_operative.desk.must("close", "2024-01", "--preview").splitlines()
    assert co_operative.desk.fingerprint() == before
    closed = co_operative.desk.must("close", "2024-01").splitlines()
    assert preview[1:-1] == closed[1:-1]
    assert "  commissions earned      10.00" in closed


def test_closed_month_stays_as_it_was_whatever_is_entered_later(begin):
    co_operative = begin()
    co_operative.join("A", "B < A")
    co_operative.take_fees("2024-01-02", "B")
    co_operative.pay("2024-01-05,124.00,,B")
    co_operative.close("2024-01")
    tables = {
        kind: co_operative.desk.table(kind, "2024-01")
        for kind in ("invoices", "lines", "payouts", "summary")
    }
    co_operative.join("C < B", joined="2023-12-01")
    co_operative.take_fees("2024-02-02", "A", "C")
    co_operative.pay("2024-01-07,124.00,,C", "2024-01-06,9.00,10016,")
    co_operative.desk.must("package", "kauppias", "--price12", "200.00")
    for field in ("iban=", "renewal=3", "vat_registered=no"):
        co_operative.desk.must("member", "A", "--set", field, "--reason", "a test")
    found = {kind: co_operative.desk.table(kind, "2024-01") for kind in tables}
    assert found == tables
    assert co_operative.desk.must("check").startswith("All is well: ")
    co_operative.close("2024-02")
    assert co_operative.desk.must("check").startswith("All is well: 2 ")


def test_backup_of_a_co_operative_is_put_back_whole(begin, tmp_path):
    co_operative = begin()
    co_operative.join("A", "B < A")
    co_operative.take_fees("2024-01-02", "B")
    co_operative.close("2024-01")
    desk = co_operative.desk
    desk.must("backup", tmp_path / "copy.parvi")
    assert (
        desk.run("restore", tmp_path / "copy.parvi", tmp_path / "other.parvi").code == 0
    )
    assert desk.run("check", tmp_path / "other.parvi").out.startswith("All is well: 1 ")


def test_other_numbers_and_members_are_tried_on_closed_months(begin):
    co_operative = begin()
    desk = co_operative.desk
    co_operative.join("A", "B < A", "C")
    co_operative.take_fees("2024-01-02", "B")
    co_operative.pay("2024-01-05,124.00,,B")
    co_operative.close("2024-01", "2024-02")
    before = desk.fingerprint()
    assert "to the last byte" in desk.must("whatif")
    moved = desk.must("whatif", "--move", "B=C", "--out", "-").splitlines()
    assert moved == [
        "member,earned_before,earned_after,paid_before,paid_after",
        "A,1000,0,0,0",
        "C,0,1000,0,0",
    ]
    added = desk.must("whatif", "--add", "NEW:C:kauppias", "--out", "-").splitlines()
    assert "C,0,1000,0,0" in added
    desk.must("whatif", "--disqualify", "A", "--save", "gone")
    changed = desk.must("compare", "2024-01", "2024-01@gone", "--out", "-")
    assert changed.splitlines()[1].startswith("A,lapsed,left,1000,0,")
    assert desk.fingerprint() == before
    refused = desk.on("compare", "2024-01", "2024-02", "--table", "ranks")
    assert refused.code == 1
    assert "totals, statuses" in refused.err
    refused = desk.on("whatif", "--add", "NEW:C:1000:5")
    assert "can't take the package" in refused.err
