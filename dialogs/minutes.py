"""Fetches what the minutes of a round are made of. What belongs in them is decided in `facilitation.minutes`."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.follow_up.comparing import compared
from dialogs.polling import outcomes
from dialogs.ports import UnitOfWork
from facilitation.errors import Unknown
from facilitation.minutes import About, Minutes, Polled, write_minutes
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
        outcomes=await outcomes(uow, round_),
        actions=actions,
        names={person.id: person.name for person in known.values()},
    )
    return replace(written, polls=(*written.polls, *await _before(uow, round_, written.polls)))


async def _before(uow: UnitOfWork, round_: Round, polls: Sequence[Polled]) -> Sequence[Polled]:
    """Return what the partnership's gatherings have answered to the same questions until then."""
    partnership = await uow.partnerships.of_gathering(round_.gathering_id)
    if partnership is None or round_.started_at is None or not polls:
        return ()
    asked = {one.question.casefold() for one in polls}
    return [one for one in await compared(uow, partnership, round_.started_at) if one.question.casefold() in asked]
