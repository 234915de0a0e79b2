"""Walking along one line of phases, token by token. What stands beside a token is asked in `beside`."""

from dataclasses import replace

from facilitation.plan import LONGEST_FLOOR, PhaseKind, PhasePlan
from facilitation.slide.beside import (
    TIMED,
    after_pause,
    apiece,
    counts_people,
    ends_value,
    followed_by_value,
    follows_label,
    leads_in,
    names_tool_first,
    phase_at,
)
from facilitation.slide.durations import Duration, read_duration, times_after
from facilitation.slide.phase_line import PhaseDraft, PhaseLine
from facilitation.slide.scan import Tag, Token, scan

_LABEL_ENDS = frozenset(":;-–—=→(|")
_BETWEEN_TOOLS = 2
_MOST_REPEATS = 20
_ORDER_WORDS = frozenset("først så deretter etterpå til slutt sist og i jobb first then finally and in next".split())


class PhaseReader:
    """Walks the tokens of one line once, from the left."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = scan(text)
        self.phases: list[PhaseDraft] = []
        self.waiting: Duration | None = None
        self.early: list[Token] = []
        self.others: list[list[Token]] = [[]]
        self.led = bool(self.tokens) and self.tokens[0].tag is Tag.FILLER and self.tokens[0].word not in _ORDER_WORDS
        self.times_first = False
        self.each: Duration | None = None
        self.unread = self.per_question = self.colon = self.separated = self.timed = False

    def read(self) -> PhaseLine | None:
        """Return what the line says, or None where it is no line of phases."""
        if not self._starts_as_phase():
            return None
        at = 0
        while at < len(self.tokens):
            at += self._step(at)
        self._give_waiting()
        return self._result()

    def _starts_as_phase(self) -> bool:
        first = next((at for at, token in enumerate(self.tokens) if not leads_in(self.tokens, at)), None)
        if first is None:
            return False
        if self.tokens[first].tag is Tag.PHASE or names_tool_first(self.tokens, first):
            return True
        time = read_duration(self.tokens, first)
        self.times_first = time is not None
        return bool(time and time.unit and any(token.tag is Tag.PHASE for token in self.tokens))

    def _step(self, at: int) -> int:
        token = self.tokens[at]
        if token.tag is Tag.PHASE and self._begins_phase(at):
            return self._begin(token)
        if token.tag in TIMED:
            return self._time(at)
        if token.tag is Tag.PER_GROUP and followed_by_value(self.tokens, at + 1):
            return 1
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
            return at == 0 or self.tokens[at - 1].word not in ":;" or followed_by_value(self.tokens, at + 1)
        return followed_by_value(self.tokens, at + 1) and after_pause(self.tokens, at)

    def _begin(self, token: Token) -> int:
        last = self.phases[-1] if self.phases else None
        if last and last.empty and not last.labelled and self.waiting is None:
            last.rename(token.phase or last.kind)
        else:
            self.phases.append(PhaseDraft(token.phase or PhaseKind.GROUP, tools=self.early))
            self.early = []
            if self.waiting:
                self.phases[-1].time, self.waiting = self.waiting, None
        self._pause()
        return 1

    def _time(self, at: int) -> int:
        time = read_duration(self.tokens, at)
        if time is None or not self._is_time(at, time):
            self._word(self.tokens[at])
            return 1
        owner = apiece(self.tokens, at, at + time.size)
        if not time.sensible:
            self.unread = True
        elif owner:
            return self._take_each(time, owner, at + time.size)
        else:
            self._take(time)
        return time.size

    def _is_time(self, at: int, time: Duration) -> bool:
        said = time.unit or time.repeats > 1 or self._bare_number(at, time)
        return said and not counts_people(self.tokens, at, time)

    def _bare_number(self, at: int, time: Duration) -> bool:
        """Whether a number without a unit is minutes: nothing but the label is said before it ("Individuelt: 5")."""
        if self._run():
            return False
        if self.times_first:
            return phase_at(self.tokens, at + time.size)
        last = self.phases[-1] if self.phases else None
        return bool(
            last and last.empty and ends_value(self.tokens, at + time.size) and self._long_enough(last, at, time)
        )

    def _long_enough(self, last: PhaseDraft, at: int, time: Duration) -> bool:
        """Whether so small a number is no number of the round: "Gruppearbeid 2"."""
        fewest = 3 if last.kind is PhaseKind.INDIVIDUAL else 5
        return not self.led and (follows_label(self.tokens, at) or time.minutes >= fewest)

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

    def _take_each(self, time: Duration, owner: Tag, end: int) -> int:
        """Take what each group has in plenum, and its words; a person's turn in a group has no clock here."""
        size = time.size + (end < len(self.tokens) and self.tokens[end].tag is owner)
        last = self.phases[-1].kind if self.phases else None
        self.timed = True
        if self.each or time.minutes > LONGEST_FLOOR or (owner is Tag.PER_PERSON and last is not PhaseKind.PLENUM):
            self.unread = True
            return time.size
        self.each = time
        return size

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

    def _beside_tool(self, last: PhaseDraft, at: int) -> bool:
        """Tools are named together: "Menti og Padlet"."""
        between = [token.tag for token in self.tokens[:at] if last.tools and token.start >= last.tools[-1].end]
        opens = any(token.word == "(" for token in self.tokens[max(0, at - _BETWEEN_TOOLS) : at]) and last.tools
        return not opens and all(tag in (Tag.FILLER, Tag.MARK) for tag in between) and len(between) <= _BETWEEN_TOOLS

    def _word(self, token: Token) -> None:
        ends_label = token.tag in (Tag.MARK, Tag.RANGE) and token.word in _LABEL_ENDS
        if ends_label and self.phases and not self._run():
            self.separated = self.phases[-1].labelled = True
            self.colon = self.colon or token.word in ":;"
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
        bare = all(phase.empty for phase in self.phases) and self.each is None
        if not self.phases or (remarks and not self.separated and not self.timed):
            return None
        if bare and (any(remark.isdecimal() for remark in remarks) or (self.led and not self.colon)):
            return None
        phases = tuple(self._with_each(phase.plan(self.text)) for phase in self.phases)
        unread = self.unread or (self.each is not None and all(phase.each is None for phase in phases))
        return PhaseLine(phases, remarks, unread, self.per_question, bare)

    def _with_each(self, phase: PhasePlan) -> PhasePlan:
        """Who has which minutes is said of the plenum, wherever on the line it stands."""
        in_plenum = phase.kind is PhaseKind.PLENUM and self.each
        return replace(phase, each=self.each.minutes) if in_plenum and self.each else phase

    def _slice(self, run: list[Token]) -> str:
        said = any(token.tag not in (Tag.FILLER, Tag.MARK, Tag.RANGE) for token in run)
        return self.text[run[0].start : run[-1].end].strip(" ,;:-–—") if said else ""
