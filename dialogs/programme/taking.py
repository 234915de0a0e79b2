"""An agenda taken in: read, put on its day, kept and shown."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from dialogs.messages import Message, Reply, Section, Tone
from dialogs.methods import texts_in
from dialogs.programme.shelf import shelf_of
from dialogs.programme.showing import keep
from dialogs.scene import Scene
from dialogs.views.programme_view import item_line
from facilitation.errors import NotYours
from facilitation.methods import planned
from facilitation.programme.items import Item, ItemKind, Programme
from facilitation.programme.reading import parted, read_programme
from facilitation.programme.template import meant
from facilitation.talk import bounded


async def take(scene: Scene, typed: str) -> tuple[Reply | None, str]:
    """Read, keep and run an agenda, or a template that holds one; return the reply, and what else the text holds.

    There is no reply to a text that is something else.

    Raises NotYours for others than the gathering's facilitator, BadText for far too long a text.
    """
    items, rest = await _read(scene, bounded(typed))
    if not items:
        return None, typed
    led(scene)
    gathering = scene.known_gathering()
    before = await scene.uow.programmes.get(gathering.id)
    await keep(scene, Programme(gathering.id, items, before.version if before else 0))
    return _reply(scene, items), rest.strip()


def led(scene: Scene) -> None:
    """Let the gathering's facilitator pass. Raises NotYours for everybody else."""
    if scene.known_person().id != scene.known_gathering().facilitator:
        raise NotYours("facilitator-only")


def zone_of(scene: Scene) -> ZoneInfo:
    """Return the time zone of the gathering."""
    return ZoneInfo(scene.known_gathering().time_zone)


async def _read(scene: Scene, typed: str) -> tuple[tuple[Item, ...], str]:
    templates, zone = await shelf_of(scene), zone_of(scene)
    own, today = meant(templates, typed), scene.now.astimezone(zone).date()
    if typed.lstrip().startswith("{"):
        saved = planned(typed, texts_in(scene.hall_words), scene.language).programme
        return (_on_day(saved, today) if saved else ()), ""
    if own is not None and own.plan.programme:
        return _on_day(own.plan.programme, today), ""
    agenda, rest = parted(typed)
    items = read_programme(agenda, today, zone, [one.key for one in templates])
    is_over = bool(items) and items[0].begins.date() == today and items[-1].ends <= scene.now
    return (_on_day(items, date.fromordinal(today.toordinal() + 1)) if is_over else items), rest


def _on_day(items: tuple[Item, ...], first: date) -> tuple[Item, ...]:
    """Return a programme as it begins on another day, at the same hours."""
    later = first - items[0].begins.date()
    moved = (replace(item, begins=item.begins + later, ends=item.ends + later, round_id=0) for item in items)
    return tuple(replace(item, planned=item.begins) for item in moved)


def _reply(scene: Scene, items: tuple[Item, ...]) -> Reply:
    lines = tuple(_line(scene, item) for item in items)
    text = (scene.words("programme-read", items=len(items)), scene.words("programme-how"))
    return Reply(Message(text=text, sections=(Section("", lines),), tone=Tone.DONE))


def _line(scene: Scene, item: Item) -> str:
    line = item_line(item, scene.words, zone_of(scene))
    return scene.words("programme-works", line=line) if item.kind is ItemKind.WORK else line
