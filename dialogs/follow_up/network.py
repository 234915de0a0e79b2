"""`nettverket` and `kommunesiden`: what a network's gatherings were for, and what has become of each municipality.

Both are told here in short, with the address of the page that tells it all.
"""

import secrets
from collections.abc import Mapping
from dataclasses import replace

from dialogs import places
from dialogs.commands import Command, For
from dialogs.follow_up.chronicles import chronicles, open_municipality
from dialogs.follow_up.circle import circle_of, led
from dialogs.follow_up.comparing import evaluations
from dialogs.messages import Link, Message, Picture, Post, Reply, Section, Tone
from dialogs.opening import clean
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.telling import picture_of
from dialogs.views.network_view import municipality_message, municipality_path, network_message, network_path
from facilitation.chronicle import Chronicle
from facilitation.errors import NotYours, Unknown
from facilitation.network import Purpose

LONGEST_TITLE = 80


async def network(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Nettverket": what it has done. For those who are in it; a gathering's first look makes it one.

    Who leads it and who coordinates in it get the address of its page too.
    """
    here, person = await circle_of(scene), scene.known_person()
    [chronicle] = await chronicles(scene.uow, [here.partnership], scene.now)
    message = network_message(chronicle, scene.words, _over_time(scene, chronicle))
    if not chronicle.opens_to(person.id):
        return Reply(message)
    path = network_path(await _address(scene), chronicle.partnership.id)
    return Reply(replace(message, links=(Link(scene.words("network-page"), path),)))


def _over_time(scene: Scene, chronicle: Chronicle) -> Picture | None:
    """Return how the newest scale that several gatherings have answered has moved."""
    found = evaluations(chronicle.held, chronicle.partnership, scene.now, scene.words)
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
    seen = await open_municipality(scene.uow, person.id, organisation, scene.now)
    if not seen:
        raise NotYours("not-yours-to-see", organisation=organisation)
    link = Link(scene.words("municipality-page"), municipality_path(await _address(scene), organisation))
    return Reply(replace(municipality_message(organisation, seen, scene.words), links=(link,)))


async def _address(scene: Scene) -> str:
    """Return the secret of the sender's own address, the same each time until it is closed."""
    return await scene.uow.reading_places.open(scene.known_person().id, secrets.token_urlsafe(24), scene.now)


async def close_pages(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Steng sidene mine": the addresses show nothing from now on. Raises Unknown when there are none."""
    if not await scene.uow.reading_places.close(scene.known_person().id):
        raise Unknown("no-pages")
    return told(scene, "pages-closed")


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
    Command("close_pages", close_pages),
    Command("set_purpose", set_purpose, For.FACILITATOR),
    Command("name_network", name_network, For.FACILITATOR),
)
