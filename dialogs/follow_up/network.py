"""`nettverket` and `kommunesiden`: what a network's gatherings were for, and what has become of each municipality."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.commands import Command, For
from dialogs.follow_up.circle import Circle, circle, circle_of, led
from dialogs.follow_up.comparing import compared
from dialogs.messages import Fact, Message, Picture, Post, Reply, Section, Tone
from dialogs.opening import clean
from dialogs.polling import outcomes
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.telling import picture_of
from dialogs.views.network_view import municipality_message, municipality_part, network_message
from facilitation.errors import NotYours, Unknown
from facilitation.network import Chapter, Purpose, answers_of, goals_of, kept
from facilitation.organisations import organisation_key
from facilitation.partnership import Partnership, of_organisation

LONGEST_TITLE = 80


async def chapters_of(scene: Scene, partnership: Partnership) -> Sequence[Chapter]:
    """Return the network's gatherings as it remembers them, the first first."""
    uow, zone = scene.uow, ZoneInfo(partnership.time_zone)
    purposes = await uow.partnerships.purposes(partnership.id)
    said = await uow.follow_ups.of_partnership(partnership.id)
    found = []
    for gathering_id in reversed(await uow.partnerships.gatherings(partnership.id)):
        gathering = await uow.gatherings.get(gathering_id)
        if gathering is None or gathering.opened_at is None:
            continue
        members = [one for one in await uow.people.members(gathering_id) if not one.helper]
        rounds = [(one, await uow.rounds.groups(one.id)) for one in await uow.rounds.of(gathering_id)]
        answers = [answer for one, _ in rounds for answer in answers_of(await outcomes(uow, one))]
        found.append(
            Chapter(
                gathering.title,
                gathering.opened_at.astimezone(zone).date(),
                Purpose(purposes[gathering_id]) if purposes.get(gathering_id) else None,
                tuple(dict.fromkeys(one.organisation for one in members)),
                len(members),
                goals_of(rounds),
                tuple(answers),
                tuple(one for one in said if one.gathering_id == gathering_id),
            )
        )
    return found


async def network(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Nettverket": its page. For those who are in it; a gathering's first look makes it one."""
    here = await circle_of(scene)
    chapters = await chapters_of(scene, here.partnership)
    items = await scene.uow.actions.of_partnership(here.partnership.id, settled=True)
    names = dict.fromkeys(one.organisation for one in here.coordinators)
    names |= dict.fromkeys(name for one in chapters for name in one.organisations)
    rows = kept(items, names)
    coordinators = {row.organisation: _coordinators(here, row.organisation) for row in rows}
    elsewhere = await _elsewhere(scene, here)
    picture = await _over_time(scene, here.partnership)
    title = here.partnership.title
    return Reply(network_message(title, chapters, rows, coordinators, elsewhere, scene.words, picture))


def _coordinators(here: Circle, organisation: str) -> str:
    people = of_organisation(here.coordinators, organisation)
    return ", ".join(here.names.get(one.person_id, "") for one in people if not one.deputy)


async def _elsewhere(scene: Scene, here: Circle) -> Mapping[str, Sequence[str]]:
    """Return in which other networks of the same facilitator each municipality is."""
    found: dict[str, list[str]] = {}
    for other in await scene.uow.partnerships.of_person(here.partnership.facilitator):
        if other.facilitator == here.partnership.facilitator and other.id != here.partnership.id:
            there = await circle(scene, other)
            keys = {organisation_key(name) for name in _names(there)}
            for name in _names(here):
                if organisation_key(name) in keys:
                    found.setdefault(name, []).append(other.title)
    return found


def _names(here: Circle) -> Sequence[str]:
    """Return the organisations of a network, each once."""
    names = [one.organisation for one in here.members if not one.helper]
    return [name for name in dict.fromkeys((*names, *(one.organisation for one in here.coordinators))) if name]


async def _over_time(scene: Scene, partnership: Partnership) -> Picture | None:
    """Return how the newest scale that several gatherings have answered has moved."""
    found = [one for one in await compared(scene.uow, partnership, scene.now) if one.tally is not None]
    newest = found[-1] if found else None
    return picture_of(newest.question, newest.tally, scene.words) if newest and newest.tally else None


async def municipality(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Kommunesiden Skien": its goals, actions and answers over time, in all the networks the sender may see it in.

    Without a name (`text`), the sender's own. Raises Unknown for a municipality that is not here, NotYours for others'.
    """
    here, person = await circle_of(scene), scene.known_person()
    typed = values.get("text", "").strip()
    organisation = here.organisation(typed) if typed else here.organisation_of(person.id)
    if not organisation:
        raise Unknown("nobody-to-ask")
    circles = [await circle(scene, one) for one in reversed(await scene.uow.partnerships.of_person(person.id))]
    seen = [one for one in circles if one.shows(organisation, person.id)]
    if not seen:
        raise NotYours("not-yours-to-see", organisation=organisation)
    parts: list[Section] = []
    for one in seen:
        parts += await _part(scene, one, organisation)
    names = ", ".join(one.partnership.title for one in seen)
    facts = (Fact(scene.words("page-networks"), names),)
    return Reply(municipality_message(organisation, parts, facts, scene.words))


async def _part(scene: Scene, here: Circle, organisation: str) -> tuple[Section, ...]:
    key = organisation_key(organisation)
    chapters = [one.of(organisation) for one in await chapters_of(scene, here.partnership)]
    told_of = [one for one in chapters if one.organisations or one.promises or one.goals]
    items = await scene.uow.actions.of_partnership(here.partnership.id, settled=True)
    mine = [item for item in items if organisation_key(item.organisation) == key]
    return municipality_part(here.partnership.title, told_of, mine, here.names, scene.words, here.today)


async def set_purpose(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Formål fordypning": say what this gathering is for, and be told what fits. The network's facilitator only."""
    here, purpose = await circle_of(scene), values.get("purpose", "")
    led(here, scene.known_person().id)
    if purpose not in set(Purpose):
        raise Unknown("no-such-purpose")
    gathering = scene.known_gathering()
    await scene.uow.partnerships.set_purpose(gathering.id, purpose)
    said = scene.hall_words
    text = (said("purpose-of-the-day", purpose=said(f"purpose-{purpose}")), said(f"purpose-{purpose}.about"))
    message = Message(title=gathering.title, text=text, tone=Tone.NORMAL)
    await scene.uow.posts.put(Post(places.hall(gathering.id), "purpose", message), scene.now)
    fitting = Section(scene.words("purpose-fits"), (scene.words(f"purpose-{purpose}.methods"),))
    return Reply(Message(text=(scene.words("purpose-set"),), sections=(fitting,), tone=Tone.DONE))


async def name_network(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Nettverket heter Ungt utenforskap". The network's facilitator only."""
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    renamed = replace(here.partnership, title=clean(values.get("title", ""), LONGEST_TITLE))
    await scene.uow.partnerships.save(renamed)
    return told(scene, "network-named", title=renamed.title)


COMMANDS = (
    Command("network", network),
    Command("municipality", municipality),
    Command("set_purpose", set_purpose, For.FACILITATOR),
    Command("name_network", name_network, For.FACILITATOR),
)
