"""Action items as people see them: a form to look over, one line each, and what can be pressed about them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, tzinfo

from dialogs.calendar import day_text, time_text
from dialogs.messages import Button, Choice, ChoiceInput, Message, Section, TextInput, Tone
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.actions import LONGEST_ACTION, LONGEST_INVOLVED, ActionItem, Event, Level, by_due
from facilitation.promises import Promise

SHORT = 40
MOST_PRESSED = 3


def promise_form(read: Promise, owners: str, organisation: str, words: Words, source: Mapping[str, str]) -> Message:
    """Return what was understood of a promise, to be looked over and sent."""
    buttons = Buttons(words, 0)
    keep = buttons("keep_promise", primary=True, submits=True)
    return Message(
        title=words("promise-title"),
        text=(words("promise-text"), *(words("promise-doubt", text=doubt) for doubt in (*read.unsure, *read.doubtful))),
        inputs=_fields(read, owners, organisation, words),
        buttons=(replace(keep, values={**keep.values, **source}), buttons("drop_promise")),
        tone=Tone.ACT,
    )


def promise_line(read: Promise, owners: str, words: Words) -> str:
    """Return a promise on one line, as it can be read back: who, what, by when, and who has to decide."""
    due = day_text(read.due, words, with_year=True) if read.due else "never"
    level = words(f"level-{read.level}").lower() if read.level is not Level.COMMON else "common"
    return words("promise-line", who=owners or "nobody", text=read.text, due=due, level=level)


def _fields(read: Promise, owners: str, organisation: str, words: Words) -> tuple[TextInput | ChoiceInput, ...]:
    due = day_text(read.due, words, with_year=True) if read.due else ""
    levels = tuple(Choice(level, words(f"level-{level}")) for level in Level)
    return (
        TextInput("what", words("promise-what"), read.text, lines=2, max_length=LONGEST_ACTION),
        TextInput("who", words("promise-who"), owners, hint=words("promise-who-hint")),
        TextInput("due", words("promise-due"), due, hint=words("promise-due-hint")),
        TextInput("organisation", words("promise-organisation"), organisation, hint=words("promise-organisation-hint")),
        TextInput("involved", words("promise-involved"), max_length=LONGEST_INVOLVED),
        ChoiceInput("level", words("promise-level"), levels, value=read.level),
    )


def action_line(item: ActionItem, names: Mapping[str, str], words: Words, today: date) -> str:
    """Return an item on one line: its number, what, who, by when, and whether it is late."""
    who = ", ".join(names[owner] for owner in item.owners if owner in names) or "nobody"
    due = day_text(item.due, words, today) if item.due else "never"
    late = "yes" if item.is_open and item.due and item.due < today else "no"
    return words("action-line", number=item.id, text=item.text, who=who, due=due, late=late, state=item.state)


def actions_message(
    title: str, items: Sequence[ActionItem], names: Mapping[str, str], words: Words, today: date
) -> Message:
    """Return a list of open items, the most urgent first, with buttons for the first few."""
    ordered = by_due(items)
    if not ordered:
        return Message(title=title, text=(words("no-actions"),))
    alone = len(ordered) == 1
    more = (Button("history_of", words("cmd-history-of"), {"action": str(ordered[0].id)}),) if alone else ()
    return Message(
        title=title,
        text=() if alone else (words("actions-hint", number=ordered[0].id),),
        sections=(Section("", tuple(action_line(item, names, words, today) for item in ordered)),),
        buttons=(*action_buttons(ordered, words, alone=alone), *more),
    )


def action_history(
    item: ActionItem, names: Mapping[str, str], words: Words, today: date, zone: tzinfo, *, pressed: bool
) -> Message:
    """Return an item with all that has become of it, the first first; with buttons for who may have it `pressed`."""
    lines = tuple(_event_line(event, names, words, zone) for event in item.history)
    return Message(
        title=words("action-title", number=item.id),
        text=(action_line(item, names, words, today),),
        sections=(Section(words("cmd-history-of"), lines),),
        buttons=action_buttons([item], words, alone=True) if pressed else (),
    )


def _event_line(event: Event, names: Mapping[str, str], words: Words, zone: tzinfo) -> str:
    what = words(
        f"action-{event.what.replace('_', '-')}-by",
        who=names.get(event.by, "somebody") if event.by else "Runde",
        owners=", ".join(names[owner] for owner in event.owners if owner in names) or "nobody",
        due=day_text(event.due, words, with_year=True) if event.due else "never",
    )
    at = event.at.astimezone(zone)
    return words(
        "action-event", day=day_text(at.date(), words, with_year=True), time=time_text(at, words, zone), what=what
    )


def action_buttons(items: Sequence[ActionItem], words: Words, *, alone: bool) -> tuple[Button, ...]:
    """Return what an owner can press about the first few items: done, later, somebody else.

    Each says which item it is about, unless the message tells of that one `alone`.
    """
    return tuple(
        Button(name, _press_label(item, name, words, alone=alone), {"action": str(item.id)})
        for item in items[:MOST_PRESSED]
        for name in ("action_done", "action_later", "action_to")
    )


def _press_label(item: ActionItem, name: str, words: Words, *, alone: bool) -> str:
    if alone:
        return words(f"cmd-{name.replace('_', '-')}")
    short = item.text if len(item.text) <= SHORT else f"{item.text[: SHORT - 1].rstrip()}…"
    return words(f"press-{name.replace('_', '-')}", text=short)


def organisations_sections(
    items: Sequence[ActionItem], names: Mapping[str, str], words: Words, today: date
) -> tuple[Section, ...]:
    """Return items by organisation, those common to all last."""
    places = sorted({item.organisation for item in items}, key=lambda name: (not name, name.casefold()))
    return tuple(
        Section(
            place or words("common-actions"),
            tuple(action_line(item, names, words, today) for item in by_due(items) if item.organisation == place),
        )
        for place in places
    )
