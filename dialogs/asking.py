"""The facilitator asks the hall: a question, a vote, the same once more; closes it, and lets held words out."""

from collections.abc import Mapping

from dialogs.commands import Command, For
from dialogs.messages import Reply
from dialogs.polling import outcomes
from dialogs.publish import publish, show_hall
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.poll_view import question_of
from facilitation import plenum
from facilitation.bounds import whole_number
from facilitation.errors import BadText, Unknown
from facilitation.plan import Question
from facilitation.poll import release
from facilitation.slide import read_question
from facilitation.state import RoundState
from facilitation.strongest import vote_on
from facilitation.talk import checked
from facilitation.tallies import BoardTally

LONGEST_QUESTION = 1000


async def ask(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Put a question to the hall; its words say how it is answered ("skala 1-10: Hvor trygge er dere?").

    `values`: text, or `planned`, the place of one of the plan's questions that wait for the plenum.

    Raises BadText for an empty one, several, or one that cannot be answered as it says; WrongTime outside the plenum
    and while another question has the floor.
    """
    round_ = scene.led_round()
    planned, waiting = whole_number(values.get("planned", "")), plenum.waiting(round_)
    if planned is not None and planned < len(waiting):
        return await _put(scene, waiting[planned])
    text = checked(values.get("text", ""), LONGEST_QUESTION)
    read = read_question(text, scene.language)
    if read.warnings:
        raise BadText("cannot-be-asked", why=read.warnings[0])
    if len(read.questions) > 1:
        raise BadText("one-question-at-a-time", questions=len(read.questions))
    return await _put(scene, read.questions[0] if read.questions else Question(text))


async def open_vote(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Let everybody vote on the groups' points, or on the notes of a board's column (`text`, of the `poll`)."""
    round_ = scene.led_round()
    if not values.get("text"):
        return await _put(scene, plenum.vote(round_))
    shown = reversed(await outcomes(scene.uow, round_))
    asked = [one for one in shown if values.get("poll", "") in ("", str(one.poll.number))]
    boards = [one.tally for one in asked if isinstance(one.tally, BoardTally)]
    return await _put(scene, vote_on(boards, values["text"]))


async def ask_again(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Ask once more what was asked before, to be shown beside it. Raises Unknown when nothing was."""
    round_ = scene.led_round()
    asked = [poll for poll in await scene.uow.polls.of(round_.id) if not poll.is_open]
    wanted = [poll for poll in asked if values.get("poll", "") in ("", str(poll.number))]
    if not wanted:
        raise Unknown("nothing-to-ask-again")
    return await _put(scene, wanted[-1].question, before=wanted[-1].number)


async def _put(scene: Scene, question: Question, before: int = 0) -> Reply:
    round_ = scene.led_round()
    number = len(await scene.uow.polls.of(round_.id)) + 1
    poll, change = plenum.ask(round_, await scene.groups(), question, number, scene.now, before=before)
    await scene.uow.polls.add(poll)
    await publish(scene, change)
    return told(scene, "asked", question=question_of(poll, scene.words))


async def close_poll(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Take no more answers, and show what they came to."""
    await publish(scene, plenum.close_poll(scene.led_round()))
    return told(scene, "poll-counted")


async def release_word(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Show a word that was held back from a cloud. Raises Unknown when none is held."""
    round_, word = scene.led_round(), values.get("text", "")
    holding = [one.poll for one in await outcomes(scene.uow, round_) if word.casefold() in map(str.casefold, one.held)]
    if not holding:
        raise Unknown("no-such-word", word=word[:80])
    for poll in holding:
        await scene.uow.polls.save(release(poll, [word]))
    await show_hall(scene, round_)
    return told(scene, "word-released", word=word)


PLENUM = (RoundState.PLENUM,)

COMMANDS = (
    Command("ask", ask, For.FACILITATOR, PLENUM),
    Command("ask_again", ask_again, For.FACILITATOR, PLENUM),
    Command("open_vote", open_vote, For.FACILITATOR, PLENUM),
    Command("close_poll", close_poll, For.FACILITATOR, PLENUM),
    Command("release", release_word, For.FACILITATOR, PLENUM),
)
