"""Help from an adviser: municipalities ask for days, alone or together, and the adviser agrees on dates with them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from dialogs.commands import Command
from dialogs.follow_up.circle import Circle, circle_of, led, numbered
from dialogs.follow_up.showing import send
from dialogs.messages import Message, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.help_view import amount, help_card, help_form, help_line, help_message
from dialogs.words import Words
from facilitation import advisers
from facilitation.advisers import HelpRequest, Visit
from facilitation.dates import Horizon, read_dates
from facilitation.errors import BadText, NotYours, Unknown
from facilitation.organisations import organisation_key

_AND = re.compile(r"\s*(?:[,;\n]|\bog\b|\band\b|&)\s*", re.IGNORECASE)


async def name_adviser(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Grete er rådgiver": requests go to her from now on. Facilitators only."""
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    person = here.find(values.get("who", ""))
    await scene.uow.partnerships.save(replace(here.partnership, adviser=person.person_id))
    return told(scene, "adviser-is", name=person.name)


async def ask_help(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Be om hjelp" and what for: a form to fill in, with what their municipality has left."""
    here = await circle_of(scene)
    own = here.organisation_of(scene.known_person().id)
    rest = await _left(scene, here, (own,)) if own else Fraction()
    return Reply(help_form(values.get("text", ""), own, rest, scene.words))


async def keep_help(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Store what the form asks for, and tell the adviser. For coordinators of one of the municipalities.

    Raises BadText for no need, odd days or more than they have left, Unknown for a municipality that is not there.
    """
    here, person = await circle_of(scene), scene.known_person()
    together = tuple(here.organisation(one) for one in _AND.split(values.get("municipalities", "").strip()) if one)
    _answers_for(here, person.id, together)
    request = HelpRequest(
        0,
        here.partnership.id,
        together,
        values.get("need", ""),
        advisers.days(values.get("wanted", "")),
        person.id,
        here.partnership.adviser or here.partnership.facilitator,
        scene.now,
        _days(here, values.get("wishes", "")),
    )
    earlier = await scene.uow.help_requests.of_partnership(here.partnership.id)
    stored = await scene.uow.help_requests.add(advisers.ask(request, earlier))
    await show_help(scene, here, stored)
    rest = await _left(scene, here, together)
    return told(scene, "help-is-asked", number=stored.id, left=amount(rest, scene.words))


def _answers_for(here: Circle, person_id: str, together: Sequence[str]) -> None:
    keys = {organisation_key(one) for one in together}
    mine = {organisation_key(one.organisation) for one in here.coordinators if one.person_id == person_id}
    if not keys & mine and not here.leads(person_id):
        raise NotYours("coordinator-only")


def _days(here: Circle, typed: str) -> tuple[date, ...]:
    if not typed.strip():
        return ()
    reading = read_dates(typed, Horizon(here.today), here.zone)
    if not reading.moments or reading.doubts:
        raise BadText("no-such-day", text=typed[:40])
    return tuple(one.due for one in reading.moments)


async def _left(scene: Scene, here: Circle, together: Sequence[str]) -> Fraction:
    return advisers.left(await scene.uow.help_requests.of_partnership(here.partnership.id), together)


async def agree_help(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Avtal hjelp 3 den 4. mars": a day with the adviser, `length` "1/2" for half a digital one.

    For the adviser, the facilitator and whoever asked. Raises BadText for no such day or more than is left.
    """
    here, request = await _meant(scene, values)
    found = _days(here, values.get("text", ""))
    if len(found) != 1:
        raise BadText("no-such-day", text=values.get("text", "")[:40])
    length = advisers.days("1/2" if values.get("length") == "half" else "1")
    earlier = await scene.uow.help_requests.of_partnership(here.partnership.id)
    changed = advisers.agree(request, Visit(found[0], length), earlier)
    await scene.uow.help_requests.save(changed)
    await show_help(scene, here, changed)
    rest = await _left(scene, here, changed.municipalities)
    return told(scene, "help-is-agreed", line=help_line(changed, scene.words), left=amount(rest, scene.words))


async def close_help(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Avslutt hjelp 3": what was wanted and not agreed goes back to the municipalities."""
    here, request = await _meant(scene, values)
    changed = advisers.close(request)
    await scene.uow.help_requests.save(changed)
    await show_help(scene, here, changed)
    rest = await _left(scene, here, changed.municipalities)
    return told(scene, "help-is-closed", number=changed.id, left=amount(rest, scene.words))


async def help_days(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Rådgiverdager": what has been asked for and agreed, and what each municipality has left; one's own for most."""
    here, person = await circle_of(scene), scene.known_person()
    requests = await scene.uow.help_requests.of_partnership(here.partnership.id)
    own = here.organisation_of(person.id)
    sees_all = here.leads(person.id) or person.id == here.partnership.adviser
    places = {organisation_key(one.organisation): one.organisation for one in here.coordinators}
    shown = sorted(places.values(), key=str.casefold) if sees_all else [own] if own else []
    mine = {organisation_key(one) for one in shown}
    told_of = [one for one in requests if sees_all or mine & {organisation_key(each) for each in one.municipalities}]
    rests = [(place, advisers.left(requests, (place,))) for place in shown]
    return Reply(help_message(told_of, rests, scene.words))


async def _meant(scene: Scene, values: Mapping[str, str]) -> tuple[Circle, HelpRequest]:
    number = values.get("other", "")
    here, request = await numbered(
        scene, scene.uow.help_requests.get, number, Unknown("no-such-help", number=number[:9])
    )
    if scene.known_person().id not in (request.adviser, request.asked_by, here.partnership.facilitator):
        raise NotYours("not-your-help")
    return here, request


async def show_help(scene: Scene, here: Circle, request: HelpRequest) -> None:
    """Show a request to the adviser and to whoever asked."""
    asked_by = here.names.get(request.asked_by, "")

    def card(who: str, own: Words) -> Message:
        return help_card(request, asked_by, own, is_adviser=who == request.adviser)

    await send(scene, (request.adviser, request.asked_by), f"help-{request.id}", card)


COMMANDS = (
    Command("name_adviser", name_adviser),
    Command("ask_help", ask_help),
    Command("keep_help", keep_help),
    Command("agree_help", agree_help),
    Command("close_help", close_help),
    Command("help_days", help_days),
)
