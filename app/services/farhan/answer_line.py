"""How is a line, or its absence, put to those who ask?"""

from collections.abc import Iterator

from app.calendars import Period, number_day
from app.engine.farhan.explain import Explainer, Step
from app.engine.farhan.explain_absence import AbsenceAccount
from app.engine.farhan.explain_line import RATED, LineAccount, RetailAccount
from app.engine.farhan.reasons import Reason
from app.engine.farhan.result import LineKind
from app.engine.money import LINE_DIVISOR
from app.explanation import (
    Cell,
    Count,
    Day,
    Exact,
    Explanation,
    Label,
    Money,
    Month,
    Part,
    Path,
    Points,
    RankName,
    Rate,
    Sentence,
    Table,
    Value,
    Word,
)
from app.models.farhan.correction_posting import corrected_lines
from app.models.sale import orders_of_members
from app.models.writing import Reading
from app.services.explaining import Question
from app.services.farhan.months import ReadyMonth
from app.services.people import People

KINDS = (
    LineKind.RETAIL_DISCOUNT,
    LineKind.RETAIL_INCENTIVE,
    LineKind.DEVELOPMENT,
    LineKind.MULTILEVEL,
    LineKind.GENERATION,
    LineKind.PERSISTENCE,
)
SHARE_PLACES = 7
"""A share of a line is counted in ten-millionths of a toman: `LINE_DIVISOR`."""


def kind_word(kind: LineKind) -> Word:
    """Return the name of a kind."""
    return Word(f"kind.{kind.name.lower()}")


def level_sentence(kind: LineKind, level: int) -> Sentence | None:
    """Return the name of a level, None for kinds without one."""
    if not level:
        return None
    key = "generation" if kind == LineKind.GENERATION else "level"
    return Sentence(f"level.{key}", {"number": Count(level)})


def reason_sentence(reason: Reason) -> Sentence:
    """Return why a condition failed, and by how much."""
    required, actual = reason.required, reason.actual
    values: dict[str, Value] = {
        "required": Count(required),
        "actual": Count(actual),
        "missing": Count(reason.missing),
    }
    code: str = reason.code
    if code == "sales_below":
        values = {
            "required": Money(required),
            "actual": Money(actual),
            "missing": Money(reason.missing),
        }
    elif code == "not_joined":
        values = {"joined": Month(Period.of_month_number(actual))}
    elif code in ("no_points", "rounds_to_zero"):
        values = {"actual": Points(actual)}
    elif code in ("no_rank", "rank_not_paid"):
        values = {"actual": RankName(actual), "required": RankName(required)}
        code = code if required else "rank_never_paid"
    return Sentence(f"reason.{code}", values)


def member_overview(
    reading: Reading, month: ReadyMonth, people: People, key: int
) -> Explanation:
    """List the lines of a member, why other kinds are missing, and corrections."""
    explainer = month.explainer
    lines = explainer.work.result.lines
    rows: list[tuple[Cell, ...]] = []
    having = set()
    for row in explainer.line_rows(key):
        kind = LineKind(int(lines.kind[row]))
        having.add(kind)
        rows.append(
            (
                kind_word(kind),
                level_sentence(kind, int(lines.level[row])),
                Points(int(lines.base_micro[row])),
                Rate(int(lines.rate_bp[row])) if lines.rate_bp[row] else None,
                Money(int(lines.before_cap_toman[row])),
                Money(int(lines.amount_toman[row])),
            )
        )
    missing = tuple(
        (kind_word(kind), reason_sentence(explainer.absence(key, kind).reason))
        for kind in KINDS
        if kind not in having
    )
    columns = ("kind", "level", "base", "rate", "before_cap", "amount")
    parts = [
        Part(Sentence("heading.lines"), (), Table(columns, tuple(rows))),
        Part(Sentence("heading.missing"), (), Table(("kind", "reason"), missing)),
        _corrected(reading, month.period, key),
    ]
    title = Sentence(
        "title.member",
        {
            "member": people(key),
            "month": Month(month.period),
            "rank": RankName(explainer.rank_of(key)),
        },
    )
    return Explanation(
        title,
        tuple(part for part in parts if part.table and part.table.rows),
        month.is_projection,
    )


