"""`program`: an agenda is pasted and runs; it is delayed or goes on early, and rounds start from its items."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.commands import FORMS_ONLY, Command, For
from dialogs.messages import Message, Reply, Section, Tone
from dialogs.programme.shelf import own_methods
from dialogs.programme.showing import keep
from dialogs.programme.taking import led, take, zone_of
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.seating import new_round, with_round
from dialogs.views.programme_view import delay_buttons, item_line, programme_message
from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.methods import named
from facilitation.programme.items import Item, ItemKind, Programme
from facilitation.programme.running import delayed, following, gone_on, slack, under_way


async def programme(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Program: 09.00 Velkommen …": read and run it (`text`); without one, tell where the programme is.

    Raises Unknown where there is none, BadText for what is no agenda, and what `take` raises.
    """
    typed = values.get("text", "").strip()
    if not typed:
        known, title = await _known(scene), scene.known_gathering().title
        shown = programme_message(known.items, title, scene.words, zone_of(scene), scene.now)
        return Reply(replace(shown, beside=False))
    taken, rest = await take(scene, typed)
    if taken is None:
        raise BadText("no-programme")
    return await with_round(scene, taken, rest)


async def _known(scene: Scene) -> Programme:
    found = await scene.uow.programmes.get(scene.known_gathering().id)
    if found is None:
        raise Unknown("no-programme-yet")
    return found


async def delay(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Forsinket 10": `how` says whether what follows is moved ("push") or the breaks give it ("slack").

    Where neither is said and the breaks have something to give, it is asked. Raises NotYours, Unknown, BadText,
    WrongTime when the programme is over.
    """
    led(scene)
    known, typed = await _known(scene), values.get("minutes", "")
    minutes = int(typed) if typed.isdecimal() and len(typed) < 4 else 0
    later = delayed(known.items, minutes, scene.now, eats_slack=values.get("how") == "slack")
    if not values.get("how") and slack(known.items, scene.now):
        buttons = delay_buttons(known.items, typed, scene.words, scene.now)
        return Reply(Message(text=(scene.words("programme-how-late", minutes=minutes),), buttons=buttons))
    await keep(scene, replace(known, items=later))
    return _moved(scene, known.items, later)


def _moved(scene: Scene, before: tuple[Item, ...], after: tuple[Item, ...]) -> Reply:
    """Tell what has other times than before, so that nobody is surprised."""
    known = {item.planned: (item.begins, item.ends) for item in before}
    changed = [item for item in after if known.get(item.planned) != (item.begins, item.ends)]
    lines = tuple(item_line(item, scene.words, zone_of(scene)) for item in changed)
    message = Message(text=(scene.words("programme-changed"),), sections=(Section("", lines),), tone=Tone.DONE)
    return Reply(message)


async def next_item(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Neste post": what is next begins now. Raises NotYours, Unknown, WrongTime when nothing follows."""
    led(scene)
    known = await _known(scene)
    place = following(known.items, scene.now)
    later = gone_on(known.items, scene.now)
    await keep(scene, replace(known, items=later))
    return told(scene, "programme-gone-on", title=known.items[place or 0].title)


async def start_item(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Start the round or the method of an item (`item`, from 1), else of the one that is under way.

    Raises NotYours, Unknown for no such item, and what planning a round raises.
    """
    led(scene)
    known = await _known(scene)
    place = _place(known, values.get("item", ""), under_way(known.items, scene.now))
    item = known.items[place]
    if item.kind is not ItemKind.WORK:
        raise WrongTime("nothing-to-start")
    reply = await new_round(scene, {"text": item.brings, "template": await _template(scene, item)})
    if reply.refused:
        return reply
    items = known.items if item.begins <= scene.now else gone_on(known.items, scene.now, to=place)
    me = (item.planned, item.title)
    started = (
        replace(one, round_id=scene.known_round().id) if (one.planned, one.title) == me else one for one in items
    )
    await keep(scene, replace(known, items=tuple(started)))
    return reply


async def _template(scene: Scene, item: Item) -> str:
    """Return the method of an item that names none: the hall reflects."""
    return "" if named(item.title, await own_methods(scene)) else "igp"


def _place(known: Programme, typed: str, here: int | None) -> int:
    if not typed and here is not None:
        return here
    place = int(typed) - 1 if typed.isdecimal() and len(typed) < 4 else -1
    if not 0 <= place < len(known.items):
        raise Unknown("no-such-item")
    return place


COMMANDS = (
    Command("programme", programme),
    Command("next_item", next_item, For.FACILITATOR),
    Command("delay", delay, For.FACILITATOR),
    Command("start_item", start_item, For.FACILITATOR, FORMS_ONLY),
)
