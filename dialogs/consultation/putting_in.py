"""Local input: whoever has a municipality's code says what they think, in their own channel or on a page."""

from collections.abc import Mapping

from dialogs.commands import FORMS_ONLY, Command
from dialogs.consultation.showing import show_opinion
from dialogs.follow_up.circle import circle
from dialogs.messages import Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.consultation_view import FROM, QUESTION, input_form
from facilitation.consultation import LONGEST_OPINION, Consultation, Input, Opinion
from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.talk import checked

LONGEST_NAME = 80


async def give_input(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Innspill k7m2pq": the questions to answer, for whoever has the code. Raises as `asked_for`."""
    asked, one = await asked_for(scene, values.get("code", ""))
    return Reply(input_form(asked, one, scene.words, name=scene.person.name if scene.person else ""))


async def keep_input(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Store what somebody says to the questions, and show the coordinators that there is more.

    Raises BadText where nothing is said, or too much, and as `asked_for`.
    """
    asked, one = await asked_for(scene, values.get("code", ""))
    said = {at: values.get(f"{QUESTION}{at}", "") for at in range(len(asked.questions))}
    who = scene.person.id if scene.person else ""
    name = " ".join(values.get(FROM, "").split())[:LONGEST_NAME] or (scene.person.name if scene.person else "")
    inputs = [
        Input(at, checked(text, LONGEST_OPINION), name, who, scene.now) for at, text in said.items() if text.strip()
    ]
    if not inputs:
        raise BadText("empty-text")
    await scene.uow.opinions.add_inputs(one.id, inputs)
    partnership = await scene.uow.partnerships.get(asked.partnership_id)
    if partnership is not None:
        await show_opinion(scene, await circle(scene, partnership), asked, one)
    return told(scene, "input-kept", place=one.organisation)


async def asked_for(scene: Scene, code: str) -> tuple[Consultation, Opinion]:
    """Return what is asked, and whose answers a code is for. Raises Unknown for a wrong one, WrongTime when closed."""
    one = await scene.uow.opinions.by_code(code.strip().lower())
    asked = await scene.uow.consultations.get(one.consultation_id) if one else None
    if one is None or asked is None:
        raise Unknown("no-such-input-code")
    if asked.closed:
        raise WrongTime("consultation-is-closed")
    return asked, one


COMMANDS = (
    Command("give_input", give_input),
    Command("keep_input", keep_input, states=FORMS_ONLY),
)
