"""A poll as people meet it: the fields of its form, and what has come of it, in words."""

from collections.abc import Sequence

from dialogs.messages import Button, Choice, ChoiceInput, Fact, Input, Picture, ScaleInput, Section, TextInput
from dialogs.telling import picture_of, told
from dialogs.words import Words
from facilitation.beside import Earlier, earlier
from facilitation.giving import (
    AXES,
    LONGEST_NOTE,
    LONGEST_TEXT,
    LONGEST_TOPIC,
    LONGEST_WORD,
    MOST_COUNTED,
    MOST_TOPICS,
    NOWHERE,
    QUADRANT_STEPS,
    WHOLE,
    note_fields,
)
from facilitation.kinds import (
    Axis,
    Board,
    Dots,
    FreeText,
    Harvest,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    Visit,
    WordCloud,
)
from facilitation.kinds import Choice as ChoiceKind
from facilitation.named import needs_givers
from facilitation.poll import Outcome, Poll

LONGEST_OPTION = 120
LONGEST_QUESTION = 60
_ROOM_FOR_NOTES = 2000
_FEW, _SHORT = 6, 120  # lists, lines in each, and letters in a line, of a result told in short


def question_of(poll: Poll, words: Words) -> str:
    """Return what a poll asks; a vote on the groups' points asks the same each time."""
    return poll.question.text or words("poll-vote")


def confidence(poll: Poll, words: Words) -> str:
    """Say who will see the answers, and when."""
    if needs_givers(poll.question):
        return words("poll-hosted" if isinstance(poll.question.kind, Market) else "poll-shared")
    return words("poll-anonymous", fewest=poll.threshold) if poll.anonymous else words("poll-named")


def poll_inputs(poll: Poll, words: Words, person_id: str = "", *, alone: bool = False) -> tuple[Input, ...]:
    """Return the fields of a poll's form, for one person where it is not the same for all.

    Where it is not `alone` in the form, each one says which question it is.
    """
    question, start = question_of(poll, words), f"poll:{poll.round_id}:{poll.number}:"
    lead = "" if alone else f"{shortened(question, LONGEST_QUESTION)} · "
    match poll.question.kind:
        case FreeText(points=points):
            hint = words("hint-lines", most=points) if points > 1 else ""
            return (TextInput(start + WHOLE, question, lines=3, max_length=LONGEST_TEXT, hint=hint),)
        case WordCloud(words=most):
            hint = words("hint-words", most=most)
            return (TextInput(start + WHOLE, question, lines=most, max_length=most * (LONGEST_WORD + 1), hint=hint),)
        case ChoiceKind(options=options, most=most):
            return (ChoiceInput(start + WHOLE, question, _choices(options), most=most),)
        case Scale() as scale:
            return (ScaleInput(start + WHOLE, question, scale.lowest, scale.highest, scale.low, scale.high),)
        case Dots() as dots:
            return _dotting(dots, start, question, lead, words)
        case Quadrant() as quadrant:
            return _placing(quadrant, start, lead)
        case Numbers(things=things):
            return tuple(_number(f"{start}{place}", lead + thing, words) for place, thing in enumerate(things))
        case Market():
            hint, room = words("hint-topics", most=MOST_TOPICS), MOST_TOPICS * (LONGEST_TOPIC + 1)
            return (TextInput(start + WHOLE, question, lines=3, max_length=room, hint=hint),)
        case Board() | Timeline() | Harvest() as noted:
            fields = note_fields(noted)
            return tuple(
                _notes(start + field, lead + _label(noted, field), words)
                for field in fields
                if _is_for(noted, field, person_id)
            )
        case _:
            return ()


def poll_buttons(poll: Poll, words: Words) -> tuple[Button, ...]:
    """Return what answers a poll with a press: a button for each topic one can go to, and one for leaving."""
    if not isinstance(poll.question.kind, Visit):
        return ()
    field, round_ = f"poll:{poll.round_id}:{poll.number}:{WHOLE}", {"round": str(poll.round_id)}
    places = [
        (str(place), shortened(f"{topic.place}: {topic.text}", LONGEST_QUESTION))
        for place, topic in enumerate(poll.question.kind.topics)
    ]
    leaving = [(NOWHERE, words("visit-leave"))] if places else []
    return tuple(Button("answer", label, {**round_, field: place}) for place, label in [*places, *leaving])


def _is_for(kind: Board | Timeline | Harvest, field: str, person_id: str) -> bool:
    """Tell whether a field is for somebody: what is harvested of a topic, its host writes."""
    return not isinstance(kind, Harvest) or kind.topics[int(field)].host == person_id


def _label(kind: Board | Timeline | Harvest, field: str) -> str:
    """Return what a field for notes is called."""
    match kind:
        case Board(columns=columns):
            return columns[int(field)]
        case Harvest(topics=topics):
            return topics[int(field)].text
        case Timeline(stages=stages, situations=situations):
            stage, situation = map(int, field.split(":"))
            return f"{situations[situation]}, {stages[stage]}"


