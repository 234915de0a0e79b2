"""Answers counted with who gave them: each organisation's on a scale, on a board the organisation before its notes, the
topics of a marketplace with their hosts.

What is said as an organisation, or by who steps forward as a host, is named; what is anonymous never comes here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from facilitation.counting import notes_of, tallied
from facilitation.kinds import Board, Harvest, Market, Scale, Topic, Visit
from facilitation.marketplace import proposals, schedule, timetable, titled
from facilitation.organisations import alphabetical
from facilitation.people import Participant
from facilitation.plan import Question
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    Column,
    ComparedTally,
    Count,
    Named,
    Tally,
    scale_tally,
)


@dataclass(frozen=True, slots=True)
class Givers:
    """Who gave what: stored answers by person id (none where it does not matter who), and everybody there by id.

    `kept` are answers of which it is not known any more who gave them, each with the organisation that it was for.
    """

    by: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, Participant] = field(default_factory=dict)
    kept: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> Mapping[str, str]:
        """Everybody's name by id."""
        return {person_id: one.name for person_id, one in self.people.items()}

    @property
    def in_order(self) -> Mapping[str, str]:
        """The answers by person id, in the order in which people came."""
        return {person: self.by[person] for person in self.people if person in self.by}

    @property
    def by_organisation(self) -> Sequence[tuple[str, str]]:
        """The answers, each with the organisation of who gave it, in the order of the alphabet."""
        known = ((self.people[person].organisation, text) for person, text in self.by.items() if person in self.people)
        return sorted((*known, *self.kept), key=lambda one: (alphabetical(one[0]), one[1]))


def needs_names(question: Question) -> bool:
    """Tell whether names stand in what a question comes to."""
    return isinstance(question.kind, Market | Harvest) or needs_givers(question)


def needs_givers(question: Question) -> bool:
    """Tell whether it must be known of each answer who gave it."""
    kind = question.kind
    by_organisation = question.shared and isinstance(kind, Scale | Board)
    return not question.anonymous and (by_organisation or (isinstance(kind, Market) and not kind.topics))


def counted(question: Question, texts: Iterable[str], givers: Givers, threshold: int = 1) -> Tally:
    """Return the answers counted: with who gave them where the question is of that sort, else as any are."""
    kind = question.kind
    match kind:
        case Scale() if needs_givers(question):
            return _scales(kind, givers)
        case Board() if needs_givers(question):
            return _board(kind, givers)
        case Market():
            return timetable(kind, topics_of(kind, givers), givers.names)
        case Visit():
            return _visits(kind, list(texts))
        case Harvest():
            return _harvest(kind, texts, givers)
        case _:
            return tallied(kind, texts, names=givers.names.values(), threshold=threshold)


def topics_of(kind: Market, givers: Givers) -> tuple[Topic, ...]:
    """Return the topics of a marketplace as they were settled, else as they would be if it closed now."""
    return kind.topics or schedule(proposals(givers.in_order), kind.places, len(kind.slots) or 1)


def _scales(kind: Scale, givers: Givers) -> ComparedTally:
    """Return each organisation's answers as a scale of its own."""
    steps: dict[str, list[int]] = {}
    for organisation, text in givers.by_organisation:
        steps.setdefault(organisation, []).append(int(text))
    ends = {"lowest": kind.lowest, "highest": kind.highest}
    series = (Named(name, scale_tally(given, **ends, low=kind.low, high=kind.high)) for name, given in steps.items())
    return ComparedTally(tuple(series), by_organisation=True)


def _board(kind: Board, givers: Givers) -> BoardTally:
    """Return the notes under their columns, each organisation's with its name where there are several."""
    given = givers.by_organisation
    several = len({organisation for organisation, _ in given}) > 1
    said = [
        (int(place), f"{organisation}: {note}" if several else note)
        for organisation, text in given
        for place, note in notes_of([text], 1)
    ]
    columns = enumerate(kind.columns)
    return BoardTally(tuple(Column(title, tuple(note for at, note in said if at == place)) for place, title in columns))


def _visits(kind: Visit, texts: Sequence[str]) -> ChoiceTally:
    """Return how many are at each topic."""
    counts = (Count(where(topic), texts.count(str(place))) for place, topic in enumerate(kind.topics))
    return ChoiceTally(tuple(counts), len(texts))


def where(topic: Topic) -> str:
    """Return a topic with its place before it."""
    return f"{topic.place}: {topic.text}"


def _harvest(kind: Harvest, texts: Iterable[str], givers: Givers) -> BoardTally:
    """Return each topic with what its host has written down, in the host's order."""
    written = [(int(place), note) for place, note in notes_of(texts, 1)]
    return BoardTally(
        tuple(
            Column(titled(topic, givers.names), tuple(note for at, note in written if at == place))
            for place, topic in enumerate(kind.topics)
        )
    )
