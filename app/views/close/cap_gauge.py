"""How near is what a month gives away to the payout cap?"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app import formats
from app.formats import Currency
from app.views.kit.tongue import Tongue
from app.views.words.figures import share_bp

_HEIGHT = 64
_BAR_TOP, _BAR_HEIGHT = 24, 16
_OVERSHOOT = 1.25
_BASIS_POINTS = 10_000


class CapGauge(QWidget):
    """A bar of discounts and bonuses, with a line where the cap is."""

    def __init__(self, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._figures: Mapping[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, _HEIGHT)

    def show_figures(self, figures: Mapping[str, int]) -> None:
        """Show the figures of a month; nothing where its plan has no cap."""
        self._figures = figures
        has_cap = figures.get("sales", 0) > 0
        self.setVisible(has_cap)
        if has_cap:
            text = self.tr("{share} of the sales are given away; the cap is {cap}.")
            self.setAccessibleName(text.format(share=self._share, cap=self._cap))
            self.setToolTip(self._tip())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        figures = self._figures
        if not figures:
            return
        given = figures["discounts"] + figures["bonuses_before_cap"]
        whole = max(given, figures["cap"] * _OVERSHOOT, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ink = palette.color(QPalette.ColorRole.WindowText)
        bar = QRectF(0, _BAR_TOP, self.width(), _BAR_HEIGHT)
        painter.fillRect(bar, palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(bar.adjusted(0, 0, -1, 0))
        accent = palette.color(QPalette.ColorRole.Accent)
        pale = QColor(accent)
        pale.setAlphaF(0.45)
        parts = ((figures["discounts"], pale), (figures["bonuses_before_cap"], accent))
        start = 0.0
        for amount, colour in parts:
            painter.fillRect(self._part(start, amount / whole), colour)
            start += amount / whole
        line = self._part(figures["cap"] / whole, 0).left()
        painter.setPen(QPen(ink, 2))
        top, bottom = _BAR_TOP - 4, _BAR_TOP + _BAR_HEIGHT + 4
        painter.drawLine(QPointF(line, top), QPointF(line, bottom))
        painter.drawText(
            QRectF(0, 0, self.width(), _BAR_TOP - 5),
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            self.tr("Given away: {share}").format(share=self._share),
        )
        text = self.tr("Cap: {cap}").format(cap=self._cap)
        width = painter.fontMetrics().horizontalAdvance(text)
        leftmost = min(max(line - width / 2, 0), self.width() - width)
        below = _BAR_TOP + _BAR_HEIGHT + 4
        painter.drawText(
            QRectF(leftmost, below, width + 2, _HEIGHT - below),
            Qt.AlignmentFlag.AlignCenter,
            text,
        )

    def _part(self, start: float, share: float) -> QRectF:
        """Return where a part of the bar lies, from the leading edge on."""
        width = self.width()
        left = start * width
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = width - (start + share) * width
        return QRectF(left, _BAR_TOP + 1, share * width, _BAR_HEIGHT - 1)

    @property
    def _share(self) -> str:
        return formats.percent(share_bp(self._figures), self._tongue.language)

    @property
    def _cap(self) -> str:
        figures = self._figures
        cap_bp = round(figures["cap"] * _BASIS_POINTS / figures["sales"])
        return formats.percent(cap_bp, self._tongue.language)

    def _tip(self) -> str:
        language = self._tongue.language
        discounts, bonuses, cap = (
            formats.money_with_unit(self._figures[key], Currency.TOMAN, language)
            for key in ("discounts", "bonuses_before_cap", "cap")
        )
        return self.tr("Discounts: {discounts}\nBonuses: {bonuses}\nCap: {cap}").format(
            discounts=discounts, bonuses=bonuses, cap=cap
        )
