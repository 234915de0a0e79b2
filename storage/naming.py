"""The one list of every table that names a person, and how: what is stored about somebody is found, and erased, by it.

A table that names nobody stands in NAMELESS with the reason; a test fails for one that stands in neither.
"""

from collections.abc import Callable, Mapping

from sqlalchemy import ColumnElement, Table, Text, func, select, type_coerce

from storage.consultation_tables import consultations, opinion_inputs, opinions
from storage.partnership_tables import (
    action_owners,
    actions,
    calendars,
    coordinators,
    follow_ups,
    help_requests,
    meeting_people,
    meetings,
    partnership_gatherings,
    partnerships,
    quiet,
    reading_places,
    reminders,
)
from storage.privacy_tables import deeds, retentions
from storage.programme_tables import own_criteria, programmes, templates
from storage.tables import (
    alarms,
    answers,
    conversations,
    counters,
    gatherings,
    groups,
    identities,
    inbox,
    installations,
    links,
    members,
    participants,
    persons,
    pictures,
    pins,
    poll_answers,
    polls,
    posts,
    rounds,
    services,
    shown,
)

Whose = Callable[[str], ColumnElement[bool]]  # from a person's id to the condition for the rows that name them


def _by(table: Table, column: str = "person_id") -> Whose:
    return lambda person_id: table.c[column] == person_id


def _inside(table: Table) -> Whose:
    """An id is random letters that stand nowhere else, so it can be looked for in the text of a document."""
    return lambda person_id: type_coerce(table.c.document, Text).contains(f'"{person_id}"')


def _at_own_place(table: Table) -> Whose:
    """Say that a row belongs to a place `person:<gathering>:<id>`."""
    place = type_coerce(table.c.place, Text)
    return lambda person_id: place.like("person:%") & place.endswith(f":{person_id}", autoescape=True)


def _shown_to(person_id: str) -> ColumnElement[bool]:
    theirs = select(conversations.c.id).where(_at_own_place(conversations)(person_id))
    return shown.c.conversation_id.in_(theirs)


# Erased when somebody is forgotten: who they are, what they wrote alone, what is sent to them and where.
ERASED: Mapping[Table, Whose] = {
    shown: _shown_to,
    conversations: _at_own_place(conversations),
    posts: _at_own_place(posts),
    alarms: lambda person_id: func.substr(alarms.c.key, 1, 8 + len(person_id)) == f"morning:{person_id}",
    answers: _by(answers),
    poll_answers: _by(poll_answers),
    identities: _by(identities),
    pins: _by(pins),
    members: _by(members),
    coordinators: _by(coordinators),
    reminders: _by(reminders),
    calendars: _by(calendars),
    reading_places: _by(reading_places),
    quiet: _by(quiet),
    meeting_people: _by(meeting_people),
    action_owners: _by(action_owners),
    templates: _by(templates),
    own_criteria: _by(own_criteria),
    opinion_inputs: _by(opinion_inputs),
}

# What is everybody's, and stays: where it says a name, it says another from then on; an id says nothing any more.
ANONYMOUS: Mapping[Table, Whose] = {
    persons: _by(persons, "id"),
    participants: _by(participants),
    groups: _inside(groups),
    rounds: _inside(rounds),
    polls: _inside(polls),
    gatherings: _by(gatherings, "facilitator"),
    partnerships: _by(partnerships, "facilitator"),
    actions: _inside(actions),
    meetings: _inside(meetings),
    follow_ups: _inside(follow_ups),
    help_requests: _inside(help_requests),
    deeds: _by(deeds),
}

NAMING: Mapping[Table, Whose] = {**ERASED, **ANONYMOUS}

NAMELESS: Mapping[Table, str] = {
    links: "the hash of a link that opens gatherings, made by the operator",
    pictures: "counted answers, kept while a post shows them",
    installations: "workspaces and their sealed tokens",
    services: "addresses of a platform's tenants",
    inbox: "delivery ids with replies, kept for some days; whose they are cannot be told",
    counters: "one number",
    partnership_gatherings: "which gathering belongs to which partnership",
    programmes: "what is on when, as its facilitator wrote it",
    retentions: "how long a gathering is kept",
    consultations: "what municipalities are asked",
    opinions: "what a municipality answers as one",
}
