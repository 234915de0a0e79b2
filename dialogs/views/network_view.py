"""A network, and a municipality's part in it, in short: goals, actions and answers over time. The rest is on a page."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from urllib.parse import quote

from dialogs.calendar import day_text
from dialogs.messages import Fact, Message, Picture, Section
from dialogs.telling_scales import number_text
from dialogs.views.action_view import action_line
from dialogs.words import Words
from facilitation.actions import ActionItem, by_due
from facilitation.chronicle import Chronicle
from facilitation.follow_up import TOPICS, FollowUp
from facilitation.network import Chapter, Kept, Said, chapters, kept, own_part
from facilitation.organisations import organisation_key
from facilitation.partnership import of_organisation

MOST_DONE = 10


def network_path(token: str, number: int) -> str:
    """Return where somebody reads about a network; `token` is the secret of their own address."""
    return f"/nettverk/{token}/{number}"


def municipality_path(token: str, organisation: str) -> str:
    """Return where somebody reads about a municipality in all its networks."""
    return f"/kommune/{token}/{quote(organisation_key(organisation), safe='')}"


def network_message(chronicle: Chronicle, words: Words, picture: Picture | None = None) -> Message:
    """Return the network in short: its gatherings with what each was for, and its municipalities."""
    rows = kept(chronicle.items, chronicle.organisations.values(), chronicle.today)
    told = tuple(_told(row, chronicle, words) for row in rows)
    held = tuple(_held(one, words) for one in chapters(chronicle))
    lists = ((words("network-gatherings"), held), (words("network-municipalities"), told))
    return Message(
        title=words("network-title", title=chronicle.partnership.title),
        sections=tuple(Section(name, lines) for name, lines in lists if lines),
        picture=picture,
    )


def _held(one: Chapter, words: Words) -> str:
    purpose = words(f"purpose-{one.purpose}") if one.purpose else "none"
    day = day_text(one.day, words, with_year=True)
    count = len(one.organisations)
    return words("network-gathering", day=day, title=one.title, purpose=purpose, people=one.people, places=count)


def _told(row: Kept, chronicle: Chronicle, words: Words) -> str:
    also = ", ".join(title for _, title in chronicle.elsewhere.get(organisation_key(row.organisation), ()))
    who = coordinator_names(chronicle, row.organisation) or "nobody"
    facts = {"done": row.done, "open": row.open, "late": row.late}
    line = words("network-municipality", name=row.organisation, who=who, **facts)
    return words("network-also", line=line, networks=also) if also else line


def coordinator_names(chronicle: Chronicle, organisation: str) -> str:
    """Return the names of an organisation's coordinators, without deputies; "" where there are none."""
    people = of_organisation(chronicle.coordinators, organisation)
    return ", ".join(chronicle.names.get(one.person_id, "") for one in people if not one.deputy)


def municipality_message(organisation: str, seen: Sequence[Chronicle], words: Words) -> Message:
    """Return a municipality in short, over the networks it is seen in."""
    parts = tuple(part for one in seen for part in _part(one, organisation, words))
    networks = ", ".join(one.partnership.title for one in seen)
    text = () if parts else (words("page-empty"),)
    return Message(title=organisation, text=text, facts=(Fact(words("page-networks"), networks),), sections=parts)


def _part(chronicle: Chronicle, organisation: str, words: Words) -> Iterator[Section]:
    own = own_part(chronicle, organisation)
    still = tuple(action_line(item, chronicle.names, words, chronicle.today) for item in own.still)
    done = tuple(item.text for item in own.done[:MOST_DONE])
    story = tuple(line for one in own.chapters for line in _chapter(one, words))
    for key, lines in (("page-story", story), ("page-open", still), ("page-done", done)):
        if lines:
            yield Section(f"{chronicle.partnership.title}: {words(key)}", lines)


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
    number = number_text(said.number, words)
    if said.before is None:
        return words("page-answer", text=said.text, number=number)
    return words("page-answer-twice", text=said.text, before=number_text(said.before, words), number=number)


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
