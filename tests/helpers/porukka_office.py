"""How does a story go through a real organisation file?"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from app.bootstrap import Office, begin_office, open_office
from app.calendars import Period
from app.files.csv_write import write_table
from app.formats import plain_euros
from app.services.members import Changes
from tests.helpers.porukka_reference import PRICES
from tests.helpers.porukka_stories import ADDONS, Step, Story

IBAN = "FI2112345600000785"


def begun_office(story: Story, path: Path) -> Office:
    """Make and open the organisation of a story before its first step."""
    begin_office(path, "porukka", "Example", story.options, None)
    office = open_office(path, lambda: None)
    prices = PRICES["kauppias_m"]
    values = {
        "price12": plain_euros(prices[12]),
        "price3": plain_euros(prices[3]),
        "quota": "300",
        "active": "yes",
    }
    office.packages.set_package("kauppias_m", values)
    for code, cents in ADDONS.items():
        office.packages.set_addon(code, {"slots": "10", "price": plain_euros(cents)})
    return office


def steps_into(office: Office, story: Story, folder: Path) -> Iterator[Period]:
    """Enter the steps of a story; yield each month that is ready to be closed."""
    for number, step in enumerate(story.steps):
        if step.kind == "close":
            month: date = step.rows[0]["month"]
            yield Period(month.year, month.month)
        elif step.kind == "change":
            _change(office, **step.rows[0])
        else:
            kind, rows = _file_of(step)
            path = folder / f"{number}-{kind}.csv"
            write_table(str(path), list(rows[0]), (list(row.values()) for row in rows))
            office.imports.take(kind, path)


def _file_of(step: Step) -> tuple[str, list[Mapping[str, Any]]]:
    if step.kind == "join":
        return "members", [_member(row) for row in step.rows]
    if step.kind == "pay":
        return "payments", [
            {
                "payment_no": row["number"],
                "date": row["day"],
                "amount": plain_euros(row["amount"]),
                "reference": row["reference"] or "",
                "member": row["member"],
            }
            for row in step.rows
        ]
    kind = {"subscribe": "subscriptions", "addon": "addons"}[step.kind]
    return kind, list(step.rows)


def _member(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "code": row["code"],
        "name": f"Jäsen {row['code']}",
        "kind": "member",
        "sponsor": row["referrer"],
        "joined": row["joined"],
        "iban": IBAN if row["iban"] else "",
        "vat_registered": "yes" if row["vat"] else "no",
        "renewal": row["renewal"],
        "package": row["package"],
    }


def _change(office: Office, code: str, **new: Any) -> None:
    ((name, value),) = new.items()
    field = {"vat": "vat_registered", "referrer": "sponsor"}.get(name, name)
    if name == "vat":
        text = "yes" if value else "no"
    elif name == "iban":
        text = IBAN if value else ""
    else:
        text = str(value or "")
    if _stands(office, code, field) != text:
        office.members.change(code, Changes({field: text}, correct=True), "told so")


def _stands(office: Office, code: str, field: str) -> str | None:
    """Return what stands where a change to the same value would be refused."""
    member = office.members.member(code)
    same = {"renewal": member.renewal, "sponsor": member.sponsor_code or ""}
    return same.get(field)
