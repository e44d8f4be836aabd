"""May payouts be paid again after books were restored from a backup before them?"""

import pytest

from app.bootstrap import put_back
from app.models.store import backup
from app.models.store.connection import connect

_NOTED = "SELECT subject FROM audit_event WHERE action = 'payments_after_backup'"
IBAN = "FI2112345600000785"
OTHER = "FI5542345670000081"
MEMBERS = f"""code,name,kind,joined,sponsor,iban
R,Reetta Rinne,member,2024-01-01,,{IBAN}
A,Aino Äijälä,member,2024-01-01,R,
B,Bertil Öhman,member,2024-01-01,R,
"""
SUBSCRIPTIONS = """member,package,start,term
A,kauppias,2024-01-10,12
B,kauppias,2024-01-10,12
"""
PAYMENTS = """payment_no,date,amount,member
T1,2024-01-20,124.00,A
T2,2024-01-20,124.00,B
"""


def left(desk):
    """R leaves and is paid the whole credit, 20.00."""
    desk.must("member", "R", "--set", "left=2024-01-25", "--reason", "told us")


@pytest.fixture
def co_op(desk):
    """A co-operative in which the close of January pays R 20.00; a backup before."""
    desk.begin(plan="porukka")
    desk.must("details", "iban", IBAN)
    desk.give("members", MEMBERS)
    desk.give("subscriptions", SUBSCRIPTIONS)
    desk.give("payments", PAYMENTS)
    left(desk)
    desk.must("backup", desk.folder / "open.parvi")
    desk.must("close", "2024-01")
    desk.must("backup", desk.folder / "closed.parvi")
    return desk


def restore(desk, name):
    done = desk.run("restore", desk.folder / name, desk.path, "--replace")
    assert (done.code, done.err) == (0, "")
    return done.out


def pay(desk, name="pay.xml"):
    return desk.must("pay", "2024-01", "--out", desk.folder / name)


def refused_pay(desk):
    return desk.refused("pay", "2024-01", "--out", desk.folder / "again.xml")


def test_file_made_after_the_backup_stops_the_next_one(co_op):
    pay(co_op)
    co_op.must("pay", "2024-01", "--mark", "sent")
    said = restore(co_op, "closed.parvi")
    assert "Made after the backup: payment file 2024-01-C1-1 of 2024-01 (sent)" in said
    assert refused_pay(co_op) == (
        "parvi: 2024-01 can't be paid yet: 2024-01-C1-1 (sent) were made after the"
        " backup that was restored; mark each as sent, confirmed or rejected first\n"
    )
    assert not (co_op.folder / "again.xml").exists()
    assert "2024-01-C1-1  made  1" in co_op.must("pay", "2024-01", "--list")
    co_op.must("check")


def test_file_that_was_sent_is_taken_over_and_nothing_is_paid_twice(co_op):
    pay(co_op)
    listed = co_op.must("pay", "2024-01", "--list").replace(" made ", " sent ")
    restore(co_op, "closed.parvi")
    co_op.must("pay", "2024-01", "--mark", "sent")
    assert co_op.must("pay", "2024-01", "--list") == listed
    assert "no payout is left to pay" in refused_pay(co_op)
    assert "is marked as sent" in co_op.refused("reopen", "2024-01", "--reason", "x")
    co_op.must("check")


def test_file_that_never_went_to_the_bank_sets_its_payouts_free(co_op):
    pay(co_op)
    restore(co_op, "closed.parvi")
    co_op.must("pay", "2024-01", "--mark", "rejected")
    assert "2024-01-C1-2: 1 payments of €20.00" in pay(co_op, "again.xml")
    co_op.must("check")


def test_month_that_has_to_be_closed_again_remembers_its_payments(co_op):
    pay(co_op)
    restore(co_op, "open.parvi")
    co_op.must("close", "2024-01")
    assert "2024-01-C1-1 (made)" in refused_pay(co_op)
    co_op.must("pay", "2024-01", "--mark", "confirmed", "--message", "2024-01-C1-1")
    assert "no payout is left to pay" in refused_pay(co_op)
    co_op.must("check")


def test_close_that_pays_another_amount_than_was_sent_is_told(co_op):
    pay(co_op)
    restore(co_op, "open.parvi")
    co_op.give("payments", "payment_no,date,amount,member\nT3,2024-01-21,-124.00,A\n")
    co_op.must("close", "2024-01")
    said = co_op.refused("pay", "2024-01", "--mark", "sent")
    assert "the payment files of R don't add up to the close" in said


def test_what_came_back_after_the_backup_is_known_with_its_file(co_op):
    pay(co_op)
    co_op.must("pay", "2024-01", "--mark", "sent")
    co_op.must("pay", "2024-01", "--returned", "R", "--reason", "no such account")
    co_op.must("member", "R", f"--set=iban={OTHER}", "--reason", "called")
    pay(co_op, "second.xml")
    restore(co_op, "closed.parvi")

    first, second = "2024-01-C1-1", "2024-01-C1-2"
    mark = ("pay", "2024-01", "--mark", "sent", "--message")
    assert f"say what became of {first} first" in co_op.refused(*mark, second)
    co_op.must(*mark, first)
    assert "no such account: waits" in co_op.must("pay", "2024-01", "--list")
    co_op.must(*mark, second)
    assert "no payout is left to pay" in refused_pay(co_op)
    co_op.must("check")


def test_known_and_rejected_files_stop_nothing(co_op):
    pay(co_op)
    co_op.must("pay", "2024-01", "--mark", "rejected")
    pay(co_op, "second.xml")
    co_op.must("backup", co_op.folder / "paid.parvi")
    assert "Made after" not in restore(co_op, "paid.parvi")
    assert "no payout is left to pay" in refused_pay(co_op)


def test_replaced_file_that_cannot_be_read_is_told(co_op):
    pay(co_op)
    co_op.path.write_bytes(co_op.path.read_bytes()[:4096])
    said = restore(co_op, "closed.parvi")
    assert "Which payments that file made can't be told" in said


def test_restore_stopped_before_the_swap_has_noted_the_files_already(
    co_op, monkeypatch
):
    pay(co_op)
    before = co_op.path.read_bytes()
    noted: list[tuple[object, ...]] = []

    def stop(part, _final, _kept):
        raw = connect(part, passphrase=None, mode="ro")
        noted.extend(raw.execute(_NOTED).fetchall())
        raw.close()
        raise KeyboardInterrupt

    monkeypatch.setattr(backup, "replace_file", stop)
    with pytest.raises(KeyboardInterrupt):
        put_back(co_op.folder / "closed.parvi", co_op.path, lambda: None, replace=True)
    assert noted == [("2024-01-C1-1",)]
    assert co_op.path.read_bytes() == before