def _corrected(reading: Reading, period: Period, key: int) -> Part:
    """List what was corrected later, and what this month pays for earlier ones."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            Month(one.period),
            kind_word(LineKind(one.kind)),
            level_sentence(LineKind(one.kind), one.level),
            Money(one.before_toman),
            Money(one.after_toman),
            Money(one.after_toman - one.before_toman),
            Month(one.posted_in),
        )
        for one in corrected_lines(reading, key)
        if period in (one.period, one.posted_in)
    )
    columns = ("month", "kind", "level", "before", "after", "change", "posted_in")
    return Part(Sentence("heading.corrected"), (), Table(columns, rows))


def line_or_absence(
    reading: Reading,
    month: ReadyMonth,
    people: People,
    whose: tuple[int, LineKind],
    question: Question,
) -> Explanation:
    """Explain a line, or all lines of a kind, or why there is none."""
    key, kind = whose
    lines = month.explainer.work.result.lines
    levels = [
        int(lines.level[row])
        for row in month.explainer.line_rows(key)
        if lines.kind[row] == kind and question.level in (0, lines.level[row])
    ]
    title: dict[str, Value] = {
        "member": people(key),
        "month": Month(month.period),
        "kind": kind_word(kind),
    }
    if not levels:
        account = month.explainer.absence(key, kind, question.level)
        return Explanation(
            Sentence("title.absence", title),
            tuple(_absence_parts(account, people)),
            month.is_projection,
        )
    parts: list[Part] = []
    for level in levels:
        line = month.explainer.line(key, kind, level, question.most)
        parts += _line_parts(reading, month, people, line)
    return Explanation(Sentence("title.line", title), tuple(parts), month.is_projection)


def _absence_parts(account: AbsenceAccount, people: People) -> Iterator[Part]:
    sentences = [reason_sentence(account.reason)]
    if not account.upline_id:
        if account.kind in RATED:
            sentences.append(Sentence("says.nobody_instead"))
        yield Part(None, tuple(sentences))
        return
    upline: dict[str, Value] = {"upline": people(account.upline_id)}
    if not account.instead:
        sentences.append(Sentence("says.nothing_moved", upline))
        yield Part(None, tuple(sentences))
        return
    yield Part(None, tuple(sentences))
    rows = tuple(
        (
            level_sentence(account.kind, one.level),
            Points(one.points_micro),
            Rate(one.rate_bp) if one.rate_bp else None,
            None if one.reason is None else reason_sentence(one.reason),
        )
        for one in account.instead
    )
    table = Table(("level", "points", "rate", "reason"), rows)
    yield Part(Sentence("heading.instead"), (Sentence("says.moved", upline),), table)


def _line_parts(
    reading: Reading, month: ReadyMonth, people: People, line: LineAccount
) -> Iterator[Part]:
    heading = level_sentence(line.kind, line.level)
    if line.retail is not None:
        yield from _retail_parts(line, line.retail)
        yield _orders_part(reading, month, people, [line.member_id])
        return
    if line.kind == LineKind.PERSISTENCE:
        periods = month.explainer.work.facts.values.award_periods
        values: dict[str, Value] = {
            "rank": RankName(line.rank),
            "periods": Count(periods),
        }
        yield Part(None, (Sentence("says.award", values), *_cap_sentences(line)))
        return
    yield Part(
        heading,
        (_rule(line), *_cap_sentences(line)),
        _contributors_table(month.explainer, people, line),
    )
    shown = line.contributors.member_id.tolist()
    yield _orders_part(reading, month, people, shown)


def _rule(line: LineAccount) -> Sentence:
    key = "own_group" if line.own_group_only else line.kind.name.lower()
    values: dict[str, Value] = {
        "level": Count(line.level),
        "rank": RankName(line.rank),
        "rate": Rate(line.rate_bp),
        "base": Points(line.base_micro),
        "before": Money(line.before_cap_toman),
    }
    return Sentence(f"rule.{key}", values)


def _cap_sentences(line: LineAccount) -> list[Sentence]:
    """Say what the cap made of a line."""
    cap = line.cap
    if line.kind == LineKind.RETAIL_DISCOUNT:
        return []
    if not cap.is_capped:
        return [Sentence("says.no_cap")]
    values: dict[str, Value] = {
        "cap": Money(cap.cap),
        "discounts": Money(cap.discounts),
        "bonuses": Money(cap.bonuses),
        "allowed": Money(cap.allowed),
        "before": Money(line.before_cap_toman),
        "amount": Money(line.amount_toman),
    }
    return [Sentence("says.cap", values)]


def _contributors_table(
    explainer: Explainer, people: People, line: LineAccount
) -> Table:
    brought, others = line.contributors, line.contributors.others
    keys = brought.member_id.tolist()
    paths = [explainer.path(line.member_id, key) for key in keys]
    people.meet({step.member_id for path in paths for step in path})
    rows: list[tuple[Cell, ...]] = []
    for place, (key, path) in enumerate(zip(keys, paths, strict=True)):
        points = int(brought.points_micro[place])
        rows.append(
            (
                people(key),
                Count(int(brought.distance[place])),
                _between(people, path),
                Points(points),
                Exact(points * line.rate_bp, SHARE_PLACES),
                Money(int(brought.share_toman[place])),
                Money(int(brought.amount_toman[place])),
            )
        )
    if others.count:
        rows.append(
            (
                Sentence("says.others", {"count": Count(others.count)}),
                None,
                None,
                Points(others.points_micro),
                Exact(others.points_micro * line.rate_bp, SHARE_PLACES),
                Money(others.share_toman),
                Money(others.amount_toman),
            )
        )
    total = (
        Word("total"),
        None,
        None,
        Points(line.base_micro),
        Exact(line.base_micro * line.rate_bp, SHARE_PLACES),
        Money(line.before_cap_toman),
        Money(line.amount_toman),
    )
    columns = (
        *("contributor", "distance", "path", "points"),
        *("exact_share", "share", "amount"),
    )
    assert LINE_DIVISOR == 10**SHARE_PLACES
    return Table(columns, tuple(rows), total)


def _between(people: People, path: tuple[Step, ...]) -> Path | None:
    """Return who stands between, those who were taken out marked."""
    steps = tuple((people(step.member_id), step.is_passed_over) for step in path[1:])
    return Path(steps) if steps else None


def _retail_parts(line: LineAccount, retail: RetailAccount) -> Iterator[Part]:
    values: dict[str, Value] = {
        "month": Count(retail.month),
        "base": Points(line.base_micro),
        "value": Money(retail.value_toman),
        "first": Money(retail.first_value_toman),
        "before": Money(line.before_cap_toman),
    }
    key = line.kind.name.lower()
    rows = tuple(
        (
            Points(part.points_micro),
            Rate(part.rate_bp),
            Exact(part.points_micro * part.rate_bp, SHARE_PLACES),
        )
        for part in retail.bands
    )
    sentences = (Sentence(f"rule.{key}", values), *_cap_sentences(line))
    yield Part(None, sentences, Table(("points", "rate", "exact_share"), rows))


def _orders_part(
    reading: Reading, month: ReadyMonth, people: People, keys: list[int]
) -> Part:
    """List the orders behind contributors."""
    orders = orders_of_members(reading, keys, month.period)
    rows = tuple(
        (
            people(key),
            Label(order.order_no),
            Day(number_day(order.ordered_on), jalali=True),
            Money(order.gross_toman),
            Points(order.points_micro),
        )
        for key in keys
        for order in orders[key]
    )
    columns = ("contributor", "order_no", "date", "gross", "points")
    return Part(Sentence("heading.orders"), (), Table(columns, rows))
