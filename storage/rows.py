"""A participant as columns and back: members of a gathering and participants of a round are kept alike."""

from typing import Any

from sqlalchemy import Row

from facilitation.people import Participant
from facilitation.plan import Track

KEPT = ("name", "organisation", "track", "helper")


def participant_values(participant: Participant) -> dict[str, str | bool]:
    """Return what somebody answered about themselves, without the id that says who it is."""
    return {
        "name": participant.name,
        "organisation": participant.organisation,
        "track": participant.track.value,
        "helper": participant.helper,
    }


def participant_from(row: Row[Any]) -> Participant:
    """Return the participant that a row of `members` or `participants` tells of."""
    return Participant(row.person_id, row.name, row.organisation, Track(row.track), row.helper)
