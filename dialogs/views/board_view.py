"""The plenum's board: the groups' points before the facilitator, a page at a time, and what can be done with them.

A post of its own beside the panel, as long as the plenum lasts. What is chosen on it is one form with one button, for
that is what every platform has.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from dialogs.messages import Button, Choice, ChoiceInput, Message, Section, Tone
from dialogs.views.parts import Buttons
from dialogs.views.point_view import point_line
from dialogs.views.poll_view import shortened
from dialogs.words import Words
from facilitation.arranging import PlenumPoint, arranged, found, label, lifted, votes
from facilitation.plenum_minutes import votes_of
from facilitation.poll import Outcome
from facilitation.state import Group, Round
from facilitation.twins import Twins, twins

LIFT, TOP, UP, DOWN = "lift", "top", "up", "down"
MERGE, SPLIT, APART, ACTION = "merge", "split", "apart", "action"
CHOICES = (LIFT, TOP, UP, DOWN, MERGE, SPLIT, ACTION)  # two that are not the same are told by pressing at the pair

PAGE = 20
MOST_PAIRS = 3
SHORT = 60


def board_message(round_: Round, groups: Sequence[Group], polls: Sequence[Outcome], words: Words) -> Message:
    """Return the board as it is now. `polls` tell what each point has got in a vote."""
    points = arranged(round_, groups)
    if not points:
        return Message(title=words("board-title"), text=(words("board-empty"),))
    pages = -(-len(points) // PAGE)
    page = min(round_.arrangement.page, pages)
    shown = points[(page - 1) * PAGE : page * PAGE]
    pairs = alike(round_, points)[:MOST_PAIRS]
    big = lifted(round_, points)
    title = words("board-points-on-page", page=page, pages=pages) if pages > 1 else words("board-points")
    given = votes(points, votes_of(polls))
    lines = tuple(f"{label(point.key)} {point_line(point, groups, words, given, authors=True)}" for point in shown)
    return Message(
        title=words("board-title"),
        text=(words("board-text"), *((words("board-lifted", point=_short(big)),) if big else ())),
        sections=(Section(title, lines), *_pairs(pairs, points, words)),
        inputs=_fields(shown, words),
        buttons=tuple(_buttons(round_, big, pairs, page, pages, words)),
        tone=Tone.ACT,
        epoch=f"board-{round_.id}",
    )


def alike(round_: Round, points: Sequence[PlenumPoint]) -> Sequence[Twins]:
    """Return the pairs of points that probably say the same and of which nobody has said that they do not."""
    apart = {frozenset(pair) for pair in round_.arrangement.apart}
    keys = {point.key: point.keys for point in points}

    def are_apart(pair: Twins) -> bool:
        return any(frozenset(both) in apart for both in product(keys[pair.one], keys[pair.other]))

    return [pair for pair in twins({point.key: point.line for point in points}) if not are_apart(pair)]


def _short(point: PlenumPoint) -> str:
    return f"{label(point.key)} {shortened(' '.join(point.line.split()), SHORT)}"


def _pairs(pairs: Sequence[Twins], points: Sequence[PlenumPoint], words: Words) -> Iterator[Section]:
    if pairs:
        told = [(found(points, pair.one), found(points, pair.other)) for pair in pairs]
        lines = tuple(
            words("board-pair", one=label(one.key), line=one.line, other=label(two.key), twin=two.line)
            for one, two in told
        )
        yield Section(words("board-twins"), lines)


def _fields(shown: Sequence[PlenumPoint], words: Words) -> tuple[ChoiceInput, ...]:
    points = tuple(Choice(point.key, _short(point)) for point in shown)
    doing = tuple(Choice(what, words(f"board-do-{what}")) for what in CHOICES)
    return (
        ChoiceInput("points", words("board-points"), points, most=max(2, len(points))),
        ChoiceInput("what", words("board-what"), doing, value=LIFT),
    )


def _buttons(
    round_: Round, big: PlenumPoint | None, pairs: Sequence[Twins], page: int, pages: int, words: Words
) -> Iterator[Button]:
    buttons = Buttons(words, round_.id)
    yield buttons("arrange", primary=True, submits=True)
    if big:
        yield buttons("lower")
        yield buttons("point_to_action", point=big.key)
    if page > 1:
        yield _named("turn_page", words("board-previous"), round_, page=str(page - 1))
    if page < pages:
        yield _named("turn_page", words("board-next"), round_, page=str(page + 1))
    for pair in pairs:
        names = {"one": label(pair.one), "other": label(pair.other)}
        for action, key in (("merge_points", "board-merge"), ("keep_apart", "board-apart")):
            yield _named(action, words(key, **names), round_, point=pair.one, twin=pair.other)


def _named(action: str, text: str, round_: Round, **values: str) -> Button:
    return Button(action, text, {"round": str(round_.id), **values})
