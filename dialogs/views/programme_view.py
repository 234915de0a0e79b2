"""The programme as the hall, the wall and the one who leads see it, and a break's clock."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from dialogs.calendar import day_text, time_text
from dialogs.messages import Button, ClockFace, Fact, Message, Section, Tone
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.programme.items import Item, ItemKind
from facilitation.programme.running import following, slack, under_way

USUAL_DELAY = "5"


def programme_message(items: Sequence[Item], title: str, words: Words, zone: tzinfo, now: datetime) -> Message:
    """Return the hall's post: what is now, what is next, and the days with their items."""
    return Message(
        title=words("programme-title", title=title),
        text=() if _is_ahead(items, now) else (words("programme-over"),),
        facts=_facts(items, words, zone, now),
        sections=_days(items, words, zone, now),
        beside=True,
    )


def break_message(items: Sequence[Item], place: int, words: Words, zone: tzinfo) -> Message:
    """Return the post that counts a break down, and says what comes after it."""
    item = items[place]
    back = words("programme-back", time=time_text(item.ends, words, zone))
    after = items[place + 1] if place + 1 < len(items) and items[place + 1].day == item.day else None
    then = (words("programme-then", item=item_name(after, words)),) if after else ()
    clock = ClockFace(ends_at=item.ends, length_seconds=int(item.length.total_seconds()))
    return Message(title=item.title, text=(back, *then), clock=clock)


def lead_programme(items: Sequence[Item], words: Words, zone: tzinfo, now: datetime) -> Message:
    """Return the post of whoever leads: where the programme is, and what can be done with it now."""
    here = under_way(items, now)
    waits = here is not None and items[here].kind is ItemKind.WORK and not items[here].round_id
    return Message(
        title=words("programme-lead"),
        text=() if _is_ahead(items, now) else (words("programme-over"),),
        facts=_facts(items, words, zone, now),
        buttons=_controls(items, words, now),
        tone=Tone.ACT if waits else Tone.NORMAL,
        epoch=f"item-{items[here].planned.isoformat()}" if waits and here is not None else "",
    )


def _is_ahead(items: Sequence[Item], now: datetime) -> bool:
    return any(item.ends > now for item in items)


def _facts(items: Sequence[Item], words: Words, zone: tzinfo, now: datetime) -> tuple[Fact, ...]:
    here, after = under_way(items, now), following(items, now)
    found = []
    if here is not None:
        until = time_text(items[here].ends, words, zone)
        text = words("programme-until", item=item_name(items[here], words), time=until)
        found.append(Fact(words("programme-now"), text))
    if after is not None:
        found.append(Fact(words("programme-next"), _when(items[after], words, zone, now)))
    return tuple(found)


def _when(item: Item, words: Words, zone: tzinfo, now: datetime) -> str:
    line = f"{time_text(item.begins, words, zone)} {item_name(item, words)}"
    day = item.begins.astimezone(zone).date()
    return line if day == now.astimezone(zone).date() else f"{day_text(day, words)} {line}"


def with_next(message: Message, items: Sequence[Item], words: Words, zone: tzinfo, now: datetime) -> Message:
    """Return a desk or a table's post that also says what the programme has next.

    A form says it not: it would be written anew when the programme goes on, while somebody writes in it.
    """
    place = following(items, now)
    if place is None or message.inputs:
        return message
    return replace(
        message, facts=(*message.facts, Fact(words("programme-next"), _when(items[place], words, zone, now)))
    )


def item_name(item: Item, words: Words) -> str:
    """Return an item with whoever is responsible for it."""
    return words("programme-owned", title=item.title, owner=item.owner) if item.owner else item.title


def _days(items: Sequence[Item], words: Words, zone: tzinfo, now: datetime) -> tuple[Section, ...]:
    days = dict.fromkeys(item.day for item in items)
    return tuple(
        Section(
            day_text(next(one for one in items if one.day == day).begins.astimezone(zone).date(), words),
            tuple(item_line(item, words, zone, now) for item in items if item.day == day),
        )
        for day in days
    )


def item_line(item: Item, words: Words, zone: tzinfo, now: datetime | None = None) -> str:
    """Return one line: its times, what was planned where that is another, and whether it is over or under way."""
    begins, ends = time_text(item.begins, words, zone), time_text(item.ends, words, zone)
    line = f"{begins}–{ends} {item_name(item, words)}"
    if item.begins != item.planned:
        line = words("programme-moved", line=line, time=time_text(item.planned, words, zone))
    if now is None or now < item.begins:
        return line
    return words("programme-done" if item.ends <= now else "programme-here", line=line)


def _controls(items: Sequence[Item], words: Words, now: datetime) -> tuple[Button, ...]:
    buttons, here, after = Buttons(words, 0), under_way(items, now), following(items, now)
    start = tuple(
        Button(
            "start_item",
            words("programme-start", title=_short(items[place].title)),
            {"round": "0", "item": str(place + 1)},
            primary=place == here,
        )
        for place in (here, after)
        if place is not None and items[place].kind is ItemKind.WORK and not items[place].round_id
    )
    onward = (buttons("next_item"),) if after is not None else ()
    return (*start, *onward, *delay_buttons(items, USUAL_DELAY, words, now))


def delay_buttons(items: Sequence[Item], minutes: str, words: Words, now: datetime) -> tuple[Button, ...]:
    """Return the ways to take a delay: what follows is moved, or the breaks give what they can."""
    if under_way(items, now) is None and following(items, now) is None:
        return ()
    ways = ("push", "slack") if slack(items, now) else ("push",)
    return tuple(
        Button("delay", words(f"programme-{how}", minutes=minutes), {"round": "0", "minutes": minutes, "how": how})
        for how in ways
    )


def _short(title: str, most: int = 40) -> str:
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"
