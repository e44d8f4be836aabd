"""How does a test invent networks, and what do slow loops say about them?"""

import numpy as np
from hypothesis import strategies as st


def keys_and_sponsors(parents, seed=0):
    """Return keys and sponsor keys of parents by position, in a shuffled order."""
    chance = np.random.default_rng(seed)
    count = len(parents)
    keys = chance.permutation(np.arange(10, 10 + 3 * count, 3))
    sponsors = np.array([0 if p < 0 else keys[p] for p in parents], dtype=np.int64)
    order = chance.permutation(count)
    return keys[order].astype(np.int64), sponsors[order]


@st.composite
def forests(draw, most=40):
    """Parents by position, each an earlier position or -1."""
    count = draw(st.integers(1, most))
    return [draw(st.integers(-1, position - 1)) for position in range(count)]


def chain(count):
    return np.arange(count, dtype=np.int64) - 1


def star(count):
    return np.append(-1, np.zeros(count - 1, dtype=np.int64))


def caterpillar(count):
    """A chain in which everybody has one more member without downline."""
    positions = np.arange(count, dtype=np.int64)
    return np.where(positions % 2 == 0, positions - 2, positions - 1).clip(-1)


def random_tree(count, seed=1):
    chance = np.random.default_rng(seed)
    parents = (chance.random(count) * np.arange(count)).astype(np.int64)
    parents[0] = -1
    return parents


def straight(parents):
    """Return keys 1 to n and their sponsors, for parents by position."""
    parents = np.asarray(parents, dtype=np.int64)
    return np.arange(1, len(parents) + 1, dtype=np.int64), parents + 1
