"""Who was paid from the selected member, who was passed over, and why?"""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import formats
from app.downline.trail import Share, Trail, TrailStep
from app.engine.columns import NO_ROW
from app.views.kit.wrapped import wrap
from app.views.tree.status import isolated
from app.views.tree.texts import Texts

_ROW = Qt.ItemDataRole.UserRole


class TrailList(QWidget):
    """The payout trail of one member, the nearest above first.

    Signals:
        chosen: A member of the trail was chosen, by key.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trail")
        self.title, self.list = QLabel(), QListWidget()
        wrap(self.title)
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(120)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 0)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        self.hide()

    def show_trail(self, texts: Texts, trail: Trail | None) -> None:
        """Show a trail; None for none."""
        self.list.clear()
        self.setVisible(trail is not None)
        if trail is None:
            return
        self.list.setAccessibleName(self.tr("Payout trail"))
        if not trail.steps:
            self.title.setText(self.tr("Payout trail: nobody stands above."))
            self.list.hide()
            return
        self.list.show()
        total = formats.money_with_unit(
            trail.amount, texts.snapshot.plan.currency, texts.language
        )
        self.title.setText(
            self.tr("Payout trail: {amount} went up from here").format(amount=total)
        )
        for step in trail.steps:
            item = QListWidgetItem(step_text(texts, step))
            item.setData(_ROW, step.member_id)
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + 12))
            self.list.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(_ROW)))


def step_text(texts: Texts, step: TrailStep) -> str:
    """Return a step of the trail in words."""
    row = texts.snapshot.index.row_of(step.member_id)
    name = isolated(texts.name(row)) if row != NO_ROW else str(step.member_id)
    if not step.distance:
        return QCoreApplication.translate("Tree", "passed over: {name} ({why})").format(
            name=name, why=reason_text(step.reason)
        )
    level = texts.count(step.distance)
    if step.reason:
        return QCoreApplication.translate(
            "Tree", "{level}. {name}: nothing ({why})"
        ).format(level=level, name=name, why=reason_text(step.reason))
    return QCoreApplication.translate("Tree", "{level}. {name}: {shares}").format(
        level=level,
        name=name,
        shares=" + ".join(share_text(texts, share) for share in step.shares),
    )


def share_text(texts: Texts, share: Share) -> str:
    """Return a share with its kind, rate and amount."""
    kind = {
        "multilevel": QCoreApplication.translate("Tree", "levels"),
        "generation": QCoreApplication.translate("Tree", "generation"),
        "development": QCoreApplication.translate("Tree", "first order"),
        "referral": QCoreApplication.translate("Tree", "referral"),
    }[share.kind]
    amount = formats.money(share.amount, texts.snapshot.plan.currency, texts.language)
    if not share.rate_bp:
        return f"{kind} {amount}"
    rate = formats.percent(share.rate_bp, texts.language)
    return f"{kind} {rate} = {amount}"


def tag_text(texts: Texts, step: TrailStep) -> str:
    """Return what the board writes on the card of a step."""
    if not step.distance:
        return QCoreApplication.translate("Tree", "passed over")
    level = texts.count(step.distance)
    amount = formats.money(step.amount, texts.snapshot.plan.currency, texts.language)
    if len(step.shares) == 1 and step.shares[0].rate_bp:
        rate = formats.percent(step.shares[0].rate_bp, texts.language)
        return f"{level} · {rate} · {amount}"
    return f"{level} · {amount}"


def reason_text(code: str) -> str:
    """Return why somebody above is paid nothing."""
    known = {
        "not_joined": QCoreApplication.translate("Tree", "not joined yet"),
        "customer": QCoreApplication.translate("Tree", "a preferred customer"),
        "member_closed": QCoreApplication.translate("Tree", "closed"),
        "sales_below": QCoreApplication.translate("Tree", "too few orders"),
        "no_points": QCoreApplication.translate("Tree", "no points from here"),
        "no_rank": QCoreApplication.translate("Tree", "no rank"),
        "rank_not_paid": QCoreApplication.translate("Tree", "rank not paid for this"),
        "level_not_paid": QCoreApplication.translate("Tree", "rank not paid this deep"),
        "too_far": QCoreApplication.translate("Tree", "too far up"),
        "behind_head": QCoreApplication.translate("Tree", "behind a generation head"),
        "rounds_to_zero": QCoreApplication.translate("Tree", "rounds to 0"),
    }
    return known.get(code, QCoreApplication.translate("Tree", "nothing from here"))
