"""Which items of a slide open a round: headings, and questions after a whole round. `rounds` reads what follows."""

from facilitation.plan import PhaseKind
from facilitation.slide.drafts import Draft
from facilitation.slide.seen import Seen
from facilitation.slide.sentences import asks, is_task

_LOOK_AHEAD = 40
_ROUND_BEGINS = (PhaseKind.INDIVIDUAL, PhaseKind.GROUP)


def is_title(items: list[Seen], at: int, draft: Draft | None) -> bool:
    """Whether the item at `at` is a heading, below what `draft` holds of the slide so far."""
    seen = items[at]
    if seen.item.marked:
        return True
    if not seen.heading or seen.roles or seen.modifier:
        return False
    if seen.phases:
        return _names_a_phase(items, at, draft)
    if draft is None:
        return not is_task(seen.text) and not seen.strange
    if seen.round_heading:
        return not asks(seen.text)
    return _stands_after_phases(items, at, draft)


def asks_again(items: list[Seen], at: int, draft: Draft) -> bool:
    """Whether the questions at `at`, after a whole round, are the next round's: phases of their own follow them."""
    seen = items[at]
    begins = (
        seen.item.gap and draft.phases and draft.has_text and not seen.phases and not seen.roles and not seen.modifier
    )
    return bool(begins) and seen.asks and _ahead(items, at)[1]


def _names_a_phase(items: list[Seen], at: int, draft: Draft | None) -> bool:
    """ "Gruppearbeid" above everything else is the slide's title, though the word is that of a phase.

    So is "Gruppearbeid: Veien videre", where a line of its own below says how long the group has.
    """
    line = items[at].phases
    if line is None or not line.bare or len(line.phases) > 1 or at + 1 >= len(items):
        return False
    if draft and not (items[at].item.gap and draft.phases and draft.has_text):
        return False
    after = items[at + 1 : at + _LOOK_AHEAD]
    again = any(one.phases and any(phase.kind is line.phases[0].kind for phase in one.phases.phases) for one in after)
    if line.remarks:
        return again and draft is None
    text_follows = not (after[0].phases or after[0].modifier or after[0].roles)
    return text_follows or (again and draft is None)


def _stands_after_phases(items: list[Seen], at: int, draft: Draft) -> bool:
    seen = items[at]
    if not seen.item.gap or not draft.phases or seen.strange or seen.text[:1].islower() or asks(seen.text):
        return False
    return any(_ahead(items, at))


def _ahead(items: list[Seen], at: int) -> tuple[bool, bool]:
    """Whether questions, and whether phases with which a round begins, stand between here and the next heading."""
    asked = timed = False
    for seen in items[at + 1 : at + _LOOK_AHEAD]:
        if seen.item.marked or (seen.round_heading and not seen.phases):
            break
        timed = timed or bool(seen.phases and seen.phases.phases[0].kind in _ROUND_BEGINS)
        asked = asked or (seen.asks and not seen.phases)
    return asked, timed
