"""Who is a member, below whom, and how do they stand?"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app import formats
from app.records.member_table import ValueKind
from app.services.member_card import CardHead
from app.views.kit.emptied import empty
from app.views.kit.theme import theme
from app.views.members.form import texts_of
from app.views.members.words import MemberWords, word

_COLUMNS = 3
_TWO_COLUMNS_ABOVE, _ONE_COLUMN_ABOVE = 125, 150
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
    "package",
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
        self.title, self.upline = QLabel(), QLabel()
        self.title.setObjectName("heading")
        self.title.setWordWrap(True)
        self.upline.setObjectName("muted")
        self.upline.setWordWrap(True)
        self.upline.setTextFormat(Qt.TextFormat.RichText)
        self.upline.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.upline.linkActivated.connect(self.member_wanted)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        for widget in (self.title, self.upline):
            column.addWidget(widget)
        column.addLayout(self._grid)
        theme().changed.connect(self._show_again)

    def show_member(self, head: CardHead) -> None:
        """Show a member."""
        mark = "\u200f" if self.isRightToLeft() else "\u200e"
        self._head = head
        self.title.setText(f"{mark}{head.member.name} · {head.member.code}")
        self.upline.setText(self._upline_text(head))
        empty(self._grid)
        facts = [*self._standing(head), *self._person(head)]
        columns = _columns()
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, int(column < columns))
        for place, (label, value) in enumerate(facts):
            row, column = divmod(place, columns)
            self._add(row, 2 * column, label, value)

    def _show_again(self) -> None:
        """Make room for letters of another size."""
        if self._head is not None:
            self.show_member(self._head)

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
                text = f"\u2066{formats.iban(text)}\u2069" if text else ""
            elif name in _SPOKEN:
                text = word(text)
            elif name == "vat_registered":
                flag = head.member.vat_registered
                text = "" if flag is None else words.write(ValueKind.FLAG, flag)
            facts.append((words.title_of(name, ValueKind.TEXT), text or "–"))
        return facts


def _columns() -> int:
    """Return how many facts stand side by side with letters of this size."""
    scale = theme().scale
    return _COLUMNS - (scale > _TWO_COLUMNS_ABOVE) - (scale > _ONE_COLUMN_ABOVE)
