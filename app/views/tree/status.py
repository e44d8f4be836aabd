"""What does the line at the bottom say, and which words does the search know?"""

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.downline.measures import Amount, Status
from app.downline.search import Words
from app.engine.columns import NO_ROW
from app.formats import LEFT_TO_RIGHT_MARK
from app.views.tree.map_widget import Under
from app.views.tree.texts import Texts, status_text

_ENDS = 3
_RIGHT_TO_LEFT = "\u200f"
_LEGS = 5


def words() -> Words:
    """Return the words that a search knows, in the language of the window."""
    return Words(
        amounts={
            QCoreApplication.translate("Tree", "points"): Amount.PERSONAL,
            QCoreApplication.translate("Tree", "team"): Amount.TEAM,
            QCoreApplication.translate("Tree", "group"): Amount.GROUP,
            QCoreApplication.translate("Tree", "paid"): Amount.PAID,
            QCoreApplication.translate("Tree", "earned"): Amount.EARNED,
            QCoreApplication.translate("Tree", "credit"): Amount.CREDIT,
            QCoreApplication.translate("Tree", "growth"): Amount.GROWTH,
            QCoreApplication.translate("Tree", "campaigns"): Amount.CAMPAIGNS,
        },
        level=QCoreApplication.translate("Tree", "level"),
        lost_rank=QCoreApplication.translate("Tree", "lost rank"),
        unqualified=QCoreApplication.translate("Tree", "not qualified"),
        statuses={
            status_text(status): status
            for status in Status
            if status is not Status.UNKNOWN
        },
    )


def under_text(texts: Texts, under: Under) -> str:
    """Return who stands under the pointer, and how many."""
    row = under.hit.row
    if under.hit.boxes == 1:
        return path_text(texts, row)
    return QCoreApplication.translate(
        "Tree",
        "{count} members here, {below} with those below; highest: {name}, {standing}",
    ).format(
        count=texts.count(under.hit.boxes),
        below=texts.count(under.below),
        name=texts.name(row),
        standing=texts.standing(row),
    )


def hint_text(texts: Texts, row: int, legs: list[tuple[int, int]]) -> str:
    """Return the path of the selected member, the hits by leg, or what can be done."""
    if row != NO_ROW:
        return path_text(texts, row)
    if legs:
        return legs_text(texts, legs)
    return QCoreApplication.translate(
        "Tree",
        "Wheel: closer. Drag: move. Double click: this branch alone. "
        "Arrows: to sponsor, downline and neighbours.",
    )


def legs_text(texts: Texts, legs: list[tuple[int, int]]) -> str:
    """Return how many were found in each leg, most of them first; "" for none."""
    most = sorted(legs, key=lambda one: -one[1])[:_LEGS]
    counted = ", ".join(
        f"{isolated(texts.name(leg))}: {texts.count(count)}" for leg, count in most
    )
    if not counted:
        return ""
    return QCoreApplication.translate("Tree", "Hits by leg: {legs}").format(
        legs=counted
    )


def path_text(texts: Texts, row: int) -> str:
    """Return the names from the company down to a member, and its place."""
    path = texts.snapshot.index.path(row)
    names = [texts.name(one) for one in path]
    if len(names) > 2 * _ENDS + 1:
        hidden = len(names) - 2 * _ENDS
        names = [*names[:_ENDS], f"… {texts.count(hidden)} …", *names[-_ENDS:]]
    arrow = " ‹ " if texts.language.is_right_to_left else " › "
    way = arrow.join(isolated(name) for name in names[1:])
    way = arrow.join([in_line(texts, names[0]), *([way] if way else [])])
    place = QCoreApplication.translate(
        "Tree",
        "{standing}, level {level}, {place} of {siblings}, {children} below, "
        "{all} in all",
    ).format(**_place(texts, row))
    return f"{way}  ·  {place}"


def in_line(texts: Texts, name: str) -> str:
    """Return a name that begins a line, which runs as the language of the window."""
    mark = _RIGHT_TO_LEFT if texts.language.is_right_to_left else LEFT_TO_RIGHT_MARK
    return f"{mark}{isolated(name)}"


def isolated(text: str) -> str:
    """Return a text that keeps its own direction within another one."""
    return f"\u2068{text}\u2069"


def member_text(texts: Texts, row: int) -> str:
    """Return what a screen reader says of a member."""
    return QCoreApplication.translate(
        "Tree",
        "{name}, {standing}, level {level}, {place} of {siblings}, {children} below, "
        "{all} in all",
    ).format(name=isolated(texts.name(row)), **_place(texts, row))


def _place(texts: Texts, row: int) -> dict[str, str]:
    """Return what stands for a member's place in the tree."""
    index = texts.snapshot.index
    siblings = index.children(int(index.parent[row]))
    return {
        "standing": isolated(texts.standing(row)),
        "level": texts.count(int(index.depth[row])),
        "place": texts.count(int(np.searchsorted(siblings, row)) + 1),
        "siblings": texts.count(len(siblings)),
        "children": texts.count(index.child_count(row)),
        "all": texts.count(int(index.end[row]) - row - 1),
    }
