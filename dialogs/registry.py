"""All that can be asked of Runde, in the order `hjelp` tells it."""

from collections.abc import Mapping, Sequence
from itertools import chain

from dialogs import (
    asking,
    closing,
    criteria,
    group_talk,
    methods,
    one_person,
    opening,
    placing,
    plenum_board,
    seating,
    steering,
)
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

_PARTS: Mapping[str, Sequence[Command]] = {  # by what one wants to do, as `hjelp` tells it
    "round": (
        *opening.COMMANDS,
        *seating.COMMANDS,
        *methods.COMMANDS,
        *criteria.COMMANDS,
        *steering.COMMANDS,
        *closing.COMMANDS,
    ),
    "group": (*group_talk.COMMANDS, *placing.COMMANDS),
    "plenum": (*plenum_board.COMMANDS, *asking.COMMANDS),
    "programme": (*running.COMMANDS, *templates.COMMANDS),
    "actions": (
        *promising.COMMANDS,
        *doing.COMMANDS,
        *milestones.COMMANDS,
        *carrying.COMMANDS,
        *next_time.COMMANDS,
    ),
    "meetings": (
        *planning.COMMANDS,
        *series.COMMANDS,
        *calling.COMMANDS,
        *finding.COMMANDS,
        *holding.COMMANDS,
        *attending.COMMANDS,
        *calendar_address.COMMANDS,
    ),
    "network": (
        *coordinating.COMMANDS,
        *taking_over.COMMANDS,
        *advising.COMMANDS,
        *comparing.COMMANDS,
        *network.COMMANDS,
        *foreseeing.COMMANDS,
        *quiet.COMMANDS,
    ),
    "consultation": (*consulting.COMMANDS, *opinions.COMMANDS, *putting_in.COMMANDS),
    "own": (*one_person.COMMANDS, *own_data.COMMANDS, *forgetting.COMMANDS, *retention.COMMANDS),
}


def registry() -> dict[str, Command]:
    """Return every command by name."""
    told = (*chain.from_iterable(_PARTS.values()), help_for(_PARTS))
    return {command.name: command for command in told}


def names() -> tuple[str, ...]:
    """Return the names of everything that has words: commands, and the answers that go their own way."""
    return (*registry(), *FILED)
