"""Reading one line as phases: "Gruppe: 25 min", "Individuelt 3 min, gruppe 15 min (rekkefremlegg)", "IGP: 3-15-10"."""

import re
from dataclasses import dataclass, field, replace

from facilitation.plan import PhaseKind, PhasePlan
from facilitation.slide.durations import Duration, read_duration, times_after
from facilitation.slide.igp import read_igp, spell_letters, without_igp
from facilitation.slide.lexicon import PHASES
from facilitation.slide.scan import Tag, Token, may_hold, scan

_NAMED_TOOL = re.compile(r"[ ,;(](?:verktøy|tool): ?([^ ].*)$", re.IGNORECASE)
# A look that costs little, since most lines are none.
_MAY_BE = may_hold(["igp", "igpi", "i", "g", "p", *(label for labels in PHASES.values() for label in labels)])
_LABEL_ENDS = frozenset(":;-–—=→(|")
_BETWEEN_TOOLS = 2
_MOST_REPEATS = 20
_LONGEST_LINE = 1000
_ORDER_WORDS = (
    "først",
    "så",
    "deretter",
    "etterpå",
    "til",
    "slutt",
    "sist",
    "og",
    "i",
    "jobb",
    "first",
    "then",
    "finally",
    "and",
    "in",
    "next",
)
_TIMED = (Tag.NUMBER, Tag.SPAN)


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """What one line says of phases: `remarks` are its other words, `unread` tells that a time was not understood."""

    phases: tuple[PhasePlan, ...]
    remarks: tuple[str, ...] = ()
    unread: bool = False
    per_question: bool = False
    bare: bool = False


@dataclass(slots=True)
class _Phase:
    kind: PhaseKind
    time: Duration | None = None
    repeats: int = 1
    turns: bool = False
    tools: list[Token] = field(default_factory=list)
    labelled: bool = False

    @property
    def empty(self) -> bool:
        return self.time is None and not self.turns and not self.tools and self.repeats == 1

    def plan(self, text: str) -> PhasePlan:
        time, tool = self.time, text[self.tools[0].start : self.tools[-1].end] if self.tools else None
        if time is None:
            return PhasePlan(self.kind, repeats=self.repeats, turns=self.turns, tool=tool)
        return PhasePlan(self.kind, time.minutes, time.minutes_min, max(self.repeats, time.repeats), self.turns, tool)


