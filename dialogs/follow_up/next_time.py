"""Videre arbeid: each municipality says, as a gathering ends, what happens until they meet next, and who invites."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dialogs import places
from dialogs.calendar import day_text
from dialogs.commands import FORMS_ONLY, Command, For
from dialogs.follow_up.circle import Circle, circle, circle_of
from dialogs.follow_up.mornings import remind_of_follow_up
from dialogs.follow_up.next_meeting import plan_next, time_named
from dialogs.follow_up.promising import keep_new, owners_named
from dialogs.follow_up.showing import on_form
from dialogs.messages import Message, Post, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.action_view import promise_line
from dialogs.views.next_time_view import ACTIONS, INVITER, RESPONSIBLE, WHEN, follow_up_form
from facilitation.actions import ActionItem, Source
from facilitation.errors import BadText, NotYours, Unknown
from facilitation.follow_up import TOPICS, FollowUp, answered, to_be_asked
from facilitation.organisations import organisation_key
from facilitation.partnership import of_organisation
from facilitation.plan import PhaseKind, PlannedMeeting
from facilitation.promises import LONGEST_PROMISE, Promise, read_promise
from facilitation.stages import phase_of
from facilitation.talk import bounded

FORM = "follow-up"
MOST_LINES = 20


async def follow_up(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Videre arbeid": the facilitator asks every municipality; anybody else gets their own one's form.

    With an organisation (`text`), its form. Raises Unknown where there is nobody to ask, NotYours for others' forms.
    """
    here, person = await circle_of(scene), scene.known_person()
    typed = values.get("text", "").strip()
    if not typed and here.leads(person.id):
        return told(scene, "follow-up-asked", places=await ask_everybody(scene, here))
    organisation = here.organisation(typed) if typed else here.organisation_of(person.id)
    if not organisation:
        raise Unknown("nobody-to-ask")
    _let_answer(here, organisation, person.id)
    one = await _opened(scene, here, organisation, (person.id,))
    await _show_form(scene, here, one, person.id)
    return told(scene, "follow-up-shown", place=organisation)


async def ask_if_planned(scene: Scene) -> None:
    """Ask every municipality as a round ends, where its plan says so."""
    round_ = scene.known_round()
    if round_.is_over and phase_of(round_.plans, PhaseKind.FOLLOW_UP):
        await ask_everybody(scene, await circle_of(scene))


async def ask_everybody(scene: Scene, here: Circle) -> int:
    """Give each municipality's coordinator, else whoever is there, its form. Returns how many municipalities there are.

    Raises Unknown where nobody is from one.
    """
    members = await scene.uow.people.members(scene.known_gathering().id)
    keys = {organisation_key(one.organisation) for one in here.coordinators}
    coordinators = {key: [one.person_id for one in of_organisation(here.coordinators, key)] for key in keys}
    asked = to_be_asked(members, coordinators)
    if not asked:
        raise Unknown("nobody-to-ask")
    for organisation, people in asked.items():
        one = await _opened(scene, here, organisation, people)
        for person in one.asked:
            await _show_form(scene, here, one, person)
    return len(asked)


async def _opened(scene: Scene, here: Circle, organisation: str, asked: tuple[str, ...]) -> FollowUp:
    """Return the organisation's follow-up in this gathering, new where there is none: earlier ones are closed then."""
    gathering, key = scene.known_gathering(), organisation_key(organisation)
    all_ = await scene.uow.follow_ups.of_partnership(here.partnership.id)
    mine = [one for one in all_ if organisation_key(one.organisation) == key]
    for one in mine:
        if one.gathering_id == gathering.id:
            return one
        if not one.closed:
            await _keep(scene, here, replace(one, closed=True))
    blank = FollowUp(0, here.partnership.id, gathering.id, organisation, scene.now, asked)
    stored = await scene.uow.follow_ups.add(blank)
    await remind_of_follow_up(scene, here, stored)
    return stored


async def _keep(scene: Scene, here: Circle, one: FollowUp) -> None:
    await scene.uow.follow_ups.save(one)
    await remind_of_follow_up(scene, here, one)


async def _show_form(
    scene: Scene, here: Circle, one: FollowUp, person_id: str, lines: Sequence[str] = (), doubts: Sequence[str] = ()
) -> None:
    own = await scene.words_of(person_id)
    meeting = await scene.uow.meetings.get(one.meeting) if one.meeting else None
    when = day_text(meeting.day(here.zone), own, with_year=True) if meeting else ""
    form = follow_up_form(one, here.names, when, own, lines, doubts)
    await scene.uow.posts.put(Post(places.private(one.gathering_id, person_id), FORM, form), scene.now)


@dataclass(frozen=True, slots=True)
class _Said:
    """What stands on a form, understood."""

    promises: Sequence[Promise]
    lines: Sequence[str]
    are_as_typed: bool
    responsible: tuple[str, ...]
    inviter: str
    when: PlannedMeeting | None


