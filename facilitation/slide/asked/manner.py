"""What a whole phrase says about how to answer: "inntil 3 ord i en ordsky", "5 prikker hver", "ja/nei/vet ikke".

A phrase counts only when every word of it is known: that keeps ordinary sentences ordinary.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from facilitation.kinds import (
    DOTS_EACH,
    FREE_TEXT,
    WORDS_EACH,
    Axis,
    Board,
    Choice,
    Dots,
    FreeText,
    Harvest,
    Kind,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    Visit,
    WordCloud,
)
from facilitation.slide.asked.vocabulary import Said, Word, known_words

# As many as there are options, which are not known yet.
ALL = 0
# How many dots one thing can get was not said.
UNSAID = 0
_LONGEST = 160
_ALWAYS = {Word.FILLER, Word.SIGN, Word.EACH, Word.ANONYMOUS, Word.ARTICLE, Word.NAMED, Word.GUARDED}
_COUNTED = {Word.NUMBER, Word.UP_TO, Word.RANGE}
_SPENT = _COUNTED | {Word.SAME, Word.SPREAD, Word.VOTE, Word.GROUPS, Word.ITEM, Word.DOT, Word.VOTES}
_CHOSEN = _COUNTED | {Word.MANY, Word.OPTIONS, Word.CHOOSE, Word.EITHER}
_COLUMNED = {Word.PER, Word.GOAL, Word.EITHER, Word.RANGE, Word.BOARD}
_STAND_FOR_ONE = (Word.UNIT, Word.ITEM, Word.DOT, Word.OPTIONS)


@dataclass(frozen=True, slots=True)
class Manner:
    """A kind whose lists may still be empty; None where only `anonymous` was said.

    `per_goal`: each line below is a question of its own. `complete`: the phrase is itself the question.
    """

    kind: Kind | None
    anonymous: bool = False
    per_goal: bool = False
    complete: bool = False
    shared: bool = False
    guarded: bool = False


@dataclass(frozen=True, slots=True)
class _Phrase:
    text: str
    said: Sequence[Said]

    @property
    def words(self) -> set[Word]:
        return {one.word for one in self.said}

    @property
    def numbers(self) -> list[int]:
        """The numbers said; the English "to" between two of them, and an article before nothing counted, is none."""
        found = []
        for at, one in enumerate(self.said):
            after = self.said[at + 1].word if at + 1 < len(self.said) else None
            before = self.said[at - 1].word if at else None
            between = before is Word.NUMBER and after is Word.NUMBER and self.spelled(one) == "to"
            if (one.word is Word.NUMBER and not between) or (one.word is Word.ARTICLE and after in _STAND_FOR_ONE):
                found.append(one.number)
        return found

    def spelled(self, one: Said) -> str:
        return self.text[one.start : one.end].lower()

    def named(self, *words: Word) -> tuple[str, ...]:
        """Return what stands for each of `words`, in order, with the "hva" before it: "Hva fremmer"."""
        names = []
        for at, one in enumerate(self.said):
            if one.word in words:
                asked = at > 0 and self.spelled(self.said[at - 1]) in ("hva", "kva", "what")
                start = self.said[at - 1].start if asked else one.start
                names.append(self.text[start : one.end])
        return tuple(dict.fromkeys(name[:1].upper() + name[1:] for name in names))


def read_manner(text: str, said: Sequence[Said]) -> Manner | None:
    """Return what the words `said`, which begin `text`, tell about answering; None where they tell nothing."""
    phrase = _Phrase(text, said)
    words = phrase.words
    for main, also, build in _SORTS:
        if main <= words:
            kind = build(phrase) if words <= main | also | _ALWAYS else None
            return _manner(kind, words) if kind else None
    return Manner(None, anonymous=True) if Word.ANONYMOUS in words and words <= _ALWAYS else None


def whole_manner(text: str) -> Manner | None:
    """Return the manner that all of `text` states, None where any word of it says something else."""
    text = text.strip(" .:;()[]")
    if not text or len(text) > _LONGEST:
        return None
    said = list(known_words(text))
    return read_manner(text, said) if said and said[-1].end == len(text) else None


def _manner(kind: Kind, words: set[Word]) -> Manner:
    complete = isinstance(kind, Dots) and Word.GROUPS in words
    named, guarded = Word.NAMED in words, Word.GUARDED in words
    return Manner(kind, Word.ANONYMOUS in words, Word.GOAL in words, complete, named, guarded)


def _scale(phrase: _Phrase, highest: int = 10) -> Kind | None:
    numbers = phrase.numbers
    if not numbers:
        return Scale(1, highest)
    return Scale(numbers[0], numbers[1]) if len(numbers) == len(("lowest", "highest")) else None


def _columns(*words: Word) -> Callable[[_Phrase], Kind | None]:
    return lambda phrase: Board(phrase.named(*words))


def _yes_or_no(phrase: _Phrase) -> Kind | None:
    return Choice(phrase.named(Word.YES, Word.NO, Word.UNSURE)) if Word.EITHER in phrase.words else None


def _dots(phrase: _Phrase) -> Kind | None:
    numbers = phrase.numbers
    if Word.SAME in phrase.words and numbers:
        return Dots(numbers[0] if len(numbers) > 1 else DOTS_EACH, numbers[-1])
    return Dots(numbers[0] if numbers else DOTS_EACH, UNSAID)


def _votes(phrase: _Phrase) -> Kind | None:
    """ "Tre stemmer" may be counted voices; handed out to each, they are dots."""
    return _dots(phrase) if phrase.words & {Word.SPREAD, Word.EACH, Word.GROUPS} else None


def _choice(phrase: _Phrase) -> Kind | None:
    if phrase.words & {Word.MANY, Word.MULTIPLE} and not phrase.words & {Word.NUMBER, Word.ARTICLE}:
        return Choice((), ALL)
    return Choice((), max(phrase.numbers, default=1))


def _chosen(phrase: _Phrase) -> Kind | None:
    """ "Velg" alone may be any task."""
    counted = phrase.words & {Word.NUMBER, Word.ARTICLE, Word.MANY}
    return _choice(phrase) if counted else None


_SORTS: list[tuple[set[Word], set[Word], Callable[[_Phrase], Kind | None]]] = [
    ({Word.QUADRANT}, {Word.ITEM, Word.SPREAD}, lambda _: Quadrant(Axis(""), Axis(""), ())),
    ({Word.TIMELINE}, set(), lambda _: Timeline((), ())),
    ({Word.NUMBERS}, set(), lambda _: Numbers(())),
    ({Word.MARKET}, set(), lambda _: Market(())),
    ({Word.VISIT}, set(), lambda _: Visit()),
    ({Word.HARVEST}, set(), lambda _: Harvest()),
    ({Word.SCALE}, _COUNTED | {Word.SPREAD}, _scale),
    ({Word.DIE}, _COUNTED | {Word.SPREAD}, lambda phrase: _scale(phrase, 6)),
    (
        {Word.CLOUD}, _COUNTED | {Word.UNIT, Word.SPREAD},
        lambda phrase: WordCloud(max(phrase.numbers, default=WORDS_EACH)),
    ),
    ({Word.TEXT}, _COUNTED | {Word.ITEM}, lambda phrase: FreeText(max(phrase.numbers, default=1))),
    ({Word.PROMOTES, Word.HINDERS}, _COLUMNED, _columns(Word.PROMOTES, Word.HINDERS)),
    ({Word.MUST, Word.SHOULD, Word.CAN}, _COLUMNED, _columns(Word.MUST, Word.SHOULD, Word.CAN)),
    ({Word.BOARD}, {Word.PER, Word.GOAL}, lambda _: Board(())),
    ({Word.DOT}, _SPENT, _dots),
    ({Word.VOTES, Word.NUMBER}, _SPENT, _votes),
    ({Word.VOTE, Word.GROUPS}, _SPENT, _dots),
    ({Word.YES, Word.NO}, {Word.UNSURE, Word.EITHER, Word.OPTIONS}, _yes_or_no),
    ({Word.SINGLE}, _CHOSEN, _choice),
    ({Word.MULTIPLE}, _CHOSEN, _choice),
    ({Word.CHOOSE}, _CHOSEN, _chosen),
    ({Word.VOTE}, _CHOSEN | {Word.ITEM, Word.SPREAD}, _choice),
    ({Word.OPTIONS}, _CHOSEN, _choice),
    ({Word.UP_TO, Word.NUMBER, Word.ITEM}, {Word.SPREAD}, lambda phrase: FreeText(max(phrase.numbers))),
]  # fmt: skip


def joined(one: Manner, other: Manner) -> Manner | None:
    """Return both together, None where each names a kind of its own."""
    if one.kind and other.kind:
        return None
    main = one if one.kind else other
    shared, guarded = one.shared or other.shared, one.guarded or other.guarded
    return replace(main, anonymous=one.anonymous or other.anonymous, shared=shared, guarded=guarded)


def kind_of(manner: Manner) -> Kind:
    """Return the kind, which is free text where only "anonymt" was said."""
    return manner.kind or FREE_TEXT
