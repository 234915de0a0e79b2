"""Plays a whole gathering against a running Runde over its real doors, and compares what was acknowledged with what is
kept. The Runde is a process of its own (`house`), the platforms are `bot.counterparts`, the people are here.
"""

from bot.simulate.errors import NotEmpty, Stuck
from bot.simulate.hall import CHANNELS, Wishes
from bot.simulate.playing import STEPS
from bot.simulate.report import Report
from bot.simulate.story import simulate
from bot.simulate.view import view

__all__ = ["CHANNELS", "STEPS", "NotEmpty", "Report", "Stuck", "Wishes", "simulate", "view"]
