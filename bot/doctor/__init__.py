"""What `runde doctor` looks at, a file for each part of the installation. Looking changes nothing.

`examination` runs the checks, `view` shows what they found, and the words stand in `doctor.ftl`.
"""

from bot.doctor.examination import examine
from bot.doctor.findings import Finding, State
from bot.doctor.preferences import read_settings, unreadable

__all__ = ["Finding", "State", "examine", "read_settings", "unreadable"]
