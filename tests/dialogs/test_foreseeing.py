"""Nothing is sent that the facilitator could not have seen before: what is foretold is what comes."""

from datetime import UTC, date, datetime

from dialogs.calendar import day_text
from dialogs.messages import Message
from dialogs.words import words
from tests.dialogs.hall import Hall, text_of, words_of

KARI, SIV = "Kari Dal", "Siv Lund"
SAID = (
    "Kari er koordinator for Skien",
    "Siv er koordinator for Bamble",
    "møteplan\nTorsdag 11. februar 2027 kl. 09-12, Koordinatormøte",
    "lagre møteplanen",
    "tiltak: Kari følger opp OT innen 1. februar",
    "lagre tiltaket",
)


async def foretold(hall: Hall, who: str) -> dict[str, tuple[str, ...]]:
    reply = await hall.say(hall.lead, f"hva sendes til {who}")
    assert reply.message is not None
    return {section.title: section.items for section in reply.message.sections}


async def test_what_is_foretold_is_what_comes(hall: Hall) -> None:
    hall.clock.time = datetime(2027, 1, 4, 12, tzinfo=UTC)
    for name, place in ((KARI, "Skien"), (SIV, "Bamble")):
        await hall.join(name, place)
    for said in SAID:
        assert not (await hall.say(hall.lead, said)).refused
    seen = await foretold(hall, "Kari")
    assert "mandag 18. januar kl. 08.30 til Kari Dal" in seen
    assert seen["mandag 18. januar kl. 08.30 til Kari Dal"] == ("1. følger opp OT: frist mandag 1. februar.",)
    assert all("Kari Dal" in title for title in seen)
    everything = words_of(await hall.say(hall.lead, "hva sendes"))
    assert "til Siv Lund" in everything
    came: dict[str, Message] = {}
    desk = await hall.desk(KARI)
    while hall.clock.now() < datetime(2027, 2, 12, tzinfo=UTC):
        await hall.pass_time(24 * 60)
        async with hall.store.unit_of_work() as uow:
            standing = [one.post.message for one in await uow.posts.since([desk], 0) if one.post.key == "morning"]
        came |= {message.epoch: message for message in standing}
    assert len(came) > 3
    for day, message in came.items():
        at = day_text(date.fromisoformat(day), words("nb"))
        [lines] = [items for title, items in seen.items() if title.startswith(f"{at} kl.")]
        assert all(line in text_of(message) for line in lines), day


async def test_what_waits_is_for_the_facilitator(hall: Hall) -> None:
    await hall.join(KARI, "Skien")
    assert (await hall.say(KARI, "hva sendes")).refused
    assert "Ingenting venter" in words_of(await hall.say(hall.lead, "hva sendes"))


async def test_who_wants_peace_is_foretold_for_the_day_they_are_back(hall: Hall) -> None:
    hall.clock.time = datetime(2027, 1, 4, 12, tzinfo=UTC)
    await hall.join(KARI, "Skien")
    for said in ("Kari er koordinator for Skien", "tiltak: Kari følger opp OT innen 1. februar", "lagre tiltaket"):
        await hall.say(hall.lead, said)
    before = list(await foretold(hall, "Kari"))
    assert before[0].startswith("mandag 18. januar")
    await hall.say(KARI, "stille til mandag 1. februar")
    assert next(iter(await foretold(hall, "Kari"))).startswith("mandag 1. februar")


async def test_half_way_and_whom_no_chat_reaches_are_foretold(hall: Hall) -> None:
    hall.clock.time = datetime(2027, 1, 4, 12, tzinfo=UTC)
    await hall.join(KARI, "Skien")
    for said in ("videre arbeid", "tiltak: Kari følger opp OT innen 6. januar", "lagre tiltaket"):
        assert not (await hall.say(hall.lead, said)).refused
    half_way = (await foretold(hall, "Kari"))["mandag 5. april kl. 08.30 til Kari Dal"]
    assert half_way == ("Halvveis til neste samling: Hvordan går det i Skien?",)
    assert "Jeg når ikke" not in words_of(await hall.say(hall.lead, "hva sendes"))
    await hall.pass_time(2 * 24 * 60)
    seen = (await foretold(hall, "Berit"))["torsdag 7. januar kl. 08.30 til Berit Lead"]
    assert any("Jeg når ikke Kari Dal" in line for line in seen)


async def test_a_notice_is_seen_before_it_is_sent(hall: Hall) -> None:
    hall.clock.time = datetime(2027, 1, 4, 12, tzinfo=UTC)
    await hall.join(KARI, "Skien")
    for said in (SAID[0], *SAID[2:4], "saksliste 1\nStatus i kommunene 30 min"):
        assert not (await hall.say(hall.lead, said)).refused
    assert (await hall.say(KARI, "vis innkallingen")).refused
    seen = await hall.say(hall.lead, "vis innkallingen")
    assert seen.message is not None
    assert "Status i kommunene" in words_of(seen)
    assert KARI in words_of(seen)
    [send] = seen.message.buttons
    assert "Status i kommunene" not in await hall.seen(await hall.desk(KARI))
    await hall.press(hall.lead, send.action, dict(send.values))
    assert "Status i kommunene" in await hall.seen(await hall.desk(KARI))
