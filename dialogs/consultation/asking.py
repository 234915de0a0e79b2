"""Asking the municipalities: the questions go out, who is where is shown, and at last it is closed."""

import secrets
from collections.abc import Mapping
from dataclasses import replace

from dialogs.commands import Command, For
from dialogs.consultation.showing import newest, opinions_of, show_everywhere
from dialogs.follow_up.circle import Circle, circle_of, led
from dialogs.follow_up.mornings import remind_of_opinion
from dialogs.messages import Message, Reply
from dialogs.methods import texts_in
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.consultation_view import overview_message
from facilitation.consultation import Consultation, asked_by_plan
from facilitation.errors import BadText
from facilitation.methods import planned
from facilitation.plan import RoundPlan
from facilitation.talk import checked

LONGEST_TEXT = 20_000
METHOD = "consultation"


async def consult(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Høring: Ny avtale", and by when and the questions on lines below: they go to every municipality's coordinators.

    Raises NotYours, BadText for no question, too many, or a day that is past.
    """
    text = checked(values.get("text", ""), LONGEST_TEXT)
    plan = planned(f"{bank_name()}: {text}", texts_in(scene.hall_words), scene.language, METHOD)
    if not plan.rounds:
        raise BadText("no-slide")
    return await open_consultation(scene, plan.rounds[0])


def bank_name() -> str:
    """Return a name by which the bank knows the method."""
    return "høring"


async def open_consultation(scene: Scene, plan: RoundPlan) -> Reply:
    """Ask what a plan asks. Raises as `consult`."""
    here, gathering = await circle_of(scene), scene.known_gathering()
    led(here, scene.known_person().id)
    questions, due, background = asked_by_plan(plan, here.today, here.zone)
    number, token = here.partnership.id, secrets.token_urlsafe(16)
    blank = Consultation(0, number, gathering.id, plan.title, questions, due, scene.now, token, background)
    asked = await scene.uow.consultations.add(blank)
    await show_everywhere(scene, here, asked)
    return Reply(overview_message(asked, await opinions_of(scene, asked), here, scene.words, opened=True))


async def who_is_where(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Hvem er hvor": how far each municipality has come in the newest consultation. Raises Unknown without one."""
    here = await circle_of(scene)
    asked = await newest(scene, here)
    message = overview_message(asked, await opinions_of(scene, asked), here, scene.words)
    if not here.leads(scene.known_person().id):
        message = replace(message, links=())
    return Reply(message)


async def close_consultation(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Avslutt høringen": no more answers, and nobody is reminded. Raises NotYours, Unknown without one."""
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    asked = await newest(scene, here)
    await scene.uow.consultations.save(replace(asked, closed=True))
    closed = replace(asked, closed=True, version=asked.version + 1)
    await show_everywhere(scene, here, closed)
    await _no_more_reminders(scene, here, closed)
    sent = sum(one.is_sent for one in await opinions_of(scene, closed))
    reply = told(scene, "consultation-closed", title=closed.title, sent=sent)
    links = overview_message(closed, (), here, scene.words).links
    return Reply(replace(reply.message or Message(), links=links))


async def _no_more_reminders(scene: Scene, here: Circle, asked: Consultation) -> None:
    for one in await opinions_of(scene, asked):
        await remind_of_opinion(scene, here, one, asked)


COMMANDS = (
    Command("consult", consult, For.FACILITATOR),
    Command("who_is_where", who_is_where),
    Command("close_consultation", close_consultation, For.FACILITATOR),
)
