import csv
import hashlib
import json
from pathlib import Path

import pytest

from app.bootstrap import open_office
from app.calendars import Period
from app.files import bank_form, whole_file
from app.files.bank_form import load_bank_form
from app.models.audit import events
from app.resources import bank_forms
from app.services.farhan import payouts
from app.services.payments.planning import PayChoice
from app.services.payments.refusals import PartlyMade, SeveralFiles

MONTH = Period(1403, 1)
SHEBA = "IR820540102680020817909002"
OTHER = "IR580540105180021273113007"


@pytest.fixture
def closed(shop):
    """A network of three with one closed month, in which two are paid."""
    shop.order("1,1403-01-10,A,P1,8,", "2,1403-01-11,B,P1,8,", "3,1403-01-12,C,P1,8,")
    shop.must("close", "1403-01")
    return shop


def paid_of(shop, period="1403-01"):
    """What the close pays, by member."""
    paid = shop.column("payouts", period, "paid")
    return {member: int(amount) for member, amount in paid.items() if int(amount)}


def rows_of(path):
    with path.open(newline="", encoding="utf-8-sig") as stream:
        return list(csv.DictReader(stream))


def office_of(shop):
    return open_office(shop.path, lambda: None)


def pay(shop, target, **choice):
    with office_of(shop) as office:
        return office.payments.make(MONTH, str(target), PayChoice(**choice))


def next_month(shop):
    """Close one more month, in which the same are paid again."""
    shop.order("4,1403-02-10,A,P1,8,", "5,1403-02-11,B,P1,8,", "6,1403-02-12,C,P1,8,")
    shop.must("close", "1403-02")


def test_file_pays_what_the_close_found_in_rial(closed, tmp_path):
    said = closed.must("pay", "1403-01", "--out", tmp_path / "pay.csv")
    rows = rows_of(tmp_path / "pay.csv")
    paid = paid_of(closed)
    assert len(paid) > 1
    assert {row["member"]: int(row["amount_rial"]) for row in rows} == {
        member: 10 * amount for member, amount in paid.items()
    }
    assert {row["sheba"] for row in rows} == {SHEBA}
    message = rows[0]["payment"].removesuffix("-1")
    assert [row["payment"] for row in rows] == [
        f"{message}-{place}" for place in range(1, len(rows) + 1)
    ]
    assert said.startswith(f"{message}: {len(paid)} payments of {sum(paid.values()):,}")


def test_checksum_of_the_file_is_kept_told_and_in_the_journal(closed, tmp_path):
    said = closed.must("pay", "1403-01", "--out", tmp_path / "pay.csv")
    digest = hashlib.sha256((tmp_path / "pay.csv").read_bytes()).hexdigest()
    assert f"SHA-256 {digest}" in said
    with office_of(closed) as office:
        (file,) = office.payments.files(MONTH)
        with office.file.reading() as reading:
            (made,) = [e for e in events(reading) if e.action == "payment_file_made"]
    assert (file.form, file.digest) == ("sheba", digest)
    told = json.loads(made.payload)
    assert (told["digest"], told["count"], told["total"]) == (
        digest,
        file.count,
        file.total,
    )


def test_payouts_in_a_file_are_not_paid_again_until_it_is_rejected(closed, tmp_path):
    closed.must("pay", "1403-01", "--out", tmp_path / "1.csv")
    said = closed.refused("pay", "1403-01", "--out", tmp_path / "2.csv")
    assert "no payout is left to pay" in said
    assert not (tmp_path / "2.csv").exists()
    closed.must("pay", "1403-01", "--mark", "rejected")
    closed.must("pay", "1403-01", "--out", tmp_path / "2.csv")
    assert len(rows_of(tmp_path / "2.csv")) == len(rows_of(tmp_path / "1.csv"))


def test_list_on_paper_has_the_numbers_and_amounts_of_the_file(closed, tmp_path):
    closed.must("pay", "1403-01", "--out", tmp_path / "pay.csv")
    with office_of(closed) as office:
        rows = office.single_payments.rows(MONTH)
    assert [
        (row.number, row.member, row.name, row.iban, str(row.amount * 10))
        for row in rows
    ] == [
        (row["payment"], row["member"], row["name"], row["sheba"], row["amount_rial"])
        for row in rows_of(tmp_path / "pay.csv")
    ]


