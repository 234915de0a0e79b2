"""What is stored about somebody is known, table by table, told to them, and erased; on both databases."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from sqlalchemy import Table, Text, cast, select
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.messages import Message, Post
from dialogs.places import hall, private, thread
from dialogs.ports import AnswerBox, Deed, Store, UnitOfWork
from dialogs.records import Alarm, Gathering
from facilitation.actions import ActionItem
from facilitation.advisers import HelpRequest
from facilitation.consultation import Consultation, Given, Input, Opinion
from facilitation.follow_up import FollowUp
from facilitation.kinds import Harvest
from facilitation.kinds import Topic as Hosted
from facilitation.meetings.meeting import Invited, Meeting
from facilitation.partnership import Coordinator, Partnership
from facilitation.plan import Plan, Question
from facilitation.poll import Poll
from facilitation.programme.template import Template
from facilitation.reminders import Reminder, Topic
from facilitation.state import Round
from storage.naming import ANONYMOUS, ERASED, NAMELESS, NAMING
from storage.tables import metadata
from tests.storage.stories import NOW, THANKS, answer, begun, minutes, participant

KARI = "0123456789abcdef"
NAME = KARI.title()  # what she is called in these stories
HOSTED = Harvest((Hosted("Skoleveier", KARI, 1, "Salen"), Hosted("Fritid", "nils", 1, "Kantina")))
AT_THE_TABLE = Message(text=(f"{NAME} har ordet.",), mentions=((KARI, NAME),))


def test_of_every_table_it_is_known_whether_it_names_a_person() -> None:
    """Add a new table to `storage.naming`: to ERASED or ANONYMOUS if it can say who somebody is, else to NAMELESS."""
    assert set(metadata.tables.values()) == {*NAMING, *NAMELESS}
    assert not set(NAMELESS) & set(NAMING)
    assert not set(ERASED) & set(ANONYMOUS)


def test_the_page_on_data_protection_tells_of_every_table_that_names_somebody() -> None:
    page = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text("utf-8")
    assert [table.name for table in NAMING if f"`{table.name}`" not in page] == []


def test_a_table_with_a_column_for_a_person_names_one() -> None:
    pointing = {key.column.table.name for table in NAMELESS for key in table.foreign_keys}
    assert "persons" not in pointing
    assert [table.name for table in NAMELESS if "person_id" in table.c or "name" in table.c] == [
        "installations",
        "counters",
    ]


async def busy(store: Store, box: AnswerBox) -> Round:
    """Let one person be in everything that there is."""
    round_ = await begun(store, (KARI, "nils", "ole"))
    await box.file("d1", [answer(round_.id, KARI, "Hemmelig tanke"), answer(round_.id, "nils", "Nils' tanke")], THANKS)
    own = private(round_.gathering_id, KARI)
    async with store.unit_of_work() as work:
        await work.people.put_member(round_.gathering_id, participant(KARI))
        await work.selves.offer("k7m2pq9x", KARI, minutes(15))
        await work.conversations.link(own, "teams", "t/u/29:kari")
        await work.posts.put(Post(own, "desk", Message(title=f"Hei, {NAME}")), NOW)
        await work.posts.put(Post(hall(round_.gathering_id), "said", Message(title=f"{NAME} leder")), NOW)
        await work.posts.put(Post(thread(round_.id, 1), "call", AT_THE_TABLE), NOW)
        await work.alarms.set(Alarm(f"morning:{KARI}", NOW))
        await work.calendars.open(KARI, "token", NOW)
        await work.reading_places.open(KARI, "token", NOW)
        await work.shelf.put(Template(KARI, "Høstrunden", Plan()))
        await work.shelf.add_criterion(KARI, "den som smilte sist")
        await work.reminders.silence(KARI, minutes(60))
        await work.reminders.put(
            ["action:1"], [Reminder(NOW, KARI, Topic.UNREACHED, "action:1", minutes(9))], minutes(-9)
        )
        await work.polls.add(Poll(round_.id, 1, Question("Hva kom dere fram til?", kind=HOSTED)))
        await work.audit.note(Deed(NOW, KARI, "join", round_.gathering_id))
        await _partnership(work, round_)
        await work.commit()
    return round_


async def _partnership(uow: UnitOfWork, round_: Round) -> None:
    partnership = await uow.partnerships.add(Partnership(0, "Partnerskap", KARI, adviser=KARI))
    for deputy in (False, True):
        await uow.partnerships.put_coordinator(Coordinator(partnership.id, "Alta", KARI, deputy, since=NOW))
    await uow.actions.add(ActionItem(0, partnership.id, "Ringe NAV", (KARI, "nils")))
    seats = Invited(KARI, "Alta", fits=(1,)), Invited("nils", "Alta")
    meeting = Meeting(0, partnership.id, "Møte", date(2026, 4, 1), invited=seats, papers=((KARI, "secret"),))
    await uow.meetings.add(meeting)
    follow_up = FollowUp(0, partnership.id, round_.gathering_id, "Alta", NOW, asked=(KARI,))
    await uow.follow_ups.add(follow_up)
    need = HelpRequest(0, partnership.id, ("Alta",), "Planarbeid", Fraction(1), KARI, "nils", NOW)
    await uow.help_requests.add(need)
    asked = Consultation(0, partnership.id, round_.gathering_id, "Høring", ("Hva?",), date(2026, 4, 1), NOW, "secret")
    blank = Opinion(0, (await uow.consultations.add(asked)).id, partnership.id, "Alta", "k7m2pq", (Given(),))
    await uow.opinions.add_inputs((await uow.opinions.add(blank)).id, [Input(0, "Fortau", NAME, KARI, NOW)])


async def everything(engine: AsyncEngine, tables: Collection[Table]) -> dict[str, str]:
    """Return all that stands in the tables, as text."""
    async with engine.connect() as connection:
        return {
            table.name: str((await connection.execute(select(*(cast(one, Text) for one in table.c)))).all())
            for table in tables
        }


async def test_somebody_is_told_what_each_table_says_of_them(store: Store, box: AnswerBox) -> None:
    await busy(store, box)
    async with store.unit_of_work() as work:
        told = await work.privacy.about(KARI)
    never = {"shown", "poll_answers"}  # nothing has been sent in this story, nobody voted
    assert set(told) == {table.name for table in NAMING} - never
    assert [row["text"] for row in told["answers"]] == ["Hemmelig tanke"]
    assert [seat["person_id"] for seat in told["meetings"][0]["document"]["invited"]] == [KARI], "nobody else's"
    assert "Nils" not in str(told)


async def test_forgotten_is_forgotten_everywhere(store: Store, box: AnswerBox, engine: AsyncEngine) -> None:
    round_ = await busy(store, box)
    for _ in range(2):
        async with store.unit_of_work() as work:
            await work.privacy.forget(KARI, "En deltaker", NOW)
            await work.commit()
    left = await everything(engine, metadata.tables.values())
    assert [name for name, rows in left.items() if re.search(rf"{NAME}|29:kari|Hemmelig|k7m2pq9x", rows)] == []
    erased = await everything(engine, [table for table in ERASED if table.name != "meeting_people"])
    assert [name for name, rows in erased.items() if KARI in rows and name != "posts"] == []
    async with store.unit_of_work() as work:
        assert await work.answers.of(round_.id, "nils") == {1: "Nils' tanke"}
        assert [one.name for one in await work.participants.ever(round_.id)] == ["En deltaker", "Nils", "Ole"]
        group = await work.rounds.group(round_.id, 1)
        assert group is not None
        assert group.members[0] == replace(participant(KARI), name="En deltaker")
        standing = await work.posts.since([thread(round_.id, 1)], 0)
        assert [one.post.message.text for one in standing] == [("En deltaker har ordet.",)]


async def test_local_input_goes_with_the_gathering_that_asked_and_what_the_municipality_answers_stays(
    store: Store, box: AnswerBox
) -> None:
    round_ = await busy(store, box)
    async with store.unit_of_work() as work:
        other = await work.gatherings.add(Gathering(0, "En annen", "ANNEN2", "wall2", "nils"))
        [partnership] = await work.partnerships.of_person(KARI)
        for gathering_id in (other.id, round_.gathering_id):
            await work.partnerships.take_in(partnership.id, gathering_id)
        [asked] = await work.consultations.of_partnership(partnership.id)
        [opinion] = await work.opinions.of_consultations([asked.id])
        for gathering_id, left in ((other.id, 1), (round_.gathering_id, 0)):
            while not await work.keeping.erase(gathering_id, 1, NOW):
                pass
            assert len(await work.opinions.inputs(opinion.id)) == left
        assert await work.opinions.of_consultations([asked.id]) == [opinion]


async def test_a_name_within_another_word_is_nobody(store: Store, box: AnswerBox) -> None:
    round_ = await busy(store, box)
    word = Post(hall(round_.gathering_id), "x", Message(text=(f"{NAME}s hus, Ny{NAME}, og {NAME}.",)))
    async with store.unit_of_work() as work:
        await work.posts.put(word, NOW)
        await work.commit()
    async with store.unit_of_work() as work:
        await work.privacy.forget(KARI, "En", NOW)
        await work.commit()
    async with store.unit_of_work() as work:
        said = [one.post for one in await work.posts.since([hall(round_.gathering_id)], 0) if one.post.key == "x"]
    assert said[0].message.text == (f"{NAME}s hus, Ny{NAME}, og En.",)
