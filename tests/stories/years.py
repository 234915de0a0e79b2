"""Three years of a network as they are stored: what was wanted, promised and answered, gathering by gathering.

It is written straight into the database: how it comes to be there is told by the stories of each of its parts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert

from dialogs.incoming import Sender
from dialogs.ports import UnitOfWork
from dialogs.records import Gathering, Person
from facilitation.actions import ActionItem, ActionState
from facilitation.consultation import Consultation, Given, Opinion, Stage, Step
from facilitation.follow_up import FollowUp
from facilitation.kinds import Scale
from facilitation.partnership import Coordinator, Partnership
from facilitation.people import Participant
from facilitation.plan import Question, RoundPlan
from facilitation.poll import Poll, PollState
from facilitation.state import Group, Point, Round, RoundState
from storage.tables import poll_answers
from storage.unit_of_work import SqlStore

OPENED = tuple(datetime(year, month, 14, 7, tzinfo=UTC) for year, month in ((2024, 3), (2025, 11), (2026, 10)))
TODAY = date(2026, 11, 22)
LEAD = Person("berit", "Berit Aas")
PEOPLE = {
    "kari": ("Kari Dal", "Skien"),
    "siv": ("Siv Lund", "Porsgrunn"),
    "geir": ("Geir Sand", "Bamble"),
    "anne": ("Anne Holm", "Kragerø"),
    "odd": ("Odd Lien", "Midt-Telemark"),
    "hege": ("Hege Strand-Kristoffersen", "Notodden"),
}
TITLES = (
    ("Oppstart på Skien fritidspark", "direction"),
    ("De som faller ut", "deep-dive"),
    ("Hva ble det til?", "results"),
)
USEFUL, KNOWN = "Hvor nyttig var samlingen for deg?", "Vi vet hvor de unge uten arbeid er"
MARKS = ((4, 5, 6, 5, 5, 6), (6, 7, 7, 6, 5, 8), (8, 8, 9, 7, 8, 9))
ANSWERS = (
    ((3, 4, 5, 2, 6, 4), (5, 5, 6, 4, 6, 7)),
    ((5, 5, 6, 4, 6, 6), (7, 6, 8, 6, 7, 8)),
    ((7, 6, 8, 5, 7, 8), (9, 7, 8, 7, 8, 9)),
)
GOALS = {
    "Skien": "Femti flere unge i arbeid eller skole innen 1. juni 2028",
    "Bamble": "Alle ungdommer har en fast voksen å gå til innen ett år",
}
PROMISED = """kari|Ringe opplæringskontoret om flere læreplasser|2025-03-01|done
kari|Lage en oversikt over tilbudene for dem mellom 16 og 24|2026-02-01|done
kari|Få planen vedtatt i kommunestyret|2026-11-01|open
kari|Invitere skolene til et felles møte om overganger|2027-02-01|open
siv|Invitere helsesykepleierne til et felles møte|2025-01-15|done
siv|Be NAV om tall for kommunen|2026-12-15|open
geir|Spørre ungdomsrådet hva de savner|2025-06-01|done
geir|Åpne fritidsklubben to kvelder til|2026-09-01|open
odd|Kartlegge hvem som faller ut etter første året|2026-05-01|done
hege|Lage en felles rutine for oppfølging|2026-10-01|open"""
ASKED = (("Ny velferdsavtale", date(2025, 12, 1), True), ("Felles ungdomsløft", date(2027, 1, 15), False))
QUESTIONS = ("Hva er viktigst for dere?", "Hva må avtalen ikke inneholde?")
REACHED = ((Stage.ADOPTED, Stage.DRAFT), (Stage.DISCUSSED,), (), (Stage.DRAFT,))


@dataclass(frozen=True)
class Years:
    """What was stored: the networks' ids, and what the newest gathering is joined by."""

    network: int
    other: int
    code: str


async def three_years(store: SqlStore) -> Years:
    """Store them, with a second network of the same facilitator that Skien and Bamble are in too."""
    async with store.unit_of_work() as uow:
        for person_id, (name, _) in {LEAD.id: (LEAD.name, ""), **PEOPLE}.items():
            await uow.people.add(Person(person_id, name), Sender("web", f"uid-{name}", name))
        network = (await uow.partnerships.add(Partnership(0, "Ungt utenforskap", LEAD.id))).id
        other = (await uow.partnerships.add(Partnership(0, "Folkehelse i Telemark", LEAD.id))).id
        held = [await _gathering(uow, network, at) for at in range(len(TITLES))]
        for person_id in ("kari", "geir"):
            await uow.partnerships.put_coordinator(Coordinator(other, PEOPLE[person_id][1], person_id, since=OPENED[0]))
        for person_id in ("kari", "siv", "geir", "hege"):
            office = Coordinator(network, PEOPLE[person_id][1], person_id, since=OPENED[0])
            await uow.partnerships.put_coordinator(office)
        await _promises(uow, network, held[1])
        for number in range(len(ASKED)):
            await _consultation(uow, network, held[-1], number)
        await uow.commit()
    return Years(network, other, f"year{len(TITLES) - 1}")


