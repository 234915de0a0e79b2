"""What stands beside a token on a line of phases: whether it is a label, minutes, or something else that is counted."""

from facilitation.slide.durations import Duration
from facilitation.slide.scan import Tag, Token

TIMED = (Tag.NUMBER, Tag.SPAN)


def leads_in(tokens: list[Token], at: int) -> bool:
    """Whether the word at `at` can stand before the first phase: "Tid til ...", "Til slutt: ..."."""
    token = tokens[at]
    return token.tag in (Tag.FILLER, Tag.PER_GROUP) or token.word == "til" or (at > 0 and token.word in ":,")


def names_tool_first(tokens: list[Token], first: int) -> bool:
    """Whether the line is of the form "Menti i plenum"."""
    known = (Tag.TOOL, Tag.FILLER, Tag.PHASE, Tag.MARK)
    tags = [token.tag for token in tokens]
    return tags[first] is Tag.TOOL and tags.count(Tag.PHASE) == 1 and all(tag in known for tag in tags)


def followed_by_value(tokens: list[Token], at: int) -> bool:
    """Whether a time or a colon stands at `at`, fillers and an opening bracket aside."""
    while at < len(tokens) and (tokens[at].tag is Tag.FILLER or tokens[at].word == "("):
        at += 1
    return at < len(tokens) and (tokens[at].tag in TIMED or tokens[at].word in ":;")


def after_pause(tokens: list[Token], at: int) -> bool:
    """Whether what stands before `at` has come to an end."""
    before = [token for token in tokens[max(0, at - 3) : at] if token.tag is not Tag.FILLER]
    return bool(before) and before[-1].word in ",.;)/"


def phase_at(tokens: list[Token], at: int) -> bool:
    """Whether a phase stands at `at`, as in "10 i plenum"."""
    tags = [token.tag for token in tokens[at : at + 3] if token.tag is not Tag.FILLER]
    return bool(tags) and tags[0] is Tag.PHASE


def apiece(tokens: list[Token], at: int, end: int) -> Tag | None:
    """Return whose the time from `at` to `end` is, where it is not the phase's: "2 min hver", "hver gruppe 2 min"."""
    after = tokens[end].tag if end < len(tokens) else None
    if after in (Tag.PER_PERSON, Tag.PER_GROUP):
        return after
    before = [token.tag for token in tokens[:at] if token.tag not in (Tag.FILLER, Tag.MARK)]
    return Tag.PER_GROUP if before and before[-1] is Tag.PER_GROUP else None


def counts_people(tokens: list[Token], at: int, time: Duration) -> bool:
    """Whether `time` begins with the size of a group: "Groups of 5 – 16 min"."""
    sized = at > 1 and tokens[at - 1].word in ("på", "of", "med", "à") and tokens[at - 2].tag is Tag.PHASE
    return sized and time.minutes_min is not None


def ends_value(tokens: list[Token], at: int) -> bool:
    """Whether a number without a unit can end before `at`: "10:15" and "5 punkter" are no minutes."""
    if at >= len(tokens):
        return True
    if tokens[at].tag is Tag.PHASE:
        return followed_by_value(tokens, at + 1)
    return tokens[at].tag in (Tag.MARK, Tag.RANGE, Tag.TURNS) and tokens[at].word not in ":/"


def follows_label(tokens: list[Token], at: int) -> bool:
    """Whether a mark that closes a label stands before `at`; a bracket does not: "Gruppearbeid (2)" is the second."""
    return tokens[at - 1].tag in (Tag.MARK, Tag.RANGE) and tokens[at - 1].word != "("
