"""Delivery: what is shown reaches the platform in order, in time, within its limits, and no more often than it must."""

from dialogs.messages import Message
from dialogs.outgoing import MessageGone, Stopped, TryLater, Unanswered
from dialogs.places import Place, hall, thread
from tests.bot.stage import CHANNEL, HALL, Stage, call, status
from tests.fakes.outgoing import busy_until


def group(number: int) -> Place:
    return thread(3, number)


async def test_eighty_groups_in_one_channel_get_their_phase_start_in_time(stage: Stage) -> None:
    await stage.link(groups=80)
    await stage.put(*(status(group(number), f"Gruppe {number}", "seated") for number in range(1, 81)))
    stage.start()
    await stage.passes(120)
    assert len(stage.platform.titles(kind="post")) == 80
    stage.platform.sent.clear()
    begun = stage.time.now
    announced = status(HALL, "Tenk alene", key="said-1")
    await stage.put(announced, *(status(group(number), f"I gang {number}", "1") for number in range(1, 81)))
    await stage.passes(60)
    assert stage.platform.titles()[0] == "Tenk alene"
    assert sorted(stage.platform.titles()[1:]) == sorted(f"I gang {number}" for number in range(1, 81))
    assert stage.platform.sent[-1].at - begun < 45


async def test_posts_keep_their_order_and_a_conversation_gets_one_at_a_time(stage: Stage) -> None:
    stage.platform.seconds = 0.2
    await stage.link()
    stage.start()
    for number in range(10):
        await stage.put(status(HALL, str(number), key=f"said-{number}"))
    await stage.passes(20)
    assert stage.platform.titles() == [str(number) for number in range(10)]


