"""From a pasted slide to people at tables: a round is planned, groups are proposed, changed and started."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from dialogs import places
from dialogs.commands import Command, For
from dialogs.consultation.asking import open_consultation
from dialogs.criteria import with_criteria
from dialogs.messages import Message, Reply, Section, Tone
from dialogs.methods import texts_in
from dialogs.polling import outcomes
from dialogs.programme.shelf import own_methods, shelf_of
from dialogs.programme.taking import take
from dialogs.publish import STATUS, arm, publish, put_desk, show_desks, show_hall
from dialogs.records import Gathering, language_of
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.desk_view import welcome_message
from dialogs.views.hall_view import plan_sections
from dialogs.views.lead_view import no_round_message
from dialogs.words import words
from facilitation import attendance, grouping
from facilitation import round as a_round
from facilitation.consultation import is_consultation
from facilitation.errors import BadText, NotYours, Unknown, WrongTime
from facilitation.methods import planned
from facilitation.plan import Plan, Track
from facilitation.recalling import recalled
from facilitation.state import Round, RoundState
from facilitation.talk import bounded

MOST_WARNINGS = 12


async def new_round(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Plan a round from a pasted slide (`text`), by a method of the bank (named in the text, or as `template`), or from
    what stood further down in the last slide (`later`); asked for without any of them, the form for it is shown. An
    agenda among the slides becomes the gathering's programme.

    Before it has started the slide can be pasted again, and a list of groups alone changes only the groups.
    Raises NotYours, WrongTime while a round is running, BadText for a slide that holds no round.
    """
    gathering = scene.known_gathering()
    await _may_start(scene)
    running = scene.round is not None and not scene.round.is_over
    if running and scene.known_round().state not in (RoundState.JOINING, RoundState.SEATED):
        raise WrongTime("round-going-on")
    if not values.keys() & {"text", "template", "later"}:
        return Reply(no_round_message(scene.words, await shelf_of(scene)))
    programme, rest = await take(scene, "" if values.get("template") else values.get("text", ""))
    if programme is not None:
        return await with_round(scene, programme, rest)
    plan = await _later_plan(scene) if values.get("later") else await _read(values, scene)
    if not plan.rounds:
        return await _groups_only(scene, plan)
    if is_consultation(plan.rounds[0]):
        return await open_consultation(scene, plan.rounds[0])
    plan, found = await with_criteria(scene, plan)
    round_ = await _planned(scene, gathering, plan)
    scene.round = round_
    await show_hall(scene, round_)
    await arm(scene, f"round:{round_.id}", a_round.wakes_at(round_))
    return _plan_reply(scene, round_, plan, found)


async def with_round(scene: Scene, programme: Reply, rest: str) -> Reply:
    """Plan the round that stood in a deck beside its programme, if there is one and none is going on."""
    going = scene.round is not None and not scene.round.is_over
    if not rest or (going and scene.known_round().state not in PLANNING):
        return programme
    planned_too = await new_round(scene, {"text": rest})
    return programme if planned_too.refused else planned_too


async def _may_start(scene: Scene) -> None:
    """Whoever leads the running round may change it; else the gathering's facilitator, or who led its last round."""
    person = scene.known_person()
    leaders = {scene.known_gathering().facilitator} | ({scene.round.facilitator} if scene.round else set())
    if scene.round is not None and not scene.round.is_over:
        leaders = {scene.round.facilitator}
    if person.id not in leaders:
        raise NotYours("facilitator-only")


async def _read(values: Mapping[str, str], scene: Scene) -> Plan:
    text, template = values.get("text", ""), values.get("template", "")
    if not text.strip() and not template:
        raise BadText("no-slide")
    return planned(bounded(text), texts_in(scene.hall_words), scene.language, template, await own_methods(scene))


async def _later_plan(scene: Scene) -> Plan:
    """Return what stood further down, with what the last round came to above the questions that recall it."""
    last = scene.known_round()
    if not last.later:
        raise Unknown("no-later-round")
    if not any(one.recalls for one in last.later):
        return Plan(rounds=last.later)
    said = recalled(last, await scene.groups(), await outcomes(scene.uow, last))
    lines = tuple(scene.hall_words("recalled", text=text) for text in said)
    return Plan(tuple(replace(one, context=(*one.context, *lines)) if one.recalls else one for one in last.later))


async def _planned(scene: Scene, gathering: Gathering, plan: Plan) -> Round:
    """Store the first round of a plan: a new one, or a new plan for one that has not started."""
    number = plan.rounds[0].number
    now_plans = tuple(one for one in plan.rounds if one.number == number)
    later = tuple(one for one in plan.rounds if one.number != number)
    current = scene.round
    if current is not None and not current.is_over:
        await _drop_groups(scene, current)
        again = a_round.replan(current, now_plans, later, plan.groups, scene.now)
        await scene.uow.rounds.save(again)
        await show_desks(scene, again)
        return replace(again, version=again.version + 1)
    held = await scene.uow.rounds.of(gathering.id)
    round_ = Round(
        id=0,
        gathering_id=gathering.id,
        facilitator=scene.known_person().id,
        plans=now_plans,
        number=len(held) + 1,
        planned_groups=plan.groups,
        later=later,
        opened_at=scene.now,
        idle_at=scene.now + a_round.IDLE_LIMIT,
    )
    stored = await scene.uow.rounds.add(round_)
    await _invite(scene, stored)
    return stored


async def _invite(scene: Scene, round_: Round) -> None:
    """Put *Bli med* on the desk of everybody who is in the gathering already."""
    members = await scene.uow.people.members(round_.gathering_id)
    known = await scene.uow.people.many([member.person_id for member in members])
    for person in known.values():
        own = words(language_of(person, scene.hall_language))
        await put_desk(scene, person.id, welcome_message(round_, own), own)


