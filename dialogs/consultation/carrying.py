"""A municipality's coordinators carry its answers: written, and moved from draft to sent, each with its day."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.calendar import day_text
from dialogs.commands import FORMS_ONLY, Command
from dialogs.consultation.showing import newest, opinions_of, show_hall, show_opinion
from dialogs.follow_up.circle import Circle, circle_of, numbered
from dialogs.follow_up.mornings import remind_of_opinion
from dialogs.follow_up.promising import day_named
from dialogs.follow_up.showing import on_form
from dialogs.messages import Post, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.consultation_view import DAY, STAGE, TEXT, answer_form, move_form, opinion_card
from facilitation import consultation
from facilitation.bounds import whole_number
from facilitation.consultation import Consultation, Opinion, Stage, Step
from facilitation.errors import BadText, NotYours, Unknown
from facilitation.partnership import of_organisation

FORM = "opinion-form"


async def my_opinion(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Svarene våre": one's municipality's answers as they are, and what can be done with them. Raises as `_meant`."""
    _, asked, one = await _meant(scene, values)
    return Reply(opinion_card(asked, one, await scene.uow.opinions.inputs(one.id), scene.words))


async def answer_question(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Svar på spørsmål 2": the form for it, with the local input. Raises as `_meant`, Unknown for none."""
    _, asked, one = await _meant(scene, values)
    typed = values.get("other", "")
    number = whole_number(typed) or 0
    if not 1 <= number <= len(asked.questions):
        raise Unknown("no-such-question", number=typed[:9])
    inputs = [put for put in await scene.uow.opinions.inputs(one.id) if put.question == number - 1]
    form = answer_form(asked, one, number - 1, inputs, scene.words)
    await scene.uow.posts.put(Post(scene.own_place, FORM, form), scene.now)
    return told(scene, "opinion-form-shown", number=number)


async def move_opinion(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Flytt svarene": the form to move all of them at once, when the council has met. Raises as `_meant`."""
    _, asked, one = await _meant(scene, values)
    await scene.uow.posts.put(Post(scene.own_place, FORM, move_form(asked, one, scene.words)), scene.now)
    return told(scene, "opinion-move-shown")


async def keep_opinion(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Store what a form says: an answer with how far it has come, or how far all have, and since when.

    Raises BadText for an empty answer or no date, WrongTime when it is closed, and as `_meant`.
    """
    values = values if STAGE in values else await on_form(scene, scene.own_place, FORM)
    here, asked, one = await _meant(scene, values)
    step, number = _step(here, values), whole_number(values.get("other", ""))
    if number is not None:
        changed = consultation.answer(one, number - 1, values.get(TEXT, ""), step, asked)
    else:
        changed = consultation.move(one, step, asked)
    await scene.uow.opinions.save(changed)
    await _show(scene, here, asked, replace(changed, version=changed.version + 1))
    await scene.uow.posts.remove(scene.own_place, FORM, scene.now)
    said = {"stage": scene.words(f"stage-name-{step.stage}"), "day": day_text(step.day, scene.words, here.today)}
    left = sum(it.stage is not Stage.SENT for it in changed.answers)
    return told(scene, "opinion-kept", left=left, **said)


def _step(here: Circle, values: Mapping[str, str]) -> Step:
    if values.get(STAGE) not in list(Stage):
        raise BadText("choose-a-stage")
    return Step(Stage(values[STAGE]), day_named(here, values.get(DAY, "")) or here.today)


async def _show(scene: Scene, here: Circle, asked: Consultation, one: Opinion) -> None:
    await show_opinion(scene, here, asked, one)
    await show_hall(scene, here, asked)
    await remind_of_opinion(scene, here, one, asked)


async def _meant(scene: Scene, values: Mapping[str, str]) -> tuple[Circle, Consultation, Opinion]:
    """Return the answers that were pressed on, else those of the sender's own municipality to what was asked last.

    Raises Unknown where there are none, NotYours for who does not coordinate there.
    """
    me = scene.known_person().id
    key = values.get("opinion", "")
    here, one = (
        await numbered(scene, scene.uow.opinions.get, key, Unknown("no-consultation")) if key else await _own(scene)
    )
    if me not in {carrier.person_id for carrier in of_organisation(here.coordinators, one.organisation)}:
        raise NotYours("coordinator-only")
    found = await scene.uow.consultations.get(one.consultation_id)
    if found is None:
        raise Unknown("no-consultation")
    return here, found, one


async def _own(scene: Scene) -> tuple[Circle, Opinion]:
    here = await circle_of(scene)
    mine = here.organisation_of(scene.known_person().id)
    for one in await opinions_of(scene, await newest(scene, here)):
        if one.organisation == mine:
            return here, one
    raise NotYours("coordinator-only")


COMMANDS = (
    Command("my_opinion", my_opinion),
    Command("answer_question", answer_question),
    Command("move_opinion", move_opinion),
    Command("keep_opinion", keep_opinion, states=FORMS_ONLY),
)