async def _gathering(uow: UnitOfWork, network: int, at: int) -> int:
    title, purpose = TITLES[at]
    known = Gathering(0, title, f"year{at}", f"wall{at}", LEAD.id, opened_at=OPENED[at])
    gathering = (await uow.gatherings.add(known)).id
    await uow.partnerships.take_in(network, gathering)
    await uow.partnerships.set_purpose(gathering, purpose)
    for person_id, (name, place) in PEOPLE.items():
        await uow.people.put_member(gathering, Participant(person_id, name, place))
    await _answered(uow, gathering, at)
    if at == 0:
        await _goals(uow, gathering)
    return gathering


async def _goals(uow: UnitOfWork, gathering: int) -> None:
    plan = RoundPlan("Skarpe mål")
    round_ = await uow.rounds.add(Round(0, gathering, LEAD.id, (plan,), state=RoundState.CLOSED, started_at=OPENED[0]))
    points = tuple(Point(3, text, place) for place, text in GOALS.items())
    await uow.rounds.save_group(Group(round_.id, 1, plan, (), points=points))


async def _answered(uow: UnitOfWork, gathering: int, at: int) -> None:
    """An anonymous evaluation, and each municipality's own answer before and after."""
    plans, begun = (RoundPlan("Evaluering"),), OPENED[at] + timedelta(hours=2)
    closed = Round(0, gathering, LEAD.id, plans, 2, state=RoundState.CLOSED, started_at=begun)
    round_ = await uow.rounds.add(closed)
    for person_id, (name, place) in PEOPLE.items():
        await uow.participants.join(round_.id, Participant(person_id, name, place), begun)
    first, last = ANSWERS[at]
    ends = Scale(1, 10, "lite", "mye")
    await _poll(uow, Poll(round_.id, 1, Question(USEFUL, kind=ends, anonymous=True)), MARKS[at])
    await _poll(uow, Poll(round_.id, 2, Question(KNOWN, kind=Scale(), shared=True)), first)
    await _poll(uow, Poll(round_.id, 3, Question(KNOWN, kind=Scale(), shared=True), before=2), last)


async def _poll(uow: UnitOfWork, poll: Poll, answers: Sequence[int]) -> None:
    connection = uow.polls._connection  # type: ignore[attr-defined]
    await uow.polls.add(Poll(poll.round_id, poll.number, poll.question, state=PollState.CLOSED, before=poll.before))
    rows = [
        {
            "round_id": poll.round_id,
            "number": poll.number,
            "voter": f"{poll.number}-{person_id}",
            "text": str(number),
            "person_id": None if poll.anonymous else person_id,
        }
        for person_id, number in zip(PEOPLE, answers, strict=True)
    ]
    await connection.execute(insert(poll_answers), rows)


async def _promises(uow: UnitOfWork, network: int, gathering: int) -> None:
    for line in PROMISED.splitlines():
        person_id, text, due, state = line.split("|")
        due_on, place = date.fromisoformat(due), PEOPLE[person_id][1]
        await uow.actions.add(ActionItem(0, network, text, (person_id,), place, due=due_on, state=ActionState(state)))
    said = FollowUp(0, network, gathering, "Skien", OPENED[1], ("kari",), "Oversikten er i bruk i hele tjenesten.")
    await uow.follow_ups.add(replace(said, how="Kari leder, NAV og skolene er med.", answered_at=OPENED[1]))


async def _consultation(uow: UnitOfWork, network: int, gathering: int, number: int) -> None:
    title, due, closed = ASKED[number]
    blank = Consultation(0, network, gathering, title, QUESTIONS, due, OPENED[1], f"token{number}", closed=closed)
    asked = await uow.consultations.add(blank)
    texts = (
        ("Ro til det vi har begynt på", "Kutt i skolen") if closed else ("En fast voksen til alle", "Flere skjemaer")
    )
    for at, (_, place) in enumerate(PEOPLE.values()):
        stages = (Stage.SENT, Stage.SENT) if closed else REACHED[at % len(REACHED)]
        steps = [Step(stage, TODAY - timedelta(days=9 - at)) for stage in stages]
        given = [Given(text, (step,)) for text, step in zip(texts, steps, strict=False)]
        answers = (*given, *(Given() for _ in QUESTIONS[len(given) :]))
        await uow.opinions.add(Opinion(0, asked.id, network, place, f"code{number}{at}", answers))
