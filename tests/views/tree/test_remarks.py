import numpy as np

from app.downline.colouring import Mode, colouring
from app.downline.compare import compare
from app.downline.search import Hits
from app.formats import Language
from app.views.tree.board_paint import Extras
from app.views.tree.remarks import Remarks
from app.views.tree.texts import Texts
from tests.helpers.networks import random_tree
from tests.helpers.snapshots import snapshot_of


def remarks_of(snapshot, *, mode=Mode.RANK, comparison=None, **marks):
    return Remarks(
        texts=Texts(snapshot, Language.EN),
        extras=Extras(**marks),
        comparison=comparison,
        colouring=colouring(mode, snapshot.index, snapshot.measures, snapshot.period),
    )


def test_line_says_of_a_head_and_of_the_passed_over_what_the_card_draws(qapp):
    snapshot = snapshot_of(random_tree(300))
    remarks = remarks_of(snapshot)
    measures, index = snapshot.measures, snapshot.index
    for row in range(len(index)):
        said = remarks.of(row)
        assert ("generation head" in said) == bool(measures.is_head[row])
        is_passed = measures.upline[row] not in {-1, index.parent[row]}
        assert ("paid upline" in said) == is_passed


def test_line_says_who_was_found_and_what_was_paid(qapp):
    snapshot = snapshot_of(random_tree(30))
    hits = Hits(np.array([2]))
    remarks = remarks_of(snapshot, hits=hits, tags=((1, "1 · 5% · 900"),))
    assert remarks.of(2).startswith("found")
    assert "payout trail: 1 · 5% · 900" in remarks.of(1)
    assert "found" not in remarks.of(1)


def test_line_says_the_colour_of_the_card(qapp):
    snapshot = snapshot_of(random_tree(30))
    assert "Growth of team points: " in remarks_of(snapshot, mode=Mode.GROWTH).of(3)
    assert "Rank: " not in remarks_of(snapshot).of(3)


def test_line_says_what_has_changed(qapp):
    parents = random_tree(60)
    snapshot = snapshot_of(parents)
    before = parents[:50].copy()
    before[5] = 0 if parents[5] else 1
    earlier = snapshot_of(before, seed=2)
    found = compare(
        (earlier.index, earlier.measures), (snapshot.index, snapshot.measures)
    )
    remarks = remarks_of(snapshot, comparison=found)
    texts = Texts(snapshot, Language.EN)
    for row in range(60):
        said = remarks.of(row)
        assert ("joined" in said) == (found.earlier_row[row] < 0)
        assert ("rank up by" in said) == (found.rank_change[row] > 0)
        assert ("rank down by" in said) == (found.rank_change[row] < 0)
    moved = int(np.flatnonzero(found.has_moved)[0])
    then = texts.name(int(found.old_sponsor[moved]))
    assert f"sponsor then: \u2068{then}\u2069" in remarks.of(moved)
