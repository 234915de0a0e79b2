"""Promising something: what was typed is echoed as a form to look over, and counts when it is sent."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.commands import FORMS_ONLY, Command
from dialogs.follow_up.circle import Circle, circle_of
from dialogs.follow_up.mornings import remind_of_action
from dialogs.follow_up.showing import on_form
from dialogs.messages import Post, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.action_view import promise_form
from facilitation import actions
from facilitation.actions import ActionItem, Level, Source
from facilitation.arranging import arranged
from facilitation.dates import Horizon, read_dates
from facilitation.errors import BadText
from facilitation.promises import LONGEST_PROMISE, read_promise
from facilitation.talk import bounded

DRAFT = "promise"
LONGEST_DAY = 300  # letters in which a day is looked for
_NAMES = re.compile(r"\s*(?:,|;|\n|\bog\b|\band\b|&)\s*", re.IGNORECASE)


async def promise(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Tiltak: Linn følger opp OT før 1. mars": show what was understood, to be looked over and sent.

    `values`: text, and point where it comes from the plenum. Raises Unknown for who is in no gathering.
    """
    return await offer_promise(scene, values.get("text", ""), point=values.get("point", ""))


async def offer_promise(scene: Scene, text: str, *, point: str = "", organisation: str | None = None) -> Reply:
    """Show what was understood of a text as a form to look over; `point` is the plenum's that it comes from.

    Without an organisation it is its owner's, else the sender's. Raises Unknown for who is in no gathering,
    BadText for far too long a text.
    """
    circle, person = await circle_of(scene), scene.known_person()
    read = read_promise(bounded(text, LONGEST_PROMISE), circle.names, person.id, circle.today, circle.zone)
    if organisation is None:
        organisation = circle.organisation_of(next(iter(read.owners), person.id))
    form = promise_form(
        read,
        owners=", ".join(circle.names[owner] for owner in read.owners),
        organisation=organisation,
        words=scene.words,
        source=_source_values(scene, point),
    )
    await scene.uow.posts.put(Post(scene.own_place, DRAFT, form), scene.now)
    return told(scene, "look-over-promise")


def _source_values(scene: Scene, point: str) -> Mapping[str, str]:
    """Return what the form carries of where it comes from: the round that is or was held last."""
    return {"source": str(scene.round.id), "point": point} if scene.round is not None else {}


async def keep_promise(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Store what the form says, or the form as it stands where it is only said to be good.

    Raises BadText for what is missing or no date, Unknown for a name nobody has.
    """
    circle, person = await circle_of(scene), scene.known_person()
    values = values if "what" in values else await on_form(scene, scene.own_place, DRAFT)
    filled = _filled(circle, values)
    item = actions.promise(
        ActionItem(
            0,
            circle.partnership.id,
            values.get("what", ""),
            filled.owners,
            filled.organisation,
            values.get("involved", ""),
            filled.due,
            filled.level,
            source=await _source(scene, values),
        ),
        person.id,
        scene.now,
    )
    stored = await scene.uow.actions.add(item)
    await remind_of_action(scene, circle, stored)
    await scene.uow.posts.remove(scene.own_place, DRAFT, scene.now)
    return told(scene, "promise-kept", number=stored.id)


@dataclass(frozen=True, slots=True)
class _Filled:
    owners: tuple[str, ...]
    organisation: str
    due: date | None
    level: Level


def _filled(circle: Circle, values: Mapping[str, str]) -> _Filled:
    organisation = values.get("organisation", "").strip()
    return _Filled(
        owners_named(circle, values.get("who", "")),
        circle.organisation(organisation) if organisation else "",
        day_named(circle, values.get("due", "")),
        Level(values["level"]) if values.get("level") in list(Level) else Level.COMMON,
    )


async def keep_new(scene: Scene, circle: Circle, items: Sequence[ActionItem]) -> int:
    """Store those of several promises that are not known yet; return how many there are. Raises what `promise` does."""
    known = await scene.uow.actions.of_partnership(circle.partnership.id, settled=True)
    still = {(item.text, item.organisation, item.owners) for item in known if item.is_open}
    ever = {(item.text, item.organisation, item.history[0].owners, item.history[0].due) for item in known}
    unsaid = [item for item in items if (item.text, item.organisation, item.owners) not in still]
    new = [item for item in unsaid if (item.text, item.organisation, item.owners, item.due) not in ever]
    for item in new:
        stored = await scene.uow.actions.add(actions.promise(item, scene.known_person().id, scene.now))
        await remind_of_action(scene, circle, stored)
    return len(new)


def owners_named(circle: Circle, typed: str) -> tuple[str, ...]:
    """Return who was named, by id. Raises Unknown for a name that nobody has, or several."""
    names = [name for name in _NAMES.split(typed.strip()) if name]
    return tuple(circle.find(name).person_id for name in names)


def day_named(circle: Circle, typed: str) -> date | None:
    """Return the day that was typed, None for nothing. Raises BadText where no date can be read, or far too long."""
    if not typed.strip():
        return None
    reading = read_dates(bounded(typed, LONGEST_DAY), Horizon(circle.today), circle.zone)
    if len(reading.moments) != 1 or reading.doubts:
        raise BadText("no-such-day", text=typed[:40])
    return reading.moments[0].due


async def _source(scene: Scene, values: Mapping[str, str]) -> Source | None:
    """Return where it comes from, as that is now: points can be sent anew, an action remembers what they were."""
    typed, key = values.get("source", ""), values.get("point", "")
    round_ = await scene.uow.rounds.get(int(typed)) if typed.isdecimal() and len(typed) < 10 else None
    if round_ is None or round_.gathering_id != scene.known_gathering().id:
        return None
    points = arranged(round_, await scene.uow.rounds.groups(round_.id)) if key else ()
    point = next((one for one in points if key in one.keys), None)
    return Source(round_.id, key, point.keys, point.authors) if point else Source(round_.id)


async def drop_draft(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Throw the form away; nothing was stored."""
    await scene.uow.posts.remove(scene.own_place, DRAFT, scene.now)
    return told(scene, "promise-dropped")


COMMANDS = (
    Command("promise", promise),
    Command("keep_promise", keep_promise, states=FORMS_ONLY),
    Command("drop_promise", drop_draft, states=FORMS_ONLY),
)
