"""What the hall's and the facilitator's posts show besides the round and its groups: looked up, and counted."""

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogs.messages import Section
from dialogs.polling import outcomes
from dialogs.programme.shelf import shelf_of
from dialogs.records import Gathering
from dialogs.scene import Scene
from dialogs.views.hall_view import HallFacts
from dialogs.views.stopped_view import silent_sections, stopped_sections
from dialogs.who_is_who import who_is_who
from dialogs.words import Words
from facilitation.milestones import Milestone, milestones
from facilitation.state import Group, Round, RoundState

# A phase's start in eighty groups of one channel takes Teams three quarters of a minute by its own limits.
SILENT = timedelta(minutes=2)


async def unshown(
    scene: Scene, gathering: Gathering, groups: Sequence[Group], lead_words: Words
) -> tuple[Section, ...]:
    """Tell the facilitator where nothing is shown any more, and which channels have been silent for long."""
    found = await scene.uow.conversations.stopped(gathering.id)
    private = [one.place.keys[-1] for one in found if one.place.kind == "person"]
    known = await scene.uow.people.many(private) if private else {}
    silent = await scene.uow.conversations.silent(gathering.id, scene.now - SILENT)
    zone = ZoneInfo(gathering.time_zone)
    return (*stopped_sections(found, groups, known, lead_words), *silent_sections(silent, lead_words, zone))


async def hall_facts(scene: Scene, round_: Round, gathering: Gathering, groups: Sequence[Group]) -> HallFacts:
    """Return what the database knows besides the round and its groups."""
    people = await scene.uow.participants.all(round_.id)
    kinds = {RoundState.RUNNING: "answer", RoundState.COMMITMENT: "commitment"}
    counts = await scene.uow.answers.counts(round_.id, kinds[round_.state]) if round_.state in kinds else {}
    given = counts[0].answered if 0 in counts else 0
    said = await who_is_who(scene.uow, round_)
    known = {one.person_id: one for one in await scene.uow.participants.ever(round_.id)} if said else {}
    return HallFacts(
        joined=len(people),
        organisations=len({person.organisation for person in people if not person.helper}),
        answered=given if round_.state is RoundState.RUNNING else 0,
        committed=given if round_.state is RoundState.COMMITMENT else 0,
        polls=await outcomes(scene.uow, round_),
        who=[(known[person], text) for person, text in said.items() if person in known],
        code=gathering.code,
        dated=len(dated(scene, round_, groups)) if round_.state is RoundState.PLENUM else 0,
        templates=await shelf_of(scene) if round_.is_over else (),
    )


def dated(scene: Scene, round_: Round, groups: Sequence[Group]) -> Sequence[Milestone]:
    """Return the points of the plenum that carry a date."""
    zone = ZoneInfo(scene.known_gathering().time_zone)
    return milestones(round_, groups, scene.now.astimezone(zone).date(), zone)
