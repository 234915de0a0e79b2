"""Where on a line it is said how a question is answered: in front of it, behind it, or in the middle of it."""

import re
from dataclasses import dataclass, field, replace

from facilitation.kinds import Board, Choice, Dots, Scale
from facilitation.slide.asked.manner import Manner, joined, read_manner, whole_manner
from facilitation.slide.asked.pieces import listed, without_ends
from facilitation.slide.asked.vocabulary import Said, Word, known_words
from facilitation.slide.sentences import asks, sentences, starts_question

_LONGEST = 1000
_HEAD = 160
_SHORTEST_QUESTION = 2
_COLON = re.compile(r"\s*[:;]\s*|\s+[–—-]\s+")
_LOOSE = re.compile(r"[\s,.)–—-]*")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{2,120})[)\]][.?!:]*$")
_LAST_SENTENCE = re.compile(r"(?<=[?.!])\s+([^?.!]{2,120})[.:]?$")
_AFTER_DASH = re.compile(r"\s+[–—]\s+([^–—?.!:]{2,120})$")
_ON_A_SCALE = re.compile(
    r"\b(?:på|on) (?:en|ein|ei|a) (?:skala|scale)(?: fra| frå| from| of)? (\d{1,3}) ?(?:-|–|—|til|to) ?(\d{1,3})\b",
    re.IGNORECASE,
)
# "Hvor nyttig var dagen, 1-10?", "Hvor nyttig var dagen? (1-10)": other numbers behind a question may be anything.
_BARE_SCALE = re.compile(r"(?:,\s*|\s*\(|(?<=\?)\s+\(?)([01]) ?[-–—] ?(5|6|10)\)?\s*[?.]?$")
# "Hvor godt passer dette? (1-10)" and below it "Vi samarbeider godt": what is rated is said, not asked.
_RATED = re.compile(
    r"^(.*?)[\s:]*\(([01]) ?[-–—] ?(5|6|10)\)([.:?]?)\s+((?:vi|jeg|eg|we|i|vår|vårt|våre|our)\b.*)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Wording:
    """A line that says how to answer.

    `text` is the question, empty where the line says nothing else. `before` stands in front of the question and has no
    part in it. `label`: the phrase itself. `firm`: a colon parts the phrase from the question.
    """

    manner: Manner
    text: str
    label: str = ""
    before: str = ""
    firm: bool = False
    ends: dict[int, str] = field(default_factory=dict)

    @property
    def worth_a_warning(self) -> bool:
        """Whether it is so clear what is meant that people should hear what is missing."""
        return self.firm and self.text != self.label


def read_wording(text: str) -> Wording | None:
    """Return how `text` wants to be answered, None where it does not say."""
    if len(text) > _LONGEST:
        return None
    short, ends = without_ends(text)
    found = _read(short) if ends else None
    if found and isinstance(found.manner.kind, Scale) and list(ends) == _steps(found.manner.kind):
        return replace(found, ends=ends)
    return _read(text)


def says_first(text: str) -> bool:
    """Whether `text` begins with how to answer, or says nothing else."""
    return len(text) <= _LONGEST and (whole_manner(text) is not None or _head(text) is not None)


def _steps(scale: Scale) -> list[int]:
    return [scale.lowest, scale.highest]


def _read(text: str) -> Wording | None:
    manner = whole_manner(text)
    if manner:
        label = text.strip(" .:;()[]")
        return Wording(manner, text if manner.complete else "", label, firm=True)
    return _with_tail(_head(text), text) or _on_a_scale(text) or _bare_scale(text) or read_rated(text)


def _with_tail(head: Wording | None, text: str) -> Wording | None:
    """Add what is said behind the question to what is said in front of it."""
    rest = head.text if head else text
    found = _tail(rest)
    both = joined(head.manner, found[0]) if head and found else found and found[0]
    if found is None or both is None:
        return head
    if head:
        return replace(head, manner=both, text=found[1])
    *before, last = sentences(found[1]) or [""]
    if not last or not (asks(last) or isinstance(both.kind, Scale)):
        return None
    return Wording(both, last, text[len(found[1]) :].strip(" .:;()[]–—"), " ".join(before))


def _head(text: str) -> Wording | None:
    said = list(known_words(text[:_HEAD]))
    for size in range(len(said), 0, -1):
        end = said[size - 1].end
        found = _after(text, said[:size], end)
        if found:
            return found
    return None


def _after(text: str, said: list[Said], end: int) -> Wording | None:
    """Read a line whose first words are `said`: what follows must be parted from them, or begin a question."""
    colon = _COLON.match(text, end)
    rest = text[colon.end() if colon else _LOOSE.match(text, end).end() :]  # type: ignore[union-attr]
    manner = read_manner(text, said) if len(rest) >= _SHORTEST_QUESTION else None
    if manner is None or all(one.word is Word.OPTIONS for one in said):
        return None
    if colon:
        more = _head(rest) if isinstance(manner.kind, Dots) else None
        if more and isinstance(more.manner.kind, Dots):
            return replace(more, firm=True)
        if manner.complete and not asks(rest):
            return None
        return Wording(manner, rest, text[:end].strip(" .()"), firm=colon.group().strip() in (":", ";"))
    return _loosely(text, said, rest, manner)


def _loosely(text: str, said: list[Said], rest: str, manner: Manner) -> Wording | None:
    label = text[: said[-1].end].strip(" .()")
    if isinstance(manner.kind, Board) and _asks_for_columns(text, said):
        return Wording(manner, text, label)
    if isinstance(manner.kind, Dots) and said[-1].word is Word.FILLER and len(listed(rest)) > 1 and "?" not in rest:
        return Wording(manner, rest, label)
    begins = starts_question(rest) or (rest[:1].isupper() and asks(rest))
    if not begins or (isinstance(manner.kind, Choice) and not manner.kind.options):
        return None
    return Wording(manner, rest[:1].upper() + rest[1:], label)


def _asks_for_columns(text: str, said: list[Said]) -> bool:
    """Whether a sentence begins as "Hva fremmer og hva hemmer ..." does, and ends as a question."""
    begun = text[: said[0].end].lower() in ("hva", "kva", "what")
    return begun and text.endswith("?") and said[-1].word in (Word.PROMOTES, Word.HINDERS)


def _tail(text: str) -> tuple[Manner, str] | None:
    for pattern in (_BRACKET, _LAST_SENTENCE, _AFTER_DASH):
        found = pattern.search(text[-2 * _HEAD :])
        manner = whole_manner(found[1]) if found else None
        if found and manner and not manner.complete:
            return manner, text[: max(0, len(text) - 2 * _HEAD) + found.start()].strip()
    return None


def _on_a_scale(text: str) -> Wording | None:
    """Read "Hvor trygg er du på en skala fra 1 til 6?": the words stay as they are."""
    *before, last = sentences(text) or [""]
    found = _ON_A_SCALE.search(last)
    if not found or not asks(last):
        return None
    return Wording(Manner(Scale(int(found[1]), int(found[2]))), last, found[0], " ".join(before))


def _bare_scale(text: str) -> Wording | None:
    found = _BARE_SCALE.search(text)
    question = f"{text[: found.start()].rstrip(' ?')}?" if found and "?" in text else ""
    *before, last = sentences(question) or [""]
    if found is None or not asks(last):
        return None
    return Wording(Manner(Scale(int(found[1]), int(found[2]))), last, found[0].strip(" ,()?"), " ".join(before))


def read_rated(text: str) -> Wording | None:
    """Return what a statement behind "(1-10)" wants: to be rated, with the words in front of the numbers."""
    found = _RATED.match(text)
    if found is None or asks(found[5]):
        return None
    head = found[1] + (found[4] or ":") if found[1] and found[1][-1] not in ".?!" else found[1]
    return Wording(
        Manner(Scale(int(found[2]), int(found[3]))), f"{head} {found[5]}".strip(), found[0][: found.start(5)]
    )
