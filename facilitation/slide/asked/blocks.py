"""A line that says how to answer, with what belongs to it below: options, statements, goals, axes, stages."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from facilitation.kinds import Board, Choice, Dots, Market, Numbers, Quadrant, Scale, Timeline
from facilitation.plan import Question
from facilitation.slide.asked.drawn import Doubt, draw
from facilitation.slide.asked.manner import Manner
from facilitation.slide.asked.pieces import Section, as_items, one_end, section_line
from facilitation.slide.asked.wording import Wording, read_rated, read_wording
from facilitation.slide.labels import Label, read_label
from facilitation.slide.mend import Item
from facilitation.slide.sentences import asks, sentences

_OWN_SECTIONS = {
    Quadrant: (Section.AXES, Section.ACROSS, Section.UP, Section.OPTIONS),
    Timeline: (Section.STAGES, Section.SITUATIONS),
    Board: (Section.COLUMNS,),
    Choice: (Section.OPTIONS,),
    Dots: (Section.OPTIONS,),
}


@dataclass(slots=True)
class Below:
    """What was found below a line: `size` items, bullets, sections by name, meanings of a scale's ends."""

    size: int = 0
    bullets: list[str] = field(default_factory=list)
    sections: dict[Section, str | tuple[str, ...]] = field(default_factory=dict)
    ends: dict[int, str] = field(default_factory=dict)


def with_kinds(items: Sequence[Item]) -> list[Item]:
    """Return the items of a slide; those that say how they are answered have become questions with their kind."""
    return _Blocks(items).read()


class _Blocks:
    """Walks down the items once; `out` is what has been read."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = [cut for item in items for cut in _without_label(item)]
        self.out: list[Item] = []

    def read(self) -> list[Item]:
        at = 0
        while at < len(self.items):
            item = self.items[at]
            wording = None if item.marked else read_wording(item.text)
            rated = self._rated(at)
            read = self._put(at, rated, 2) if rated else self._block(at, wording) if wording else 0
            if not read:
                self.out.append(item)
            at += read or 1
        return self.out

    def _block(self, at: int, wording: Wording) -> int:
        """Read the block that begins at `at`; return how many items it takes, 0 where it is none after all."""
        if wording.text:
            return self._put(at, wording, 1)
        statements = self._below(at + 1, wording) if self.items[at].text.endswith(":") else Below()
        if statements.bullets and not _lists(wording.manner):
            return self._put_each(at, wording, statements)
        if self._asked_above(at):
            return self._put_above(at, wording)
        after = self.items[at + 1 : at + 2]
        if after and not after[0].bullet and asks(after[0].text) and read_wording(after[0].text) is None:
            return self._put(at, replace(wording, text=after[0].text), 2)
        alone = self.items[at].text.endswith(":") or isinstance(wording.manner.kind, Choice)
        return self._put(at, replace(wording, text=wording.label), 1) if alone and _lists(wording.manner) else 0

    def _rated(self, at: int) -> Wording | None:
        """Return what is rated on the line below "(1-10)"."""
        own, *below = self.items[at : at + 2]
        is_pair = own.text.rstrip(".:?").endswith(")") and bool(below) and not below[0].bullet and not below[0].marked
        return read_rated(f"{own.text} {below[0].text}") if is_pair else None

    def _asked_above(self, at: int) -> bool:
        above = self.out[-1] if self.out else None
        own = self.items[at]
        nearer_below = own.gap and at + 1 < len(self.items) and not self.items[at + 1].gap
        return (
            above is not None
            and not above.asked
            and not above.marked
            and asks(sentences(above.text)[-1])
            and not (nearer_below and not self.items[at + 1].bullet and asks(self.items[at + 1].text))
        )

    def _put_above(self, at: int, wording: Wording) -> int:
        *before, last = sentences(self.out[-1].text)
        above = self.out.pop()
        size = self._put(at, replace(wording, text=last, before=" ".join(before)), 1, above)
        if not size:
            self.out.append(above)
        return size

    def _put(self, at: int, wording: Wording, size: int, place: Item | None = None) -> int:
        below = self._below(at + size, wording)
        drawn = draw(wording, below.bullets, below.sections, below.ends)
        own = place or self.items[at]
        if isinstance(drawn, Doubt):
            self.out.append(replace(self.items[at], doubt=drawn.code))
            return 0 if place else 1
        return self._write(own, wording.before, drawn) and size + below.size

    def _put_each(self, at: int, wording: Wording, below: Below) -> int:
        drawn: list[Question] = []
        for bullet in below.bullets:
            one = draw(replace(wording, text=bullet), (), {}, below.ends)
            drawn += [] if isinstance(one, Doubt) else one
        return self._write(self.items[at], "", drawn) and 1 + below.size

    def _write(self, place: Item, before: str, questions: Sequence[Question]) -> int:
        if not questions:
            return 0
        self.out += [replace(place, text=before)] if before else []
        gap = place.gap and not before
        self.out.append(Item(questions[0].text, gap, place.bullet, asked=tuple(questions)))
        return 1

    def _below(self, at: int, wording: Wording) -> Below:
        below = Below()
        kind = wording.manner.kind
        sections = _OWN_SECTIONS.get(type(kind), ()) if kind else ()
        in_list = self.items[at - 1].bullet
        while at + below.size < len(self.items):
            item = self.items[at + below.size]
            section = section_line(item.text)
            end = one_end(item.text) if isinstance(kind, Scale) else None
            if section and section[0] in sections and section[0] not in below.sections:
                if not self._section(at + below.size, below, *section):
                    break
            elif end:
                below.ends[end[0]] = end[1]
                below.size += 1
            elif self._is_listed(item, below, wording, in_list=in_list):
                below.bullets.append(item.text)
                below.size += 1
            else:
                break
        return below

    def _section(self, at: int, below: Below, section: Section, value: str) -> bool:
        bullets = takewhile(lambda item: item.bullet, self.items[at + 1 :]) if not value else ()
        values = [item.text for item in bullets]
        if value or values:
            below.sections[section] = value or as_items(values)
            below.size += 1 + len(values)
        return bool(value or values)

    def _is_listed(self, item: Item, below: Below, wording: Wording, *, in_list: bool) -> bool:
        if not item.bullet or not _takes_list(wording):
            return False
        strange = asks(item.text) or read_wording(item.text) is not None
        return not (strange and (in_list or (item.gap and below.bullets)))


def _lists(manner: Manner) -> bool:
    """Whether the bullets below such a line are what one answers with, not questions."""
    kind = manner.kind
    columns_to_come = isinstance(kind, Board) and not kind.columns
    return isinstance(kind, Choice | Dots | Quadrant | Timeline | Numbers | Market) or columns_to_come


def _takes_list(wording: Wording) -> bool:
    kind = wording.manner.kind
    if isinstance(kind, Choice):
        return not kind.options
    return _lists(wording.manner) or wording.manner.per_goal or not wording.text


def _without_label(item: Item) -> list[Item]:
    """Part "Del 2: Skala 1–6: ..." and "Spørsmål: Skala 1–6: ..." from the label, where a kind stands behind it."""
    found = read_label(item.text)
    if found is None or not found.value or found.label not in (Label.PART, Label.QUESTION):
        return [item]
    if read_wording(found.value) is None:
        return [item]
    part = [Item(f"Del {found.part}", item.gap)] if found.label is Label.PART else []
    return [*part, replace(item, text=found.value, gap=item.gap and not part)]
