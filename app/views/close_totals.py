"""What does the operator see of a month before and after it is closed?"""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from app import formats
from app.formats import Currency, Language
from app.services.farhan.exports import FACTOR_PLACES, factor
from app.views.tongue import Tongue

_BASIS_POINTS = 10_000


class CloseTotals(QWidget):
    """The totals of one month, and a notice where the payout cap applies."""

    def __init__(self, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._notice = QLabel()
        self._notice.setObjectName("notice")
        self._notice.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(9)
        self._form.setHorizontalSpacing(36)
        self._form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._form)
        column.addWidget(self._notice)
        column.addStretch(1)

    def show_figures(self, figures: Mapping[str, int]) -> None:
        """Show totals by key, as a close gives them."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for label, text in self._rows(figures).items():
            figure = QLabel(text)
            figure.setObjectName("figure")
            figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(label, figure)
        self._notice.setVisible(bool(figures["is_capped"]))
        self._notice.setText(
            self.tr(
                "The payout cap applies: every bonus is multiplied by {factor}."
            ).format(factor=_factor_text(figures, self._tongue.language))
        )

    def _rows(self, figures: Mapping[str, int]) -> dict[str, str]:
        language = self._tongue.language

        def money(key: str) -> str:
            return formats.money_with_unit(figures[key], Currency.TOMAN, language)

        def count(key: str) -> str:
            return formats.count(figures[key], language)

        return {
            self.tr("Sales"): money("sales"),
            self.tr("Retail discounts"): money("discounts"),
            self.tr("Bonuses before the cap"): money("bonuses_before_cap"),
            self.tr("Share of sales"): _share_text(figures, language),
            self.tr("Payout cap"): money("cap"),
            self.tr("Factor"): _factor_text(figures, language),
            self.tr("Bonuses after the cap"): money("bonuses"),
            self.tr("Members"): count("members"),
            self.tr("Qualified"): count("qualified"),
            self.tr("Closed for want of orders"): count("closed_now"),
        }


def _share_text(figures: Mapping[str, int], language: Language) -> str:
    """Write which part of the sales is given away before the cap, rounded."""
    sales = figures["sales"]
    if sales <= 0:
        return "–"
    given = figures["discounts"] + figures["bonuses_before_cap"]
    share_bp = round(Decimal(given * _BASIS_POINTS) / sales)
    return formats.percent(share_bp, language)


def _factor_text(figures: Mapping[str, int], language: Language) -> str:
    text = factor(
        figures["allowed"],
        figures["bonuses_before_cap"],
        is_capped=bool(figures["is_capped"]),
    )
    scaled = int(Decimal(text).scaleb(FACTOR_PLACES))
    return formats.decimal(scaled, FACTOR_PLACES, language)
