"""What one person of the demo does next: a pure function from what they see, and the time, to what they mean to do.

The whole simulation of participants is here; who carries it out, and through which door, is not.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.demo.lines import Lines
from bot.demo.people import CAST, Character, Habit
from bot.demo.secretary import result
from bot.demo.sight import HALL, MINE, Act, Intent, Seen, Sight, Time, holder, notes, press, running
from dialogs.messages import ChoiceInput, Input, ScaleInput, TextInput
from facilitation.plan import Track

# A field with room for no more letters than this takes a number.
SHORTEST_TEXT = 4
NAMES = tuple(character.name for character in CAST)


@dataclass(frozen=True, slots=True)
class Mind:
    """One person at one moment. Chance is drawn from the seed and from what it is about: the same again each time."""

    character: Character
    sight: Sight
    now: datetime
    lines: Lines
    seed: int = 0

    def chance(self, about: str) -> float:
        """Return a number from 0 to 1."""
        return random.Random(f"{self.seed}/{self.character.slug}/{about}").random()

    def soon(self, about: str, least: float, most: float) -> datetime:
        """Return a moment so many seconds from now."""
        return self.now + timedelta(seconds=least + (most - least) * self.chance(f"{about}/soon"))

    def answer(self, question: str) -> str:
        """Return what this person would write to a question."""
        return self.lines.answer(self.character, question, self.seed)


def intents(mind: Mind) -> Sequence[Intent]:
    """Return all that a participant means to do as things stand now."""
    return [
        *_come_in(mind),
        *_join_round(mind),
        *_claim_role(mind),
        *_think(mind),
        *_speak(mind),
        *_moderate(mind),
        *_keep_focus(mind),
        *_park(mind),
        *_write_result(mind),
        *_answer_the_hall(mind),
        *_commit(mind),
    ]


def _come_in(mind: Mind) -> Iterator[Intent]:
    hall, one = mind.sight.at(HALL), mind.character
    begun = any(seen.message.clock for seen in hall)
    if mind.sight.at(MINE) or not hall or (one.late and not begun):
        return
    when = mind.soon("come-in", 20, 50) if one.late else mind.soon("come-in", 2, 75)
    yield Intent("come-in", when, Act(HALL, "join", coming_in(one), submits=True))


def coming_in(one: Character) -> Mapping[str, str]:
    """Return what somebody fills in at the door."""
    return {
        "name": one.name,
        "organisation": one.organisation,
        "track": "other" if one.track is Track.OTHER else "kommune",
        "helper": "yes" if one.helper else "",
        "language": one.language,
    }


def _join_round(mind: Mind) -> Iterator[Intent]:
    desk = mind.sight.with_button("join", MINE)
    if desk is not None:
        yield Intent(f"join:{desk.message.epoch}", mind.soon("join", 2, 25), press(desk, "join"))


def _claim_role(mind: Mind) -> Iterator[Intent]:
    status = mind.sight.status
    if status is None or mind.character.name in status.names:
        return
    for button in status.message.buttons:
        if button.action == "claim":
            role = button.values.get("role", "")
            about = f"claim:{role}:{button.values.get('round')}:{status.message.title}"
            yield Intent(about, mind.soon(f"claim/{role}", 8, 100), Act("group", "claim", dict(button.values)))


def _think(mind: Mind) -> Iterator[Intent]:
    """Write alone, and press Ferdig or not. Some write only when they are reminded, some never."""
    desk = mind.sight.with_button("answer", MINE)
    clock = running(desk.message.clock) if desk else None
    if desk is None or clock is None or mind.character.habit is Habit.SILENT:
        return
    if mind.character.habit is Habit.NUDGED and not _reminded(mind):
        return
    yield from _go(mind, desk, clock)
    written = {entry.id: mind.answer(entry.label) for entry in desk.inputs("answer")}
    written |= {entry.id: given(mind, entry) for entry in desk.inputs("poll")}
    share = 0.15 + 0.45 * mind.chance("think")
    when = max(clock.at(share), mind.soon("reminded", 8, 20))
    key = "/".join(written)
    if written:
        yield Intent(f"think:{key}", when, press(desk, "answer", written))
    if desk.button("ready") and mind.chance("ready") < 0.75 and mind.character.habit is Habit.STEADY:
        yield Intent(f"ready:{key}", when + timedelta(seconds=5 + 20 * mind.chance(key)), press(desk, "ready", written))


def _reminded(mind: Mind) -> bool:
    return any(seen.key.startswith("told-") and "nudge" in seen.key for seen in mind.sight.at(MINE))


def _speak(mind: Mind) -> Iterator[Intent]:
    """Say one's viewpoint and press Neste; now and then pass. The moderator goes on if a speaker forgets the button."""
    status, clock = mind.sight.status, mind.sight.clock
    if status is None or clock is None or not status.button("next_turn"):
        return
    title, speaking = status.message.title, [name for _, name in status.message.mentions]
    about = f"turn:{clock.mark}:{title}:{'/'.join(speaking)}"
    if mind.character.name in speaking and mind.chance(about) < 0.12:
        yield Intent(about, mind.soon(about, 5, 12), press(status, "pass_turn"))
    elif mind.character.name in speaking:
        yield Intent(about, mind.soon(about, 15, 60), press(status, "next_turn"))
    elif mind.character.name == holder(status.message, "moderator"):
        yield Intent(about, mind.now + timedelta(seconds=120), press(status, "next_turn"))


