"""From a code on the wall to a room: forms, wrong codes, gatherings that are over."""

from dataclasses import replace
from datetime import timedelta

from bot.channels.web.room import BETWEEN
from bot.channels.web.wall import STEERING
from bot.commands.serve import facilitators_link
from dialogs.places import hall, private
from dialogs.registry import registry
from tests.channels.web.house import Guests


async def test_a_code_is_forgiven_its_capitals_spaces_and_dashes(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    browser = await guests.browser()
    typed = f"{gathering.code[:3].upper()} -{gathering.code[3:]}"
    page = await browser.page(f"/r?code={typed}")
    assert gathering.title in page
    assert 'name="organisation"' in page


async def test_somebody_joins_and_has_a_room(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    browser = await guests.browser()
    response = await browser.join(gathering.code, "Kari Dal")
    assert (response.status, response.headers["Location"]) == (303, f"/r/{gathering.code}")
    room = await browser.page(f"/r/{gathering.code}")
    assert 'class="composer"' in room
    async with guests.house.store.unit_of_work() as uow:
        assert [member.name for member in await uow.people.members(gathering.id)] == ["Kari Dal"]


async def test_a_form_that_lacks_something_comes_back_with_what_was_written(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    browser = await guests.browser()
    response = await browser.join(gathering.code, "Kari Dal", "")
    page = await response.text()
    assert response.status == 422
    assert 'role="alert"' in page
    assert 'value="Kari Dal"' in page


async def test_the_next_who_joins_is_offered_the_organisations_that_are_there(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    await guests.member(gathering.code)
    page = await (await guests.browser()).page(f"/r/{gathering.code}")
    assert '<option value="Skien">' in page


async def test_markup_in_a_name_is_text_everywhere(guests: Guests) -> None:
    facilitator, gathering = await guests.facilitator("<script>alert(1)</script> & co")
    browser = await guests.browser()
    await browser.join(gathering.code, '"><img src=x onerror=alert(2)>', "<b>Skien</b>")
    pages = [
        await browser.page(f"/r/{gathering.code}"),
        await facilitator.page("/f"),
        await (await guests.browser()).page(f"/r/{gathering.code}"),
        await (await guests.browser()).page(f"/skjerm/{gathering.wall_token}"),
    ]
    for page in pages:
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "<b>Skien" not in page


async def test_an_unknown_code_is_told_in_the_persons_language(guests: Guests) -> None:
    browser = await guests.browser()
    assert "Ukjent kode" in await browser.page("/r/zzzzzz", 404)
    assert "Ukjend kode" in await browser.page("/r/zzzzzz", 404, **{"Accept-Language": "nn-NO,nb;q=0.5"})
    assert "Unknown code" in await browser.page("/r/zzzzzz", 404, **{"Accept-Language": "fr, en;q=0.8"})


async def test_a_gathering_that_is_over_says_so_but_those_who_were_there_still_come_in(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    guests.clock.time += timedelta(days=400)
    await (await guests.browser()).page(f"/r/{gathering.code}", 410)
    await member.page(f"/r/{gathering.code}")


async def test_whoever_tries_codes_is_asked_to_wait_and_members_never_are(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    trying = await guests.browser()
    for number in range(20):
        await trying.page(f"/r/wrong{number}", 404)
    response = await trying.client.get(f"/r/{gathering.code}", headers={"Accept": "text/html"})
    assert response.status == 429  # also for a right one: nothing is told apart any more
    assert int(response.headers["Retry-After"]) > 0
    assert "Vent litt" in await response.text()
    await member.page(f"/r/{gathering.code}")


async def test_only_the_holder_of_a_link_opens_gatherings(guests: Guests) -> None:
    browser = await guests.browser()
    await browser.page("/f", 403)
    await browser.page("/f/guessed", 403)
    await browser.page(f"/f/{await facilitators_link(guests.house, renew=True)}")
    await facilitators_link(guests.house, renew=True)  # revokes the one this browser came by
    response = await browser.submit("/f", {"title": "Samling", "name": "Berit", "language": "nb"})
    assert response.status == 403


async def test_a_link_is_made_once_and_shown_once(guests: Guests) -> None:
    assert await facilitators_link(guests.house)
    assert await facilitators_link(guests.house) == ""
    assert await facilitators_link(guests.house, renew=True)


async def test_the_facilitator_finds_their_gatherings_again(guests: Guests) -> None:
    browser, gathering = await guests.facilitator("Høstsamling")
    assert f'href="/r/{gathering.code}"' in await browser.page("/f")
    assert "Høstsamling" in await browser.page("/")
    assert gathering.code in await browser.page(browser.base)


async def test_a_language_is_remembered_and_never_leads_away(guests: Guests) -> None:
    browser = await guests.browser()
    assert "Join the gathering" in await browser.page("/language/en?back=/")
    assert "Join the gathering" in await browser.page("/")
    for elsewhere in ("//evil.example", "https://evil.example", "/\\evil.example"):
        response = await browser.client.get("/language/nn", params={"back": elsewhere}, allow_redirects=False)
        assert response.headers["Location"] == "/"


async def test_the_wall_shows_how_to_come_in_and_hands_nobody_else_what_steers(guests: Guests) -> None:
    lead, gathering = await guests.facilitator()
    wall = f"/skjerm/{gathering.wall_token}"
    page = await (await guests.browser()).page(wall)
    assert f"{gathering.code[:3]} {gathering.code[3:]}" in page
    assert "qr-code" in page
    assert ("data-action" in page, 'data-csrf=""' in page) == (False, True)
    assert "data-action" not in await (await guests.member(gathering.code)).page(wall)
    steering = await lead.page(wall)
    assert [key.action for key in STEERING if f'data-action="{key.action}"' not in steering] == []
    assert {key.action for key in STEERING} | {"resume"} <= registry().keys(), "each is a command as any other"
    await (await guests.browser()).page("/skjerm/guessed", 404)


async def test_a_gathering_without_a_closing_time_stays_open(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    async with guests.house.store.unit_of_work() as uow:
        await uow.gatherings.save(replace(gathering, closes_at=None))
        await uow.commit()
    guests.clock.time += timedelta(days=4000)
    await (await guests.browser()).page(f"/r/{gathering.code}")


async def test_between_the_gatherings_a_coordinator_s_room_is_where_all_that_is_theirs_is_a_press_away(
    guests: Guests,
) -> None:
    facilitator, gathering = await guests.facilitator()
    kari = await guests.member(gathering.code)
    assert "my_actions" not in await kari.page(f"/r/{gathering.code}")
    async with guests.house.store.unit_of_work() as uow:
        [member] = await uow.people.members(gathering.id)
    own = private(gathering.id, member.person_id)
    hall_ = hall(gathering.id)
    said = {"place": str(hall_), "text": "Kari er koordinator for Skien"}
    assert not (await facilitator.send("say", said))["refused"]
    assert "my_actions" in await kari.page(f"/r/{gathering.code}")
    answers = {action: (await kari.press(own, action))["html"] for action in BETWEEN}
    assert "Kari Dal" in answers["status_of"]
    assert "/kalender/" in answers["calendar"]