async def keep_follow_up(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Store a form. Its actions are shown as they were understood, and count when they are sent so once more.

    Raises BadText for a date that can't be read, Unknown for a name nobody has, NotYours for another's form.
    """
    here, one = await _meant(scene, values)
    place = places.private(one.gathering_id, scene.known_person().id)
    values = values if INVITER in values else await on_form(scene, place, FORM)
    said = _understood(scene, here, values)
    topics = {topic: values[topic] for topic in TOPICS if topic in values}
    changed = answered(one, topics, said.responsible, said.inviter or one.inviter, scene.known_person().id, scene.now)
    changed = await _settled(scene, here, changed, said.when)
    if not said.are_as_typed:
        doubts = [doubt for read in said.promises for doubt in (*read.unsure, *read.doubtful)]
        await _show_form(scene, here, changed, scene.known_person().id, said.lines, doubts)
        return told(scene, "follow-up-look-over")
    new = await _promised(scene, here, changed, said.promises)
    await _show_everybody(scene, here, changed)
    return _thanks(scene, changed, new)


def _understood(scene: Scene, here: Circle, values: Mapping[str, str]) -> _Said:
    typed = [line.strip() for line in values.get(ACTIONS, "").splitlines() if line.strip()]
    if len(typed) > MOST_LINES:
        raise BadText("too-many-actions", most=MOST_LINES)
    me = scene.known_person().id
    promises = [read_promise(bounded(line, LONGEST_PROMISE), here.names, me, here.today, here.zone) for line in typed]
    named = [", ".join(here.names[owner] for owner in read.owners) for read in promises]
    lines = [promise_line(read, who, scene.words) for read, who in zip(promises, named, strict=True)]
    inviters = owners_named(here, values.get(INVITER, ""))
    if len(inviters) > 1:
        raise BadText("one-inviter")
    when = time_named(scene, here, values.get(WHEN, ""))
    if when and not inviters:
        raise BadText("who-invites")
    responsible = owners_named(here, values.get(RESPONSIBLE, ""))
    return _Said(promises, lines, lines == typed, responsible, next(iter(inviters), ""), when)


async def _settled(scene: Scene, here: Circle, one: FollowUp, when: PlannedMeeting | None) -> FollowUp:
    """Store the follow-up with its next meeting planned, as far as somebody invites and has said when."""
    if when is not None and one.inviter:
        one = replace(one, meeting=await plan_next(scene, here, one, when))
    await _keep(scene, here, one)
    return replace(one, version=one.version + 1)


async def _promised(scene: Scene, here: Circle, one: FollowUp, promises: Sequence[Promise]) -> int:
    """Store what was promised and is not known yet; return how many there are."""
    source = Source(scene.round.id) if scene.round else None
    blank = ActionItem(0, one.partnership_id, "", organisation=one.organisation, source=source)
    items = [replace(blank, text=it.text, owners=it.owners, due=it.due, level=it.level) for it in promises]
    return await keep_new(scene, here, items)


async def _show_everybody(scene: Scene, here: Circle, one: FollowUp) -> None:
    """Leave the form with those who have it until somebody invites to a meeting that is planned."""
    for person in dict.fromkeys((*one.asked, scene.known_person().id)):
        if one.inviter and one.meeting:
            await scene.uow.posts.remove(places.private(one.gathering_id, person), FORM, scene.now)
        else:
            await _show_form(scene, here, one, person)


def _thanks(scene: Scene, one: FollowUp, new: int) -> Reply:
    kept = scene.words("follow-up-kept", place=one.organisation, actions=new)
    if one.inviter and one.meeting:
        return Reply(Message(text=(kept,)))
    missing = "follow-up-when-is-it" if one.inviter else "follow-up-who-invites"
    return Reply(Message(text=(kept, scene.words(missing))))


async def who_invites(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Kari kaller inn til neste møte 12. mars kl. 10": the sender's municipality has somebody, and a day."""
    here, one = await _meant(scene, values)
    inviter = here.find(values["who"]).person_id if values.get("who") else scene.known_person().id
    when = time_named(scene, here, values.get("text", ""))
    changed = replace(one, inviter=inviter, answered_by=scene.known_person().id, answered_at=scene.now)
    changed = await _settled(scene, here, changed, when)
    await _show_everybody(scene, here, changed)
    return _thanks(scene, changed, 0)


async def _meant(scene: Scene, values: Mapping[str, str]) -> tuple[Circle, FollowUp]:
    """Return the follow-up on the form, else that of the sender's own organisation here."""
    number, person = values.get("follow_up", ""), scene.known_person()
    if number.isdecimal() and len(number) < 10:
        one = await scene.uow.follow_ups.get(int(number))
        partnership = await scene.uow.partnerships.get(one.partnership_id) if one else None
        if one is None or partnership is None:
            raise Unknown("nobody-to-ask")
        here = await circle(scene, partnership)
    else:
        here = await circle_of(scene)
        organisation = here.organisation_of(person.id)
        if not organisation:
            raise Unknown("nobody-to-ask")
        one = await _opened(scene, here, organisation, (person.id,))
    _let_answer(here, one.organisation, person.id)
    return here, one


def _let_answer(here: Circle, organisation: str, person_id: str) -> None:
    """Let those pass who come from the organisation or answer for it. Raises NotYours for all others."""
    key = organisation_key(organisation)
    theirs = {one.person_id for one in here.members if not one.helper and organisation_key(one.organisation) == key}
    if person_id not in theirs | set(here.answerable(organisation)):
        raise NotYours("not-your-organisation", organisation=organisation)


COMMANDS = (
    Command("follow_up", follow_up),
    Command("keep_follow_up", keep_follow_up, states=FORMS_ONLY),
    Command("who_invites", who_invites, For.FACILITATOR),
)
