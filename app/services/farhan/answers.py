"""Which answers does the Farhan plan give?"""

from app.calendars import Period, number_day
from app.engine.farhan.explain import NotInMonth
from app.engine.farhan.result import LineKind
from app.errors import AppError
from app.explanation import Explanation
from app.models.sale import order_by_no, place_among_own
from app.models.writing import Reading
from app.services.explaining import NotAsked, Question
from app.services.farhan.answer_late_order import found_late, late_order_answer
from app.services.farhan.answer_line import line_or_absence, member_overview
from app.services.farhan.answer_order import AskedOrder, order_answer
from app.services.farhan.answer_rank import at_risk_list, card_answer, one_step_list
from app.services.farhan.months import Months, ReadyMonth, last_closed, open_month
from app.services.members import NoSuchMember
from app.services.people import People


class NoSuchKind(AppError):
    """No line is of that kind."""

    template = "{kind}: no such kind of line; there are {kinds}"


class NoSuchOrder(AppError):
    """No order has the number."""

    template = "there is no order with the number {order}"


class NoSuchRank(AppError):
    """No rank has the code, or none is above the highest."""

    template = "{rank}: no such rank; there are {ranks}"


class NotThere(AppError):
    """A member was not in the books at the close."""

    template = "{member} was not in the books in {period}"


class FarhanAnswers:
    """Answers questions about a Farhan organisation."""

    subjects = ("member", "line", "order", "rank_card", "at_risk", "one_step")

    def __init__(self) -> None:
        self._months = Months()

    def answer(self, reading: Reading, question: Question) -> Explanation:
        """Answer a question.

        Raises:
            NotAsked: The plan has nothing of the sort.
            AppError: What is asked about does not exist.
        """
        people = People(reading)
        if question.subject == "order":
            return self._order(reading, people, question)
        if question.subject in ("at_risk", "one_step"):
            return self._list(reading, people, question)
        if question.subject not in self.subjects:
            possible = ", ".join(self.subjects)
            raise NotAsked(subject=question.subject, possible=possible)
        month = self._months.month(reading, self._period(reading, question))
        key = people.key(question.member)
        if key is None:
            raise NoSuchMember(member=question.member)
        try:
            if question.subject == "rank_card":
                rank = _rank(question, month, key)
                return card_answer(reading, month, people, key, rank)
            if question.subject == "member":
                return member_overview(reading, month, people, key)
            kind = kind_of(question.kind)
            return line_or_absence(reading, month, people, (key, kind), question)
        except NotInMonth:
            raise NotThere(member=question.member, period=month.period) from None

    def prepare(self, reading: Reading, period: Period) -> None:
        """Work out a month; it is kept until anything is written."""
        self._months.month(reading, period)

    def _period(self, reading: Reading, question: Question) -> Period:
        return question.period or last_closed(reading)

    def _order(
        self, reading: Reading, people: People, question: Question
    ) -> Explanation:
        order = order_by_no(reading, question.number)
        if order is None:
            late = found_late(reading, question.number)
            if late is None:
                raise NoSuchOrder(order=question.number)
            return late_order_answer(reading, self._months, people, late, question.most)
        day = number_day(order.ordered_on)
        period = Period.containing(day, jalali=True)
        month = self._months.month(reading, period)
        place = place_among_own(reading, order, period)
        position = month.explainer.order_row(order.member_id, place)
        asked = AskedOrder(order.order_no, order.member_id, order.ordered_on, position)
        return order_answer(month, people, asked)

    def _list(
        self, reading: Reading, people: People, question: Question
    ) -> Explanation:
        month = self._months.month(reading, question.period or open_month(reading))
        if question.subject == "at_risk":
            return at_risk_list(month, people, question)
        return one_step_list(month, people, question)


def _rank(question: Question, month: ReadyMonth, key: int) -> int:
    """Return the rank asked about, else the one after the rank held."""
    codes = [rank.code for rank in month.explainer.work.facts.values.ranks]
    if not question.rank:
        return min(month.explainer.rank_of(key) + 1, len(codes))
    if question.rank not in codes:
        raise NoSuchRank(rank=question.rank, ranks=", ".join(codes))
    return codes.index(question.rank) + 1


def kind_of(code: str) -> LineKind:
    """Return the kind of line of a code.

    Raises:
        NoSuchKind: There is none.
    """
    kinds = {kind.name.lower(): kind for kind in LineKind}
    if code not in kinds:
        raise NoSuchKind(kind=code, kinds=", ".join(sorted(kinds)))
    return kinds[code]
