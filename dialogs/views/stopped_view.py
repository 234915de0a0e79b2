"""Where nothing is shown and why, for the facilitator: what a platform has refused, and what it does not answer to."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from dialogs.calendar import time_text
from dialogs.messages import Section
from dialogs.outgoing import Conversation
from dialogs.records import Person
from dialogs.views.parts import group_name
from dialogs.words import Words
from facilitation.state import Group

MOST_NAMES = 5


def stopped_sections(
    stopped: Sequence[Conversation], groups: Sequence[Group], people: Mapping[str, Person], words: Words
) -> tuple[Section, ...]:
    """Return one line a reason, with all who it concerns; nothing while nothing is stopped."""
    concerned: dict[str, list[str]] = {}
    for conversation in stopped:
        concerned.setdefault(_why(conversation, words), []).append(_where(conversation, groups, people, words))
    lines = tuple(words("stopped-line", where=_names(names, words), why=why) for why, names in concerned.items())
    return (Section(words("channels-stopped"), lines),) if lines else ()


def silent_sections(since: Mapping[str, datetime], words: Words, zone: tzinfo) -> tuple[Section, ...]:
    """Return a line for each channel that has taken nothing since a time, and what that means for the round."""
    lines = tuple(
        words("silent-line", channel=channel.title(), since=time_text(at, words, zone))
        for channel, at in sorted(since.items())
    )
    return (Section(words("channels-silent"), lines),) if lines else ()


def _why(conversation: Conversation, words: Words) -> str:
    key = f"stopped-{conversation.stopped}"
    return words(key if words.has(key) else "stopped-unknown")


def _where(conversation: Conversation, groups: Sequence[Group], people: Mapping[str, Person], words: Words) -> str:
    kind, keys = conversation.place.kind, conversation.place.keys
    if kind == "person":
        person = people.get(keys[-1])
        return person.name if person else conversation.channel.title()
    if kind == "group":
        same = [group for group in groups if (str(group.round_id), str(group.number)) == keys]
        return group_name(same[0], words) if same else words("stopped-earlier-group")
    return words("stopped-hall", channel=conversation.channel.title())


def _names(names: Sequence[str], words: Words) -> str:
    different = list(dict.fromkeys(names))
    listed = ", ".join(different[:MOST_NAMES])
    if len(different) <= MOST_NAMES:
        return listed
    return words("stopped-more", where=listed, count=len(different) - MOST_NAMES)
