"""Which answers does the Porukka plan give?"""

from app.calendars import Period
from app.errors import AppError
from app.explanation import Explanation
from app.models.writing import Reading
from app.services.explaining import NotAsked, Question
from app.services.members import NoSuchMember
from app.services.people import People
from app.services.porukka.answer_credit import credit_answer
from app.services.porukka.answer_invoice import invoice_answer
from app.services.porukka.standing import present_states


class NoSuchInvoice(AppError):
    """No invoice has the number."""

    template = "there is no invoice with the number {invoice}"


class PorukkaAnswers:
    """Answers questions about a Porukka organisation."""

    subjects = ("member", "invoice", "credit")

    def answer(self, reading: Reading, question: Question) -> Explanation:
        """Answer a question.

        Raises:
            NotAsked: The plan has nothing of the sort.
            AppError: What is asked about does not exist.
        """
        if question.subject not in self.subjects:
            possible = ", ".join(self.subjects)
            raise NotAsked(subject=question.subject, possible=possible)
        people = People(reading)
        if question.subject == "invoice":
            states = present_states(reading)
            number = question.number
            if not number.isdecimal() or int(number) not in states:
                raise NoSuchInvoice(invoice=number)
            return invoice_answer(reading, people, states[int(number)])
        key = people.key(question.member)
        if key is None:
            raise NoSuchMember(member=question.member)
        return credit_answer(reading, people, key)

    def prepare(self, reading: Reading, period: Period) -> None:
        """Do nothing: a co-operative's answers are read, not worked out."""
