"""Plans of all sorts, as slides have them: for tests that hold whatever the slide says."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from facilitation.plan import (
    Among,
    Criterion,
    CriterionKind,
    PhaseKind,
    PhasePlan,
    Question,
    Role,
    RoleRule,
    RoundPlan,
    Track,
)

CRITERIA = ("hadde bursdag sist", "lengst fornavn", "kortest etternavn", "først i alfabetet", "")
TRACKS = ((Track.ALL,), (Track.KOMMUNE,), (Track.KOMMUNE, Track.OTHER), (Track.KOMMUNE, Track.ALL))


def criteria() -> SearchStrategy[Criterion]:
    return st.builds(
        Criterion, st.sampled_from(CriterionKind), st.sampled_from(CRITERIA), among=st.sampled_from(list(Among))
    )


@st.composite
def role_rules(draw: st.DrawFn) -> tuple[RoleRule, ...]:
    """Lines that give some of the roles, one or two at a time, in any order; the slide may forget or repeat some."""
    named = draw(st.lists(st.lists(st.sampled_from(Role), max_size=2), max_size=4))
    return tuple(RoleRule(tuple(roles), draw(criteria())) for roles in named)


def phases() -> SearchStrategy[PhasePlan]:
    return st.builds(
        PhasePlan,
        st.sampled_from([PhaseKind.GROUP, *PhaseKind]),
        st.none() | st.integers(1, 40),
        repeats=st.integers(1, 3),
        turns=st.sampled_from([True, True, False]),
    )


def plans(track: Track) -> SearchStrategy[RoundPlan]:
    questions = st.lists(st.builds(Question, st.just("Hva nå?"), st.integers(1, 3)), max_size=3)
    return st.builds(
        RoundPlan,
        st.just("Runde"),
        track=st.just(track),
        questions=questions.map(tuple),
        phases=st.lists(phases(), max_size=4).map(tuple),
        roles=role_rules(),
    )


def rounds() -> SearchStrategy[tuple[RoundPlan, ...]]:
    """The plans of one round: for everybody, for one track, or for each its own."""
    return st.sampled_from(TRACKS).flatmap(lambda tracks: st.tuples(*(plans(track) for track in tracks)))
