"""What is known of the member who is selected?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.downline.compare import Comparison
from app.downline.measures import Amount
from app.engine.columns import NO_ROW
from app.services.explaining import Question
from app.views.tree.status import in_line
from app.views.tree.texts import Texts, amount_text


class MemberPanel(QWidget):
    """Figures of one member, and the ways to its card and to why they are so.

    Signals:
        card_wanted: The card of the member is wanted, by its code.
        explain_wanted: A question about the figures is to be answered.
        upline_wanted: The paid upline is to be selected, by its row.
    """

    card_wanted = Signal(str)
    explain_wanted = Signal(object)
    upline_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("member_panel")
        self.name, self.standing = QLabel(), QLabel()
        self.name.setObjectName("heading")
        self.standing.setObjectName("muted")
        for label in (self.name, self.standing):
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.form = QFormLayout()
        self.form.setVerticalSpacing(4)
        self.card, self.upline, self.why = (QPushButton() for _ in range(3))
        self.card.clicked.connect(self.open_card)
        self.why.clicked.connect(self.explain)
        self.upline.clicked.connect(self._want_upline)
        self._texts: Texts | None = None
        self._row = NO_ROW
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.standing)
        column.addLayout(self.form)
        column.addWidget(self.upline)
        column.addWidget(self.why)
        column.addWidget(self.card)
        column.addStretch(1)

    def show_member(
        self, texts: Texts, row: int, comparison: Comparison | None
    ) -> None:
        """Show a member; -1 for nobody."""
        self._texts, self._row = texts, row
        while self.form.rowCount():
            self.form.removeRow(0)
        self.card.setVisible(row != NO_ROW)
        self.why.setVisible(row != NO_ROW)
        self.upline.setVisible(False)
        if row == NO_ROW:
            self.name.setText(self.tr("Nobody is selected"))
            self.standing.setText(
                self.tr("Click a box or move with the arrow keys to select a member.")
            )
            return
        self.name.setText(f"{in_line(texts, texts.name(row))}  ({texts.code(row)})")
        self.standing.setText(texts.standing(row))
        self.why.setText(self.tr("Why these figures?"))
        self.card.setText(self.tr("Open the member's card"))
        self._add_figures(texts, row)
        if comparison is not None:
            self._add_changes(texts, row, comparison)
        self._show_upline(texts, row)

    def _add_figures(self, texts: Texts, row: int) -> None:
        snapshot = texts.snapshot
        index = snapshot.index
        for amount in snapshot.plan.amounts:
            self._add(amount_text(amount), texts.amount_of(amount, row))
        self._add(self.tr("Level"), texts.count(int(index.depth[row])))
        self._add(self.tr("Direct downline"), texts.count(index.child_count(row)))
        below = int(index.end[row]) - row - 1
        self._add(self.tr("Whole downline"), texts.count(below))
        joined = int(snapshot.measures.joined_on[row])
        self._add(self.tr("Joined"), texts.day(joined))

    def _add_changes(self, texts: Texts, row: int, comparison: Comparison) -> None:
        if comparison.earlier_row[row] == NO_ROW:
            self._add(self.tr("Since then"), self.tr("joined"))
            return
        change = comparison.team_change(row)
        self._add(
            self.tr("Team points since then"), texts.amount(Amount.GROWTH, change)
        )
        steps = int(comparison.rank_change[row])
        if steps:
            sign = "▲" if steps > 0 else "▼"
            self._add(self.tr("Rank since then"), f"{sign} {texts.count(abs(steps))}")
        if comparison.has_moved[row]:
            old = int(comparison.old_sponsor[row])
            name = "" if old == NO_ROW else texts.name(old)
            self._add(self.tr("Sponsor then"), name)

    def _show_upline(self, texts: Texts, row: int) -> None:
        """Name the paid upline where it is not the sponsor."""
        upline = int(texts.snapshot.measures.upline[row])
        if upline in {NO_ROW, int(texts.snapshot.index.parent[row])}:
            return
        self.upline.setText(
            self.tr("Paid upline: {name}").format(name=texts.name(upline))
        )
        self.upline.setVisible(True)

    def _add(self, title: str, value: str) -> None:
        shown = QLabel(value)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.form.addRow(title, shown)

    def open_card(self) -> None:
        """Ask for the card of the member who is shown, if one is."""
        if self._texts is not None and self._row != NO_ROW:
            self.card_wanted.emit(self._texts.code(self._row))

    def explain(self) -> None:
        """Ask why the figures of the member who is shown are what they are."""
        if self._texts is not None and self._row != NO_ROW:
            period, code = self._texts.snapshot.period, self._texts.code(self._row)
            self.explain_wanted.emit(Question("member", period, member=code))

    def _want_upline(self) -> None:
        if self._texts is not None and self._row != NO_ROW:
            upline = int(self._texts.snapshot.measures.upline[self._row])
            self.upline_wanted.emit(upline)
