"""Does the file give what the engine gives alone, also when a close is made anew?"""

import random

import pytest

from app.engine.porukka.fingerprint import digest_of
from tests.helpers.porukka_office import begun_office, steps_into
from tests.helpers.porukka_replay import played
from tests.helpers.porukka_stories import made_up

FIRST, STORIES, SLICES = 10_000, 60, 6
TABLES = ("members", "invoices", "lines", "payouts", "summary")

pytestmark = pytest.mark.slow


def exported(office, period, folder):
    """Return the bytes of every table of a month."""
    found = {}
    for kind in TABLES:
        path = folder / f"{kind}.csv"
        office.exports.write(kind, period, str(path))
        found[kind] = path.read_bytes()
    return found


@pytest.mark.parametrize("part", range(SLICES))
def test_file_closes_every_month_as_the_engine_alone(tmp_path, part):
    for seed in range(FIRST + part, FIRST + STORIES, SLICES):
        folder = tmp_path / str(seed)
        folder.mkdir()
        chance = random.Random(seed)
        story = made_up(seed)
        alone = played(story)
        with begun_office(story, folder / "books.parvi") as office:
            for period in steps_into(office, story, folder):
                where = f"story {seed}, {period}"
                _, _, result = next(alone)
                outcome = office.closing.close(period)
                assert outcome.result_digest == digest_of(result), where
                if chance.random() < 0.25:
                    first = exported(office, period, folder)
                    office.closing.reopen(period, "once more")
                    again = office.closing.close(period)
                    assert again.result_digest == outcome.result_digest, where
                    assert exported(office, period, folder) == first, where
            assert office.verification.check().faults == (), story.seed
