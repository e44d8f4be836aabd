"""How does the operator look at the downline?

Map, board and outline show the same branch and the same selection; one history leads
back and forward. Whatever takes time is read and laid out beside the window's thread.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from app.downline.search import row_of_code
from app.downline.trail import Answer, Trails
from app.downline.view_state import EVERYBODY, Place, Settings
from app.engine.columns import NO_ROW
from app.services.downline import Downline
from app.views.kit.jobs import Jobs
from app.views.kit.reader import tell_reader
from app.views.kit.screen import Screen
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.tree.acts import TreeActions
from app.views.tree.board_paint import Extras
from app.views.tree.branch import BranchLook
from app.views.tree.choices import Choices
from app.views.tree.exporting import Exporting
from app.views.tree.finding import Finding
from app.views.tree.following import Following
from app.views.tree.keeping import kept, remembered
from app.views.tree.map_widget import Under
from app.views.tree.marking import extras_of
from app.views.tree.panes import Panes
from app.views.tree.preparing import Prepared, Wanted, is_quick, prepare, with_sources
from app.views.tree.status import member_text
from app.views.tree.texts import Texts
from app.views.tree.visits import Visits


class TreePage(Screen):
    """The downline: map, board, outline and what is known of the selected member."""

    def __init__(
        self, downline: Downline, trails: Trails, jobs: Jobs, tongue: Tongue
    ) -> None:
        super().__init__()
        self._downline, self._jobs, self._tongue = downline, jobs, tongue
        self.acts = TreeActions(self)
        self.panes = Panes(self.acts)
        self.controls, self.breadcrumb = self.panes.controls, self.panes.breadcrumb
        self.map, self.branch = self.panes.map, self.panes.branch
        self.legend, self.panel = self.panes.legend, self.panes.panel
        self.trail, self.status = self.panes.trail, self.panes.status
        self.choices = Choices(self.acts, self.controls)
        self.following = Following(trails, jobs, self)
        self.exporting = Exporting(self.branch, self.map, jobs, self)
        self._answer: Answer | None = None
        self.visits = Visits(self.acts, self.map, lambda: self._selected)
        self.finding = Finding(self.controls, self.map, lambda: self.selected)
        self.prepared: Prepared | None = None
        self._asked = 0
        self._selected = EVERYBODY
        self._code_wanted = ""
        self._is_read = self._is_stopped = False
        QVBoxLayout(self).addWidget(self.panes)
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
        self._asked += 1  # An answer that is on its way is dropped.
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
            shares=self.panes.shares(),
        )
        return kept(settings, self.visits.place)

    @override
    def restore(self, state: QByteArray) -> None:
        found = remembered(state)
        if found is None:
            return
        settings, place = found
        self.branch.folds = settings.folds
        self.panes.share(settings.shares)
        self.acts["compression"].setChecked(settings.is_compressed)
        self.acts["generations"].setChecked(settings.shows_generations)
        self.visits.begin(place)
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
        self._answer = None
        self.map.overlays.select(row, self.prepared.sponsor_then(row))
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
        self.visits.hoist(self.prepared.key_of(row))

    def look_for(self, text: str) -> None:
        """Mark whoever a text finds, and select the first."""
        if self.prepared is not None:
            self.finding.look_for(self.prepared, text)
            self.finding.show(self.texts)

    def _choose_hit(self, row: int) -> None:
        """Select a hit, in another branch if need be."""
        assert self.prepared is not None
        if not self.prepared.shown.index.is_below(row, self.prepared.scene.top):
            self.hoist(NO_ROW)
        self.select(row)
        self.finding.show(self.texts)

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
        self._colour_sources()
        if is_other_month:
            self.finding.look_again(prepared)
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
        overlays.select(self.selected, prepared.sponsor_then(self.selected))
        self.finding.mark(prepared)
        is_shown = self.acts["generations"].isChecked()
        overlays.territories = prepared.territories if is_shown else None
        self.map.show_scene(prepared.scene, dark=dark)
        self.legend.show_colours(prepared.scene.colouring, texts, dark=dark)
        self.breadcrumb.show_path(texts, prepared.scene.top)
        self.controls.show_prepared(prepared)
        self.branch.show_branch(self._branch_look(), self._extras())
        self.finding.show(texts)
        self._say_selected()

    def _branch_look(self) -> BranchLook:
        assert self.prepared is not None
        return BranchLook(
            prepared=self.prepared,
            texts=self.texts,
            dark=theme().is_dark,
            selected=self.selected,
            only_path=self.acts["path"].isChecked(),
            hub=self.finding.hub,
        )

    def _extras(self) -> Extras:
        assert self.prepared is not None
        return extras_of(
            self.prepared,
            self.texts,
            self.selected,
            self.finding.hits,
            self._answer,
            shows_generations=self.acts["generations"].isChecked(),
        )

    def _take_answer(self, answer: Answer | None) -> None:
        """Show who was paid from the selected member, and what its next rank asks."""
        if self.prepared is None:
            return
        self._answer = answer
        self.panes.show_answer(self.texts, answer)
        if self._colour_sources():
            self._show_all()
        self.branch.show_extras(self._extras())

    def _colour_sources(self) -> bool:
        """Colour by where the payout came from; return whether that is wanted."""
        sources = self._answer and self._answer.sources
        if not self.acts["source"].isChecked() or not sources or not self.prepared:
            return False
        self.prepared = with_sources(self.prepared, sources)
        return True

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
        for picture in (self.map, self.branch.board):
            tell_reader(picture, said)
        self._say()

    def _go(self, place: Place) -> None:
        """Show a place of the history."""
        self._selected = place.selected
        self._prepare(replace(self.choices.now, top=place.top))
        self.map.look_at(place.zoom, place.origin)

    def _up(self) -> None:
        if self.prepared is not None and (top := self.prepared.scene.top) != NO_ROW:
            self.hoist(int(self.prepared.shown.index.parent[top]))

    def _with_selected(self, act: Callable[[int], None]) -> None:
        if self.selected != NO_ROW:
            act(self.selected)

    def _show_code(self) -> None:
        assert self.prepared is not None
        row = row_of_code(self.prepared.shown, self._code_wanted)
        self._code_wanted = ""
        if row != NO_ROW:
            self.hoist(NO_ROW)
            self.select(row)

    def _hover(self, under: Under | None) -> None:
        if under is None or self.prepared is None:
            self._say()
        else:
            self.status.show_under(self.texts, under)

    def _say(self) -> None:
        """Say in the status line who is selected, or what can be done."""
        assert self.prepared is not None
        self.status.show_member(self.texts, self.selected, self.finding.legs)

    def _connect(self) -> None:
        self.map.selected.connect(self.select)
        self.map.hoisted.connect(self.hoist)
        self.map.hovered.connect(self._hover)
        self.breadcrumb.chosen.connect(self.hoist)
        self.legend.picked.connect(self.choices.pick)
        self.panel.card_wanted.connect(self.member_wanted)
        self.panel.explain_wanted.connect(self.want_explained)
        self.panel.upline_wanted.connect(self.select)
        self.following.found.connect(self._take_answer)
        self.following.failed.connect(self.failed)
        self.exporting.started.connect(self.started)
        self.exporting.told.connect(self.told)
        self.exporting.failed.connect(self.failed)
        self.trail.chosen.connect(self._select_key)
        self.panes.needs.chosen.connect(self._select_key)
        self.visits.going.connect(self._go)
        self.choices.wanted.connect(self._prepare)
        self.controls.searched.connect(self.look_for)
        self.controls.stepped.connect(self.finding.step)
        self.controls.hub_chosen.connect(self.finding.gather)
        self.finding.chosen.connect(self._choose_hit)
        self.finding.gathered.connect(self._show_all)
        self.branch.selected.connect(self.select)
        self.branch.hoisted.connect(self.hoist)
        self.branch.stepped.connect(self.finding.step)
        self.branch.outline.limited.connect(lambda: self.status.show_limit(self.texts))
        self.acts["tail"].toggled.connect(self.map.open_tail)
        self.acts.carry_out(
            {
                "back": self.visits.back,
                "forward": self.visits.forward,
                "up": self._up,
                "top": partial(self.hoist, NO_ROW),
                "hoist": partial(self._with_selected, self.hoist),
                "fit": self.panes.fit,
                "search": self.start_search,
                "next": partial(self.finding.step, 1),
                "previous": partial(self.finding.step, -1),
                "generations": self._show_all,
                "path": self._show_all,
                "fold": self.branch.fold_selected,
                "source": self._show_sources,
                "next_pane": self.panes.focus_next,
                "card": self.panel.open_card,
                "why": self.panel.explain,
                "list": partial(self._with_selected, self.branch.list_children),
                "more": partial(self._with_selected, self.branch.show_more),
                "far_end": partial(self._with_selected, self.branch.show_far_end),
                "export": self._export,
            },
            self.branch.unfold_to,
        )

    def _export(self) -> None:
        if self.prepared is not None:
            self.exporting.ask(self.prepared, self.texts)

    def _retranslate(self) -> None:
        self.acts.retranslate()
        self.panes.retranslate(self._tongue.language)
        if self.prepared is not None:
            self._prepare(self.choices.now)
