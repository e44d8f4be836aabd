"""Which documents does the operator want: of which month, for whom, in what order?"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.calendars import Period
from app.formats import Language
from app.services.member_list import Wanted
from app.services.paper_choice import Choice, Order
from app.views.documents.texts import document_text
from app.views.kit.tongue import OWN_NAMES, Tongue

_MARKS = str.maketrans({"،": ",", ";": ",", "؛": ",", "\n": ","})
_ALL, _TABLE, _SOME = "all", "table", "some"


@dataclass(frozen=True)
class Months:
    """The months that can have documents.

    Attributes:
        closed: First one first.
        upcoming: The month that is open; None where there is none yet.
        open_documents: The kinds that the open month brings already.
    """

    closed: Sequence[Period]
    upcoming: Period | None
    open_documents: Sequence[str]


@dataclass(frozen=True)
class WantedDocuments:
    """What is chosen.

    Attributes:
        period: The month.
        choice: Which documents, but for the members of a table.
        table: The members of the table who are meant, None for others.
    """

    period: Period
    choice: Choice
    table: Wanted | None


class DocumentForm(QWidget):
    """Month, documents, members, language and order."""

    changed = Signal()
    table_wanted = Signal()

    def __init__(self, documents: Sequence[str], tongue: Tongue) -> None:
        super().__init__()
        self._tongue, self._documents = tongue, documents
        self._months = Months((), None, ())
        self._table: Wanted | None = None
        self._found = 0
        self._wanted_month = ""
        self.month, self.document, self.whom = QComboBox(), QComboBox(), QComboBox()
        self.language, self.order = QComboBox(), QComboBox()
        self.codes = QLineEdit()
        self.as_printed = QCheckBox()
        self._note = QLabel()
        self._note.setObjectName("muted")
        self._note.setWordWrap(True)
        self._note.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self._note.linkActivated.connect(lambda _link: self.table_wanted.emit())
        self._labels = {box: QLabel() for box in self._boxes}
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for box, label in self._labels.items():
            label.setBuddy(box)
            form.addRow(label, box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _row: self._change())
            if box is self.whom:
                form.addRow("", self.codes)
                form.addRow("", self._note)
        self.month.activated.connect(lambda _row: self._note_month())
        self.codes.textChanged.connect(lambda _text: self._change())
        self.as_printed.toggled.connect(lambda _on: self._change())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.as_printed)
        tongue.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.month, self.document, self.whom, self.language, self.order

    @property
    def wanted(self) -> WantedDocuments | None:
        """What is chosen now; None while there is no month or no member."""
        period = self._period
        whom = self.whom.currentData()
        codes = self._codes if whom == _SOME else ()
        if period is None or (whom == _SOME and not codes):
            return None
        language = self.language.currentData()
        order: Order = "upline" if self.order.currentData() == "upline" else "code"
        choice = Choice(
            document=str(self.document.currentData()),
            members=codes,
            language=Language(language) if language else None,
            order=order,
            as_printed=self.as_printed.isChecked(),
        )
        return WantedDocuments(period, choice, self._table if whom == _TABLE else None)

    @property
    def has_months(self) -> bool:
        """Whether any month can have documents."""
        return self.month.count() > 0

    def show_months(self, months: Months) -> None:
        """Show the months that there are; the choice stays."""
        self._months = months
        self._fill_months()

    def choose(self, period: Period | None = None, document: str | None = None) -> None:
        """Choose a month, or a kind of document."""
        if period is not None:
            self._wanted_month = str(period)
            self._fill_months()
        if document is not None:
            self.document.setCurrentIndex(max(self.document.findData(document), 0))
        self._change()

    def choose_member(self, code: str) -> None:
        """Choose one member."""
        self.whom.setCurrentIndex(self.whom.findData(_SOME))
        self.codes.setText(code)
        self._change()

    def choose_table(self, wanted: Wanted) -> None:
        """Choose those whom the table of members shows."""
        self._table, self._found = wanted, -1
        self.whom.setCurrentIndex(self.whom.findData(_TABLE))
        self._change()

    def show_found(self, count: int) -> None:
        """Say how many of the table's members get documents."""
        self._found = count
        self._show_note()

    @property
    def _period(self) -> Period | None:
        number = self.month.currentData()
        there = [*self._months.closed, self._months.upcoming]
        return next((one for one in there if one and str(one) == number), None)

    @property
    def _codes(self) -> tuple[str, ...]:
        codes = self.codes.text().translate(_MARKS).split(",")
        return tuple(code.strip() for code in codes if code.strip())

    def _note_month(self) -> None:
        self._wanted_month = str(self.month.currentData())

    def _change(self) -> None:
        whom = self.whom.currentData()
        self.codes.setVisible(whom == _SOME)
        self._show_note()
        self.changed.emit()

    def _show_note(self) -> None:
        is_table = self.whom.currentData() == _TABLE
        self._note.setVisible(is_table)
        if not is_table:
            return
        link = self.tr("Choose in the table")
        if self._table is None:
            text = self.tr("Filter the table of members, and come back from there.")
        elif self._found < 0:
            text = ""
        else:
            text = self.tr("{count} of them get documents.").format(
                count=formats.count(self._found, self._tongue.language)
            )
        self._note.setText(f"{text} <a href='members'>{link}</a>")

    def _fill_months(self) -> None:
        language = self._tongue.language
        kept = self._wanted_month or self.month.currentData()
        self.month.clear()
        closed = list(reversed(self._months.closed))
        for period in closed:
            self.month.addItem(formats.month(period, language), str(period))
        upcoming = self._months.upcoming
        if upcoming is not None and self._months.open_documents:
            text = self.tr("{month} (open)").format(
                month=formats.month(upcoming, language)
            )
            self.month.addItem(text, str(upcoming))
        self.month.setCurrentIndex(max(self.month.findData(kept), 0))

    def retranslate(self) -> None:
        """Say everything in the language of the window; choices stay."""
        texts = (
            self.tr("&Month"),
            self.tr("&Documents"),
            self.tr("M&embers"),
            self.tr("&Language"),
            self.tr("&Order"),
        )
        for (box, label), text in zip(self._labels.items(), texts, strict=True):
            label.setText(text)
            box.setAccessibleName(text.replace("&", ""))
        self._fill_months()
        documents = {"": self.tr("All that the month brings")}
        documents |= {name: document_text(name) for name in self._documents}
        _fill(self.document, documents)
        _fill(
            self.whom,
            {
                _ALL: self.tr("Everybody who gets some"),
                _TABLE: self.tr("Those in the table of members"),
                _SOME: self.tr("One or some, by code"),
            },
        )
        languages = {"": self.tr("Each member's own")}
        languages |= {str(code): name for code, name in OWN_NAMES.items()}
        _fill(self.language, languages)
        _fill(
            self.order,
            {"code": self.tr("By code"), "upline": self.tr("By upline")},
        )
        self.codes.setPlaceholderText(self.tr("Codes, with commas between them"))
        self.codes.setAccessibleName(self.tr("Codes of members"))
        self.as_printed.setText(self.tr("In the look of the last print"))
        self.as_printed.setToolTip(
            self.tr(
                "What was printed before keeps the colours, logo, words and paper "
                "that it had then."
            )
        )
        self.codes.setVisible(self.whom.currentData() == _SOME)
        self._show_note()


def _fill(box: QComboBox, texts: dict[str, str]) -> None:
    """Show the texts by what they stand for; the choice stays."""
    kept = box.currentData()
    box.clear()
    for value, text in texts.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(kept), 0))
