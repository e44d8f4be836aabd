"""How does an operator keep the books of a co-operative by the command line?"""

from tests.helpers.desk import Desk

IBAN = "FI2112345600000785"
_MEMBERS = "code,name,kind,sponsor,joined,iban,vat_registered,renewal\n"
_SUBSCRIPTIONS = "member,package,start,term\n"
_PAYMENTS = "payment_no,date,amount,reference,member\n"


class CoOperative:
    """A co-operative of the command line: everybody joined on 2024-01-01."""

    def __init__(self, desk: Desk, **settings: str) -> None:
        self.desk = desk
        chosen = [f"{name}={value}" for name, value in settings.items()]
        desk.begin(*(w for one in chosen for w in ("--set", one)), plan="porukka")
        self._payments = 0

    def join(self, *people: str, **fields: str) -> None:
        """Enter members, `"B < A"` being B referred by A; fields are for all."""
        facts = {
            "joined": "2024-01-01",
            "iban": IBAN,
            "vat_registered": "yes",
            "renewal": "12",
        }
        facts |= fields
        rows = []
        for person in people:
            code, _, sponsor = person.partition(" < ")
            rows.append(
                f"{code},Jäsen {code},member,{sponsor},{','.join(facts.values())}"
            )
        self.desk.give("members", _MEMBERS + "\n".join(rows) + "\n")

    def subscribe(self, *rows: str) -> None:
        """Enter rows of member,package,start,term."""
        self.desk.give("subscriptions", _SUBSCRIPTIONS + "\n".join(rows) + "\n")

    def take_fees(self, start: str, *codes: str) -> None:
        """Enter a first year of each member from a day on."""
        self.subscribe(*(f"{code},kauppias,{start},12" for code in codes))

    def pay(self, *rows: str) -> None:
        """Enter rows of date,amount,reference,member; numbers are given."""
        numbered = []
        for row in rows:
            self._payments += 1
            numbered.append(f"T{self._payments:03d},{row}")
        self.desk.give("payments", _PAYMENTS + "\n".join(numbered) + "\n")

    def close(self, *months: str) -> None:
        """Close months, one after the other."""
        for month in months:
            self.desk.must("close", month)

    def payout(self, month: str, code: str) -> str:
        """Return the row of a referrer, opening to reason, as it stands in the file."""
        rows = [r for r in self.desk.table("payouts", month) if r["member"] == code]
        return " ".join(list(rows[0].values())[1:]).strip() if rows else ""

    def statuses(self) -> dict[str, str]:
        """Return the status of every member."""
        return self.desk.column("members", "", "status")

    def invoice(self, month: str, number: int) -> dict[str, str]:
        """Return an invoice as it stood at the close of a month."""
        (row,) = [
            row
            for row in self.desk.table("invoices", month)
            if row["invoice_no"] == str(number)
        ]
        return row

    def summary(self, month: str) -> dict[str, str]:
        """Return the totals of a month."""
        return self.desk.column("summary", month, "value")
