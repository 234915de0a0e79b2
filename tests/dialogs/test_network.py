"""A network over years: gatherings with a purpose each, what was promised brought up again, and a page for each."""

from datetime import timedelta

from tests.dialogs.hall import Hall, text_of, words_of
from tests.dialogs.test_follow_up import promised


async def seated(hall: Hall) -> None:
    for name, town in (("Kari Dal", "Skien"), ("Ola Berg", "Skien"), ("Siri Lund", "Bamble"), ("Nils Haug", "Bamble")):
        await hall.join(name, town)


async def test_a_network_is_told_over_its_gatherings_and_across_networks(hall: Hall) -> None:
    await seated(hall)
    assert "retning, fordypning eller resultater" in words_of(await hall.press(hall.lead, "set_purpose", {}))
    assert "framtidsbilde" in words_of(await hall.say(hall.lead, "formål retning"))
    assert "ut hvor vi vil" in text_of(await hall.shown(hall.hall, "purpose"))
    await hall.say(hall.lead, "nettverket heter Ungt utenforskap")
    await hall.say(hall.lead, "Kari er koordinator for Skien")
    await promised(hall, "Kari Dal", "Tiltak: jeg ringer NAV før 1. mars")
    first = hall.gathering
    hall.clock.time += timedelta(days=180)
    await hall.open("Vårsamling", after=str(first))
    await hall.say(hall.lead, "formål resultater")
    await hall.join("Ola Berg", "Skien")
    brought = text_of(await hall.shown(await hall.desk("Ola Berg"), "promised"))
    assert "Sist lovet Skien" in brought
    assert "ringer NAV" in brought
    await hall.join("Siri Lund", "Bamble")
    assert "lovet" not in await hall.seen(await hall.desk("Siri Lund")), "Bamble has promised nothing"

    page = words_of(await hall.say(hall.lead, "nettverket"))
    assert "Nettverket Ungt utenforskap" in page
    assert "Partnerskap mot utenforskap (retning), 4 deltakere fra 2 steder" in page
    assert "Vårsamling (resultater)" in page
    assert "Skien: 0 tiltak ferdige, 1 åpne, 1 over fristen. Koordinator: Kari Dal." in page
    assert "Bamble: 0 tiltak ferdige, 0 åpne. Ingen koordinator ennå." in page

    await hall.open("Folkehelse")
    await hall.join("Ola Berg", "Skien kommune")
    assert "Også med i Ungt utenforskap" in words_of(await hall.say(hall.lead, "nettverket"))
    own = words_of(await hall.say("Ola Berg", "kommunesiden"))
    assert own.startswith("Skien\nEr med i: Ungt utenforskap, Folkehelse")
    assert "ringer NAV" in own
    assert "Vårsamling (resultater)" in own
    assert (await hall.say("Ola Berg", "nettverket heter Mitt")).refused
    assert (await hall.say("Ola Berg", "kommunesiden Bamble")).refused


async def test_each_of_two_parallel_networks_brings_up_what_was_promised_in_it(hall: Hall) -> None:
    await seated(hall)
    await promised(hall, "Ola Berg", "Tiltak: jeg ringer NAV før 1. mars")
    held = {"ringer NAV": hall.gathering}
    await hall.open("Folkehelse")
    await hall.join("Ola Berg", "Skien kommune")
    await promised(hall, "Ola Berg", "Tiltak: jeg åpner gymsalen før 1. mars")
    held["åpner gymsalen"] = hall.gathering
    hall.clock.time += timedelta(days=180)
    for mine, theirs in (("ringer NAV", "åpner gymsalen"), ("åpner gymsalen", "ringer NAV")):
        await hall.open("Neste samling", after=str(held[mine]))
        await hall.join("Ola Berg", "Skien")
        for place, key in ((hall.hall, "open-actions"), (await hall.desk("Ola Berg"), "promised")):
            brought = text_of(await hall.shown(place, key))
            assert mine in brought
            assert theirs not in brought, "that was promised in the other network"
    both = words_of(await hall.say("Ola Berg", "kommunesiden"))
    assert "ringer NAV" in both
    assert "åpner gymsalen" in both
