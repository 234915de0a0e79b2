"""Fetches what the minutes of a round are made of. What belongs in them is decided in `facilitation.minutes`."""

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs.follow_up.comparing import compared
from dialogs.polling import outcomes
from dialogs.ports import UnitOfWork
from dialogs.records import Gathering
from dialogs.who_is_who import who_is_who
from facilitation.errors import Unknown
from facilitation.follow_up import TOPICS, FollowUp
from facilitation.minutes import About, Minutes, Polled, UntilNext, write_minutes
from facilitation.organisations import alphabetical
from facilitation.state import Round


async def load(uow: UnitOfWork, round_id: int) -> Minutes:
    """Return the minutes of a round as it is now. Raises Unknown for a round that is not there."""
    round_ = await uow.rounds.get(round_id)
    gathering = await uow.gatherings.get(round_.gathering_id) if round_ else None
    if round_ is None or gathering is None:
        raise Unknown("no-such-round", round=round_id)
    facilitator = await uow.people.get(round_.facilitator)
    commitments = await uow.answers.all(round_id, "commitment")
    actions = await uow.actions.of_source(round_id)
    known = await uow.people.many(dict.fromkeys(owner for item in actions for owner in item.owners))
    written = write_minutes(
        round_,
        await uow.rounds.groups(round_id),
        await uow.participants.ever(round_id),
        About(
            gathering=gathering.title,
            facilitator=facilitator.name if facilitator else "",
            language=gathering.language,
            time_zone=gathering.time_zone,
        ),
        commitments={answer.person_id: answer.text for answer in commitments},
        presented=await who_is_who(uow, round_),
        outcomes=await outcomes(uow, round_),
        actions=actions,
        names={person.id: person.name for person in known.values()},
    )
    before = await _before(uow, round_, written.polls)
    return replace(written, polls=(*written.polls, *before), until_next=await _until_next(uow, round_, gathering))


async def _until_next(uow: UnitOfWork, round_: Round, gathering: Gathering) -> tuple[UntilNext, ...]:
    """Return what was said as the gathering ended: it stands in the minutes of its last round."""
    partnership = await uow.partnerships.of_gathering(gathering.id)
    last = await uow.rounds.current(gathering.id)
    if partnership is None or last is None or last.id != round_.id:
        return ()
    all_ = await uow.follow_ups.of_partnership(partnership.id)
    mine = sorted((one for one in all_ if one.gathering_id == gathering.id and one.is_answered), key=_place)
    people = await uow.people.many({person for one in mine for person in (*one.responsible, one.inviter)})
    names = {person.id: person.name for person in people.values()}
    meetings = {meeting.id: meeting for meeting in await uow.meetings.of_partnership(partnership.id)} if mine else {}
    zone = ZoneInfo(gathering.time_zone)
    return tuple(
        UntilNext(
            one.organisation,
            tuple((topic, getattr(one, topic)) for topic in TOPICS if getattr(one, topic)),
            tuple(names[person] for person in one.responsible if person in names),
            names.get(one.inviter, ""),
            meetings[one.meeting].day(zone) if one.meeting in meetings else None,
        )
        for one in mine
    )


def _place(one: FollowUp) -> str:
    return alphabetical(one.organisation)


async def _before(uow: UnitOfWork, round_: Round, polls: Sequence[Polled]) -> Sequence[Polled]:
    """Return what the partnership's gatherings have answered to the same questions until then."""
    partnership = await uow.partnerships.of_gathering(round_.gathering_id)
    if partnership is None or round_.started_at is None or not polls:
        return ()
    asked = {one.question.casefold() for one in polls}
    return [one for one in await compared(uow, partnership, round_.started_at) if one.question.casefold() in asked]
