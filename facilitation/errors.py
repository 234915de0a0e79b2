"""What can be refused, and why. Every error carries what a translated sentence needs.

FacilitationError
├── PlanError            a plan that cannot be read back from its JSON
└── Refused              the method says no; the state is untouched
    ├── WrongTime        right person, wrong phase
    ├── NotYours         the press belongs to somebody else
    ├── Unknown          no such person, group or role here
    └── BadText          empty, too long
"""


class FacilitationError(Exception):
    """The root of what this package raises."""


class PlanError(FacilitationError):
    """A plan's JSON does not have the form that `plan_json` writes."""


class Refused(FacilitationError):
    """The method does not allow this. `code` names the sentence, `facts` fill it."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class WrongTime(Refused):
    """This can be done, but not in the phase the round or the group is in."""


class NotYours(Refused):
    """Somebody else has the role, the turn or the facilitation."""


class Unknown(Refused):
    """There is no such person, group or role in this round."""


class BadText(Refused):
    """A text is empty or longer than can be kept."""
