"""Which tables does a comparison of two Farhan months have?"""

from collections.abc import Mapping

from app.engine.farhan.result import LineKind
from app.models.close import live_close
from app.models.writing import Reading
from app.progress import Progress
from app.services.alternatives import Viewed
from app.services.comparing import ComparedParts, Table
from app.services.farhan.answer_comparison import comparison_answer
from app.services.farhan.change import Changer
from app.services.farhan.comparison import Comparison, Side, compare, side_of
from app.services.farhan.rerun import AS_IT_WAS, Alternative, rerun
from app.services.people import People


def _side(reading: Reading, viewed: Viewed, progress: Progress) -> Side:
    alternative = AS_IT_WAS
    newcomers: Mapping[int, str] = {}
    if viewed.scenario is not None:
        changer = Changer(reading, viewed.scenario, viewed.period)
        alternative = Alternative(changer.plan, changer.people, changer.standing)
        newcomers = changer.newcomers
    (month,) = rerun(
        reading, [viewed.period], alternative=alternative, progress=progress
    )
    is_projection = live_close(reading, viewed.period) is None
    return side_of(viewed.period, month.result, newcomers, is_projection=is_projection)


def _totals(comparison: Comparison, _people: People) -> Table:
    before, after = comparison.before.totals, comparison.after.totals
    rows = (
        (
            name,
            int(one),
            int(getattr(after, name)),
            int(getattr(after, name)) - int(one),
        )
        for name, one in vars(before).items()
    )
    return ("key", "before", "after", "change"), rows


def _kinds(comparison: Comparison, _people: People) -> Table:
    rows = (
        (
            one.kind.name.lower(),
            one.lines_before,
            one.lines_after,
            one.toman_before,
            one.toman_after,
            one.toman_after - one.toman_before,
        )
        for one in comparison.kinds
    )
    columns = (
        *("kind", "lines_before", "lines_after"),
        *("before", "after", "change"),
    )
    return columns, rows


def _ranks(comparison: Comparison, _people: People) -> Table:
    rows = (
        (rank, before, after, after - before)
        for rank, (before, after) in enumerate(comparison.ranks)
    )
    return ("rank", "before", "after", "change"), rows


def _members(comparison: Comparison, people: People) -> Table:
    found = comparison.members
    people.meet(found.member_id.tolist())
    columns = [column.tolist() for column in vars(found).values()]
    rows = ((people(row[0]).code, *row[1:]) for row in zip(*columns, strict=True))
    names = [name.replace("member_id", "member") for name in vars(found)]
    return names, rows


def _lines(comparison: Comparison, people: People) -> Table:
    found = comparison.lines
    people.meet(found.member_id.tolist())
    columns = [column.tolist() for column in vars(found).values()]
    rows = (
        (
            people(row[0]).code,
            LineKind(row[1]).name.lower(),
            row[2] or None,
            row[3],
            row[4],
            row[4] - row[3],
        )
        for row in zip(*columns, strict=True)
    )
    return ("member", "kind", "level", "before", "after", "change"), rows


def _moves(comparison: Comparison, people: People) -> Table:
    lists = {
        "joined": comparison.joined,
        "left": comparison.left,
        "moved": comparison.moved,
    }
    rows = (
        (what, people(key).code)
        for what, keys in lists.items()
        for key in keys.tolist()
    )
    return ("what", "member"), rows


COMPARED = ComparedParts(
    side=_side,
    compare=compare,
    answer=comparison_answer,
    tables={
        "totals": _totals,
        "kinds": _kinds,
        "ranks": _ranks,
        "members": _members,
        "lines": _lines,
        "moves": _moves,
    },
)
