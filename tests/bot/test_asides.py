"""What is said beside what stands waits its turn as everything else does."""

from dialogs.asides import Aside
from dialogs.outgoing import Stopped, TryLater
from tests.bot.stage import CHANNEL, HALL, Stage, status


async def test_what_is_said_beside_what_stands_waits_its_turn_in_its_room_only(stage: Stage) -> None:
    said: list[tuple[str, float]] = []
    trouble: list[BaseException] = [TryLater(3), TryLater(), Stopped("gone"), ZeroDivisionError()]

    def aside(text: str, room: str) -> Aside:
        async def send() -> None:
            if room == CHANNEL and trouble and text in ("En", "To", "Tre"):
                raise trouble.pop(0)
            said.append((text, stage.time.now))

        return Aside(room, send)

    await stage.link()
    delivery = stage.start()
    for text in ("En", "To", "Tre", "Fire"):
        stage.platform.asides.say(aside(text, CHANNEL))
    stage.platform.asides.say(aside("Der", "19:b"))
    await stage.put(status(HALL, "Status"))
    await stage.passes(30)
    assert [text for text, _ in said] == ["Der", "Tre", "Fire"], "two were not to be said, and the rest goes on"
    assert said[0][1] == 0, "others do not wait"
    assert said[1][1] > 3
    assert stage.platform.titles() == ["Status"]
    assert (delivery.waiting, delivery.under_way) == (0, 0)


async def test_what_is_said_counts_against_the_same_limits(stage: Stage) -> None:
    times: list[float] = []

    async def send() -> None:
        times.append(stage.time.now)

    await stage.link()
    stage.start()
    for number in range(20):
        stage.platform.asides.say(Aside(CHANNEL, send))
        await stage.put(status(HALL, str(number), key=f"said-{number}"))
    await stage.passes(60)
    both = sorted([*times, *(one.at for one in stage.platform.sent)])
    assert len(both) == 40
    assert all(later - earlier > 0.999 for earlier, later in zip(both, both[7:], strict=False)), "seven a second"


async def test_what_a_platform_stays_too_busy_for_is_given_up(stage: Stage) -> None:
    tried: list[float] = []

    async def send() -> None:
        tried.append(stage.time.now)
        raise TryLater

    delivery = stage.start()
    stage.platform.asides.say(Aside(CHANNEL, send))
    await stage.passes(120)
    assert len(tried) == 5
    assert delivery.waiting == 0
