"""Which tables does a comparison of two months of a co-operative have?"""

from dataclasses import asdict

from app.models.writing import Reading
from app.progress import Progress
from app.services.alternatives import Viewed
from app.services.comparing import ComparedParts, Table
from app.services.people import People
from app.services.porukka.answer_comparison import comparison_answer
from app.services.porukka.change import Changer
from app.services.porukka.comparison import Comparison, Side, compare, side_of
from app.services.porukka.rerun import rerun
from app.services.scenarios import Scenario


def _side(reading: Reading, viewed: Viewed, progress: Progress) -> Side:
    changer = Changer(reading, viewed.scenario or Scenario(), viewed.period)
    (month,) = rerun(reading, [viewed.period], changer, progress)
    return side_of(
        month.facts,
        month.result,
        changer.newcomers,
        is_projection=month.close is None,
    )


def _totals(comparison: Comparison, _people: People) -> Table:
    after = asdict(comparison.after.totals)
    rows = (
        (name, one, after[name], after[name] - one)
        for name, one in asdict(comparison.before.totals).items()
    )
    return ("key", "before", "after", "change"), rows


def _statuses(comparison: Comparison, _people: People) -> Table:
    rows = (
        (status.value, one, other, other - one)
        for status, (one, other) in comparison.statuses.items()
    )
    return ("status", "before", "after", "change"), rows


def _members(comparison: Comparison, people: People) -> Table:
    people.meet(comparison.members)
    names = ("status", "earned", "received", "credit")
    rows = (
        (
            people(key).code,
            *(
                getattr(standing, name)
                for name in names
                for standing in comparison.standings(key)
            ),
        )
        for key in comparison.members
    )
    header = [f"{name}_{side}" for name in names for side in ("before", "after")]
    return ("member", *header), rows


def _invoices(comparison: Comparison, people: People) -> Table:
    people.meet(key for key, _kind in comparison.invoices)
    rows = (
        (people(key).code, kind, *comparison.amounts((key, kind)))
        for key, kind in comparison.invoices
    )
    return ("member", "kind", "before", "after"), rows


def _moves(comparison: Comparison, people: People) -> Table:
    rows = (
        (what, people(key).code)
        for what in ("joined", "left", "moved")
        for key in getattr(comparison, what)
    )
    return ("what", "member"), rows


COMPARED = ComparedParts(
    side=_side,
    compare=compare,
    answer=comparison_answer,
    tables={
        "totals": _totals,
        "statuses": _statuses,
        "members": _members,
        "invoices": _invoices,
        "moves": _moves,
    },
)
