"""The method bank: what there is, and how it is chosen. In `tests/stories` every method's sample is played."""

from dialogs import places
from dialogs.messages import ChoiceInput
from dialogs.minutes import load
from dialogs.words import words
from facilitation.criteria import all_criteria
from facilitation.methods import bank
from facilitation.minutes import Commitment
from facilitation.plan import PhaseKind, Role
from facilitation.slide import read_plan
from tests.dialogs.hall import Hall, text_of, words_of
from tests.dialogs.test_story import SLIDE
from tests.stories.samples import NAMES, TOWN

QUESTIONS = "Hva kan vi gjøre sammen for ungdom?\nHvem må være med?"


async def test_asking_for_a_round_without_a_slide_shows_the_form(hall: Hall) -> None:
    reply = await hall.say(hall.lead, "ny runde")
    assert reply.message is not None
    assert not reply.refused
    [method] = [field for field in reply.message.inputs if isinstance(field, ChoiceInput)]
    assert {choice.value for choice in method.choices} == {"", *bank()}
    assert [button.action for button in reply.message.buttons] == ["new_round"]


async def test_questions_and_a_method_are_a_plan(hall: Hall) -> None:
    reply = await hall.submit(hall.lead, "new_round", {"text": QUESTIONS, "template": "igp"})
    assert "Planen for «Refleksjonsrunde»" in words_of(reply), "it has no title of its own"
    [plan] = (await hall.round()).plans
    assert [question.text for question in plan.questions] == QUESTIONS.splitlines()
    assert [(phase.kind, phase.minutes) for phase in plan.phases] == [
        (PhaseKind.INDIVIDUAL, 3), (PhaseKind.GROUP, 15), (PhaseKind.PLENUM, 15), (PhaseKind.COMMITMENT, 2),
    ]  # fmt: skip


async def test_an_empty_form_and_an_unknown_method_are_refused(hall: Hall) -> None:
    assert "Lim inn lysarket også" in words_of(await hall.submit(hall.lead, "new_round", {"text": " ", "template": ""}))
    assert "malen finnes ikke" in words_of(await hall.submit(hall.lead, "new_round", {"template": "tango"}))


async def test_a_slide_with_times_is_followed_as_it_is(hall: Hall) -> None:
    await hall.submit(hall.lead, "new_round", {"text": SLIDE, "template": "igp-short"})
    assert (await hall.round()).plans == read_plan(SLIDE).rounds[:1]


async def test_the_bank_is_told_and_each_method_with_how_it_goes(hall: Hall) -> None:
    told = words_of(await hall.say(hall.lead, "metoder"))
    assert all(name in told for name in ("Framtidsbilde", "Hva fremmer, hva hemmer", "Skala 1–10"))
    one = words_of(await hall.say(hall.lead, "metode framtidsbilde"))
    assert "Drøm først" in one
    assert "Berit: ny runde framtidsbilde 2035" in one
    assert "ingen metode som heter «tango»" in words_of(await hall.say(hall.lead, "metode tango"))


async def test_new_criteria_find_the_roles_in_other_ways_until_the_start(hall: Hall) -> None:
    await hall.say(hall.lead, "ny runde kort igp\nHva er viktigst?")
    for name in NAMES:
        await hall.join(name, TOWN)
    await hall.press(hall.lead, "propose_groups")
    told = words_of(await hall.say(hall.lead, "nye kriterier: den som har lengst fornavn; den som smilte sist"))
    assert "ordstyrer og tidtaker: den som har lengst fornavn" in told
    assert "sekretær: den som smilte sist" in told
    group = await hall.group_of("Kari Dal")
    assert group.holder(Role.MODERATOR), "names are known"
    assert group.holder(Role.SECRETARY) is None, "smiles are not"
    assert (await hall.say("Kari Dal", "nye kriterier")).refused
    await hall.press(hall.lead, "start")
    assert (await hall.say(hall.lead, "nye kriterier")).refused
    await hall.pass_time(6)
    status = text_of(await hall.shown(places.thread(group.round_id, group.number)))
    assert "Sekretær (trukket av Runde): " in status, "nobody said that it was them"
    assert "Ordstyrer og tidtaker: " in status


async def test_a_role_that_the_slide_names_bare_is_found_by_a_criterion_from_the_bank(hall: Hall) -> None:
    slide = "Høsten\nHva vil vi?\nIndividuelt 3 min\nGruppe 15 min\nOrdstyrer: den som har lengst fornavn\nSekretær"
    told = words_of(await hall.say(hall.lead, slide))
    assert "Lysarket sier ikke hvordan disse rollene finnes" in told
    [plan] = (await hall.round()).plans
    moderator, secretary = (rule.criterion for rule in plan.roles)
    assert moderator.text == "den som har lengst fornavn"
    assert secretary.text in {words("nb")(f"criterion-{name}") for name in all_criteria()}
    assert f"sekretær: {secretary.text}" in told
    assert "Lysarket sier ikke" not in words_of(await hall.say(hall.lead, "ny runde igp\nHva vil vi?")), "it names none"


async def test_who_is_who_is_kept_in_the_minutes(hall: Hall) -> None:
    await hall.say(hall.lead, "ny runde runde rundt bordet")
    for name in NAMES[:3]:
        await hall.join(name, TOWN)
    await hall.press(hall.lead, "propose_groups")
    await hall.press(hall.lead, "start")
    desk = await hall.shown(await hall.desk("Ola Berg"), "desk")
    assert "blir vist for alle med navnet ditt" in text_of(desk), "nobody is shown without knowing it"
    await hall.submit("Ola Berg", "answer", {desk.inputs[0].id: "Leder i NAV"})
    round_ = await hall.round()
    async with hall.store.unit_of_work() as uow:
        assert (await load(uow, round_.id)).who_is_who == (), "not before the plenum"
    await hall.pass_time(13)
    async with hall.store.unit_of_work() as uow:
        minutes = await load(uow, round_.id)
    assert minutes.who_is_who == (Commitment("Ola Berg", "Skien", "Leder i NAV"),)


async def test_how_a_round_goes_is_told_once_in_ones_own_conversation_and_once_in_the_hall(hall: Hall) -> None:
    told, own = "Slik går runden", await hall.desk(hall.lead)
    assert words_of(await hall.say(hall.lead, "ny runde evaluering", own)).count(told) == 1
    assert told not in await hall.seen(own)
    assert (await hall.seen(hall.hall)).count(told) == 1
