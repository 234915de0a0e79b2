"""Reading dates and times as people write them in bokmål, nynorsk and English.

What they are dates of is others' to know. No clock is read here: today and the time zone are handed in.
"""

from facilitation.dates.reading import read_dates, with_hours
from facilitation.dates.values import Doubt, Doubted, Horizon, Hours, Kind, Moment, Reading

__all__ = ["Doubt", "Doubted", "Horizon", "Hours", "Kind", "Moment", "Reading", "read_dates", "with_hours"]
