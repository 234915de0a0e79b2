"""Fetches what a meeting's notice and its minutes are made of. What is in them is decided in `bot.documents`."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from dialogs import minutes
from dialogs.ports import UnitOfWork
from dialogs.records import language_of
from facilitation.actions import ActionItem
from facilitation.errors import Unknown
from facilitation.meetings.meeting import Meeting
from facilitation.meetings.papers import Papers, concerned
from facilitation.minutes import Minutes
from facilitation.partnership import Partnership


async def load(uow: UnitOfWork, meeting_id: int, reader: str = "") -> Papers:
    """Return a meeting's papers as they are now, in the reader's language. Raises Unknown for no such meeting."""
    meeting = await uow.meetings.get(meeting_id)
    partnership = await uow.partnerships.get(meeting.partnership_id) if meeting else None
    if meeting is None or partnership is None:
        raise Unknown("no-such-meeting", number=meeting_id)
    items = await uow.actions.of_partnership(partnership.id, settled=True)
    rounds = await _rounds(uow, meeting, partnership)
    held = {round_id for round_id, _ in rounds}
    known = await uow.people.many([*concerned(meeting), *(owner for item in items for owner in item.owners)])
    return Papers(
        meeting,
        partnership,
        tuple((one.id, one.name) for one in known.values()),
        reader,
        language_of(known.get(reader), partnership.language),
        tuple(each for _, each in rounds),
        tuple(item for item in items if _came_of(item, held)),
    )


async def _rounds(uow: UnitOfWork, meeting: Meeting, partnership: Partnership) -> Sequence[tuple[int, Minutes]]:
    """Return the rounds held in a meeting, with their ids: those of the partnership that were started on its day."""
    zone = ZoneInfo(partnership.time_zone)
    day = meeting.day(zone)
    found = [one for gathering in await uow.partnerships.gatherings(partnership.id)
             for one in await uow.rounds.of(gathering)]  # fmt: skip
    there = sorted(one.id for one in found if one.started_at and one.started_at.astimezone(zone).date() == day)
    return [(round_id, await minutes.load(uow, round_id)) for round_id in there]


def _came_of(item: ActionItem, rounds: set[int]) -> bool:
    return item.source is not None and item.source.round_id in rounds
