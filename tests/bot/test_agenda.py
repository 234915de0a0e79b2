"""What goes first: calls, then posts, then edits; each conversation's posts in their order."""

from dataclasses import replace

from bot.delivery.agenda import Agenda, Job
from dialogs.messages import Message, Post
from dialogs.outgoing import Conversation, Pending, Shown
from dialogs.places import thread
from tests.bot.stage import MORNING

MARIT = (("marit", "Marit"),)
BEFORE = Shown("m1", "", Message())


def job(
    conversation: int, seq: int, key: str = "", *, edit: bool = False, call: bool = False, address: str = "t"
) -> Job:
    place = thread(3, conversation)
    message = Message(mentions=MARIT if call else ())
    post = Post(place, key or f"k{seq}", message)
    where = Conversation(conversation, "teams", place, address, parent=99)
    return Job(Pending(where, "19:a", post, seq, MORNING, BEFORE if edit else None), "19:a")


def order(agenda: Agenda) -> list[tuple[int, int]]:
    """Take everything, as if nothing took time."""
    taken = []
    while first := next(agenda.in_turn(0), None):
        taken.append((first.conversation, first.pending.seq))
        agenda.begin(first)
        agenda.done(first, first.pending.seq)
    assert len(agenda) == 0
    return taken


def offered(*jobs: Job) -> Agenda:
    agenda = Agenda()
    for one in jobs:
        agenda.offer(one)
    return agenda


def test_calls_go_first_then_posts_then_edits() -> None:
    agenda = offered(job(1, 1, edit=True), job(2, 2), job(3, 3, call=True))
    assert order(agenda) == [(3, 3), (2, 2), (1, 1)]


def test_posts_keep_their_order_and_lend_each_other_their_urgency() -> None:
    agenda = offered(job(1, 1), job(2, 2), job(2, 3, call=True), job(3, 4, edit=True))
    assert order(agenda) == [(2, 2), (2, 3), (1, 1), (3, 4)]


def test_what_is_new_overtakes_an_edit_which_moves_nothing() -> None:
    assert order(offered(job(1, 1, edit=True), job(1, 2, call=True))) == [(1, 2), (1, 1)]
    assert order(offered(job(1, 1, edit=True), job(1, 2))) == [(1, 2), (1, 1)]


def test_what_many_look_at_is_changed_before_peoples_own_desks() -> None:
    agenda = offered(job(1, 1, "desk", edit=True), job(2, 2, "status", edit=True), job(3, 3, "lead", edit=True))
    assert order(agenda) == [(2, 2), (3, 3), (1, 1)]


def test_an_old_message_is_hushed_when_nothing_else_is_to_be_done() -> None:
    replaced = replace(job(1, 1), old=BEFORE)
    assert order(offered(replaced, job(1, 5, edit=True), job(2, 9, edit=True))) == [(1, 5), (2, 9), (1, 1)]


def test_a_thread_is_opened_by_what_stands_there() -> None:
    agenda = offered(job(1, 1, call=True, address=""), job(1, 2, address=""))
    assert order(agenda) == [(1, 2), (1, 1)]


def test_a_conversation_gets_one_at_a_time() -> None:
    agenda = offered(job(1, 1), job(1, 2), job(2, 3))
    first = next(agenda.in_turn(0))
    agenda.begin(first)
    assert [one.conversation for one in agenda.in_turn(0)] == [2]
    agenda.again(first)
    assert [one.pending.seq for one in agenda.in_turn(0)] == [1, 3]


def test_what_came_to_stand_meanwhile_remains() -> None:
    agenda = offered(job(1, 1, "status"))
    first = next(agenda.in_turn(0))
    agenda.begin(first)
    agenda.offer(job(1, 7, "status", edit=True))
    agenda.done(first, 5)
    assert order(agenda) == [(1, 7)]


def test_who_fails_is_left_alone_for_longer_each_time_and_at_most_a_minute() -> None:
    first = job(1, 1)
    agenda = offered(first)
    pauses = []
    now = 0.0
    for _ in range(9):
        assert list(agenda.in_turn(now)) == [first]
        agenda.put_off(first, now, jitter=1)
        due = agenda.next_due(now)
        assert due is not None
        assert list(agenda.in_turn(due - 0.1)) == []
        pauses.append(due - now)
        now = due
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    agenda.done(first, 1)
    assert agenda.next_due(now) is None
    assert agenda.failures(first) == 0
