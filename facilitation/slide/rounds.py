"""Walking down a slide, item by item, and collecting rounds in the making. How one item reads is decided elsewhere."""

from facilitation.plan import PhaseKind, Track
from facilitation.slide.drafts import Draft, Entry
from facilitation.slide.headings import is_round_heading, looks_like_heading, number_of, track_alone, track_of, without_number
from facilitation.slide.labels import Label, Labelled, read_label
from facilitation.slide.mend import Item
from facilitation.slide.modifiers import is_modifier, modified
from facilitation.slide.phases import PhaseLine, read_phases
from facilitation.slide.questions import is_instruction
from facilitation.slide.roles import RoleLine, read_roles
from facilitation.slide.sentences import asks, is_task, sentences, starts_question
from facilitation.slide.strange import is_strange
from facilitation.slide.warnings import Code, Warn

_LOOK_AHEAD = 40
_FEWEST_WORDS_OF_A_REMARK = 3


class SlideReader:
    """Reads the items of one slide; `drafts` are its rounds, in order."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
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
        if not self.drafts:
            self._open("")
        return self.drafts[-1]

    def _open(self, quote: str) -> Draft:
        self.listed, self.part, self.gap = False, 0, True
        self.drafts.append(Draft(quote=quote))
        return self.drafts[-1]

    def _item(self, at: int) -> None:
        item = self.items[at]
        if not self.drafts and not self._is_title(at):
            self._open(item.text)
        label = read_label(item.text)
        if label and not (at == 0 and label.label is Label.SECTION):
            self._label(label)
        elif self._opens_round(at):
            self._heading(item)
        elif not self._phases(item) and not self._roles(item):
            self._text(at)

    # Headings

    def _opens_round(self, at: int) -> bool:
        if self._is_title(at):
            return not self.drafts or not self._draft.bare or is_round_heading(self.items[at].text) or self.items[at].marked
        return self._asks_again(at)

    def _is_title(self, at: int) -> bool:
        item = self.items[at]
        if item.marked:
            return True
        if item.bullet or not looks_like_heading(item.text) or read_roles(item.text) or is_modifier(item.text):
            return False
        phases = read_phases(item.text)
        if phases:
            return self._titled_as_phase(at, phases)
        if not self.drafts:
            return not is_task(item.text) and not is_strange(item.text)
        if is_round_heading(item.text):
            return not asks(item.text)
        return self._begins_after_phases(at)

    def _titled_as_phase(self, at: int, phases: PhaseLine) -> bool:
        """"Gruppearbeid" above everything else is the slide's title, though the word is that of a phase."""
        kind = phases.phases[0].kind
        if not phases.bare or phases.remarks or len(phases.phases) > 1 or at + 1 >= len(self.items):
            return False
        if self.drafts and not (self.items[at].gap and self._draft.phases and self._draft.has_text):
            return False
        after = [read_phases(item.text) for item in self.items[at + 1 : at + _LOOK_AHEAD]]
        again = any(line and any(phase.kind is kind for phase in line.phases) for line in after)
        next_is_text = after[0] is None and not is_modifier(self.items[at + 1].text) and not read_roles(self.items[at + 1].text)
        return next_is_text or (again and not self.drafts)

    def _begins_after_phases(self, at: int) -> bool:
        item = self.items[at]
        if not item.gap or not self._draft.phases or asks(item.text) or is_strange(item.text) or item.text[:1].islower():
            return False
        asked, timed = self._ahead(at)
        return asked or timed

    def _ahead(self, at: int) -> tuple[bool, bool]:
        """Whether questions, and whether phases with which a round begins, stand between here and the next heading."""
        asked = timed = False
        for item in self.items[at + 1 : at + _LOOK_AHEAD]:
            if item.marked or (not item.bullet and is_round_heading(item.text)):
                break
            phases = read_phases(item.text)
            timed = timed or bool(phases and phases.phases[0].kind in (PhaseKind.INDIVIDUAL, PhaseKind.GROUP))
            asked = asked or bool(not phases and any(map(asks, sentences(item.text))))
        return asked, timed

    def _asks_again(self, at: int) -> bool:
        """Questions after a whole round, with phases of their own, are the next round's."""
        draft, text = self._draft, self.items[at].text
        begins = self.items[at].gap and draft.phases and draft.has_text and not read_phases(text) and not read_roles(text)
        return bool(begins) and any(map(asks, sentences(text))) and self._ahead(at)[1]

    def _heading(self, item: Item) -> None:
        if not self._is_heading_text(item):
            self._open(item.text)
            self._draft.add_text(Entry(item.text, item.bullet), new_paragraph=True)
            return
        alone = track_alone(item.text)
        before = self.drafts[-1] if self.drafts else None
        if before and before.bare and before.title and (alone or not is_round_heading(before.title)):
            if alone is None:
                before.add_text(Entry(before.title, context=True), new_paragraph=True)
                self._name(before, item.text)
            before.track = alone or before.track
            self.gap = True
            return
        draft = self._open(item.text)
        self._name(draft, item.text)
        if alone and before and before.title:
            draft.title, draft.number = before.title, before.number
            draft.second_track = True

    def _is_heading_text(self, item: Item) -> bool:
        return item.marked or (looks_like_heading(item.text) and not (asks(item.text) and starts_question(item.text) and bool(self.drafts)))

    def _name(self, draft: Draft, heading: str) -> None:
        draft.heading, draft.title = heading, without_number(heading)
        draft.number = number_of(heading)
        track = track_of(heading)
        draft.track = track if track is not Track.ALL else draft.track

    # What stands below a heading

    def _label(self, labelled: Labelled) -> None:
        label, value = labelled.label, labelled.value
        if label is Label.TITLE:
            self._open(value or "Tittel:").title = value
        elif label is Label.NUMBER:
            self._number(value)
        elif label is Label.TRACK:
            self._track(value)
        elif label is Label.TASKS:
            self.listed, self.gap = True, True
        elif label is Label.CONTEXT:
            self._entry(Entry(value, context=True), gap=True)
        else:
            self._asked(labelled)

    def _number(self, value: str) -> None:
        if value.isdecimal() and 0 < len(value) <= 3 and int(value):  # noqa: PLR2004
            self._draft.number = int(value)
        else:
            self._draft.warnings.append(Warn(Code.NOT_UNDERSTOOD, value))

    def _track(self, value: str) -> None:
        track = track_alone(value) or track_of(value)
        if track is Track.ALL and track_alone(value) is None:
            self._draft.warnings.append(Warn(Code.NOT_UNDERSTOOD, value))
        self._draft.track = track

    def _asked(self, labelled: Labelled) -> None:
        if labelled.label is Label.PART:
            self.part = labelled.part
            self.gap = True
        if labelled.value:
            self._entry(Entry(labelled.value, question=True, part=self.part), gap=labelled.label is Label.PART)
        self.listed = self.listed and labelled.label is not Label.SECTION

    def _entry(self, entry: Entry, *, gap: bool) -> None:
        if entry.text:
            self._draft.add_text(entry, new_paragraph=gap or self.gap)
            self.gap = False

    def _phases(self, item: Item) -> bool:
        draft = self._draft
        if draft.phases and is_modifier(item.text):
            changed = modified(draft.phases[-1], item.text)
            draft.warnings += [] if changed else [Warn(Code.NOT_UNDERSTOOD, item.text)]
            draft.phases[-1] = changed or draft.phases[-1]
            return True
        line = read_phases(item.text)
        if line is None or self._is_question_not_phase(line):
            return False
        draft.add_phases(line.phases)
        draft.per_question = draft.per_question or line.per_question
        draft.kommune_phase = draft.kommune_phase or (track_of(item.text) is Track.KOMMUNE)
        draft.warnings += [Warn(Code.TIME, item.text)] if line.unread else []
        for remark in line.remarks:
            self._remark(remark, item.text)
        self.gap, self.listed = True, False
        return True

    def _is_question_not_phase(self, line: PhaseLine) -> bool:
        """"Oppfølging: hvem har ansvar?" asks; only the phases that a round always has are labels in front of a question."""
        late = {PhaseKind.COMMITMENT, PhaseKind.FOLLOW_UP}
        return line.bare and line.phases[0].kind in late and any(map(asks, line.remarks))

    def _remark(self, remark: str, line: str) -> None:
        for sentence in sentences(remark):
            if asks(sentence) and not is_instruction(sentence):
                self._entry(Entry(sentence, part=self.part), gap=True)
            elif asks(sentence) or len(sentence.split()) >= _FEWEST_WORDS_OF_A_REMARK:
                self._draft.remarks.append(sentence)
            else:
                self._draft.warnings.append(Warn(Code.NOT_UNDERSTOOD, line))

    def _roles(self, item: Item) -> bool:
        line = read_roles(item.text)
        if line is None or (line.bare and item.text.endswith("?")):
            return False
        self._draft.rules += self._new_rules(line, item)
        self._draft.warnings += [Warn(Code.ROLE, item.text)] if line.unread else []
        self.gap, self.listed = True, False
        return True

    def _new_rules(self, line: RoleLine, _item: Item) -> list:  # type: ignore[type-arg]
        return list(line.rules)

    def _text(self, at: int) -> None:
        item, draft = self.items[at], self._draft
        after = bool(draft.phases or draft.rules)
        if is_strange(item.text) or (after and not self._is_said(item)):
            draft.warnings.append(Warn(Code.NOT_UNDERSTOOD, item.text))
            return
        entry = Entry(item.text, item.bullet, listed=self.listed, part=self.part)
        self._entry(entry, gap=item.gap)

    def _is_said(self, item: Item) -> bool:
        """Below phases and roles only whole sentences are content; a stray word or a label nobody knows is not."""
        return any(map(asks, sentences(item.text))) or (item.text.endswith((".", "!")) and len(item.text.split()) > _FEWEST_WORDS_OF_A_REMARK)
