"""What becomes of what was promised: done, later, somebody else's; and who has what to do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogs.calendar import day_text
from dialogs.commands import Command
from dialogs.follow_up.circle import Circle, circle_of, numbered
from dialogs.follow_up.mornings import remind_of_action
from dialogs.follow_up.promising import day_named, owners_named
from dialogs.messages import Button, Message, Reply, Section, Tone
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.action_view import action_history, actions_message, organisations_sections
from dialogs.views.next_time_view import follow_up_overview, follow_up_sections
from facilitation import actions
from facilitation.actions import ActionItem
from facilitation.errors import NotYours, Unknown
from facilitation.follow_up import FollowUp
from facilitation.partnership import of_organisation

LATER_BY = (7, 14, 30)
MOST_OFFERED = 5


async def my_actions(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Mine tiltak": what the sender has promised, wherever, the most urgent first."""
    here = await circle_of(scene)
    mine = await scene.uow.actions.of_person(scene.known_person().id)
    return Reply(actions_message(scene.words("my-actions"), mine, here.names, scene.words, here.today))


async def status_of(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Status kommune": an organisation's open actions, one's own where none is named; for the facilitator, all.

    Raises Unknown for an organisation that is not in the partnership, NotYours for others'.
    """
    here, person = await circle_of(scene), scene.known_person()
    items = await scene.uow.actions.of_partnership(here.partnership.id, settled=True)
    typed = values.get("text", "").strip()
    if not typed and here.leads(person.id):
        return await _overview(scene, here, items)
    organisation = here.organisation(typed) if typed else here.organisation_of(person.id)
    follow_ups, days = await _follow_ups(scene, here)
    said = [one for one in follow_ups if one.organisation == organisation]
    asked = {who for one in said for who in (*one.asked, *one.responsible)}
    if typed and person.id not in asked and not here.shows(organisation, person.id):
        raise NotYours("not-yours-to-see", organisation=organisation)
    theirs = [item for item in items if item.organisation == organisation]
    still = [item for item in theirs if item.is_open]
    message = actions_message(organisation, still, here.names, scene.words, here.today)
    told_last = _told_last(scene, here, said, days)
    message = replace(message, sections=(*message.sections, *told_last))
    return Reply(_counted(scene, here, message, organisation, theirs))


def _told_last(scene: Scene, here: Circle, said: Sequence[FollowUp], days: Mapping[int, date]) -> Sequence[Section]:
    """What an organisation said last about the time until they meet next."""
    return [
        section for one in said for section in follow_up_sections(one, here.names, days.get(one.meeting), scene.words)
    ]


async def _follow_ups(scene: Scene, here: Circle) -> tuple[Sequence[FollowUp], Mapping[int, date]]:
    """Return what was said last, and the days of the partnership's meetings."""
    meetings = await scene.uow.meetings.of_partnership(here.partnership.id)
    follow_ups = await scene.uow.follow_ups.of_partnership(here.partnership.id)
    return [one for one in follow_ups if not one.closed], {one.id: one.day(here.zone) for one in meetings}


def _counted(scene: Scene, here: Circle, message: Message, organisation: str, items: Sequence[ActionItem]) -> Message:
    who, deputies = here.named_for(organisation), here.named_for(organisation, deputies=True)
    done = sum(item.state is actions.ActionState.DONE for item in items)
    line = scene.words("status-of-organisation", done=done, open=sum(item.is_open for item in items))
    lines = (line, scene.words("coordinated-by", names=who, deputies=deputies))
    return Message(title=message.title, text=lines, sections=message.sections, buttons=message.buttons)


async def _overview(scene: Scene, here: Circle, items: Sequence[ActionItem]) -> Reply:
    still = [item for item in items if item.is_open]
    late = sum(1 for item in still if item.due and item.due < here.today)
    done = sum(item.state is actions.ActionState.DONE for item in items)
    follow_ups, days = await _follow_ups(scene, here)
    return Reply(
        Message(
            title=here.partnership.title,
            text=(scene.words("status-overall", open=len(still), late=late, done=done),),
            sections=(
                *follow_up_overview(follow_ups, here.names, days, scene.words),
                *organisations_sections(still, here.names, scene.words, here.today),
            ),
        )
    )


async def history_of(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Tiltak 12": what has become of it, who did what and when, for those who may see it, with what they can press.

    Raises Unknown for an action that is not there, NotYours for another organisation's.
    """
    here, item = await _numbered(scene, values)
    person = scene.known_person()
    if item.organisation and person.id not in item.owners and not here.shows(item.organisation, person.id):
        raise NotYours("not-yours-to-see", organisation=item.organisation)
    pressed = item.is_open and person.id in (*item.owners, *here.answerable(item.organisation))
    return Reply(action_history(item, here.names, scene.words, here.today, here.zone, pressed=pressed))


async def action_done(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Ferdig 12". Raises Unknown for an action that is not there, NotYours, WrongTime when it is settled."""
    item = await _change(scene, values, lambda item, _here, by: actions.complete(item, by, scene.now))
    return told(scene, "action-is-done", text=item.text)


async def action_dropped(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Dropp 12": it will not be done, and nobody is reminded of it any more."""
    item = await _change(scene, values, lambda item, _here, by: actions.drop(item, by, scene.now))
    return told(scene, "action-is-dropped", text=item.text)


async def action_reopened(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Åpne tiltak 12" again."""
    item = await _change(scene, values, lambda item, _here, by: actions.reopen(item, by, scene.now))
    return told(scene, "action-is-open", text=item.text)


async def action_later(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Utsett 12 til 1. mai"; without a day, offer some. Raises BadText for no date and for one that is past."""
    if not values.get("text"):
        here, item = await _found(scene, values)
        return _offered(scene, item, "action-later-when", _later_days(scene, here))

    def later(item: ActionItem, here: Circle, by: str) -> ActionItem:
        due = day_named(here, values["text"]) or here.today
        return actions.postpone(item, due, by, scene.now, here.today)

    item = await _change(scene, values, later)
    return told(scene, "action-is-later", text=item.text, day=day_text(item.due or date.max, scene.words))


def _later_days(scene: Scene, here: Circle) -> Sequence[tuple[str, Mapping[str, str]]]:
    days = [here.today + timedelta(days=days) for days in LATER_BY]
    return [(day_text(day, scene.words), {"text": day.isoformat()}) for day in days]


async def action_to(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Gi tiltak 12 til Kari"; without a name, offer some. Raises Unknown for a name that nobody has, or several."""
    if not values.get("who"):
        here, item = await _found(scene, values)
        return _offered(scene, item, "action-to-whom", _others(here, item))

    def passed_on(item: ActionItem, here: Circle, by: str) -> ActionItem:
        return actions.pass_on(item, owners_named(here, values["who"]), by, scene.now)

    item = await _change(scene, values, passed_on)
    names = (await circle_of(scene)).names
    return told(scene, "action-is-passed-on", text=item.text, who=", ".join(names[owner] for owner in item.owners))


def _others(here: Circle, item: ActionItem) -> Sequence[tuple[str, Mapping[str, str]]]:
    """Return those who are nearest at hand: the organisation's coordinators, then its other people."""
    people = [one.person_id for one in of_organisation(here.coordinators, item.organisation)]
    people += [one.person_id for one in here.members if one.organisation == item.organisation]
    new = [one for one in dict.fromkeys(people) if one not in item.owners and one in here.names]
    return [(here.names[one], {"who": one}) for one in new[:MOST_OFFERED]]


def _offered(scene: Scene, item: ActionItem, key: str, offers: Sequence[tuple[str, Mapping[str, str]]]) -> Reply:
    action = "action_later" if key == "action-later-when" else "action_to"
    buttons = tuple(Button(action, label, {"action": str(item.id), **values}) for label, values in offers)
    text = scene.words(key, text=item.text, number=item.id)
    return Reply(Message(text=(text,), buttons=buttons, tone=Tone.ACT))


async def _found(scene: Scene, values: Mapping[str, str]) -> tuple[Circle, ActionItem]:
    """Return the action that is meant and its partnership. Raises Unknown, and NotYours for others than its own."""
    here, item = await _numbered(scene, values)
    actions.may_change(item, scene.known_person().id, here.answerable(item.organisation))
    return here, item


async def _numbered(scene: Scene, values: Mapping[str, str]) -> tuple[Circle, ActionItem]:
    number = values.get("action", "")
    return await numbered(scene, scene.uow.actions.get, number, Unknown("no-such-action", number=number[:9]))


async def _change(
    scene: Scene, values: Mapping[str, str], change: Callable[[ActionItem, Circle, str], ActionItem]
) -> ActionItem:
    here, item = await _found(scene, values)
    changed = change(item, here, scene.known_person().id)
    await scene.uow.actions.save(changed)
    await remind_of_action(scene, here, changed)
    return changed


COMMANDS = (
    Command("my_actions", my_actions),
    Command("status_of", status_of),
    Command("history_of", history_of),
    Command("action_done", action_done),
    Command("action_later", action_later),
    Command("action_to", action_to),
    Command("action_dropped", action_dropped),
    Command("action_reopened", action_reopened),
)
