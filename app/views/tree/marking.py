"""What is marked on the board of the selected member?"""

from app.downline.search import Hits
from app.downline.trail import Answer, Trail
from app.engine.columns import NO_ROW
from app.views.tree.board_paint import Extras
from app.views.tree.preparing import Prepared
from app.views.tree.texts import Texts
from app.views.tree.trail_list import tag_text


def extras_of(
    prepared: Prepared,
    texts: Texts,
    selected: int,
    hits: Hits,
    answer: Answer | None,
    *,
    shows_generations: bool,
) -> Extras:
    """Return what is marked: the selection, hits, paid upline, trail and conditions.

    Args:
        prepared: What is shown.
        texts: Writes names and figures.
        selected: Row of the selected member, -1 for none.
        hits: Whoever a search found.
        shows_generations: Whether the borders of break-away groups are marked.
        answer: What is told of a member; ignored unless it is the selected one.
    """
    shown = prepared.shown
    upline = NO_ROW
    if selected != NO_ROW:
        upline = int(shown.measures.upline[selected])
        if upline == int(shown.index.parent[selected]):
            upline = NO_ROW
    if answer is not None and answer.trail.member_id != prepared.key_of(selected):
        answer = None
    rank = None if answer is None else answer.next_rank
    return Extras(
        selected=selected,
        hits=hits,
        picked=prepared.scene.picked,
        upline=upline,
        tags=() if answer is None else _tags(texts, answer.trail),
        territories=prepared.territories if shows_generations else None,
        needs=() if rank is None else tuple(need.share for need in rank.needs),
    )


def _tags(texts: Texts, trail: Trail) -> tuple[tuple[int, str], ...]:
    """Return what the trail writes on the cards above the selected member."""
    index = texts.snapshot.index
    return tuple(
        (index.row_of(step.member_id), tag_text(texts, step))
        for step in trail.steps
        if step.amount or not step.distance
    )
