"""When people are reminded, and of what: due times that follow from action items and meetings. Nothing is sent here.

Runde's own rules, after the habits of those who lead partnerships: a meeting 30, 14 and 2 days before and the same
morning; an action 14 and 2 days before, on its day, then weekly, and after two weeks to the coordinator as well;
answers to a consultation 14, 7 and 2 days before they are due, on that day, then weekly.
"""

from facilitation.reminders.mornings import is_working_day, morning, next_morning
from facilitation.reminders.of_actions import of_action
from facilitation.reminders.of_follow_up import of_follow_up
from facilitation.reminders.of_meetings import of_meeting
from facilitation.reminders.of_opinion import of_opinion
from facilitation.reminders.values import WEEKLY, Reminder, Topic

__all__ = [
    "WEEKLY",
    "Reminder",
    "Topic",
    "is_working_day",
    "morning",
    "next_morning",
    "of_action",
    "of_follow_up",
    "of_meeting",
    "of_opinion",
]
