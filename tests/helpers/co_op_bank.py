"""A co-operative of three with unpaid invoices, and what its bank's files do to it."""

import json

from app.bootstrap import open_office
from app.engine.porukka.references import reference_number
from app.models.audit import events
from tests.helpers.bank_files import OWN_ACCOUNT, Entry, camt

MEMBERS = """code,name,kind,sponsor,joined,iban,vat_registered
A,Aino Äijälä,member,,2024-01-01,FI5542345670000081,yes
B,Bertil Öhman,member,A,2024-01-01,,
C,Cecilia Åberg,member,A,2024-01-01,,
"""
SUBSCRIPTIONS = """member,package,start,term
A,kauppias,2024-01-10,12
B,kauppias,2024-01-11,12
C,kauppias,2024-01-12,12
"""
OF_A, OF_B, OF_C = 1001, 1002, 1003
REFERENCES = {number: reference_number(number) for number in (OF_A, OF_B, OF_C)}


def entry(number, invoice=0, day="2024-01-20", **more):
    if invoice:
        more["reference"] = str(REFERENCES[invoice])
    return Entry(number=number, day=day, **more)


def give_bank(co_op, *entries, **more):
    return co_op.must("import", "bank", co_op.file(camt(*entries, **more)))


def refused_bank(co_op, *entries, **more):
    return co_op.refused_import("bank", camt(*entries, **more))


def paid_on(co_op, period="2024-01"):
    """The day on which each invoice was paid, by number."""
    rows = co_op.table("invoices", period)
    return {int(row["invoice_no"]): row["paid_on"] for row in rows}


def looks(co_op):
    """What the next close would do with each payment, by number."""
    with open_office(co_op.path, lambda: None) as office:
        return {look.number: look for look in office.billing.waiting()}


def journal(co_op, action):
    with open_office(co_op.path, lambda: None) as office, office.file.reading() as read:
        return [
            (event.subject, json.loads(event.payload))
            for event in events(read)
            if event.action == action
        ]


def begin(desk):
    """Make the co-operative, each member with an invoice of 124.00 for a year."""
    desk.must("new", "--plan", "porukka", "--name", "Osuuskunta Esimerkki")
    desk.must("details", "iban", OWN_ACCOUNT)
    desk.give("members", MEMBERS)
    desk.give("subscriptions", SUBSCRIPTIONS)
    return desk
