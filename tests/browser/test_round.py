"""A round in four browsers, one of them a phone: what people see and press, from the join code to the minutes."""

import asyncio
from pathlib import Path

import pytest

from tests.browser.stage import CHROMIUM, PHONE, Visitor, set_up

pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs the system's Chromium (apt-get install chromium)"),
    pytest.mark.timeout(180),
]

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


async def test_a_round_in_four_browsers(tmp_path: Path) -> None:
    async with set_up(tmp_path) as stage:
        berit = await stage.facilitator("Berit Aas", "Partnerskap mot utenforskap")
        await berit.picture("01-facilitator-empty")
        kari, ola, siri = [
            await stage.visitor("Kari Dal", PHONE),
            await stage.visitor("Ola Berg"),
            await stage.visitor("Siri Lund"),
        ]
        for person, place in ((kari, "Skien"), (ola, "Skien kommune"), (siri, "Tinn")):
            await person.join(place)
        await kari.picture("02-phone-waiting")

        await berit.page.get_by_label("Lysarket").fill(SLIDE)
        await berit.press("Ny runde")
        await berit.sees("Medvind for unge")
        for person in (kari, ola, siri):
            await person.press("Bli med")
        await stage.pass_time(0.1)
        await berit.sees("3 personer fra 2 steder")
        await berit.picture("03-facilitator-joining")
        await berit.press("Foreslå grupper")
        await kari.sees("Din plass: Gruppe 1")
        await kari.picture("04-phone-seated")
        await kari.press("Det er meg: ordstyrer", "group")
        await ola.sees("Kari Dal", "group")
        await berit.picture("05-facilitator-seated")
        await berit.press("Start")

        await kari.sees("Din tur til å tenke")
        fields = kari.pane("mine").locator("textarea").nth(0)
        await fields.fill("En voksen som blir")
        await kari.press("Send svar")
        await kari.picture("06-phone-thinking")
        await ola.type("Ring hjem tidlig")
        await siri.pane("mine").locator("textarea").nth(0).fill("Flere praksisplasser")
        for person in (kari, ola, siri):
            await person.press("Ferdig")
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
        await ola.pane("mine").locator("textarea").nth(0).fill("En fast voksen\nRing hjem tidlig")
        await ola.press("Send resultatet")
        await ola.picture("10-laptop-result")
        await stage.pass_time(11)

        await berit.sees("Plenum")
        await berit.press("Neste gruppe")
        await berit.press("Åpne avstemning")
        await kari.sees("Stem")
        await kari.page.get_by_label("En fast voksen").first.check()
        await kari.picture("11-phone-vote")
        await kari.pane("mine").get_by_role("button").first.click()
        await kari.sees("lagret")
        await berit.press("Lukk avstemning")
        await berit.sees("Slik stemte salen", "hall")
        await berit.picture("12-facilitator-plenum")
        await berit.press("Neste fase")
        await siri.sees("Hva gjør du nå?")
        await siri.pane("mine").get_by_label("Jeg skal").fill("Jeg ringer NAV på mandag")
        await siri.pane("mine").get_by_role("button").first.click()
        await siri.sees("Lagret")
        await stage.pass_time(3)
        await siri.sees("Takk for at du var med")
        await siri.picture("13-laptop-over")
        await berit.picture("14-facilitator-over")
        await _reads_the_minutes(siri)


async def _reads_the_minutes(person: Visitor) -> None:
    async with person.page.expect_download() as waiting:
        await person.pane("mine").get_by_role("link", name="tekst").first.click()
    text = await asyncio.to_thread((await (await waiting.value).path()).read_text, "utf-8")
    for expected in ("Medvind for unge", "Kari Dal", "Ordstyrer", "En fast voksen", "Jeg ringer NAV på mandag"):
        assert expected in text
    assert "bursdag" not in text
