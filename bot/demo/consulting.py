"""What the demo's people do with a consultation: coordinators are appointed, ask around, write, carry on and send.

As pure as `bot.demo.actors`; who coordinates what is the same as in the year after a gathering.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.demo.actors import Mind
from bot.demo.people import CAST
from bot.demo.sight import HALL, MINE, Act, Intent, Seen, press
from bot.demo.year import COORDINATORS
from dialogs.messages import ChoiceInput, Tone
from dialogs.views.consultation_view import FROM, QUESTION, STAGE, TEXT
from facilitation.consultation import ORDER, Stage
from facilitation.tallies import ProgressTally

_COME_IN = timedelta(seconds=90)
_PATIENCE = timedelta(minutes=30)


def putting_in_hands(mind: Mind) -> Iterator[Intent]:
    """Appoint who answers for each municipality, and close it when all have, or when it has been long enough."""
    asked = next((seen for seen in mind.sight.at(HALL) if seen.key.startswith("consultation-")), None)
    if asked is None or asked.button("join") is None:  # it is closed
        return
    names = {one.slug: one.name for one in CAST}
    for place, (slug, organisation) in enumerate(COORDINATORS.items()):
        when = mind.now + _COME_IN + timedelta(seconds=3 * place)
        yield Intent(f"appoint:{slug}", when, Act(MINE, "appoint", {"who": names[slug], "text": organisation}))
    close = Act(MINE, "close_consultation")
    yield Intent(f"close-anyway:{asked.key}", mind.now + _PATIENCE, close)
    if _is_answered(asked):
        yield Intent(f"close:{asked.key}", mind.now + timedelta(seconds=60), close)


def _is_answered(asked: Seen) -> bool:
    tally = asked.message.picture.tally if asked.message.picture else None
    sent = len(ORDER)
    rows = tally.rows if isinstance(tally, ProgressTally) else ()
    return bool(rows) and all(set(row.reached) == {sent} for row in rows)


def carrying(mind: Mind) -> Iterator[Intent]:
    """Put in what is said at home, write the answers, and carry them from state to state."""
    form = mind.sight.with_button("keep_opinion", MINE)
    card = mind.sight.with_button("answer_question", MINE)
    if form is not None:
        filled = _filled(mind, form)
        about = f"keep:{form.message.epoch}:{filled[STAGE]}"
        yield Intent(about, mind.soon(about, 10, 40), press(form, "keep_opinion", filled))
    elif card is not None and card.message.links:
        yield from _asking_around(mind, card)
        yield from _going_on(mind, card)


def _filled(mind: Mind, form: Seen) -> Mapping[str, str]:
    """Return the form filled in: an answer is a draft first, and all of them go on one state at a time."""
    fields = {field.id: field for field in form.message.inputs}
    stage = fields[STAGE]
    if TEXT in fields:
        return {TEXT: mind.answer(form.message.text[0]), STAGE: Stage.DRAFT}
    reached = ORDER.index(Stage(stage.value)) if isinstance(stage, ChoiceInput) else 0
    return {STAGE: ORDER[min(reached + 1, len(ORDER) - 1)]}


def _asking_around(mind: Mind, card: Seen) -> Iterator[Intent]:
    mate = next(
        (one for one in CAST if one.organisation == mind.character.organisation and one != mind.character), None
    )
    if mate is None:
        return
    questions = [section.title.partition(" ")[2] for section in card.message.sections]
    said = {f"{QUESTION}{at}": mind.lines.answer(mate, asked, mind.seed) for at, asked in enumerate(questions)}
    values = {"code": card.message.links[0].path.rpartition("/")[2], FROM: mate.name, **said}
    when = mind.soon("input", 5, 20)
    yield Intent(f"input:{card.key}", when, Act(MINE, "keep_input", values, submits=True))


def _going_on(mind: Mind, card: Seen) -> Iterator[Intent]:
    """Write the answers one after another; when all are written, take them on together."""
    if card.button("move_opinion") is not None:
        states = "/".join(section.items[0] for section in card.message.sections)
        if not _is_sent(card):
            about = f"move:{card.key}:{states}"
            yield Intent(about, mind.soon(about, 40, 120), press(card, "move_opinion"))
        return
    for button in card.message.buttons:
        if button.action == "answer_question":
            about = f"answer:{card.key}:{button.values['other']}"
            yield Intent(about, mind.soon(about, 30, 90), Act(MINE, button.action, dict(button.values)))


def _is_sent(card: Seen) -> bool:
    return card.message.tone is Tone.DONE
