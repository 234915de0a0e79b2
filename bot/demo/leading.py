"""What the facilitator of the demo does when nobody else leads ("Spill av"): as pure as `bot.demo.actors`."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.demo.actors import Mind
from bot.demo.people import CAST
from bot.demo.sight import HALL, MINE, Intent, Seen, press
from dialogs.words import LANGUAGES, words

EXPECTED = sum(not character.late for character in CAST)


def leading(mind: Mind) -> Sequence[Intent]:
    """Return all that the facilitator means to do as things stand now."""
    panel = next((seen for seen in mind.sight.at(MINE) if seen.key == "lead"), None)
    if panel is None:
        return []
    if panel.message.links:  # the links are the minutes: the round is over
        return [*_go_on(mind)]
    return [*_plan(mind, panel), *_go_on(mind), *_seat(mind, panel), *_start(mind, panel), *_plenum(mind, panel)]


def _plan(mind: Mind, panel: Seen) -> Iterator[Intent]:
    if panel.button("new_round") is not None:
        yield Intent("plan", mind.now + timedelta(seconds=10), press(panel, "new_round", {"text": mind.lines.slide}))


def _go_on(mind: Mind) -> Iterator[Intent]:
    """Start what the programme has come to."""
    card = next((seen for seen in mind.sight.at(MINE) if seen.key == "programme"), None)
    button = card.button("start_item") if card else None
    if card is not None and button is not None and button.primary:
        yield Intent(f"item:{button.values['item']}", mind.now + timedelta(seconds=20), press(card, "start_item"))


def _about(panel: Seen) -> str:
    """Return which round the panel is about: what is done in one can be done in the next."""
    return next((button.values["round"] for button in panel.message.buttons if "round" in button.values), "")


def _seat(mind: Mind, panel: Seen) -> Iterator[Intent]:
    """Propose groups when all are there; not wait for ever for the last."""
    button = panel.button("propose_groups")
    if button is None or not button.primary:
        return
    yield Intent(f"seat:anyway:{_about(panel)}", mind.now + timedelta(seconds=150), press(panel, "propose_groups"))
    if _count(panel) >= EXPECTED:
        yield Intent(f"seat:{_about(panel)}", mind.now + timedelta(seconds=10), press(panel, "propose_groups"))


def _count(panel: Seen) -> int:
    found = re.search(r"\d+", panel.message.facts[0].value) if panel.message.facts else None
    return int(found[0]) if found else 0


def _start(mind: Mind, panel: Seen) -> Iterator[Intent]:
    button = panel.button("start")
    if button is not None:
        yield Intent(f"start:{_about(panel)}", mind.now + timedelta(seconds=60), press(panel, "start"))


def _plenum(mind: Mind, panel: Seen) -> Iterator[Intent]:
    """Call the groups one after another, let the hall vote, and go on."""
    if panel.button("present") is None:
        return
    groups = _groups(panel)
    floor = _on_the_floor(mind, groups)
    later, about = mind.now + timedelta(seconds=60), _about(panel)
    if floor < groups - 1 and panel.button("close_poll") is None:
        when = later if floor >= 0 else mind.now + timedelta(seconds=20)
        yield Intent(f"present:{about}:{floor}", when, press(panel, "present"))
    elif panel.button("close_poll") is not None:
        yield Intent(f"count:{about}", later, press(panel, "close_poll"))
    elif groups and panel.button("open_vote") is not None and not _has_voted(panel):
        yield Intent(f"vote:{about}", later, press(panel, "open_vote"))
    elif panel.button("next_phase") is not None:
        yield Intent(f"on:{about}", later, press(panel, "next_phase"))
    elif panel.button("close") is not None:
        yield Intent(f"close:{about}", later, press(panel, "close"))


def _groups(panel: Seen) -> int:
    """Return how many groups there are, as the panel says who have sent their results."""
    labels = {words(language)("results-sent") for language in LANGUAGES}
    counts = [re.findall(r"\d+", fact.value) for fact in panel.message.facts if fact.label in labels]
    return int(counts[0][-1]) if counts and counts[0] else 0


def _has_voted(panel: Seen) -> bool:
    """Tell whether the panel shows what a vote came to."""
    asked = {words(language)("poll-vote") for language in LANGUAGES}
    return any(section.title in asked for section in panel.message.sections)


def _on_the_floor(mind: Mind, groups: int) -> int:
    """Return which of so many groups has the floor, as the hall's post says it; -1 before the first."""
    names = [
        {words(language)("group-name", number=number) for language in LANGUAGES} for number in range(1, groups + 1)
    ]
    said = " ".join(text for seen in mind.sight.at(HALL) if seen.message.clock for text in seen.message.text)
    called = (index for index, own in enumerate(names) if any(re.search(rf"{re.escape(name)}\b", said) for name in own))
    return next(called, -1)