class _Reader:
    """Walks the tokens of one line once, from the left."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = scan(text)
        self.phases: list[_Phase] = []
        self.waiting: Duration | None = None
        self.early: list[Token] = []
        self.others: list[list[Token]] = [[]]
        self.led = bool(self.tokens) and self.tokens[0].tag is Tag.FILLER and self.tokens[0].word not in _ORDER_WORDS
        self.times_first = False
        self.unread = self.per_question = self.separated = self.timed = False

    def read(self) -> PhaseLine | None:
        if not self._starts_as_phase():
            return None
        at = 0
        while at < len(self.tokens):
            at += self._step(at)
        self._give_waiting()
        return self._result()

    def _starts_as_phase(self) -> bool:
        first = next((at for at, token in enumerate(self.tokens) if token.tag is not Tag.FILLER), None)
        if first is None:
            return False
        if self.tokens[first].tag is Tag.PHASE or self._tool_in_phase(first):
            return True
        time = read_duration(self.tokens, first)
        self.times_first = time is not None
        return bool(time and time.unit and any(token.tag is Tag.PHASE for token in self.tokens))

    def _tool_in_phase(self, first: int) -> bool:
        """ "Menti i plenum" names the tool first."""
        known = (Tag.TOOL, Tag.FILLER, Tag.PHASE, Tag.MARK)
        tags = [token.tag for token in self.tokens]
        return tags[first] is Tag.TOOL and tags.count(Tag.PHASE) == 1 and all(tag in known for tag in tags)

    def _step(self, at: int) -> int:
        token = self.tokens[at]
        if token.tag is Tag.PHASE and self._begins_phase(at):
            return self._begin(token)
        if token.tag in _TIMED:
            return self._time(at)
        if token.tag is Tag.TIMES and self.phases:
            return self._repeat(at)
        if token.tag in (Tag.TURNS, Tag.TOOL) or (token.tag is Tag.PER_QUESTION and self.timed and not self._run()):
            self._detail(at)
            return 1
        self._word(token)
        return 1

    def _begins_phase(self, at: int) -> bool:
        """A label inside other words ("hva gruppa mener") is no label, unless a time or a colon follows it."""
        if not self._run():
            return at == 0 or self.tokens[at - 1].word not in ":;" or self._followed_by_value(at + 1)
        return self._followed_by_value(at + 1) and self._after_pause(at)

    def _followed_by_value(self, at: int) -> bool:
        while at < len(self.tokens) and (self.tokens[at].tag is Tag.FILLER or self.tokens[at].word == "("):
            at += 1
        return at < len(self.tokens) and (self.tokens[at].tag in _TIMED or self.tokens[at].word in ":;")

    def _after_pause(self, at: int) -> bool:
        before = [token for token in self.tokens[max(0, at - 3) : at] if token.tag is not Tag.FILLER]
        return bool(before) and before[-1].word in ",.;)/"

    def _begin(self, token: Token) -> int:
        last = self.phases[-1] if self.phases else None
        if last and last.empty and not last.labelled and self.waiting is None:
            last.kind = _stronger(last.kind, token.phase or last.kind)
        else:
            self.phases.append(_Phase(token.phase or PhaseKind.GROUP, tools=self.early))
            self.early = []
            if self.waiting:
                self.phases[-1].time, self.waiting = self.waiting, None
        self._pause()
        return 1

    def _time(self, at: int) -> int:
        time = read_duration(self.tokens, at)
        if (
            time is None
            or self._counts_people(at, time)
            or not (time.unit or time.repeats > 1 or self._bare_number(at, time))
        ):
            self._word(self.tokens[at])
            return 1
        if not time.sensible or self._each(at + time.size) is Tag.PER_PERSON:
            self.unread = True
        else:
            self._take(time)
        return time.size

    def _each(self, at: int) -> Tag | None:
        return self.tokens[at].tag if at < len(self.tokens) else None

    def _bare_number(self, at: int, time: Duration) -> bool:
        """ "Individuelt: 5": a number alone is minutes when nothing but the label is said before it."""
        if self.times_first:
            return not self._run() and self._labelled_at(at + time.size)
        last = self.phases[-1] if self.phases else None
        after = self.tokens[at + time.size] if at + time.size < len(self.tokens) else None
        ends = after is None or after.tag in (Tag.MARK, Tag.RANGE, Tag.TURNS)
        ends = ends or (after is not None and after.tag is Tag.PHASE and self._followed_by_value(at + time.size + 1))
        clock = after is not None and after.tag is Tag.MARK and after.word in ":/"
        return bool(
            last and last.empty and not self._run() and ends and not clock and not self._counts_rounds(at, time)
        )

    def _labelled_at(self, at: int) -> bool:
        """Whether a phase stands at `at`, as in "10 i plenum"."""
        words = [token.tag for token in self.tokens[at : at + 3] if token.tag is not Tag.FILLER]
        return bool(words) and words[0] is Tag.PHASE

    def _counts_people(self, at: int, time: Duration) -> bool:
        """ "Groups of 5 – 16 min" are groups of five."""
        sized = at > 1 and self.tokens[at - 1].word in ("på", "of", "med", "à") and self.tokens[at - 2].tag is Tag.PHASE
        return sized and time.minutes_min is not None

    def _counts_rounds(self, at: int, time: Duration) -> bool:
        """ "Gruppearbeid (2)" is the second, not two minutes long."""
        fewest = 3 if self.phases[-1].kind is PhaseKind.INDIVIDUAL else 5
        labelled = self.tokens[at - 1].tag in (Tag.MARK, Tag.RANGE) and self.tokens[at - 1].word != "("
        return self.led or (not labelled and time.minutes < fewest)

    def _take(self, time: Duration) -> None:
        self.timed = True
        last = self.phases[-1] if self.phases else None
        if last and last.time is None:
            last.time = time
        elif last is None or self._phase_follows():
            self.waiting = time
        elif last.time and time.repeats > 1 and time.minutes * time.repeats == last.time.minutes:
            last.time = time
        else:
            self.unread = True
        self._pause()

    def _phase_follows(self) -> bool:
        return len(self.phases) < sum(token.tag is Tag.PHASE for token in self.tokens) and self.waiting is None

    def _give_waiting(self) -> None:
        if self.waiting and self.phases and self.phases[-1].time is None:
            self.phases[-1].time = self.waiting
        elif self.waiting:
            self.unread = True

    def _repeat(self, at: int) -> int:
        repeats, size = times_after(self.tokens, at)
        if not size:
            self._word(self.tokens[at])
            return 1
        self.phases[-1].repeats = repeats if 1 <= repeats <= _MOST_REPEATS else 1
        return size

    def _detail(self, at: int) -> None:
        token = self.tokens[at]
        last = self.phases[-1] if self.phases else None
        if last and token.tag is Tag.TURNS:
            last.turns = True
        elif last is None and token.tag is Tag.TOOL:
            self.early.append(token)
        elif last and token.tag is Tag.TOOL:
            last.tools += [token] if self._beside_tool(last, at) else []
        elif token.tag is Tag.PER_QUESTION:
            self.per_question = True
        if self._run():
            self._word(token)

    def _beside_tool(self, last: _Phase, at: int) -> bool:
        """Tools are named together: "Menti og Padlet"."""
        between = [token.tag for token in self.tokens[:at] if last.tools and token.start >= last.tools[-1].end]
        return all(tag in (Tag.FILLER, Tag.MARK) for tag in between) and len(between) <= _BETWEEN_TOOLS

    def _word(self, token: Token) -> None:
        ends_label = token.tag in (Tag.MARK, Tag.RANGE) and token.word in _LABEL_ENDS
        if ends_label and self.phases and not self._run():
            self.separated = self.phases[-1].labelled = True
        if token.tag in (Tag.MARK, Tag.RANGE) and token.word in "()":
            self._pause()
        elif token.tag in (Tag.MARK, Tag.RANGE) and not self._run():
            if self.phases and token.word in ",/+&;>":
                self.phases[-1].labelled = True
        elif token.tag is not Tag.FILLER or self.others[-1] or self._begins_sentence(token):
            self.others[-1].append(token)

    def _begins_sentence(self, token: Token) -> bool:
        before = self.text[: token.start].rstrip()
        return self.text[token.start].isupper() and (self.separated or before.endswith("."))

    def _run(self) -> bool:
        """Whether other words are being said just now."""
        return any(token.tag is not Tag.FILLER for token in self.others[-1])

    def _pause(self) -> None:
        if self.others[-1]:
            self.others.append([])

    def _result(self) -> PhaseLine | None:
        remarks = tuple(filter(None, (self._slice(run) for run in self.others)))
        bare = all(phase.empty for phase in self.phases)
        if not self.phases or (remarks and not self.separated and not self.timed):
            return None
        if bare and (any(remark.isdecimal() for remark in remarks) or (self.led and not self.separated)):
            return None
        phases = tuple(phase.plan(self.text) for phase in self.phases)
        return PhaseLine(phases, remarks, self.unread, self.per_question, bare)

    def _slice(self, run: list[Token]) -> str:
        said = any(token.tag not in (Tag.FILLER, Tag.MARK, Tag.RANGE) for token in run)
        return self.text[run[0].start : run[-1].end].strip(" ,;:-–—") if said else ""


def _stronger(first: PhaseKind, second: PhaseKind) -> PhaseKind:
    """ "Oppsummering av gruppearbeid i plenum" is plenum: the plenum, once named, is what the label speaks of."""
    return PhaseKind.PLENUM if PhaseKind.PLENUM in (first, second) else second


def read_phases(text: str) -> PhaseLine | None:
    """Return what `text` says of phases, or None where it is no line of phases."""
    if len(text) > _LONGEST_LINE or not _MAY_BE.search(text):
        return None
    igp = read_igp(text)
    if igp:
        return PhaseLine(igp, bare=all(phase.minutes is None for phase in igp))
    spoken, named, tool = _split_tool(without_igp(spell_letters(text)))
    line = _Reader(spoken).read()
    if line is None or not named:
        return line
    return replace(line, phases=(*line.phases[:-1], replace(line.phases[-1], tool=tool)), bare=False)


def _split_tool(text: str) -> tuple[str, bool, str]:
    """ "Plenum: 10 min, verktøy: Tankekart" names a tool outright."""
    named = _NAMED_TOOL.search(text)
    return (text[: named.start()], True, named.group(1)) if named else (text, False, "")
