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
