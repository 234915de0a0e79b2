"""What a facilitator keeps to use again: templates, saved and shared as files, and role criteria of their own."""

import json
import secrets
from collections.abc import Mapping
from datetime import date

from dialogs.commands import Command, For
from dialogs.messages import Link, Message, Reply, Section, Tone
from dialogs.methods import texts_in
from dialogs.opening import clean
from dialogs.programme.shelf import keepers, own_methods, shelf_of
from dialogs.programme.taking import zone_of
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation.criteria import all_criteria
from facilitation.errors import BadText, Unknown
from facilitation.methods import planned
from facilitation.plan import CriterionKind, Plan
from facilitation.plan_json import plan_to_json
from facilitation.plan_text import unwritable
from facilitation.programme.reading import read_programme
from facilitation.programme.template import LONGEST_NAME, Template, template_key
from facilitation.talk import bounded, checked

LONGEST_CRITERION = 120
MOST_TEMPLATES = 100
MOST_CRITERIA = 100


async def save_template(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Lagre som mal Høstrunden": keep the last round's plan (`what` "programme": the programme) under a name.

    What stands on the lines below the name is kept instead: a slide, an agenda, or a file that was shared. Raises
    Unknown where there is nothing to keep, BadText for no name, too much of it, or what is no plan.
    """
    first, _, rest = values.get("text", "").strip().partition("\n")
    name, colon, same_line = first.partition(":")
    pasted = (same_line + "\n" + rest if colon else rest).strip()
    plan = await _pasted(scene, pasted) if pasted else await _present(scene, values.get("what", ""))
    kept = await scene.uow.shelf.of([scene.known_person().id])
    if len(kept) >= MOST_TEMPLATES:
        raise BadText("too-many-templates", most=MOST_TEMPLATES)
    template = Template(scene.known_person().id, clean(name, LONGEST_NAME), plan)
    await scene.uow.shelf.put(template)
    return told(scene, "template-saved", name=template.name)


async def _pasted(scene: Scene, text: str) -> Plan:
    bounded(text)
    today: date = scene.now.astimezone(zone_of(scene)).date()
    works = [one.key for one in await shelf_of(scene)]
    items = () if text.startswith("{") else read_programme(text, today, zone_of(scene), works)
    if items:
        return Plan(programme=items)
    plan = planned(text, texts_in(scene.hall_words), scene.language, own_methods=await own_methods(scene))
    if not plan.rounds and not plan.programme:
        raise BadText("no-plan-to-keep")
    return plan


async def _present(scene: Scene, what: str) -> Plan:
    """Return the plan of the last round with what comes after it, or the programme."""
    known = await scene.uow.programmes.get(scene.known_gathering().id)
    if scene.round is not None and what != "programme":
        return Plan((*scene.round.plans, *scene.round.later))
    if known is None:
        raise Unknown("nothing-to-keep")
    return Plan(programme=known.items)


async def templates(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Mine maler": what the sender can use here of what has been kept."""
    words = scene.words
    lines = tuple(
        words(
            "template-line", name=one.name, kind=words("template-programme" if one.plan.programme else "template-round")
        )
        for one in await shelf_of(scene)
    )
    text = (words("templates-how" if lines else "no-templates"),)
    return Reply(Message(title=words("templates-title"), text=text, sections=(Section("", lines),) if lines else ()))


async def share_template(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Del mal Høstrunden": give links to the file and, for rounds, to their text, and tell what no text says.

    Raises Unknown for a template that is not the sender's.
    """
    person, words, key = scene.known_person(), scene.words, template_key(values.get("text", ""))
    token = await scene.uow.shelf.share(person.id, key, secrets.token_urlsafe(16))
    shared = await scene.uow.shelf.shared(token) if token else None
    if shared is None:
        raise Unknown("no-such-own-template", name=values.get("text", "")[:80])
    links = [Link(words("template-file"), f"/mal/{token}.json")]
    links += [Link(words("template-text"), f"/mal/{token}.{words.language}.txt")] if shared.plan.rounds else []
    lost = tuple(unwritable(shared.plan, words.language))
    missing = (Section(words("template-only-in-file"), lost),) if lost else ()
    return Reply(Message(text=(words("template-shared"),), sections=missing, links=tuple(links), tone=Tone.DONE))


def as_file(template: Template) -> str:
    """Return a template as the file that others take in."""
    return json.dumps({"name": template.name, **plan_to_json(template.plan)}, ensure_ascii=False, indent=2)


async def drop_template(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Slett mal Høstrunden". Raises Unknown for one that is not the sender's."""
    typed = values.get("text", "")
    if not await scene.uow.shelf.remove(scene.known_person().id, template_key(typed)):
        raise Unknown("no-such-own-template", name=typed[:80])
    return told(scene, "template-dropped", name=typed[:80])


async def criteria(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Kriterier": the facilitators' own, then the bank's, by who finds the person: the group, the names, Runde."""
    words, bank = scene.words, all_criteria()
    own = tuple(await scene.uow.shelf.criteria(await keepers(scene)))
    said = {kind: tuple(words(f"criterion-{name}") for name in bank if bank[name] is kind) for kind in CriterionKind}
    marked = (Section(words(f"criteria-by-{kind}"), texts) for kind, texts in said.items())
    mine = (Section(words("criteria-own"), own),) if own else ()
    return Reply(Message(text=(words("criteria-bank", count=len(bank)),), sections=(*mine, *marked)))


async def add_criterion(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Legg til kriterium: den som …": another one to draw from. Raises BadText for none, too long, or too many."""
    text = clean(checked(values.get("text", ""), LONGEST_CRITERION), LONGEST_CRITERION)
    person = scene.known_person().id
    if len(await scene.uow.shelf.criteria([person])) >= MOST_CRITERIA:
        raise BadText("too-many-criteria", most=MOST_CRITERIA)
    await scene.uow.shelf.add_criterion(person, text)
    return told(scene, "criterion-added", text=text)


async def drop_criterion(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Slett kriterium: den som …". Raises Unknown for one that the sender has not added."""
    text = values.get("text", "").strip()
    if not await scene.uow.shelf.remove_criterion(scene.known_person().id, text):
        raise Unknown("no-such-criterion")
    return told(scene, "criterion-dropped", text=text)


COMMANDS = (
    Command("save_template", save_template, For.FACILITATOR),
    Command("templates", templates, For.FACILITATOR),
    Command("share_template", share_template, For.FACILITATOR),
    Command("drop_template", drop_template, For.FACILITATOR),
    Command("criteria", criteria, For.FACILITATOR),
    Command("add_criterion", add_criterion, For.FACILITATOR),
    Command("drop_criterion", drop_criterion, For.FACILITATOR),
)