def test_changed_account_is_listed_and_refused_until_it_is_accepted(closed, tmp_path):
    closed.must("pay", "1403-01", "--out", tmp_path / "1.csv")
    closed.must("member", "A", "--set", f"iban={OTHER}", "--reason", "new bank")
    next_month(closed)
    listed = closed.must("pay", "1403-02", "--changed-accounts")
    assert listed == f"A  {SHEBA} -> {OTHER}  Ava\n"
    said = closed.refused("pay", "1403-02", "--out", tmp_path / "2.csv")
    assert "1 members have another account" in said
    assert f"A ({SHEBA} → {OTHER})" in said
    assert not (tmp_path / "2.csv").exists()
    accept = "--accept-changed-accounts"
    closed.must("pay", "1403-02", "--out", tmp_path / "2.csv", accept)
    assert {row["member"]: row["sheba"] for row in rows_of(tmp_path / "2.csv")}[
        "A"
    ] == OTHER
    with office_of(closed) as office, office.file.reading() as reading:
        made = [e for e in events(reading) if e.action == "payment_file_made"]
    assert [json.loads(e.payload)["changed_accounts"] for e in made] == [[], ["A"]]


def test_account_of_a_rejected_file_is_nothing_to_compare_with(closed, tmp_path):
    closed.must("pay", "1403-01", "--out", tmp_path / "1.csv")
    closed.must("pay", "1403-01", "--mark", "rejected")
    closed.must("member", "A", "--set", f"iban={OTHER}", "--reason", "wrong before")
    closed.must("pay", "1403-01", "--out", tmp_path / "2.csv")


def test_accounts_that_have_gone_are_refused_by_member(closed, tmp_path):
    for member in paid_of(closed):
        closed.must("member", member, "--set", "iban=", "--reason", "closed")
    said = closed.refused("pay", "1403-01", "--out", tmp_path / "1.csv")
    assert said.startswith("parvi: A, B can't be paid: expected an account number")


def test_bank_template_is_written_with_its_own_columns(closed, tmp_path):
    closed.must("pay", "1403-01", "--out", tmp_path / "paya.csv", "--form", "paya")
    rows = rows_of(tmp_path / "paya.csv")
    assert list(rows[0]) == [
        "ردیف",
        "شماره شبا",
        "نام صاحب حساب",
        "مبلغ (ریال)",
        "شناسه پرداخت",
        "شرح",
    ]
    assert sum(int(row["مبلغ (ریال)"]) for row in rows) == 10 * sum(
        paid_of(closed).values()
    )


def test_unknown_form_is_refused_with_those_that_there_are(closed, tmp_path):
    said = closed.refused("pay", "1403-01", "--out", tmp_path / "x", "--form", "melli")
    assert "there is no form melli" in said
    assert "sheba, paya, paya_excel, satna" in said


def test_forms_are_listed_with_what_they_are(closed):
    lines = closed.must("pay", "1403-01", "--forms").splitlines()
    assert lines[0].startswith("sheba  Table of Shebas")
    assert len(lines) == len(bank_forms())


def test_payout_below_the_floor_of_a_form_is_refused_by_member(closed, tmp_path):
    said = closed.refused("pay", "1403-01", "--out", tmp_path / "x", "--form", "satna")
    assert "payouts don't fit the form satna: A (at least 150,000,000 rial)" in said
    assert not (tmp_path / "x").exists()


def small_form(monkeypatch, **limits):
    """Make a form of one column the only one there is."""
    text = 'label = "L"\nsource = "S"\nform = "csv"\n'
    text += "".join(f"{name} = {value}\n" for name, value in limits.items())
    text += '[[columns]]\ntitle = "member"\nvalue = "member"\n'
    form = bank_form.payment_form(load_bank_form("small", text))
    rules = payouts.PAYOUTS
    monkeypatch.setattr(
        "app.services.farhan.books.FarhanBooks.payouts",
        type(rules)(rules.currency, rules.paid, rules.message, lambda: {"small": form}),
    )


