"""What can be done with a member, each with its reason?"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.services.member_card import CardHead
from app.services.members import Changes
from app.views.kit.named_action import named_action
from app.views.kit.reason_dialog import ReasonDialog


class CardActs(QObject):
    """The actions of a card; those that change something ask why.

    Signals:
        edit_wanted: The fields of the person are to be changed.
        decided: Changes, and the reason.
        agreed: To what the member agrees, "self_billing" or "consent_marketing",
            whether it is so, and the reason.
        place_wanted: Another place is wanted for this member, by its name.
    """

    edit_wanted = Signal()
    decided = Signal(object, str)
    agreed = Signal(str, bool, str)
    place_wanted = Signal(str)

    def __init__(self, can_leave: bool, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._head: CardHead | None = None
        self._can_leave = can_leave
        self.edit = named_action(card, "edit_member", "edit", "Ctrl+Return")
        self.sponsor = named_action(card, "change_sponsor", "tree")
        self.reopen = named_action(card, "reopen_member", "restore")
        self.release = named_action(card, "release_member", "money")
        self.left = named_action(card, "member_left", "remove")
        self.self_billing = named_action(card, "self_billing", "papers")
        self.marketing = named_action(card, "consent_marketing", "check")
        self.tree = named_action(card, "show_in_tree", "tree")
        self.why = named_action(card, "explain_member", "why")
        self.edit.triggered.connect(self.edit_wanted)
        self.sponsor.triggered.connect(self._ask_sponsor)
        self.reopen.triggered.connect(self._ask_reopen)
        self.release.triggered.connect(self._ask_release)
        self.left.triggered.connect(self._ask_left)
        self.self_billing.triggered.connect(self._ask_self_billing)
        self.marketing.triggered.connect(self._ask_marketing)
        self.tree.triggered.connect(lambda: self.place_wanted.emit("tree"))
        self.why.triggered.connect(lambda: self.place_wanted.emit("explain"))
        self.retranslate()
        for act in self.shown:
            act.setEnabled(False)

    @property
    def shown(self) -> list[QAction]:
        """The actions, in the order of their buttons."""
        acts = [self.edit, self.sponsor, self.tree, self.why]
        return (
            [*acts, self.self_billing, self.marketing, self.left]
            if self._can_leave
            else [
                *acts,
                self.reopen,
                self.release,
            ]
        )

    def show_member(self, head: CardHead) -> None:
        """Offer what can be done with a member."""
        self._head = head
        self.retranslate()
        for act in self.shown:
            act.setEnabled(True)
        for act in (self.reopen, self.release):
            act.setEnabled(head.closed)
        self.left.setEnabled(head.member.left_on is None)

    def retranslate(self) -> None:
        """Say every action in the language of the window."""
        texts = {
            self.edit: self.tr("Change …"),
            self.sponsor: self.tr("Change sponsor …"),
            self.reopen: self.tr("Reopen …"),
            self.release: self.tr("Release what is held …"),
            self.left: self.tr("Has left …"),
            self.self_billing: self.tr("Self-billing …"),
            self.marketing: self.tr("Marketing …"),
            self.tree: self.tr("Show in the tree"),
            self.why: self.tr("Why?"),
        }
        for act, text in texts.items():
            act.setText(text)

    def _ask_sponsor(self) -> None:
        dialog = ReasonDialog(
            self.tr("Change sponsor"),
            self.tr(
                "{member} and everybody below move to another sponsor from the first "
                "open month on. Closed months stay as they are."
            ).format(member=self._name),
            self._card.window(),
            value_label=self.tr("&Code of the new sponsor"),
        )
        dialog.decided.connect(
            lambda reason, code: self.decided.emit(Changes({"sponsor": code}), reason)
        )
        dialog.open()

    def _ask_reopen(self) -> None:
        dialog = ReasonDialog(
            self.tr("Reopen"),
            self.tr(
                "{member} was closed by a rule of the plan and takes part again from "
                "the first open month on."
            ).format(member=self._name),
            self._card.window(),
        )
        dialog.decided.connect(
            lambda reason, _value: self.decided.emit(Changes({}, reopen=True), reason)
        )
        dialog.open()

    def _ask_release(self) -> None:
        dialog = ReasonDialog(
            self.tr("Release what is held"),
            self.tr(
                "What is held for {member}, who is closed, is paid with the next close."
            ).format(member=self._name),
            self._card.window(),
        )
        dialog.decided.connect(
            lambda reason, _value: self.decided.emit(Changes({}, release=True), reason)
        )
        dialog.open()

    def _ask_left(self) -> None:
        dialog = ReasonDialog(
            self.tr("Has left"),
            self.tr(
                "{member} leaves with the first open month. Closed months stay as they "
                "are."
            ).format(member=self._name),
            self._card.window(),
        )
        dialog.decided.connect(
            lambda reason, _value: self.decided.emit(Changes({}, left=True), reason)
        )
        dialog.open()

    def _ask_self_billing(self) -> None:
        """Turn round whether the organisation writes this member's invoices."""
        self._ask_agreement(
            "self_billing",
            self.tr("Self-billing"),
            self.tr(
                "{member} agrees that the organisation writes the invoices of its "
                "commission, from the first open month on."
            ),
            self.tr(
                "{member} no longer agrees that the organisation writes the invoices "
                "of its commission, from the first open month on."
            ),
        )

    def _ask_marketing(self) -> None:
        """Turn round whether the organisation may write to the member to sell."""
        self._ask_agreement(
            "consent_marketing",
            self.tr("Consent to marketing"),
            self.tr("{member} consents to marketing messages from now on."),
            self.tr("{member} no longer consents to marketing messages."),
        )

    def _ask_agreement(self, what: str, title: str, begins: str, ends: str) -> None:
        """Ask why a member agrees to something from now on, or no longer does."""
        assert self._head is not None
        agrees = not self._head.standing[what]
        text = (begins if agrees else ends).format(member=self._name)
        dialog = ReasonDialog(title, text, self._card.window())
        dialog.decided.connect(
            lambda reason, _value: self.agreed.emit(what, agrees, reason)
        )
        dialog.open()

    @property
    def _name(self) -> str:
        assert self._head is not None
        return f"\u2068{self._head.member.name}\u2069 ({self._head.member.code})"
