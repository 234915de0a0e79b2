"""A picture that changes with every answer: the chat is shown it now and then, and at once when no more may come."""

from dataclasses import replace
from itertools import pairwise

from dialogs.messages import Message, Post
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.tallies import scale_tally
from tests.bot.stage import HALL, Stage, call, status


def poll(answers: int, *, live: bool = True) -> Post:
    picture = picture_of("Hvor klar er du?", scale_tally([7] * answers), words("nb"), live=live)
    return Post(HALL, "poll-1", Message(title=f"{answers} svar", picture=picture))


async def answers_come(stage: Stage, first: int, last: int) -> None:
    for number in range(first, last + 1):
        await stage.put(poll(number))
        await stage.passes(1)


async def test_a_live_picture_is_changed_every_ten_seconds_and_at_once_when_it_closes(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await answers_come(stage, 1, 33)
    shown = list(stage.platform.sent)
    assert [one.kind for one in shown] == ["post", "edit", "edit", "edit"]
    assert all(later.at - earlier.at >= 10 for earlier, later in pairwise(shown))

    closed = stage.time.now
    await stage.put(poll(34, live=False))
    await stage.passes(3)
    assert stage.platform.titles()[-1] == "34 svar"
    assert stage.platform.sent[-1].at - closed < 2


async def test_the_newest_is_shown_when_the_answers_stop_coming(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await answers_come(stage, 1, 5)
    await stage.passes(15)
    assert stage.platform.titles() == ["1 svar", "5 svar"]


async def test_what_is_not_the_picture_does_not_wait_with_it(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await answers_come(stage, 1, 3)
    await stage.put(call(HALL, "Din tur"), replace(status(HALL, "Pause"), key="said-1"))
    await stage.passes(3)
    assert sorted(stage.platform.titles()[1:]) == ["Din tur", "Pause"]