def test_what_a_file_has_no_room_for_goes_into_the_next(closed, tmp_path, monkeypatch):
    small_form(monkeypatch, most_lines=1)
    outcome = pay(closed, tmp_path / "pay.csv")
    paid = paid_of(closed)
    assert [
        [row["member"] for row in rows_of(tmp_path / f"pay-{n}.csv")] for n in (1, 2)
    ] == [[member] for member in paid]
    assert outcome.names == (
        str(tmp_path / "pay-1.csv"),
        str(tmp_path / "pay-2.csv"),
    )
    assert [file.total for file in outcome.files] == list(paid.values())
    assert len({file.message_id for file in outcome.files}) == len(paid)


def test_several_files_do_not_go_to_standard_output(closed, monkeypatch):
    small_form(monkeypatch, most_lines=1)
    with pytest.raises(SeveralFiles, match="2 files are needed"):
        pay(closed, "-")


def test_payout_over_the_limit_can_be_left_for_another_file(
    closed, tmp_path, monkeypatch
):
    paid = paid_of(closed)
    most = min(paid.values()) * 10
    small_form(monkeypatch, most_rial=most)
    outcome = pay(closed, tmp_path / "pay.csv", leave_unfit=True)
    assert [one.transfer.member for one in outcome.unfit] == [
        member for member, amount in paid.items() if amount * 10 > most
    ]
    with office_of(closed) as office:
        assert len(office.payments.files(MONTH)) == 1
    monkeypatch.undo()
    rest = pay(closed, tmp_path / "rest.csv")
    assert rest.files[0].total + outcome.files[0].total == sum(paid.values())


def test_failure_at_a_later_file_keeps_the_earlier_ones_and_says_so(
    closed, tmp_path, monkeypatch
):
    small_form(monkeypatch, most_lines=1)
    (tmp_path / "pay-2.csv").mkdir()
    with pytest.raises(PartlyMade) as refusal:
        pay(closed, tmp_path / "pay.csv")
    assert "it is a folder" in str(refusal.value)
    assert str(tmp_path / "pay-1.csv") in str(refusal.value)
    with office_of(closed) as office:
        assert [file.state for file in office.payments.files(MONTH)] == ["made"]
    (tmp_path / "pay-2.csv").rmdir()
    rest = pay(closed, tmp_path / "more.csv")
    assert len(rest.files) == 1


def test_file_that_gets_no_name_is_not_live(closed, tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(whole_file.UnwritableFile):
        pay(closed, tmp_path / "pay.csv")
    monkeypatch.undo()
    with office_of(closed) as office:
        assert [file.state for file in office.payments.files(MONTH)] == ["rejected"]
    assert not list(tmp_path.glob("*pay*"))
    assert len(pay(closed, tmp_path / "pay.csv").files) == 1


def test_day_in_the_past_is_refused(closed, tmp_path):
    said = closed.refused(
        "pay", "1403-01", "--out", tmp_path / "x", "--on", "2020-01-01"
    )
    # Days stand in the calendar of the plan, however they were typed.
    assert "payments can't be carried out on 1398-10-11" in said


def test_period_that_is_open_can_not_be_paid(closed, tmp_path):
    said = closed.refused("pay", "1403-02", "--out", tmp_path / "x")
    assert "1403-02 is not closed" in said


def test_state_that_can_not_follow_is_refused(closed, tmp_path):
    assert "there is no payment file" in closed.refused(
        "pay", "1403-01", "--mark", "sent"
    )
    closed.must("pay", "1403-01", "--out", tmp_path / "1.csv")
    closed.must("pay", "1403-01", "--mark", "confirmed")
    assert "is confirmed: it can't become rejected" in closed.refused(
        "pay", "1403-01", "--mark", "rejected"
    )
    listed = closed.must("pay", "1403-01", "--list").split()
    assert listed[1] == "confirmed"
