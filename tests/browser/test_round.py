"""A round in four browsers, one of them a phone: what people see and press, from the join code to the minutes."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.stage import CHROMIUM, PHONE, Stage, Visitor, set_up

pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs the system's Chromium (apt-get install chromium)"),
    pytest.mark.timeout(180),
    pytest.mark.asyncio(loop_scope="session"),
]

STUDIO_STARTS_MS = 60_000  # the first file waits for the process that writes them
SLIDE = """Medvind for unge

Hva skal til for at flere unge fullfører skolen?

Hvem må vi ha med oss?

Individuelt 3 minutter
Gruppe 10 minutter (rekkefremlegg)
Plenum; Menti
Forpliktelse 2 minutter

Ordstyrer; den som hadde bursdag sist
Sekretær; den som har kortest hår
Viddevakt; den som har varmest hender
"""


async def test_a_round_in_four_browsers(tmp_path: Path, chromium: Browser) -> None:
    async with set_up(tmp_path, chromium) as stage:
        berit = await stage.facilitator("Berit Aas", "Partnerskap mot utenforskap")
        await berit.picture("01-facilitator-empty")
        people = {name: await stage.visitor(name) for name in ("Ola Berg", "Siri Lund")}
        table = Table(stage, berit, await stage.visitor("Kari Dal", PHONE), *people.values())
        await _gather(table)
        await _find_roles(table)
        await _think_alone(table)
        await _talk_in_turn(table)
        await _send_the_result(table)
        await _meet_in_plenum(table)
        await _commit(table)
        await _read_the_minutes(table.siri)


@dataclass
class Table:
    """The four of the story: Berit leads, Kari has a phone."""

    stage: Stage
    berit: Visitor
    kari: Visitor
    ola: Visitor
    siri: Visitor

    @property
    def members(self) -> tuple[Visitor, ...]:
        return self.kari, self.ola, self.siri


async def _gather(table: Table) -> None:
    for person, place in zip(table.members, ("Skien", "Skien kommune", "Tinn"), strict=True):
        await person.join(place)
    await table.kari.picture("02-phone-waiting")
    await table.berit.page.get_by_role("textbox", name="Lysarket").fill(SLIDE)
    await table.berit.press("Ny runde")
    await table.berit.sees("Medvind for unge")
    for person in table.members:
        await person.press("Bli med")
    await table.stage.pass_time(0.1)
    await table.berit.sees("3 personer fra 2 steder")
    await table.berit.picture("03-facilitator-joining")


async def _find_roles(table: Table) -> None:
    await table.berit.press("Foreslå grupper")
    await table.kari.sees("Din plass: Gruppe 1")
    await table.kari.picture("04-phone-seated")
    await table.kari.press("Det er meg: ordstyrer", "group")
    await table.ola.sees("Kari Dal", "group")
    await table.berit.picture("05-facilitator-seated")
    await table.berit.press("Start")


async def _think_alone(table: Table) -> None:
    kari, ola, siri = table.members
    await kari.sees("Din tur til å tenke")
    await kari.pane("mine").locator("textarea").nth(0).fill("En voksen som blir")
    await kari.press("Send svar")
    await kari.picture("06-phone-thinking")
    await ola.type("Ring hjem tidlig")
    await siri.pane("mine").locator("textarea").nth(0).fill("Flere praksisplasser")
    for person in table.members:
        await person.press("Ferdig")


async def _talk_in_turn(table: Table) -> None:
    kari, ola, siri = table.members
    await ola.sees("roller", "group")
    await ola.picture("07-laptop-settling")
    await ola.press("Det er meg: sekretær", "group")
    await siri.press("Det er meg: viddevakt", "group")
    await ola.sees("Ordet har Ola Berg", "group")
    await ola.sees("Ring hjem tidlig", "group")
    await ola.picture("08-laptop-turn")
    await ola.press("Neste", "group")
    await siri.sees("Ordet har Siri Lund", "group")
    await kari.press("Neste", "group")
    await kari.sees("Ordet har Kari Dal", "group")
    await kari.picture("09-phone-turn")
    await kari.press("Neste", "group")
    await ola.sees("Ordet er fritt", "group")


async def _send_the_result(table: Table) -> None:
    await table.ola.pane("mine").locator("textarea").nth(0).fill("En fast voksen\nRing hjem tidlig")
    await table.ola.press("Send resultatet")
    await table.ola.picture("10-laptop-result")
    await table.stage.pass_time(11)


async def _meet_in_plenum(table: Table) -> None:
    await table.berit.sees("Plenum")
    await table.berit.press("Neste gruppe")
    await table.berit.press("Åpne avstemning")
    for person in table.members:
        await person.sees("Spørsmål til salen")
        await person.page.get_by_label("En fast voksen").first.check()
        if person is table.kari:
            await person.picture("11-phone-vote")
        await person.pane("mine").get_by_role("button", name="Send svar").click()
        await person.sees("lagret")
    await table.berit.press("Lukk spørsmålet")
    await table.berit.sees("3 stemmer fra 3 personer", "hall")
    await table.berit.picture("12-facilitator-plenum")


async def _commit(table: Table) -> None:
    await table.berit.press("Neste fase")
    await table.siri.sees("Hva gjør du nå?")
    await table.siri.pane("mine").get_by_label("Jeg skal").fill("Jeg ringer NAV på mandag")
    await table.siri.press("Dette gjør jeg")
    await table.siri.sees("Lagret")
    await table.stage.pass_time(3)
    await table.siri.sees("Takk for at du var med")
    await table.siri.picture("13-laptop-over")
    await table.berit.picture("14-facilitator-over")


async def _read_the_minutes(person: Visitor) -> None:
    async with person.page.expect_download(timeout=STUDIO_STARTS_MS) as waiting:
        await person.pane("mine").get_by_role("link", name="nettside").first.click(timeout=STUDIO_STARTS_MS)
    text = await asyncio.to_thread((await (await waiting.value).path()).read_text, "utf-8")
    for expected in ("Medvind for unge", "Kari Dal", "Ordstyrer", "En fast voksen", "Jeg ringer NAV på mandag"):
        assert expected in text
    assert "bursdag" not in text
