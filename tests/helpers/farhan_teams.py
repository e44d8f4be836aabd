"""Which team just reaches a rank of a rank table?"""

from tests.helpers.farhan_reference_tables import RankConditions


def team(
    conditions: RankConditions, head: str, rank: int, sponsor: str = ""
) -> list[tuple[str, tuple[str, int]]]:
    """Build a team whose head just reaches a rank; the lowest members come first.

    Every requirement is met by one child, by its own points or by its own such team.
    The head has the personal points and whatever the total still lacks.

    Args:
        conditions: The rank table.
        head: Name of the head; those below it are called `head-1`, `head-1-2`, ….
        rank: Rank to reach.
        sponsor: Name of the head's sponsor.

    Returns:
        Name, sponsor and own points of each member.
    """
    personal, requirements, total = conditions[rank]
    below: list[tuple[str, tuple[str, int]]] = []
    for place, (what, wanted) in enumerate(requirements, 1):
        name = f"{head}-{place}"
        if what == "points":
            below.append((name, (head, wanted)))
        else:
            below += team(conditions, name, wanted, head)
    lacking = total - sum(own for _, (_, own) in below)
    return [*below, (head, (sponsor, max(personal, lacking)))]
