"""Help from advisers: days that municipalities ask for, alone or together, and what is left of those they have.

Days are counted exactly, in halves: a digital half day counts half. Each municipality brings one day to the pool; a
cluster pools its members' days.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction

from facilitation.errors import BadText, WrongTime
from facilitation.organisations import organisation_key
from facilitation.talk import checked

EACH = Fraction(1)
HALF = Fraction(1, 2)
LONGEST_NEED = 1000
MOST_TOGETHER = 30


@dataclass(frozen=True, slots=True)
class Visit:
    """An agreed day with the adviser, or half a one."""

    day: date
    length: Fraction = EACH


@dataclass(frozen=True, slots=True)
class HelpRequest:
    """What one or several municipalities ask an adviser for. `asked_by` and `adviser` are persons' ids.

    `wanted` is in days; `wishes` are the days they would like, `visits` those agreed. `id` 0 means not stored yet.
    """

    id: int
    partnership_id: int
    municipalities: tuple[str, ...]
    need: str
    wanted: Fraction
    asked_by: str
    adviser: str
    asked_at: datetime
    wishes: tuple[date, ...] = ()
    visits: tuple[Visit, ...] = ()
    closed: bool = False
    version: int = 0

    @property
    def agreed(self) -> Fraction:
        """How many days are agreed."""
        return sum((visit.length for visit in self.visits), Fraction())

    @property
    def spoken_for(self) -> Fraction:
        """How many days it takes from the pool: what is wanted until it is closed, or more where more is agreed."""
        return self.agreed if self.closed else max(self.wanted, self.agreed)


_NUMBERS = re.compile(r"[\d,./ ]{1,20}")


def days(text: str) -> Fraction:
    """Return a number of days as people write it: "1", "1,5", "en halv", "halvannen", "1 1/2". Raises BadText."""
    said = " ".join(text.casefold().replace("½", " 1/2").split())
    known = _SAID.get(said)
    if known is None:
        try:
            if not _NUMBERS.fullmatch(said):  # "1e999999999" is a number too, of a gigabyte
                raise ValueError
            known = sum((Fraction(part.replace(",", ".")) for part in said.split()), Fraction())
        except (ValueError, ZeroDivisionError) as error:
            raise BadText("odd-days", text=text[:40]) from error
    if not 0 < known <= MOST_TOGETHER or known % HALF:
        raise BadText("odd-days", text=text[:40])
    return known


_SAID = {
    **dict.fromkeys(("en halv", "ein halv", "halv", "en halv digital", "ein halv digital", "half a", "half"), HALF),
    **dict.fromkeys(("en", "én", "ein", "éin", "one", "a"), EACH),
    **dict.fromkeys(("halvannen", "halvannan", "one and a half"), EACH + HALF),
    **dict.fromkeys(("to", "two"), 2 * EACH),
    **dict.fromkeys(("tre", "three"), 3 * EACH),
}


def left(requests: Iterable[HelpRequest], municipalities: Collection[str]) -> Fraction:
    """Return how many days these municipalities can still have together.

    What a cluster asks for is shared evenly by its members, so that each answers for its own: whoever has least left
    says how much there is for all.
    """
    mine = {organisation_key(one) for one in municipalities}
    taken = [(request.spoken_for, {organisation_key(one) for one in request.municipalities}) for request in requests]
    used = (sum((days / len(theirs) for days, theirs in taken if one in theirs), Fraction()) for one in mine)
    return len(mine) * (EACH - max(used, default=Fraction()))


def ask(request: HelpRequest, earlier: Sequence[HelpRequest]) -> HelpRequest:
    """Return a new request, checked. Raises BadText for no need, no or too many municipalities, and for more days than
    they have left together.
    """
    together = {organisation_key(one): one for one in request.municipalities}
    if not 1 <= len(together) <= MOST_TOGETHER:
        raise BadText("too-many-municipalities", most=MOST_TOGETHER)
    rest = left(earlier, together.values())
    if request.wanted > rest:
        raise BadText("too-few-days", left=str(rest), wanted=str(request.wanted))
    return replace(request, municipalities=tuple(together.values()), need=checked(request.need, LONGEST_NEED))


def agree(request: HelpRequest, visit: Visit, earlier: Sequence[HelpRequest]) -> HelpRequest:
    """Return the request with a day agreed; the same day again changes its length.

    Raises WrongTime for a closed one, BadText for more days than they have left together.
    """
    if request.closed:
        raise WrongTime("help-is-closed")
    others = tuple(one for one in request.visits if one.day != visit.day)
    changed = replace(request, visits=tuple(sorted((*others, visit), key=lambda one: one.day)))
    rest = left([one for one in earlier if one.id != request.id], request.municipalities)
    if changed.agreed > rest:
        raise BadText("too-few-days", left=str(rest - request.agreed), wanted=str(visit.length))
    return changed


def passed_on(request: HelpRequest, leaver: str, asked_by: str, adviser: str) -> HelpRequest:
    """Return the request with an heir wherever the leaver stood: as whoever asked, as the adviser."""
    return replace(
        request,
        asked_by=asked_by if request.asked_by == leaver else request.asked_by,
        adviser=adviser if request.adviser == leaver else request.adviser,
    )


def close(request: HelpRequest) -> HelpRequest:
    """Return the request as finished: days that were wanted and not agreed go back. Raises WrongTime when it is."""
    if request.closed:
        raise WrongTime("help-is-closed")
    return replace(request, closed=True)
