"""A network's page, and a municipality's in it: goals, actions and answers over time."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.calendar import day_text
from dialogs.figures import decimal
from dialogs.messages import Fact, Message, Picture, Section
from dialogs.views.action_view import action_line
from dialogs.words import Words
from facilitation.actions import ActionItem, ActionState, by_due
from facilitation.follow_up import TOPICS, FollowUp
from facilitation.network import Chapter, Kept, Said

MOST_DONE = 10


def network_message(
    title: str,
    chapters: Sequence[Chapter],
    rows: Sequence[Kept],
    coordinators: Mapping[str, str],
    elsewhere: Mapping[str, Sequence[str]],
    words: Words,
    picture: Picture | None = None,
) -> Message:
    """Return the network's page: its gatherings with what each was for, and its municipalities.

    `coordinators` are names by municipality, `elsewhere` the other networks that municipalities are in.
    """
    told = tuple(_told(row, coordinators, elsewhere, words) for row in rows)
    held = tuple(_held(one, words) for one in chapters)
    lists = ((words("network-gatherings"), held), (words("network-municipalities"), told))
    return Message(
        title=words("network-title", title=title),
        sections=tuple(Section(name, lines) for name, lines in lists if lines),
        picture=picture,
    )


def _held(one: Chapter, words: Words) -> str:
    purpose = words(f"purpose-{one.purpose}") if one.purpose else "none"
    day = day_text(one.day, words, with_year=True)
    count = len(one.organisations)
    return words("network-gathering", day=day, title=one.title, purpose=purpose, people=one.people, places=count)


def _told(row: Kept, coordinators: Mapping[str, str], elsewhere: Mapping[str, Sequence[str]], words: Words) -> str:
    also = ", ".join(elsewhere.get(row.organisation, ()))
    who = coordinators.get(row.organisation, "") or "nobody"
    line = words("network-municipality", name=row.organisation, done=row.done, open=row.open, who=who)
    return words("network-also", line=line, networks=also) if also else line


def municipality_part(
    title: str,
    chapters: Sequence[Chapter],
    items: Sequence[ActionItem],
    names: Mapping[str, str],
    words: Words,
    today: date,
) -> tuple[Section, ...]:
    """Return one network's part of a municipality's page; `chapters` and `items` are the municipality's own."""
    still = tuple(action_line(item, names, words, today) for item in by_due(items) if item.is_open)
    done = tuple(item.text for item in items if item.state is ActionState.DONE)[-MOST_DONE:]
    story = tuple(line for one in chapters for line in _chapter(one, words))
    lists = (("page-story", story), ("page-open", still), ("page-done", done))
    return tuple(Section(f"{title}: {words(key)}", lines) for key, lines in lists if lines)


def _chapter(one: Chapter, words: Words) -> Sequence[str]:
    """Return a gathering's lines: when, what for, and what the municipality said there."""
    purpose = words(f"purpose-{one.purpose}") if one.purpose else "none"
    head = words("page-gathering", day=day_text(one.day, words, with_year=True), title=one.title, purpose=purpose)
    goals = (words("page-goal", text=said.text) for said in one.goals)
    answers = (_answer(said, words) for said in one.answers)
    promises = (
        words("page-said", topic=words(f"follow-up-{topic}"), text=getattr(promise, topic))
        for promise in one.promises
        for topic in TOPICS
        if getattr(promise, topic)
    )
    return (head, *goals, *answers, *promises)


def _answer(said: Said, words: Words) -> str:
    number = decimal(said.number, words.language) if said.number is not None else "–"
    return words("page-answer", text=said.text, number=number)


def promised_message(
    organisation: str,
    items: Sequence[ActionItem],
    said: FollowUp | None,
    names: Mapping[str, str],
    words: Words,
    today: date,
) -> Message:
    """Return what a municipality promised and said last, brought up as somebody from it comes to the next gathering."""
    lines = tuple(action_line(item, names, words, today) for item in by_due(items))
    told = tuple(
        words("page-said", topic=words(f"follow-up-{topic}"), text=getattr(said, topic))
        for topic in TOPICS
        if said and getattr(said, topic)
    )
    lists = (("page-open", lines), ("promised-said", told))
    sections = tuple(Section(words(key), found) for key, found in lists if found)
    return Message(title=words("promised-title", name=organisation), sections=sections)


def municipality_message(organisation: str, parts: Sequence[Section], facts: Sequence[Fact], words: Words) -> Message:
    """Return a municipality's page, over all the networks it is in."""
    text = () if parts else (words("page-empty"),)
    return Message(title=organisation, text=text, facts=tuple(facts), sections=tuple(parts))
