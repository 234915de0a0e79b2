"""Who sits with whom: proposals by the method's rules, a facilitator's own list, and changes to a seating.

No group's phases, roles or clocks are touched here: `facilitation.round` and `facilitation.group` do that.
"""

from facilitation.grouping.by_list import Problem, ProblemKind, Seating, seat_by_list
from facilitation.grouping.changes import merge, move, odd_sizes, place_latecomer, rehome
from facilitation.grouping.proposal import propose, track_of
from facilitation.grouping.tables import USUAL_SIZES, Sizes

__all__ = [
    "USUAL_SIZES",
    "Problem",
    "ProblemKind",
    "Seating",
    "Sizes",
    "merge",
    "move",
    "odd_sizes",
    "place_latecomer",
    "propose",
    "rehome",
    "seat_by_list",
    "track_of",
]