def _moderate(mind: Mind) -> Iterator[Intent]:
    """When the word is free: let it go round once more, or go on when the group is through."""
    status, clock = mind.sight.status, mind.sight.clock
    if status is None or clock is None or mind.character.name != holder(status.message, "moderator"):
        return
    wish = mind.chance(f"moderate/{clock.mark}")
    if status.button("another_lap") and wish < 0.35:
        yield Intent(f"lap:{clock.mark}", mind.soon("lap", 25, 60), press(status, "another_lap"))
    elif status.button("next_part") and wish > 0.75:
        when = max(clock.at(0.8), mind.soon("part", 60, 90))
        yield Intent(f"part:{clock.mark}", when, press(status, "next_part"))


def _keep_focus(mind: Mind) -> Iterator[Intent]:
    desk, clock = mind.sight.with_button("refocus", MINE), mind.sight.clock
    if desk is not None and clock is not None and mind.chance(f"refocus/{clock.mark}") < 0.5:
        when = clock.at(0.45 + 0.4 * mind.chance("refocus"))
        yield Intent(f"refocus:{clock.mark}", max(when, mind.now), press(desk, "refocus"))


def _park(mind: Mind) -> Iterator[Intent]:
    desk, clock = mind.sight.with_button("park", MINE), mind.sight.clock
    if desk is not None and clock is not None and mind.chance("park") < 0.25:
        when = clock.at(0.3 + 0.5 * mind.chance("park/when"))
        text = mind.lines.to_park(mind.character, mind.seed)
        yield Intent("park", max(when, mind.now), press(desk, "park", {"text": text}))


def _write_result(mind: Mind) -> Iterator[Intent]:
    """The secretary writes as the word goes round, and once more when it is free: each time all that has been said."""
    desk, status = mind.sight.with_button("result", MINE), mind.sight.status
    if desk is None or status is None:
        return
    said, clock = notes(status.message, NAMES), mind.sight.clock
    written = result(
        desk.inputs("result"), said, lambda question: mind.lines.answer(mind.character, question, mind.seed)
    )
    if clock is None and status.message.clock is None and _is_unwritten(desk):
        yield Intent(
            f"result:late:{_round(desk, 'result')}", mind.soon("result/late", 8, 30), press(desk, "result", written)
        )
    elif clock is not None and said and (len(said) % 3 == 0 or not status.button("next_turn")):
        about = f"result:{clock.mark}:{len(said)}:{bool(status.button('next_turn'))}"
        yield Intent(about, mind.soon(about, 8, 20), press(desk, "result", written))


def _round(seen: Seen, action: str) -> str:
    """Return which round a button is about: what is done in one can be done in the next."""
    button = seen.button(action)
    return button.values.get("round", "") if button else ""


def _go(mind: Mind, desk: Seen, clock: Time) -> Iterator[Intent]:
    """Go to one of the topics there are."""
    ways = [button for button in desk.message.buttons if button.action == "answer" and not button.submits]
    if ways:
        chosen = ways[int(mind.chance(desk.message.epoch) * len(ways))]
        yield Intent(f"go:{desk.message.epoch}", clock.at(0.1), Act(MINE, "answer", dict(chosen.values)))


def _is_unwritten(desk: Seen) -> bool:
    return not any(entry.value for entry in desk.inputs("result"))


def _answer_the_hall(mind: Mind) -> Iterator[Intent]:
    """Answer what the hall is asked just now."""
    desk = mind.sight.with_button("answer", MINE)
    fields = desk.inputs("poll") if desk and not desk.message.clock else ()
    if desk is None or not fields or mind.character.habit is Habit.SILENT:
        return
    about = f"poll:{desk.message.epoch}"
    yield Intent(about, mind.soon("poll", 6, 45), press(desk, "answer", {one.id: given(mind, one) for one in fields}))


def given(mind: Mind, field: Input) -> str:
    """Return what this person would fill in in a poll's field."""
    chance = random.Random(f"{mind.seed}/{mind.character.slug}/{field.id}")
    match field:
        case ChoiceInput():
            keys = [choice.value for choice in field.choices]
            return "\n".join(chance.sample(keys, min(field.most, len(keys))))
        case ScaleInput():
            return str(chance.randint(field.lowest, field.highest))
        case TextInput(max_length=room) if room <= SHORTEST_TEXT:
            return str(chance.randint(0, 12))
        case TextInput():
            return mind.answer(field.label).splitlines()[0][:60]


def _commit(mind: Mind) -> Iterator[Intent]:
    desk = mind.sight.with_button("commit", MINE)
    clock = running(desk.message.clock) if desk else None
    if desk is None or clock is None or mind.character.habit is Habit.SILENT:
        return
    line = mind.lines.commitment(mind.character, mind.seed)
    filled = {entry.id: line for entry in desk.inputs("commitment")}
    when = max(clock.at(0.1 + 0.7 * mind.chance("commit")), mind.now)
    yield Intent(f"commit:{'/'.join(filled)}", when, press(desk, "commit", filled))
