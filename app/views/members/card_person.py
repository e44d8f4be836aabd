"""Who is a member, below whom, and how do they stand?"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app import formats
from app.records.member_table import ValueKind
from app.services.member_card import CardHead
from app.views.kit.emptied import empty
from app.views.kit.theme import theme
from app.views.kit.wrapped import wrap
from app.views.members.form import texts_of
from app.views.members.words import MemberWords, word

_COLUMNS = 3
_GAP, _MARGIN, _VALUE_WIDTH = 16, 16, 150
_TOP = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
_MOST_ABOVE = 6
_STANDING = (
    "status",
    "rank",
    "qualified",
    "paid",
    "held",
    "reason",
    "open",
    "self_billing",
    "shop_name",
    "consent_rules",
    "consent_marketing",
)
_SPOKEN = ("kind", "language", "renewal")


class CardPerson(QFrame):
    """The head of a card.

    Signals:
        member_wanted: The card of another member is wanted, by the code.
    """

    member_wanted = Signal(str)

    def __init__(self, fields: Sequence[str], words: MemberWords) -> None:
        super().__init__()
        self.setObjectName("card")
        self._fields, self._words = fields, words
        self._head: CardHead | None = None
        self._facts: list[tuple[str, str]] = []
        self.unknown = QLabel()
        self.unknown.setObjectName("muted")
        wrap(self.unknown)
        self._columns = 0
        self.title, self.upline = QLabel(), QLabel()
        self.title.setObjectName("heading")
        wrap(self.title)
        self.upline.setObjectName("muted")
        self.upline.setWordWrap(True)
        self.upline.setTextFormat(Qt.TextFormat.RichText)
        self.upline.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.upline.linkActivated.connect(self.member_wanted)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 14)
        column.setSpacing(8)
        for widget in (self.title, self.upline):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addWidget(self.unknown)
        theme().changed.connect(self._place_facts)

    def show_member(self, head: CardHead) -> None:
        """Show a member."""
        mark = "\u200f" if self.isRightToLeft() else "\u200e"
        self._head = head
        self.title.setText(f"{mark}{head.member.name} · {head.member.code}")
        self.upline.setText(self._upline_text(head))
        policy = Qt.FocusPolicy
        # Only links are gone to.
        self.upline.setFocusPolicy(
            policy.StrongFocus if head.upline else policy.NoFocus
        )
        person = self._person(head)
        known = [(label, value) for label, value in person if value]
        self._facts = [*self._standing(head), *known]
        self._say_unknown([label for label, value in person if not value])
        self._place_facts()

    @override
    def minimumSizeHint(self) -> QSize:
        """Facts below one another need least room, whatever stands there now."""
        height = super().minimumSizeHint().height()
        return QSize(self._width_of(1), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns != self._fitting_columns():
            # What is added while sizes are settled would not be shown.
            QTimer.singleShot(0, self, self._place_facts)

    def _place_facts(self) -> None:
        """Put as many facts side by side as there is room for."""
        empty(self._grid)
        self._columns = self._fitting_columns()
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, int(column < self._columns))
        for place, (label, value) in enumerate(self._facts):
            row, column = divmod(place, self._columns)
            self._add(row, 2 * column, label, value)
        self.updateGeometry()

    def _fitting_columns(self) -> int:
        numbers = range(_COLUMNS, 1, -1)
        return next((one for one in numbers if self._width_of(one) <= self.width()), 1)

    def _width_of(self, columns: int) -> int:
        """Return the width that facts need in a number of columns."""
        written = self.fontMetrics().horizontalAdvance
        usual = theme().pixels(_VALUE_WIDTH)
        # A border on either side, and letters that end between two pixels.
        width = 2 * (_MARGIN + 1) + (2 * columns - 1) * _GAP + 2 * columns
        for column in range(columns):
            facts = self._facts[column::columns]
            width += max((written(label) for label, _ in facts), default=0)
            width += max(
                (
                    max(min(written(value), usual), *map(written, value.split(" ")))
                    for _, value in facts
                ),
                default=0,
            )
        return width

    def _add(self, row: int, column: int, label: str, value: str) -> None:
        name, text = QLabel(label), QLabel(value)
        name.setObjectName("muted")
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(f"{label}: {value}")
        # A value stands beside its label, whichever way its own script runs.
        side = Qt.AlignmentFlag.AlignLeft
        if self.isRightToLeft():
            side = Qt.AlignmentFlag.AlignRight
        text.setAlignment(side | _TOP)
        widgets: tuple[QWidget, ...] = (name, text)
        for step, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, column + step)
            # At once, so that the room is made for it.
            widget.show()

    def _say_unknown(self, labels: Sequence[str]) -> None:
        """Name what is not on record, in one line instead of one each."""
        self.unknown.setVisible(bool(labels))
        text = self.tr("Not on record: {fields}")
        self.unknown.setText(text.format(fields=" · ".join(labels)))

    def _upline_text(self, head: CardHead) -> str:
        if not head.upline:
            return self.tr("At the top of the network")
        above = head.upline[:_MOST_ABOVE]
        links = [
            f'<a href="{escape(one.code)}">{escape(one.name)} ({escape(one.code)})</a>'
            for one in above
        ]
        if len(head.upline) > len(above):
            links.append("…")
        arrow = " ← " if not self.isRightToLeft() else " → "
        return self.tr("Below {upline}").format(upline=arrow.join(links))

    def _standing(self, head: CardHead) -> list[tuple[str, str]]:
        words = self._words
        return [
            (words.title(name), words.value(name, head.standing[name]) or "–")
            for name in _STANDING
            if name in head.standing
        ]

    def _person(self, head: CardHead) -> list[tuple[str, str]]:
        words = self._words
        texts = texts_of(head.member, self._fields)
        facts = []
        for name in self._fields:
            text = texts[name]
            if name == "name":
                continue
            if name == "joined":
                text = words.write(ValueKind.DAY, head.member.joined_on)
            elif name == "iban":
                text = _unbroken(formats.iban(text)) if text else ""
            elif name in _SPOKEN:
                text = word(text)
            elif name == "vat_registered":
                flag = head.member.vat_registered
                text = "" if flag is None else words.write(ValueKind.FLAG, flag)
            facts.append((words.title_of(name, ValueKind.TEXT), text))
        return facts


def _unbroken(account: str) -> str:
    """Return an account that stands on one line, its groups apart."""
    # A copied text has plain blanks again.
    return f"\u2066{account}\u2069".replace(" ", "\u00a0")
