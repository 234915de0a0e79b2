"""What municipalities ask advisers for, kept to the half day."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from dialogs.ports import Store
from dialogs.records import Conflict
from facilitation.advisers import HALF, HelpRequest, Visit
from tests.storage.stories import NOW
from tests.storage.test_partnerships import partnered


async def test_a_request_is_kept_exactly_and_a_lost_race_is_told(store: Store) -> None:
    partnership = await partnered(store, "marit", "ola")
    visits = (Visit(date(2027, 3, 4), HALF),)
    asked = HelpRequest(
        0, partnership.id, ("Skien", "Bamble"), "Analyse", Fraction(3, 2), "marit", "ola", NOW, visits=visits
    )
    async with store.unit_of_work() as work:
        stored = await work.help_requests.add(asked)
        await work.partnerships.save(replace(partnership, adviser="ola"))
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.help_requests.get(stored.id) == stored
        assert await work.help_requests.get(stored.id + 1) is None
        await work.help_requests.save(replace(stored, closed=True))
        [kept] = await work.help_requests.of_partnership(partnership.id)
        assert (kept.closed, kept.wanted, kept.version) == (True, Fraction(3, 2), 2)
        found = await work.partnerships.get(partnership.id)
        assert found is not None
        assert found.adviser == "ola"
        with pytest.raises(Conflict):
            await work.help_requests.save(stored)
