"""What the demo's facilitator can lead: the slide, every method, and a day that reads as a programme."""

from zoneinfo import ZoneInfo

import pytest

from bot.demo.actors import Mind
from bot.demo.leading import leading
from bot.demo.lines import bank as lines
from bot.demo.people import FACILITATOR
from bot.demo.scripts import DAY, SLIDE, brought, scripts
from bot.demo.sight import MINE, Seen, Sight
from dialogs.messages import Button, Link, Message
from dialogs.methods import texts_in
from dialogs.words import LANGUAGES, words
from facilitation.methods import bank, named, planned
from facilitation.programme.items import ItemKind
from facilitation.programme.reading import read_programme
from facilitation.slide import read_plan
from tests.bot.demo.stage import MORNING

OSLO = ZoneInfo("Europe/Oslo")


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_the_slide_a_day_and_every_method(language: str) -> None:
    offered = dict(scripts(words(language)))
    assert set(offered) == {SLIDE, DAY, *bank()}
    for name in bank():
        text = brought(name, "", words(language), MORNING, OSLO)
        begun = named(text)
        assert begun is not None
        assert begun[0].name == name
        rounds = planned(text, texts_in(words(language)), language).rounds
        assert all(one.phases and one.questions for one in rounds), "there is something to do and to talk about"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_begins_when_people_are_there_and_has_its_work_and_its_breaks(language: str) -> None:
    text = brought(DAY, lines().slide, words(language), MORNING, OSLO)
    items = read_programme(text, MORNING.date(), OSLO)
    assert items[0].owner == "Ragnhild Aasvang"
    assert 4 * 60 <= (items[0].begins - MORNING).total_seconds() <= 10 * 60
    kinds = [item.kind for item in items]
    assert (kinds.count(ItemKind.WORK), kinds.count(ItemKind.BREAK)) == (5, 3)
    [slide] = read_plan(items[3].brings).rounds
    assert {question.part for question in slide.questions} == {1, 2}


def test_the_facilitator_starts_what_the_programme_has_come_to() -> None:
    button = Button("start_item", "Start: Evaluering", {"round": "0", "item": "9"}, primary=True)
    card = Seen(MINE, "programme", Message(buttons=(button,)))
    panel = Seen(MINE, "lead", Message(links=(Link("Referat", "r"),)))
    [intent] = leading(Mind(FACILITATOR, Sight((panel, card)), MORNING, lines()))
    assert (intent.act.action, intent.act.values["item"]) == ("start_item", "9")
    assert leading(Mind(FACILITATOR, Sight((panel,)), MORNING, lines())) == []
