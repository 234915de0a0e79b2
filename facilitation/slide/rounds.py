"""Walking down a slide, item by item, collecting rounds in the making. What opens a round is decided in `titles`."""

from dataclasses import replace

from facilitation.plan import PhaseKind, Track
from facilitation.slide.drafts import Draft, Entry
from facilitation.slide.headings import number_of, track_alone, track_of, without_number
from facilitation.slide.labels import Label, Labelled
from facilitation.slide.mend import Item
from facilitation.slide.modifiers import is_modifier, modified, says_turns
from facilitation.slide.phases import PhaseLine, read_phases
from facilitation.slide.questions import is_instruction
from facilitation.slide.roles import with_same_person
from facilitation.slide.seen import Seen, see
from facilitation.slide.sentences import asks, sentences, starts_question
from facilitation.slide.strange import is_farewell
from facilitation.slide.titles import asks_again, is_title
from facilitation.slide.warnings import Code, Warn
from facilitation.tallies import FLOOR

_FEWEST_WORDS_OF_A_REMARK = 3
_LONGEST_NUMBER = 3
_LATE = (PhaseKind.COMMITMENT, PhaseKind.FOLLOW_UP)


class SlideReader:
    """Reads the items of one slide; `drafts` are its rounds, in order."""

    def __init__(self, items: list[Item]) -> None:
        self.items = [see(item) for item in items]
        self.drafts: list[Draft] = []
        self.listed = False
        self.part = 0
        self.gap = False

    def read(self) -> list[Draft]:
        """Return the rounds in the making, with what was not understood in their warnings."""
        for at in range(len(self.items)):
            self._item(at)
        return self.drafts

    @property
    def _draft(self) -> Draft:
        return self.drafts[-1]

    def _open(self, quote: str) -> Draft:
        self.listed, self.part, self.gap = False, 0, True
        self.drafts.append(Draft(quote=quote))
        return self.drafts[-1]

    def _item(self, at: int) -> None:
        seen = self.items[at]
        label = None if at == 0 and _heads_the_slide(seen) else seen.label
        titled = label is None and is_title(self.items, at, self.drafts[-1] if self.drafts else None)
        if not self.drafts and not titled:
            self._open(seen.text)
        if label:
            self._label(label)
        elif titled:
            self._heading(seen)
            self.listed = bool(seen.label and seen.label.label is Label.TASKS)
        elif asks_again(self.items, at, self._draft):
            self._open(seen.text)
            self._text(seen)
        elif not self._phases(seen) and not self._roles(seen):
            self._text(seen)
        if seen.item.doubt:
            self._doubt(seen.item.doubt, seen.text)

    # Headings

    def _heading(self, seen: Seen) -> None:
        before = self.drafts[-1] if self.drafts else None
        if before and not seen.item.marked and asks(seen.text) and starts_question(seen.text):
            self._open(seen.text)
            self._text(seen)
        elif before and before.bare and before.title is not None:
            self._second_heading(before, seen.text)
        else:
            self._title(self._open(seen.text), seen.text, before)

    def _second_heading(self, draft: Draft, text: str) -> None:
        """Below one heading another: a track, or the round's own title below the day's."""
        alone = track_alone(text)
        if alone is None:
            draft.add_text(Entry(draft.heading, context=True), new_paragraph=True)
            self._name(draft, text)
        draft.track = alone or draft.track
        self.gap = True

    def _title(self, draft: Draft, text: str, before: Draft | None) -> None:
        self._name(draft, text)
        if before is None or track_alone(text) is None:
            return
        draft.second_track = True
        if before.title and not track_alone(before.title):
            draft.title, draft.number = before.title, draft.number or before.number

    def _name(self, draft: Draft, heading: str) -> None:
        draft.heading, draft.title = heading, without_number(heading)
        draft.number = number_of(heading)
        track = track_alone(heading) or track_of(heading)
        draft.track = track if track is not Track.ALL else draft.track

    # Labels

    def _label(self, labelled: Labelled) -> None:
        label, value = labelled.label, labelled.value
        if label is Label.TITLE:
            draft = self._draft if self._draft.untouched else self._open(value)
            draft.title, draft.explicit = value, True
        elif label is Label.NUMBER:
            self._number(value)
        elif label is Label.TRACK:
            self._track(value)
        elif label is Label.TIME:
            self._time(value)
        elif label is Label.SHOWN_FROM:
            self._shown_from(labelled.part)
        elif label is Label.TASKS:
            self.listed, self.gap = True, True
        elif label is Label.CONTEXT:
            self._entry(Entry(value, context=True), gap=True)
        else:
            self._asked(labelled)

    def _number(self, value: str) -> None:
        if value.isdecimal() and len(value) <= _LONGEST_NUMBER and int(value):
            self._draft.number = int(value)
        else:
            self._doubt(Code.NOT_UNDERSTOOD, value)

    def _track(self, value: str) -> None:
        track = track_alone(value) or track_of(value)
        if track is Track.ALL and track_alone(value) is None:
            self._doubt(Code.NOT_UNDERSTOOD, value)
        self._draft.track = track

    def _shown_from(self, answers: int) -> None:
        """Fewer than the floor would tell who answered what."""
        self._draft.shown_from = max(answers, FLOOR)
        if answers < FLOOR:
            self._doubt(Code.FLOOR, str(answers))
        self.gap = True

    def _time(self, value: str) -> None:
        """ "Tid: 20 minutter" tells of the phase above, or of the one that is the slide's heading."""
        titled = read_phases(self._draft.heading)
        if not self._draft.phases and titled and len(titled.phases) == 1:
            self._draft.phases += titled.phases
        if self._draft.phases and is_modifier(value):
            self._modify(value)
        else:
            self._doubt(Code.NOT_UNDERSTOOD, value)

    def _asked(self, labelled: Labelled) -> None:
        if labelled.label is Label.PART:
            self.part, self.gap = labelled.part, True
        if labelled.value:
            self._entry(Entry(labelled.value, question=True, part=self.part), gap=False)
        self.listed = self.listed and labelled.label is not Label.SECTION

    # What is said

    def _entry(self, entry: Entry, *, gap: bool) -> None:
        if entry.text:
            self._draft.add_text(entry, new_paragraph=gap or self.gap)
            self.gap = False

    def _doubt(self, code: Code, line: str) -> None:
        self._draft.warnings.append(Warn(code, line))

    def _doubted(self, line: str) -> bool:
        return bool(self._draft.warnings) and self._draft.warnings[-1].quote == line

    def _phases(self, seen: Seen) -> bool:
        if self._draft.phases and seen.modifier:
            self._modify(seen.text)
            return True
        line = seen.phases
        if line is None or _asks_rather(line):
            return False
        self._draft.phases += line.phases
        self._draft.per_question |= line.per_question
        self._draft.kommune_phase |= track_of(seen.text) is Track.KOMMUNE
        if line.unread:
            self._doubt(Code.TIME, seen.text)
        for remark in line.remarks:
            self._remark(remark, seen.text)
        self.gap, self.listed = True, False
        return True

    def _modify(self, text: str) -> None:
        changed = modified(self._draft.phases[-1], text)
        if changed:
            self._draft.phases[-1] = changed
        else:
            self._doubt(Code.NOT_UNDERSTOOD, text)

    def _remark(self, remark: str, line: str) -> None:
        for sentence in sentences(remark):
            if asks(sentence) and not is_instruction(sentence):
                self._entry(Entry(sentence, part=self.part), gap=True)
            elif asks(sentence) or len(sentence.split()) >= _FEWEST_WORDS_OF_A_REMARK:
                self._draft.remarks.append(sentence)
            elif not self._doubted(line):
                self._doubt(Code.NOT_UNDERSTOOD, line)

    def _roles(self, seen: Seen) -> bool:
        line = seen.roles
        if line is None or (line.bare and seen.text.endswith("?")):
            return False
        self._draft.rules = with_same_person(self._draft.rules, line.rules)
        if line.unread:
            self._doubt(Code.ROLE, seen.text)
        self.gap, self.listed = True, False
        return True

    def _text(self, seen: Seen) -> None:
        if is_farewell(seen.text):
            return
        after = bool(self._draft.phases or self._draft.rules)
        if seen.strange or (after and not _is_said(seen)):
            self._doubt(Code.NOT_UNDERSTOOD, seen.text)
            return
        self._turns(seen)
        item = seen.item
        entry = Entry(item.text, item.bullet, self.listed, question=bool(item.asked), part=self.part, asked=item.asked)
        self._entry(entry, gap=item.gap)

    def _turns(self, seen: Seen) -> None:
        """What is told to do below a group phase may be to speak in turn."""
        last = self._draft.phases[-1] if self._draft.phases else None
        if last and last.kind is PhaseKind.GROUP and "?" not in seen.text and says_turns(seen.text):
            self._draft.phases[-1] = replace(last, turns=True)


def _heads_the_slide(seen: Seen) -> bool:
    """ "Gruppeoppgave" or "Roller" above everything is the slide's heading, not a label inside it."""
    label = seen.label
    return label is not None and label.label in (Label.SECTION, Label.TASKS) and not seen.text.endswith((":", ";"))


def _asks_rather(line: PhaseLine) -> bool:
    """Whether a label stands in front of a question that it has little to do with: "Oppfølging: hvem har ansvar?"."""
    return line.bare and line.phases[0].kind in _LATE and any(map(asks, line.remarks))


def _is_said(seen: Seen) -> bool:
    """Below phases and roles only whole sentences are content; a stray word or a label nobody knows is not."""
    return seen.asks or (seen.text.endswith((".", "!")) and len(seen.text.split()) > _FEWEST_WORDS_OF_A_REMARK)
