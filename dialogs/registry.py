"""All that can be asked of Runde, in the order `hjelp` tells it."""

from dialogs import asking, closing, criteria, group_talk, methods, one_person, opening, plenum_board, seating, steering
from dialogs.answering import FILED
from dialogs.commands import Command
from dialogs.consultation import asking as consulting
from dialogs.consultation import carrying as opinions
from dialogs.consultation import putting_in
from dialogs.follow_up import (
    advising,
    attending,
    calendar_address,
    calling,
    carrying,
    comparing,
    coordinating,
    doing,
    finding,
    foreseeing,
    holding,
    milestones,
    network,
    next_time,
    planning,
    promising,
    quiet,
    series,
    taking_over,
)
from dialogs.helping import help_for
from dialogs.privacy import forgetting, own_data, retention
from dialogs.programme import running, templates


def registry() -> dict[str, Command]:
    """Return every command by name."""
    commands = (
        *opening.COMMANDS,
        *seating.COMMANDS,
        *methods.COMMANDS,
        *criteria.COMMANDS,
        *running.COMMANDS,
        *templates.COMMANDS,
        *group_talk.COMMANDS,
        *steering.COMMANDS,
        *plenum_board.COMMANDS,
        *asking.COMMANDS,
        *closing.COMMANDS,
        *promising.COMMANDS,
        *doing.COMMANDS,
        *milestones.COMMANDS,
        *carrying.COMMANDS,
        *next_time.COMMANDS,
        *consulting.COMMANDS,
        *opinions.COMMANDS,
        *putting_in.COMMANDS,
        *coordinating.COMMANDS,
        *taking_over.COMMANDS,
        *planning.COMMANDS,
        *series.COMMANDS,
        *calling.COMMANDS,
        *finding.COMMANDS,
        *holding.COMMANDS,
        *attending.COMMANDS,
        *advising.COMMANDS,
        *comparing.COMMANDS,
        *network.COMMANDS,
        *foreseeing.COMMANDS,
        *calendar_address.COMMANDS,
        *quiet.COMMANDS,
        *one_person.COMMANDS,
        *own_data.COMMANDS,
        *forgetting.COMMANDS,
        *retention.COMMANDS,
    )
    told = (*commands, help_for(commands))
    return {command.name: command for command in told}


def names() -> tuple[str, ...]:
    """Return the names of everything that has words: commands, and the answers that go their own way."""
    return (*registry(), *FILED)
