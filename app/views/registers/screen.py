"""How does the operator keep the registers of the organisation?"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office, now
from app.calendars import Period
from app.progress import Progress
from app.services.dashboards import Overview
from app.views.kit.asking import Asking
from app.views.kit.jobs import Jobs
from app.views.kit.screen import Screen
from app.views.kit.side_list import SideList
from app.views.kit.tongue import Tongue
from app.views.registers.farhan import farhan_registers
from app.views.registers.page import Register, RegisterPage
from app.views.registers.porukka import porukka_registers

_WIDTH, _ROW_HEIGHT = 230, 38
_MONTHS = 36


class RegistersScreen(Screen):
    """A list of registers, and the one that is chosen."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._tongue = office, tongue
        self._found: tuple[Overview, Period | None] | None = None
        self._registers: Sequence[Register] = ()
        self._wanted = ""
        self.asking = Asking(jobs, self)
        self.asking.failed.connect(self.failed)
        self.list = SideList(_WIDTH, _ROW_HEIGHT)
        self.list.currentRowChanged.connect(lambda _row: self._show_register())
        self.months = QComboBox()
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.months.activated.connect(lambda _row: self._show_register())
        self.page = RegisterPage(jobs, tongue)
        self.page.kept.connect(self.changed)
        self.page.undoable.connect(self.undoable)
        self.page.member_wanted.connect(self.member_wanted)
        self.page.explain_wanted.connect(self.want_explained)
        self.page.failed.connect(self.failed)
        self.page.import_wanted.connect(lambda: self.place_wanted.emit("import", None))
        main = QVBoxLayout()
        main.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.months)
        row.addStretch(1)
        main.addLayout(row)
        main.addWidget(self.page, 1)
        body = QHBoxLayout(self)
        body.setContentsMargins(20, 8, 20, 16)
        body.setSpacing(20)
        body.addWidget(self.list)
        body.addLayout(main, 1)
        tongue.changed.connect(self._show)
        self.refresh()

    @property
    def register(self) -> Register | None:
        """The register that is shown."""
        row = self.list.currentRow()
        return self._registers[row] if 0 <= row < len(self._registers) else None

    @override
    def refresh(self) -> None:
        def read(_progress: Progress) -> tuple[Overview, Period | None]:
            overview = self._office.dashboards.overview()
            return overview, self._office.closing.next_period()

        self.asking.ask(read, self._take)

    @override
    def show_place(self, place: object) -> None:
        """Show the register of a name."""
        self._wanted = str(place)
        self._choose_wanted()

    @override
    def stop(self) -> None:
        self.asking.close()
        self.page.stop()

    @override
    def state(self) -> QByteArray:
        shown = self.register
        return QByteArray(b"" if shown is None else shown.name.encode())

    @override
    def restore(self, state: QByteArray) -> None:
        self._wanted = bytes(state.data()).decode()

    def _take(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._found = found
        self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        overview, upcoming = self._found
        language = self._tongue.language
        if overview.plan == "farhan":
            today: date = now().astimezone().date()
            self._registers = farhan_registers(self._office, overview, language, today)
        else:
            self._registers = porukka_registers(self._office, language)
        self.list.show_texts([register.title for register in self._registers])
        if self.list.currentRow() < 0:
            self.list.blockSignals(True)
            self.list.setCurrentRow(0)
            self.list.blockSignals(False)
        self.list.setAccessibleName(self.tr("Registers"))
        self._fill_months(overview, upcoming)
        self._choose_wanted()
        self._show_register()

    def _choose_wanted(self) -> None:
        names = [register.name for register in self._registers]
        if self._wanted in names:
            self.list.setCurrentRow(names.index(self._wanted))
            self._wanted = ""

    def _fill_months(self, overview: Overview, upcoming: Period | None) -> None:
        language = self._tongue.language
        kept = self.months.currentIndex()
        self.months.clear()
        months: list[Period] = []
        if upcoming is None:
            upcoming = Period.containing(
                now().astimezone().date(), jalali=overview.is_jalali
            )
        # A month ahead can be prepared; closed ones are only looked at.
        month = upcoming.next()
        for _ in range(_MONTHS):
            months.append(month)
            month = month.previous()
        for month in months:
            self.months.addItem(formats.month(month, language), month)
        self.months.setCurrentIndex(kept if kept >= 0 else 1)
        self.months.setAccessibleName(self.tr("Month"))

    def _show_register(self) -> None:
        register = self.register
        if register is None or self._found is None:
            return
        overview, _ = self._found
        period: Period | None = self.months.currentData()
        closed = overview.closed_through
        is_open = closed is None or period is None or period > closed
        self.months.setVisible(register.has_months)
        self.page.show_register(
            register,
            period if register.has_months else None,
            jalali=overview.is_jalali,
            can_change=is_open or not register.has_months,
        )
