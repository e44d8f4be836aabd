"""How does the operator look at the downline?

Map, board and outline show the same branch and the same selection; one history leads
back and forward. Whatever takes time is read and laid out beside the window's thread.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.downline.colouring import Mode, source_colouring
from app.downline.index import spread
from app.downline.search import NOBODY, Hits, hits_by_leg, row_of_code, search
from app.downline.trail import Sources, Trail, Trails
from app.downline.view_state import (
    EVERYBODY,
    History,
    Place,
    Settings,
    from_plain,
    to_plain,
)
from app.engine.columns import NO_ROW
from app.services.downline import Downline
from app.views.jobs import Jobs
from app.views.screen import Screen
from app.views.theme import theme
from app.views.tongue import Tongue
from app.views.tree.acts import TreeActions
from app.views.tree.board_widget import Extras
from app.views.tree.branch import Branch, BranchLook
from app.views.tree.breadcrumb import Breadcrumb
from app.views.tree.choices import Choices
from app.views.tree.controls import Controls
from app.views.tree.exporting import Exporting
from app.views.tree.following import Following
from app.views.tree.legend import Legend
from app.views.tree.map_widget import MapWidget, Under
from app.views.tree.member_panel import MemberPanel
from app.views.tree.outline_view import MOST_OPENED
from app.views.tree.preparing import Prepared, Wanted, is_quick, prepare
from app.views.tree.status import hint_text, member_text, under_text, words
from app.views.tree.texts import Texts
from app.views.tree.trail_list import TrailList, tag_text

_MARGIN = 12
_SIDE = 280


class TreePage(Screen):
    """The downline: map, board, outline and what is known of the selected member."""

    def __init__(
        self, downline: Downline, trails: Trails, jobs: Jobs, tongue: Tongue
    ) -> None:
        super().__init__()
        self._downline, self._jobs, self._tongue = downline, jobs, tongue
        self.acts = TreeActions(self)
        self.controls = Controls(self.acts)
        self.breadcrumb, self.map = Breadcrumb(), MapWidget()
        self.legend, self.panel = Legend(), MemberPanel()
        self.status, self.branch = QLabel(), Branch()
        self.choices = Choices(self.acts, self.controls)
        self.trail = TrailList()
        self.following = Following(trails, jobs, self)
        self.exporting = Exporting(self.branch, self.map, jobs, self)
        self._trail: Trail | None = None
        self.history = History()
        self.hits: Hits = NOBODY
        self.prepared: Prepared | None = None
        self._asked = 0
        self._selected = EVERYBODY
        self._code_wanted = ""
        self._is_read = self._is_stopped = False
        self._arrange()
        self._connect()
        self.setFocusProxy(self.map)
        theme().changed.connect(self._show_all)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def texts(self) -> Texts:
        """Writes members and figures of what is shown."""
        assert self.prepared is not None
        return Texts(self.prepared.shown, self._tongue.language)

    @property
    def selected(self) -> int:
        """Row of the selected member, -1 for nobody."""
        return NO_ROW if self.prepared is None else self.prepared.row_of(self._selected)

    @override
    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type] # what Qt hands over
        if not self._is_read:
            self.refresh()
        # After the window has put the cursor on the first button.
        QTimer.singleShot(0, self.map, self.map.setFocus)

    @override
    def refresh(self) -> None:
        self._is_read = True
        self.prepared = None
        self._prepare(self.choices.now)

    @override
    def show_place(self, place: object) -> None:
        """Select the member of a code."""
        self._code_wanted = str(place)
        if self.prepared is not None:
            self._show_code()

    @override
    def stop(self) -> None:
        self._is_stopped = True
        self.following.stop()

    @override
    def start_search(self) -> bool:
        self.controls.search.setFocus()
        self.controls.search.selectAll()
        return True

    @override
    def state(self) -> QByteArray:
        settings = Settings(
            mode=self.choices.now.mode,
            width=self.choices.now.width,
            folds=self.branch.folds,
            is_compressed=self.choices.now.is_compressed,
            shows_generations=self.acts["generations"].isChecked(),
        )
        return QByteArray(json.dumps(to_plain(settings, self._place())).encode())

    @override
    def restore(self, state: QByteArray) -> None:
        try:
            kept = json.loads(bytes(state.data()))
            settings, place = from_plain(kept)
        except (ValueError, KeyError, TypeError):
            return
        self.branch.folds = settings.folds
        self.acts["compression"].setChecked(settings.is_compressed)
        self.acts["generations"].setChecked(settings.shows_generations)
        self.history.amend(place)
        self._selected = place.selected
        self.choices.now = replace(
            self.choices.now,
            mode=settings.mode,
            width=settings.width,
            is_compressed=settings.is_compressed,
            top=place.top,
        )

    def select(self, row: int) -> None:
        """Select a member by row, wherever that was asked for."""
        if self.prepared is None:
            return
        self._selected = self.prepared.key_of(row)
        self._trail = None
        self.map.overlays.selected = row
        self.map.reveal(row)
        self.map.update()
        self._show_selected()

    def _select_key(self, key: int) -> None:
        if self.prepared is not None:
            self.select(self.prepared.row_of(key))

    def hoist(self, row: int) -> None:
        """Show the branch of a member alone; -1 for everybody."""
        if self.prepared is None:
            return
        self.history.amend(self._place())
        key = self.prepared.key_of(row)
        self.history.visit(Place(top=key, selected=self._selected))
        self._go(self.history.now)

    def look_for(self, text: str) -> None:
        """Mark whoever a text finds, and select the first."""
        if self.prepared is None:
            return
        shown = self.prepared.shown
        self.hits = search(shown, text, words(), self.prepared.comparison)
        self.map.overlays.show_hits(self.hits.rows)
        self.map.update()
        if len(self.hits) and not self.hits.number_of(self.selected):
            self._step(1)
        self._show_found()

    def _step(self, by: int) -> None:
        """Select the next hit, or the one before."""
        if self.prepared is None or not len(self.hits):
            return
        row = (
            self.hits.after(self.selected)
            if by > 0
            else self.hits.before(self.selected)
        )
        branch = self.prepared.shown.index.branch(self.prepared.scene.top)
        if not branch.start <= row < branch.stop:
            self.hoist(NO_ROW)
        self.select(row)
        self._show_found()

    def _show_found(self) -> None:
        self.controls.show_found(self.texts, self.hits, self.selected)

    def _prepare(self, wanted: Wanted) -> None:
        """Read and lay out what is wanted; an answer that comes too late is dropped."""
        if self._is_stopped:
            return
        mirrored = self._tongue.language.is_right_to_left
        wanted = replace(wanted, is_mirrored=mirrored)
        self.choices.now = wanted
        self._asked += 1
        if is_quick(wanted, self.prepared):
            self._take(self._asked, prepare(self._downline, wanted, self.prepared))
            return
        before = self.prepared
        job = self._jobs.start(lambda _: prepare(self._downline, wanted, before))
        self.started.emit(job, self.tr("Reading the downline …"))
        job.failed.connect(self.failed)
        job.finished.connect(partial(self._take, self._asked))

    def _take(self, asked: int, prepared: object) -> None:
        assert isinstance(prepared, Prepared)
        if asked != self._asked:
            return
        is_other_month = (
            self.prepared is None or self.prepared.shown is not prepared.shown
        )
        self.prepared = prepared
        self.choices.prepared = prepared
        if is_other_month:
            self.hits = NOBODY
            if self.controls.search.text().strip():
                self.look_for(self.controls.search.text())
        self._show_all()
        if self._code_wanted:
            self._show_code()

    def _show_all(self) -> None:
        """Show all that was prepared."""
        prepared = self.prepared
        if prepared is None:
            return
        dark = theme().is_dark
        texts, overlays = self.texts, self.map.overlays
        overlays.texts = texts
        overlays.selected = self.selected
        overlays.show_hits(self.hits.rows)
        is_shown = self.acts["generations"].isChecked()
        overlays.territories = prepared.territories if is_shown else None
        self.map.show_scene(prepared.scene, dark=dark)
        self.legend.show_colours(prepared.scene.colouring, texts, dark=dark)
        self.breadcrumb.show_path(texts, prepared.scene.top)
        earlier = prepared.wanted.compared_with
        self.controls.show_periods(prepared.periods, prepared.full.period, earlier)
        modes = prepared.shown.plan.modes
        if prepared.comparison is not None:
            modes = (Mode.CHANGE, *modes)
        if prepared.scene.colouring.mode is Mode.SOURCE:
            modes = (Mode.SOURCE, *modes)
        colours = prepared.scene.colouring.mode
        self.controls.show_modes(modes, colours, prepared.wanted.width)
        self.branch.show_branch(self._branch_look(), self._extras())
        self._show_found()
        self._say_selected()

    def _branch_look(self) -> BranchLook:
        assert self.prepared is not None
        return BranchLook(
            prepared=self.prepared,
            texts=self.texts,
            dark=theme().is_dark,
            selected=self.selected,
            only_path=self.acts["path"].isChecked(),
        )

    def _extras(self) -> Extras:
        """Return what is marked on the board."""
        assert self.prepared is not None
        row, shown = self.selected, self.prepared.shown
        upline = NO_ROW if row == NO_ROW else int(shown.measures.upline[row])
        if row != NO_ROW and upline == int(shown.index.parent[row]):
            upline = NO_ROW
        hits = frozenset(self.hits.shown)
        return Extras(selected=row, hits=hits, upline=upline, tags=self._tags())

    def _tags(self) -> tuple[tuple[int, str], ...]:
        """Return what the trail writes on the cards above the selected member."""
        if self._trail is None or self._trail.member_id != self._selected:
            return ()
        index = self.texts.snapshot.index
        return tuple(
            (index.row_of(step.member_id), tag_text(self.texts, step))
            for step in self._trail.steps
            if step.amount or not step.distance
        )

    def _take_trail(self, trail: Trail | None, sources: Sources | None) -> None:
        """Show who was paid from the selected member, and from whom it was paid."""
        if self.prepared is None:
            return
        self._trail = trail
        self.trail.show_trail(self.texts, trail)
        if sources is not None and self.acts["source"].isChecked():
            shown = self.prepared.shown
            amounts = spread(shown.index, sources.contributor_id, sources.amount)
            scene = self.prepared.scene.coloured(source_colouring(amounts))
            self.prepared = replace(self.prepared, scene=scene)
            self._show_all()
        self.branch.board.show_extras(self._extras())

    def _show_sources(self) -> None:
        """Colour by where the payout came from, or no longer."""
        if not self.acts["source"].isChecked():
            self._prepare(self.choices.now)
        elif self.prepared is not None:
            self._follow()

    def _follow(self) -> None:
        assert self.prepared is not None
        is_on = self.acts["source"].isChecked()
        self.following.follow(self.prepared, self._selected, with_sources=is_on)

    def _show_selected(self) -> None:
        self.branch.show_selected(self._branch_look(), self._extras())
        self._say_selected()

    def _say_selected(self) -> None:
        assert self.prepared is not None
        row = self.selected
        self.panel.show_member(self.texts, row, self.prepared.comparison)
        self._follow()
        said = "" if row == NO_ROW else member_text(self.texts, row)
        self.map.say(said)
        self.branch.board.say(said)
        self._say()

    def _say_limit(self) -> None:
        self.status.setText(
            self.tr(
                "That is too much to open at once: {count} members at most."
            ).format(count=self.texts.count(MOST_OPENED))
        )

    def _go(self, place: Place) -> None:
        """Show a place of the history."""
        self._selected = place.selected
        self._prepare(replace(self.choices.now, top=place.top))
        self.map.look_at(place.zoom, place.origin)
        self._update_history()

    def _place(self) -> Place:
        """Return what is looked at now."""
        return Place(
            self.choices.now.top, self._selected, self.map.zoom, self.map.origin
        )

    def _back(self) -> None:
        self.history.amend(self._place())
        self._go(self.history.back())

    def _forward(self) -> None:
        self.history.amend(self._place())
        self._go(self.history.forward())

    def _up(self) -> None:
        if self.prepared is not None and self.prepared.scene.top != NO_ROW:
            top = self.prepared.scene.top
            self.hoist(int(self.prepared.shown.index.parent[top]))

    def _update_history(self) -> None:
        self.acts["back"].setEnabled(self.history.can_go_back)
        self.acts["forward"].setEnabled(self.history.can_go_forward)

    def _hoist_selected(self) -> None:
        if self.selected != NO_ROW:
            self.hoist(self.selected)

    def _show_code(self) -> None:
        assert self.prepared is not None
        row = row_of_code(self.prepared.shown, self._code_wanted)
        self._code_wanted = ""
        if row != NO_ROW:
            self.hoist(NO_ROW)
            self.select(row)

    def _next_pane(self) -> None:
        """Move the focus to the next of map, board or outline, legend and search."""
        panes: list[QWidget] = [self.map, self.branch.pane, self.legend]
        panes.append(self.controls.search)
        at = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hover(self, under: Under | None) -> None:
        if under is None or self.prepared is None:
            self._say()
        else:
            self.status.setText(under_text(self.texts, under))

    def _say(self) -> None:
        """Say in the status line who is selected, or what can be done."""
        assert self.prepared is not None
        legs = hits_by_leg(
            self.hits, self.prepared.shown.index, self.prepared.scene.top
        )
        self.status.setText(hint_text(self.texts, self.selected, legs))

    def _connect(self) -> None:
        self.map.selected.connect(self.select)
        self.map.hoisted.connect(self.hoist)
        self.map.hovered.connect(self._hover)
        self.breadcrumb.chosen.connect(self.hoist)
        self.legend.picked.connect(self.choices.pick)
        self.panel.card_wanted.connect(self.member_wanted)
        self.panel.upline_wanted.connect(self.select)
        self.following.found.connect(self._take_trail)
        self.following.failed.connect(self.failed)
        self.exporting.started.connect(self.started)
        self.exporting.told.connect(self.told)
        self.exporting.failed.connect(self.failed)
        self.trail.chosen.connect(self._select_key)
        self.choices.wanted.connect(self._prepare)
        self.controls.searched.connect(self.look_for)
        self.controls.stepped.connect(self._step)
        self.branch.selected.connect(self.select)
        self.branch.hoisted.connect(self.hoist)
        self.branch.outline.limited.connect(self._say_limit)
        for name, act in (
            ("back", self._back),
            ("forward", self._forward),
            ("up", self._up),
            ("top", partial(self.hoist, NO_ROW)),
            ("hoist", self._hoist_selected),
            ("fit", self.map.fit),
            ("search", self.start_search),
            ("next", partial(self._step, 1)),
            ("previous", partial(self._step, -1)),
            ("generations", self._show_all),
            ("path", self._show_all),
            ("fold", self.branch.fold_selected),
            ("source", self._show_sources),
            ("next_pane", self._next_pane),
            ("card", self._open_card),
            ("export", self._export),
        ):
            self.acts[name].triggered.connect(partial(_do, act))
        self.acts["tail"].toggled.connect(self._open_tail)
        for levels, action in enumerate(self.acts.depths, 1):
            act = partial(self.branch.unfold_to, levels)
            action.triggered.connect(partial(_do, act))

    def _open_tail(self, is_open: bool) -> None:
        self.map.open_tail(is_open=is_open)

    def _export(self) -> None:
        if self.prepared is not None:
            self.exporting.ask(self.prepared, self.texts)

    def _open_card(self) -> None:
        if self.selected != NO_ROW:
            self.member_wanted.emit(self.texts.code(self.selected))

    def _arrange(self) -> None:
        self.status.setObjectName("tree_status")
        self.status.setMinimumWidth(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        known = QWidget()
        below = QVBoxLayout(known)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.panel)
        below.addWidget(self.trail, 1)
        scroll.setWidget(known)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.addWidget(self.legend)
        self._side.addWidget(scroll)
        self._side.setSizes([220, 460])
        self._pictures = QSplitter(Qt.Orientation.Vertical)
        self._pictures.addWidget(self.map)
        self._pictures.addWidget(self.branch)
        self._pictures.setSizes([320, 420])
        self._whole = QSplitter(Qt.Orientation.Horizontal)
        self._whole.addWidget(self._pictures)
        self._whole.addWidget(self._side)
        self._whole.setStretchFactor(0, 1)
        self._whole.setSizes([1_000, _SIDE])
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 4, _MARGIN, 6)
        column.setSpacing(6)
        column.addWidget(self.controls)
        column.addWidget(self.breadcrumb)
        column.addWidget(self._whole, 1)
        column.addWidget(self.status)

    def _retranslate(self) -> None:
        self.acts.retranslate()
        self.controls.retranslate(self._tongue.language)
        self.map.setAccessibleName(self.tr("Map of the downline"))
        self.legend.setAccessibleName(
            self.tr("Colours; choose some to pick out their members")
        )
        self.branch.retranslate()
        self._update_history()
        if self.prepared is not None:
            self._prepare(self.choices.now)


def _do(act: Callable[[], object], *_is_checked: object) -> None:
    """Do something, whether or not the action says that it is checked."""
    act()