def shortened(text: str, longest: int) -> str:
    """Return a text of at most so many letters, with a sign where it was cut."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _choices(options: Sequence[str]) -> tuple[Choice, ...]:
    """Return the options with the numbers by which they can be chosen in a chat."""
    return tuple(
        Choice(str(place), shortened(f"{place + 1}. {option}", LONGEST_OPTION)) for place, option in enumerate(options)
    )


def _things(kind: Dots, words: Words) -> Sequence[str]:
    """Return what is voted on; of a point that several groups have said, with how many they are."""
    gathered = kind.points or ((),) * len(kind.things)
    groups = [len({key.partition(":")[0] for key in keys}) for keys in gathered]
    return [
        words("point-of-groups", text=thing, groups=count) if count > 1 else thing
        for thing, count in zip(kind.things, groups, strict=True)
    ]


def _dotting(kind: Dots, start: str, question: str, lead: str, words: Words) -> tuple[Input, ...]:
    things = _things(kind, words)
    if kind.each == 1:
        return (ChoiceInput(start + WHOLE, question, _choices(things), most=kind.dots),)
    return tuple(ScaleInput(f"{start}{place}", lead + thing, 0, kind.each) for place, thing in enumerate(things))


def _number(field: str, label: str, words: Words) -> TextInput:
    return TextInput(field, label, max_length=len(str(MOST_COUNTED)), hint=words("hint-number"))


def _notes(field: str, label: str, words: Words) -> TextInput:
    return TextInput(field, label, lines=3, max_length=_ROOM_FOR_NOTES, hint=words("hint-notes", longest=LONGEST_NOTE))


def _placing(kind: Quadrant, start: str, lead: str) -> tuple[Input, ...]:
    return tuple(
        _along(axis, f"{start}{place}:{name}", f"{lead}{thing}")
        for place, thing in enumerate(kind.things)
        for name, axis in zip(AXES, (kind.across, kind.up), strict=True)
    )


def _along(axis: Axis, field: str, label: str) -> ScaleInput:
    return ScaleInput(field, f"{label}: {axis.name}", 0, QUADRANT_STEPS, axis.low, axis.high)


def answered(outcome: Outcome, words: Words) -> Fact:
    """Return how many have answered a poll."""
    return Fact(words("poll-answered"), words("answered-count", answered=outcome.given, of=outcome.of))


def answered_alone(outcomes: Sequence[Outcome], words: Words) -> tuple[Fact, ...]:
    """Return how many have answered each of the plan's own polls."""
    return tuple(
        Fact(
            shortened(question_of(one.poll, words), LONGEST_QUESTION),
            words("answered-count", answered=one.given, of=one.of),
        )
        for one in outcomes
        if one.poll.planned and one.poll.is_open
    )


def on_the_floor(outcomes: Sequence[Outcome], asking: int) -> Outcome | None:
    """Return the poll that the hall is asked just now."""
    return next((one for one in outcomes if one.poll.number == asking), None)


def pictured(outcomes: Sequence[Outcome], *, talking: bool = False) -> Outcome | None:
    """Return the poll to be drawn for everybody while none has the floor: the newest that may be shown.

    While the groups are `talking`, that is a journey's board too: what it tells is others', and is what they talk of.
    """
    told_of = Timeline if talking else Market
    shown = [
        one
        for one in outcomes
        if one.tally is not None and (not _waits(one.poll) or isinstance(one.poll.question.kind, told_of))
    ]
    return max(shown, key=lambda one: one.poll.number, default=None)


def _waits(poll: Poll) -> bool:
    """Tell whether what people answer alone waits for the plenum; what is proposed on a marketplace is everybody's."""
    return poll.planned and poll.is_open and not isinstance(poll.question.kind, Market)


def picture(one: Outcome, outcomes: Sequence[Outcome], words: Words) -> Picture | None:
    """Return a poll's picture, beside what was answered to the same question before."""
    if one.tally is None:
        return None
    before = next((other.tally for other in outcomes if other.poll.number == one.poll.before), None)
    return picture_of(question_of(one.poll, words), one.tally, words, before=earlier(before), live=one.poll.is_open)


def why_hidden(one: Outcome, words: Words) -> tuple[str, ...]:
    """Say why a poll's answers are not shown; nothing where they are."""
    return () if one.tally else (_why_nothing(one, words),)


def shown_outcomes(outcomes: Sequence[Outcome], asking: int, words: Words) -> tuple[Section, ...]:
    """Return what has come of the polls: the one on the floor first, then the newest; nothing of one still asked."""
    newest = sorted(outcomes, key=lambda one: (one.poll.number == asking, one.poll.number), reverse=True)
    tallies = {one.poll.number: one.tally for one in outcomes}
    return tuple(
        section
        for one in newest
        if not _waits(one.poll)
        for section in _outcome(one, earlier(tallies.get(one.poll.before)), words)
    )


def in_short(outcomes: Sequence[Outcome], words: Words) -> tuple[Section, ...]:
    """Return the newest result in a few lines, for whoever is where the hall's post is not seen."""
    newest = pictured(outcomes)
    return tuple(_few(section, words) for section in _outcome(newest, None, words)[:_FEW]) if newest else ()


def _few(section: Section, words: Words) -> Section:
    items, left = section.items[:_FEW], len(section.items) - _FEW
    lines = tuple(shortened(item, _SHORT) for item in items)
    return Section(section.title, (*lines, words("picture-more", count=left)) if left > 0 else lines)


def _outcome(outcome: Outcome, before: Earlier | None, words: Words) -> tuple[Section, ...]:
    question = question_of(outcome.poll, words)
    if outcome.tally is None:
        return (Section(question, (_why_nothing(outcome, words),)),)
    said = told(outcome.tally, words, before)
    untitled = tuple(item for section in said.lists if not section.title for item in section.items)
    return (Section(question, (said.under, *untitled)), *(section for section in said.lists if section.title))


def _why_nothing(outcome: Outcome, words: Words) -> str:
    if outcome.poll.is_open and outcome.poll.anonymous:
        return words("poll-opens-later", fewest=outcome.poll.threshold)
    if not outcome.given:
        return words("poll-no-answers")
    return words("poll-too-few", fewest=outcome.poll.threshold)