async def test_many_edits_while_it_waits_become_one(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await stage.put(status(HALL, "Svar: 0"))
    await stage.passes(1)
    stage.platform.faults.append(busy_until(stage.time.timer, stage.time.now + 20, seconds=5))
    for number in range(1, 51):
        await stage.put(status(HALL, f"Svar: {number}"))
        await stage.passes(0.2)
    await stage.passes(60)
    assert stage.platform.titles() == ["Svar: 0", "Svar: 50"]
    assert [one.kind for one in stage.platform.sent] == ["post", "edit"]


async def test_who_asks_for_a_pause_gets_it_and_others_do_not_wait(stage: Stage) -> None:
    await stage.link(groups=2)
    await stage.link(hall(2), "19:b")
    stage.platform.faults.append(busy_until(stage.time.timer, 19, seconds=20, room=CHANNEL))
    stage.start()
    await stage.put(status(HALL, "Her"), status(group(1), "En"), status(hall(2), "Der"))
    await stage.passes(10)
    assert stage.platform.titles() == ["Der"]
    await stage.passes(30)
    assert stage.platform.titles() == ["Der", "Her", "En"]
    assert len(stage.platform.refused) <= 2  # those that were on their way when the first was refused
    assert stage.platform.sent[1].at >= 20


async def test_a_platform_that_is_down_is_asked_less_and_less_often(stage: Stage) -> None:
    await stage.link()
    stage.platform.faults.append(busy_until(stage.time.timer, 100))
    stage.start()
    await stage.put(status(HALL, "Hei"))
    await stage.passes(200)
    assert stage.platform.titles() == ["Hei"]
    gaps = [later - earlier for earlier, later in zip(stage.platform.refused, stage.platform.refused[1:], strict=False)]
    assert gaps == sorted(gaps)
    assert 5 <= len(stage.platform.refused) <= 9


async def test_calls_come_before_everybody_elses_status(stage: Stage) -> None:
    await stage.link(groups=30)
    await stage.put(*(status(group(number), "Før") for number in range(1, 31)))
    stage.start()
    await stage.passes(60)
    stage.platform.sent.clear()
    await stage.put(
        *(status(group(number), f"Nå {number}") for number in range(1, 31)),
        *(call(group(number), f"Din tur {number}") for number in range(21, 31)),
    )
    await stage.passes(60)
    assert sorted(stage.platform.titles()[:10]) == sorted(f"Din tur {number}" for number in range(21, 31))
    assert len(stage.platform.sent) == 40


async def test_another_phase_is_posted_anew_and_the_old_post_loses_its_buttons(stage: Stage) -> None:
    await stage.link(groups=1)
    stage.start()
    await stage.put(status(group(1), "Sett dere", "seated", buttons=True))
    await stage.passes(2)
    await stage.put(status(group(1), "Tenk", "1", buttons=True))
    await stage.passes(2)
    await stage.put(status(group(1), "Tenk fort", "1", buttons=True))
    await stage.passes(5)
    assert [(one.kind, one.message.title, len(one.message.buttons)) for one in stage.platform.sent] == [
        ("post", "Sett dere", 1),
        ("post", "Tenk", 1),
        ("edit", "Sett dere", 0),
        ("edit", "Tenk fort", 1),
    ]


async def test_a_thread_begins_with_what_stands_there_and_is_opened_once(stage: Stage) -> None:
    await stage.link(groups=1)
    stage.platform.seconds = 1
    stage.start()
    await stage.put(call(group(1), "Du er sekretær"))
    await stage.put(status(group(1), "Gruppe 1"), status(group(1), "Hei", key="remark"))
    await stage.passes(20)
    assert [(one.address, one.message.title) for one in stage.platform.sent] == [
        ("19:a;m1", "Gruppe 1"),
        ("19:a;m1", "Du er sekretær"),
        ("19:a;m1", "Hei"),
    ]


async def test_after_a_crash_between_sending_and_noting_a_status_is_repeated_and_a_call_is_not(stage: Stage) -> None:
    await stage.link()
    await stage.link(hall(2), "19:b")
    stage.platform.seconds = 3600
    first = stage.start()
    await stage.put(status(HALL, "Status"), call(hall(2), "Din tur"))
    await stage.passes(2)
    assert sorted(stage.platform.titles()) == ["Din tur", "Status"]
    await stage.crash(first)
    stage.platform.seconds = 0
    stage.start()
    await stage.passes(10)
    assert sorted(stage.platform.titles()) == ["Din tur", "Status", "Status"]
    await stage.put(status(HALL, "Ny status"), call(hall(2), "Din tur igjen"))
    await stage.passes(2)
    assert stage.platform.titles()[-2:] == ["Din tur igjen", "Ny status"]
    assert stage.platform.sent[-1].kind == "edit"


async def test_what_was_not_answered_is_repeated_when_it_is_a_status_and_not_when_it_is_a_call(stage: Stage) -> None:
    await stage.link()
    await stage.link(hall(2), "19:b")
    silent = [Unanswered(), Unanswered()]
    stage.platform.faults.append(lambda *_: silent.pop() if silent else None)
    stage.start()
    await stage.put(status(HALL, "Status"), call(hall(2), "Din tur"))
    await stage.passes(20)
    assert stage.platform.titles() == ["Status"]


async def test_a_message_that_was_deleted_is_posted_anew(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await stage.put(status(HALL, "Før"))
    await stage.passes(2)
    stage.platform.standing.clear()
    await stage.put(status(HALL, "Nå"))
    await stage.passes(2)
    await stage.put(status(HALL, "Straks"))
    await stage.passes(2)
    assert [(one.kind, one.message.title) for one in stage.platform.sent] == [
        ("post", "Før"),
        ("post", "Nå"),
        ("edit", "Straks"),
    ]


async def test_a_thread_that_was_deleted_is_opened_anew_once(stage: Stage) -> None:
    lost: set[str] = set()
    stage.platform.faults.append(lambda _kind, address, _message: MessageGone() if address in lost else None)
    await stage.link(groups=1)
    stage.start()
    await stage.put(status(group(1), "Gruppe 1"))
    await stage.passes(2)
    lost.add("19:a;m1")
    await stage.put(status(group(1), "Hei", key="remark"))
    await stage.passes(5)
    assert stage.platform.shows("19:a;m3") == ["Gruppe 1", "Hei"]
    lost.add("19:a;m3")
    await stage.put(status(group(1), "Hallo", key="remark-2"))
    await stage.passes(5)
    async with stage.store.unit_of_work() as work:
        assert [one.stopped for one in await work.conversations.of(group(1))] == ["gone"]
        assert [one.stopped for one in await work.conversations.of(HALL)] == [""]


async def test_what_breaks_the_channel_is_left_out_and_the_rest_goes_on(stage: Stage) -> None:
    def breaks(_kind: str, _address: str, message: Message) -> BaseException | None:
        return ZeroDivisionError() if message.title == "Ond" else None

    await stage.link()
    await stage.link(hall(2), "19:b")
    stage.platform.faults.append(breaks)
    stage.start()
    await stage.put(status(HALL, "Ond", key="a"), status(HALL, "God", key="b"), status(hall(2), "Også god"))
    await stage.passes(2)
    assert stage.platform.titles() == ["Også god"]
    await stage.passes(60)
    assert stage.platform.titles() == ["Også god", "God"]


async def test_what_is_under_way_when_the_process_ends_in_order_is_noted(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await stage.put(status(HALL, "Hei"))
    await stage.passes(0)
    await stage.stop()
    stage.start()
    await stage.passes(10)
    assert stage.platform.titles() == ["Hei"]


async def test_a_refused_channel_is_left_alone_with_its_threads_until_it_is_linked_again(stage: Stage) -> None:
    refusing: list[BaseException] = [Stopped("archived")]
    stage.platform.faults.append(lambda *_: refusing[0] if refusing else None)
    await stage.link(groups=3)
    stage.start()
    await stage.put(*(status(group(number), f"Gruppe {number}") for number in range(1, 4)))
    await stage.passes(30)
    assert len(stage.platform.refused) <= 3
    async with stage.store.unit_of_work() as work:
        assert [(one.address, one.stopped) for one in await work.conversations.of(HALL)] == [(CHANNEL, "archived")]
    refusing.clear()
    await stage.passes(30)
    assert stage.platform.titles() == []
    await stage.link()
    await stage.passes(5)
    assert sorted(stage.platform.titles()) == ["Gruppe 1", "Gruppe 2", "Gruppe 3"]


async def test_a_database_that_is_away_for_a_while_is_waited_for(stage: Stage) -> None:
    await stage.link()
    delivery = stage.start()
    await stage.passes(1)
    await stage.put(status(HALL, "Hei"))
    stage.store.away = 3
    await stage.passes(20)
    assert stage.platform.titles() == ["Hei"]
    assert (delivery.waiting, delivery.under_way) == (0, 0)


async def test_a_tired_platform_is_not_asked_for_more_than_it_said(stage: Stage) -> None:
    await stage.link()
    stage.platform.faults.append(lambda *_: TryLater(7) if stage.time.now < 7 else None)
    stage.start()
    await stage.put(call(HALL, "Din tur"))
    await stage.passes(30)
    assert stage.platform.titles() == ["Din tur"]
    assert 7 <= stage.platform.sent[0].at < 9
