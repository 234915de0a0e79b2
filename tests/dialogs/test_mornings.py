"""Many mornings at once: looked up once for all, and one that cannot be made keeps nobody else from theirs."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

from sqlalchemy import event, text

from dialogs import places
from dialogs.follow_up.mornings import MORNING
from dialogs.incoming import Sender
from dialogs.records import Alarm, Person
from facilitation.actions import ActionItem
from facilitation.partnership import Partnership
from facilitation.people import Participant
from facilitation.reminders import of_action
from tests.dialogs.hall import Hall
from tests.dialogs.year_expected import OSLO

DUE = date(2026, 12, 1)
THE_DAY_BEFORE = datetime(2026, 11, 30, 12, tzinfo=UTC)
HALF_PAST_EIGHT = datetime(2026, 12, 1, 7, 30, tzinfo=UTC)


async def promised(hall: Hall, *people: str) -> None:
    """Let each have promised something for that day."""
    async with hall.store.unit_of_work() as uow:
        led = await uow.partnerships.of_gathering(hall.gathering)
        led = led or await uow.partnerships.add(Partnership(0, "Partnerskap", "berit"))
        await uow.partnerships.take_in(led.id, hall.gathering)
        for person in people:
            await uow.people.add(Person(person, person.title()), Sender("web", f"uid-{person}"))
            await uow.people.put_member(hall.gathering, Participant(person, person.title(), "Skien"))
            await uow.conversations.link(places.private(hall.gathering, person), "teams", person)
            item = await uow.actions.add(ActionItem(0, led.id, "ringer NAV", (person,), due=DUE))
            await uow.reminders.put([f"action:{item.id}"], of_action(item, (), THE_DAY_BEFORE, OSLO), THE_DAY_BEFORE)
        await uow.alarms.set(*(Alarm(f"{MORNING}:{person}", HALF_PAST_EIGHT) for person in people))
        await uow.commit()


async def told(hall: Hall, *people: str) -> list[str]:
    """Return who has a message that morning."""
    async with hall.store.unit_of_work() as uow:
        standing = await uow.posts.since([places.private(hall.gathering, person) for person in people], 0)
    return sorted(one.post.place.keys[-1] for one in standing if one.post.key == MORNING)


@contextmanager
def counted(hall: Hall) -> Iterator[list[str]]:
    """Collect the statements that the database is asked meanwhile."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    event.listen(hall.engine.sync_engine, "before_cursor_execute", note)
    yield asked
    event.remove(hall.engine.sync_engine, "before_cursor_execute", note)


async def test_more_people_do_not_ask_the_database_more_often(hall: Hall) -> None:
    few, many = ["anne", "bo"], [f"person{number}" for number in range(30)]
    costs = []
    for people in (few, many):
        await promised(hall, *people)
        hall.clock.time = HALF_PAST_EIGHT
        with counted(hall) as asked:
            await hall.conductor.ring()
        costs.append(len(asked))
        assert await told(hall, *people) == sorted(people)
    assert costs[1] <= costs[0]


async def test_one_that_cannot_be_made_is_put_off_and_the_others_get_theirs(hall: Hall) -> None:
    people = ["anne", "bo", "cecilie", "dag", "eva"]
    await promised(hall, *people)
    async with hall.engine.begin() as connection:
        await connection.execute(text("UPDATE actions SET document = 'torn' WHERE id = 3"))
    hall.clock.time = HALF_PAST_EIGHT
    await hall.conductor.ring()
    assert await told(hall, *people) == ["anne", "bo", "dag", "eva"]
    async with hall.store.unit_of_work() as uow:
        put_off = await uow.alarms.next_due()
        assert put_off is not None
        assert put_off > HALF_PAST_EIGHT
        assert [one.key for one in await uow.alarms.claim_due(put_off)] == [f"{MORNING}:cecilie"]
