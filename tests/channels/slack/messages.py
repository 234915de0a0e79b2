"""Messages as Hypothesis makes them: every field of the neutral view, short and far too long, with signs that bite."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice

from hypothesis import strategies as st

from dialogs.messages import (
    Button,
    Choice,
    ChoiceInput,
    ClockFace,
    Fact,
    Link,
    Message,
    Section,
    TextInput,
    Tone,
)
from tests.fakes.pictures import pictures

BITES = st.sampled_from(
    ["<!channel>", "<@U123>", "@here", "&amp;", "*fet*", "`kode`", "```", "<http://x.no|her>", "å" * 90, "\x00", "\n\n"]
)
TEXT = st.lists(st.one_of(BITES, st.text(max_size=40)), max_size=2).map(" ".join)
LONG = st.one_of(TEXT, st.tuples(TEXT, st.sampled_from([1, 1, 1, 20, 200])).map(lambda pair: pair[0] * pair[1]))
WORD = st.text("abcdefgh:0123456789", min_size=1, max_size=30)
VALUES = st.dictionaries(WORD, st.one_of(WORD, LONG), max_size=4)
CHOICES = st.lists(st.builds(Choice, WORD, LONG), max_size=8, unique_by=lambda one: one.value).map(tuple)
MANY_CHOICES = st.integers(90, 260).map(lambda many: tuple(Choice(f"{n}:0", f"Punkt {n} " * 9) for n in range(many)))
TEXT_INPUTS = st.builds(TextInput, WORD, LONG, LONG, st.integers(1, 12), st.integers(1, 20_000), LONG)
CHOICE_INPUTS = st.builds(ChoiceInput, WORD, LONG, st.one_of(CHOICES, MANY_CHOICES), WORD, st.integers(1, 5))
BUTTONS = st.builds(Button, WORD, LONG, VALUES, st.booleans(), st.booleans(), LONG)
SECTIONS = st.builds(Section, LONG, st.lists(LONG, max_size=4).map(tuple))
PEOPLE = st.tuples(WORD, TEXT)
CLOCKS = st.one_of(
    st.none(),
    st.builds(ClockFace, st.just(datetime(2026, 10, 14, 9, 30, tzinfo=UTC))),
    st.builds(ClockFace, st.none(), st.integers(0, 4000)),
)


def many(one: st.SearchStrategy[object], most: int) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(one, max_size=most).map(tuple)


def crowded(message: Message, times: int) -> Message:
    """Return the message with its lists many times as long."""
    fields = tuple(replace(field, id=f"{n}:{field.id}"[:40]) for n in range(times) for field in message.inputs)
    return replace(message, sections=message.sections * times, buttons=message.buttons * times, inputs=fields)


MESSAGES = st.builds(
    Message,
    title=LONG,
    text=many(LONG, 3),
    facts=many(st.builds(Fact, LONG, LONG), 4),
    sections=many(SECTIONS, 4),
    inputs=st.lists(st.one_of(TEXT_INPUTS, CHOICE_INPUTS), max_size=4, unique_by=lambda one: one.id).map(tuple),
    buttons=many(BUTTONS, 4),
    links=many(st.builds(Link, LONG, WORD), 4),
    clock=CLOCKS,
    picture=st.one_of(st.none(), pictures(LONG)),
    mentions=many(PEOPLE, 4),
    tone=st.sampled_from(Tone),
    epoch=WORD,
)
TIMES = st.sampled_from([1, 1, 15])
_FIRST, _LAST = 0x4E00, 0x9FFF  # signs enough that each stands in one place only


@st.composite
def whole_messages(draw: st.DrawFn) -> Message:
    """Messages with too much of everything, where no sign of any text stands twice."""
    unused = map(chr, range(_FIRST, _LAST))
    length = st.sampled_from([0, 3, 30, 400])

    def text(least: int = 0) -> str:
        return "".join(f"{sign}&" for sign in islice(unused, max(draw(length), least)))

    def texts(most: int) -> tuple[str, ...]:
        return tuple(text() for _ in range(draw(st.integers(0, most))))

    fields = tuple(TextInput(f"answer:{n}", "Hva?") for n in range(draw(st.sampled_from([1, 80]))))
    buttons = tuple(
        Button("answer", f"Knapp {n}", {"round": str(n)}, submits=not n) for n in range(draw(st.sampled_from([1, 60])))
    )
    return Message(
        title=text(),
        text=texts(4),
        facts=tuple(Fact(text(1), text()) for _ in range(draw(st.integers(0, 4)))),
        sections=tuple(Section(text(), texts(12)) for _ in range(draw(st.sampled_from([0, 2, 60])))),
        inputs=fields,
        buttons=buttons,
        links=tuple(Link(f"Lenke {n}", f"/r/{n}") for n in range(draw(st.sampled_from([0, 3, 40])))),
        clock=draw(CLOCKS),
    )


def texts_of(message: Message) -> tuple[str, ...]:
    """Return every text of a message but its title."""
    facts = (one for fact in message.facts for one in (fact.label, fact.value))
    lists = (one for section in message.sections for one in (section.title, *section.items))
    return (*message.text, *facts, *lists)


def signs(*texts: str) -> set[str]:
    """Return the signs that stand in one place only."""
    return {sign for text in texts for sign in text if _FIRST <= ord(sign) <= _LAST}
