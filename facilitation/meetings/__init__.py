"""Meetings: reading plans and notices as people paste them, and making a plan by rule. No clock, no files here."""

from facilitation.meetings.by_rule import Proposal, Rule, Skipped, propose
from facilitation.meetings.holidays import easter, holiday
from facilitation.meetings.reading import MeetingsRead, read_everything, read_meetings

__all__ = [
    "MeetingsRead",
    "Proposal",
    "Rule",
    "Skipped",
    "easter",
    "holiday",
    "propose",
    "read_everything",
    "read_meetings",
]
