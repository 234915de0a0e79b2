"""Gathering in: a samling is opened, people join and leave, and each has their own language."""

import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from rapidfuzz import utils

from dialogs import places
from dialogs.commands import ALWAYS, ONGOING, Command
from dialogs.consultation.own_channel import own_channel
from dialogs.follow_up.continuing import continue_partnership, remind_of_promises
from dialogs.messages import Message, Post, Reply
from dialogs.polling import open_polls
from dialogs.publish import publish, put_desk, show_counts_soon, show_desks, show_empty_panel, show_hall
from dialogs.records import Gathering, Person
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.slots import CODE_LENGTH, CODE_LETTERS
from dialogs.views.desk_view import desk_message, gone_message, welcome_message
from dialogs.words import LANGUAGES
from facilitation import attendance
from facilitation.errors import BadText, NotYours, Unknown
from facilitation.people import Participant
from facilitation.plan import Track
from facilitation.state import Group, Round, RoundState
from facilitation.talk import bounded

GATHERING_LASTS = timedelta(days=14)
LONGEST_NAME = 80


async def open_gathering(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Open a gathering led by the sender; `values`: title, language, name. Whether they may is the channel's to check.

    `after` is the id of a gathering whose partnership it continues (see `Rooms.open`).
    Raises BadText for an empty or too long title or name.
    """
    title = clean(values.get("title", ""))
    person = await _introduced(scene, values)
    language = values.get("language", "")
    scene.gathering = await scene.uow.gatherings.add(
        Gathering(
            id=0,
            title=title,
            code="".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH)),
            wall_token=secrets.token_urlsafe(16),
            facilitator=person.id,
            language=language if language in LANGUAGES else scene.language,
            time_zone=scene.time_zone,
            opened_at=scene.now,
            closes_at=scene.now + GATHERING_LASTS,
        )
    )
    place = places.hall(scene.gathering.id)
    welcome = Message(title=title, text=(scene.hall_words("hall-welcome"),))
    await scene.uow.posts.put(Post(place, "welcome", welcome), scene.now)
    await continue_partnership(scene, values)
    await show_empty_panel(scene, scene.gathering)
    reply = told(scene, "gathering-open", code=scene.gathering.code)
    return replace(reply, go=str(place))


async def show_here(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Find the gathering a channel is to show besides the places it is shown already; `go` of the reply is its hall.

    With the code by which a municipality takes input, the channel is that municipality's own, and `go` is its place.
    `values`: code, which is all it takes: whoever has it can join on the web too. It is asked by `Rooms.show`.
    Raises Unknown for a code of no open gathering, NotYours where another's gathering is open, or outside a channel.
    """
    if not scene.channel:
        raise NotYours("show-in-a-channel")
    gathering = await scene.uow.gatherings.by_code(values.get("code", ""))
    own = None if gathering else await own_channel(scene, values.get("code", ""))
    if own is not None:
        return own
    if gathering is None or _is_over(scene, gathering):
        raise Unknown("no-such-gathering")
    before, person = scene.gathering, scene.person.id if scene.person else ""
    if before is not None and before != gathering and not _is_over(scene, before) and before.facilitator != person:
        raise NotYours("facilitator-only")
    return replace(told(scene, "shown-here", title=gathering.title), go=str(places.hall(gathering.id)))


def _is_over(scene: Scene, gathering: Gathering) -> bool:
    return gathering.closes_at is not None and gathering.closes_at <= scene.now


async def join(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Bli med: say once whom one comes from; from then on one press is enough.

    `values`: name, organisation, track ("kommune" or "other"), helper ("yes"), language; none when they are remembered.
    Raises BadText for what is missing or too long, WrongTime when the round is over.
    """
    gathering = scene.known_gathering()
    person = await _introduced(scene, values)
    member = await _membership(scene, person, values)
    if scene.round is None or scene.round.is_over:
        await put_desk(scene, person.id, welcome_message(scene.round, scene.words), scene.words)
        return replace(told(scene, "joined-gathering", name=member.first_name), go=str(places.hall(gathering.id)))
    await _join_round(scene, scene.round, member)
    return replace(told(scene, "joined-round", name=member.first_name), go=str(places.hall(gathering.id)))


async def _join_round(scene: Scene, round_: Round, member: Participant) -> None:
    came = await scene.uow.participants.join(round_.id, member, scene.now)
    group: Group | None = None
    if round_.state is not RoundState.JOINING:
        change = attendance.join(round_, await scene.groups(), member)
        group = next((one for one in (*change.groups, *await scene.groups()) if one.member(member.person_id)), None)
        await publish(scene, change)
    if came:
        await show_counts_soon(scene, round_.id)
    polls = await open_polls(scene.uow, round_)
    desk = desk_message(round_, group, member.person_id, scene.words, polls=polls)
    await put_desk(scene, member.person_id, desk, scene.words)


async def _introduced(scene: Scene, values: Mapping[str, str]) -> Person:
    """Return the sender, made known by the name they give, or by the one their platform gives."""
    typed = values.get("name", "") or (scene.sender.name if scene.sender and scene.person is None else "")
    language = values.get("language", "") if values.get("language", "") in LANGUAGES else ""
    if scene.person is not None:
        name = clean(typed) if typed else scene.person.name
        changed = replace(scene.person, name=name, language=language or scene.person.language)
        if changed != scene.person:
            await scene.uow.people.save(changed)
    else:
        sent = scene.sender.language if scene.sender else ""
        changed = Person(secrets.token_hex(8), clean(typed), language or sent)
        if scene.sender is not None:
            await scene.uow.people.add(changed, scene.sender)
    scene.person = changed
    return changed


async def _membership(scene: Scene, person: Person, values: Mapping[str, str]) -> Participant:
    gathering = scene.known_gathering()
    known = await scene.uow.people.member(gathering.id, person.id)
    helper = values.get("helper") == "yes"
    if known is not None and not values.get("organisation") and not helper:
        member = replace(known, name=person.name)
    else:
        track = Track.OTHER if values.get("track") == Track.OTHER or helper else Track.KOMMUNE
        organisation = await _organisation(scene, values.get("organisation", ""), track, optional=helper)
        member = Participant(person.id, person.name, organisation, track, helper)
    if member != known:
        await scene.uow.people.put_member(gathering.id, member)
        await remind_of_promises(scene, member)
    return member


async def _organisation(scene: Scene, typed: str, track: Track, *, optional: bool) -> str:
    """Return the organisation as others have written it, so that "skien kommune" and "Skien" sit together."""
    if optional and not typed.strip():
        return scene.hall_words("helper")
    name = clean(typed)
    if track is Track.KOMMUNE and name.casefold().endswith(" kommune"):
        name = name[: -len(" kommune")].strip()
    known = await scene.uow.people.organisations(scene.known_gathering().id)
    same = [other for other, _ in known if utils.default_process(other) == utils.default_process(name)]
    return same[0] if same else name


async def leave(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Leave the round; what one has answered stays. Raises WrongTime without a round, Unknown for who is not in it."""
    round_, person = scene.known_round(), scene.known_person()
    if not await scene.uow.participants.leave(round_.id, person.id, scene.now):
        raise Unknown("not-in-the-round")
    await publish(scene, attendance.leave(round_, await scene.groups(), person.id, scene.now))
    await show_counts_soon(scene, round_.id)
    await put_desk(scene, person.id, gone_message(scene.words, round_), scene.words)
    return told(scene, "left-round")


async def use_language(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Speak another language to this person from now on. Raises Unknown for a language Runde does not speak."""
    if values.get("language", "") not in LANGUAGES:
        raise Unknown("no-such-language")
    person = replace(scene.known_person(), language=values["language"])
    await scene.uow.people.save(person)
    scene.person = person
    await show_again(scene, person)
    return told(scene, "language-chosen")


async def show_again(scene: Scene, person: Person) -> None:
    """Write anew what somebody sees of what they take part in and of what they lead."""
    round_, gathering = scene.round, scene.known_gathering()
    if round_ is not None and await scene.uow.participants.get(round_.id, person.id):
        await show_desks(scene, round_)
    if round_ is not None and round_.facilitator == person.id:
        await show_hall(scene, round_)
    elif gathering.facilitator == person.id:
        await show_empty_panel(scene, gathering)


def clean(text: str, longest: int = LONGEST_NAME) -> str:
    """Return a name or title on one line, without control characters. Raises BadText for none or too much of it."""
    visible = "".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in text)
    name = " ".join(visible.split())
    if not name:
        raise BadText("empty-name")
    return bounded(name, longest)


COMMANDS = (
    Command("open_gathering", open_gathering, states=(None,)),
    Command("show_here", show_here, states=(None,)),
    Command("join", join, states=ONGOING),
    Command("leave", leave, states=ONGOING),
    Command("use_language", use_language, states=ALWAYS),
)