def _plan_reply(scene: Scene, round_: Round, plan: Plan, found: tuple[Section, ...]) -> Reply:
    warnings = (Section(scene.words("plan-warnings"), plan.warnings[:MOST_WARNINGS]),) if plan.warnings else ()
    text = [scene.words("plan-read", title=round_.title or scene.words("reflection-round"))]
    if round_.later:
        text.append(scene.words("plan-later", count=len({one.number for one in round_.later})))
    sections = (*plan_sections(round_, scene.words), *found, *warnings)
    return Reply(Message(text=tuple(text), sections=sections, tone=Tone.WARNING if warnings else Tone.DONE))


async def _groups_only(scene: Scene, plan: Plan) -> Reply:
    """Take a pasted list of groups for the round that is being planned."""
    planning = scene.round is not None and scene.round.state in (RoundState.JOINING, RoundState.SEATED)
    if not plan.groups or not planning:
        warnings = Section(scene.words("plan-warnings"), plan.warnings[:MOST_WARNINGS])
        text = (scene.words("no-plan-found"),)
        return Reply(Message(text=text, sections=(warnings,), tone=Tone.WARNING), refused=True)
    round_ = replace(scene.known_round(), planned_groups=plan.groups)
    return await _seat(scene, round_)


async def propose_groups(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Propose who sits together, by the pasted list if there is one, else by the method's rules."""
    round_ = scene.led_round()
    if values.get("text"):
        return await _groups_only(scene, await _read(values, scene))
    return await _seat(scene, round_)


async def _seat(scene: Scene, round_: Round) -> Reply:
    people = await scene.uow.participants.all(round_.id)
    earlier, served = await _history(scene, round_)
    problems: tuple[str, ...] = ()
    if round_.planned_groups:
        seating = grouping.seat_by_list(round_.planned_groups, people)
        tables = seating.groups
        problems = tuple(_problem(scene, problem) for problem in seating.problems)
    else:
        separate = len({plan.track for plan in round_.plans} - {Track.ALL}) > 1
        tables = tuple(("", table) for table in grouping.propose(people, separate=separate, earlier=earlier))
    change = a_round.seat(round_, tables, served, scene.now)
    await _drop_groups(scene, round_)
    await publish(scene, change)
    reply = told(scene, "groups-proposed", groups=len(change.groups), people=len(people))
    if not problems or reply.message is None:
        return reply
    section = Section(scene.words("list-problems"), problems)
    return Reply(replace(reply.message, sections=(section,), tone=Tone.WARNING))


async def _drop_groups(scene: Scene, round_: Round) -> None:
    """Forget the groups that were proposed, and take their posts away; those that stay put theirs up again."""
    for group in await scene.uow.rounds.groups(round_.id):
        await scene.uow.posts.remove(places.thread(round_.id, group.number), STATUS, scene.now)
    await scene.uow.rounds.drop_groups(round_.id)


def _problem(scene: Scene, problem: grouping.Problem) -> str:
    return scene.words(
        f"list-{problem.kind}", name=problem.name, group=problem.group, expected=problem.expected, came=problem.came
    )


async def _history(scene: Scene, round_: Round) -> tuple[Collection[frozenset[str]], Sequence[str]]:
    """Return who has sat together in this gathering's earlier rounds, and who has held a role in them."""
    together: list[frozenset[str]] = []
    served: list[str] = []
    for earlier in await scene.uow.rounds.of(round_.gathering_id):
        for group in await scene.uow.rounds.groups(earlier.id) if earlier.id != round_.id else ():
            together.append(frozenset(member.person_id for member in group.members))
            served += dict.fromkeys(held.person_id for held in group.held)
    return together, served


async def move(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Move somebody to another group before the start. Raises Unknown, WrongTime, or Refused for one left alone."""
    round_ = scene.led_round()
    person = await scene.find_participant(values.get("who", ""))
    target = number(values.get("group", ""))
    groups = await scene.groups()
    await publish(scene, attendance.reseat(round_, groups, grouping.move(groups, person.person_id, target)))
    await show_hall(scene, round_)
    return told(scene, "moved", name=person.name, group=target)


async def merge(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Make two groups one before the start. Raises Unknown, WrongTime."""
    round_ = scene.led_round()
    one, other = number(values.get("group", "")), number(values.get("other", ""))
    groups = await scene.groups()
    await publish(scene, attendance.reseat(round_, groups, grouping.merge(groups, one, other)))
    await show_hall(scene, round_)
    return told(scene, "merged", group=min(one, other), other=max(one, other))


async def start(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Start the clocks; where nobody is seated yet, propose groups first and let the facilitator look at them."""
    round_ = scene.led_round()
    if round_.state is RoundState.JOINING:
        return await _seat(scene, round_)
    await publish(scene, a_round.start(round_, await scene.groups(), scene.now))
    return told(scene, "started")


def number(text: str) -> int:
    """Return the whole number that was typed. Raises Unknown for anything else."""
    if not text.strip().isdecimal() or len(text.strip()) > 4:
        raise Unknown("no-such-group", group=text[:20])
    return int(text)


PLANNING = (RoundState.JOINING, RoundState.SEATED)

COMMANDS = (
    Command("new_round", new_round, For.FACILITATOR, (None, *PLANNING, RoundState.CLOSED, RoundState.ABORTED)),
    Command("propose_groups", propose_groups, For.FACILITATOR, PLANNING),
    Command("move", move, For.FACILITATOR, (RoundState.SEATED,)),
    Command("merge", merge, For.FACILITATOR, (RoundState.SEATED,)),
    Command("start", start, For.FACILITATOR, PLANNING),
)
