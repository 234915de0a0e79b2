"""A slide that comes as a file: read in the personal conversation, kindly refused where Runde cannot have it."""

from typing import Any

import pytest

from bot.channels.teams.clouds import GOVERNMENT, PUBLIC
from tests.channels.teams.team import CHANNEL, Person, Team
from tests.dialogs.test_story import SLIDE

DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"


async def leader(team: Team) -> Person:
    lead = team.person("Berit Lead")
    await lead.say("ny samling Høst", CHANNEL)
    await team.settled()
    return lead


async def sent(team: Team, who: Person, name: str, url: str = "", kind: str = DOWNLOAD, where: str = "") -> str:
    """Send a file and return what Runde says."""
    content = {"downloadUrl": url or f"{team.outside.url}/files/{name}", "uniqueId": "1", "fileType": "txt"}
    attachment: dict[str, Any] = {"contentType": kind, "name": name, "content": content}
    if kind == "text/html":
        attachment = {"contentType": kind, "content": '<div>ny runde<attachment id="1"></attachment></div>'}
    body = team.activity("message", where or who.talk, who.account, text="", attachments=[attachment])
    if where:
        mention = {"type": "mention", "mentioned": body["recipient"], "text": "<at>Runde</at>"}
        body |= {"text": "<at>Runde</at> ny runde", "entities": [mention]}
    before = len(team.outside.messages)
    assert (await team.send(body)).status == 200
    await team.until(lambda: len(team.outside.messages) > before)
    await team.settled()
    return "\n".join(one.said for one in list(team.outside.messages.values())[before:])


async def test_a_slide_in_a_file_becomes_a_round(team: Team) -> None:
    lead = await leader(team)
    team.outside.files["lysark.txt"] = SLIDE.encode()
    assert "Planen for" in await sent(team, lead, "lysark.txt")
    assert team.find("Bli med", CHANNEL).card


async def test_what_cannot_be_read_is_said_in_ones_own_language(team: Team) -> None:
    lead = await leader(team)
    team.outside.files |= {"lysark.pptx": b"ikke noe lysark", "prat.txt": b"Hei og hopp"}
    assert "fant ingen runde" in await sent(team, lead, "prat.txt")
    assert "ødelagt" in await sent(team, lead, "lysark.pptx")
    assert "fikk ikke tak i borte.txt" in await sent(team, lead, "borte.txt")
    assert "fikk ikke tak i" in await sent(team, lead, "elsewhere"), "and no redirect is followed"
    await lead.say("nynorsk")
    await team.settled()
    assert "Kan ikkje lese lysark.pptx" in await sent(team, lead, "lysark.pptx")


async def test_files_are_fetched_from_peoples_own_storage_only(team: Team) -> None:
    lead = await leader(team)
    for url in ("https://evil.example/x.txt", "http://169.254.169.254/x", "file:///etc/passwd", "x", "https://[/"):
        assert "egen lagring" in await sent(team, lead, "x.txt", url=url)
    assert team.outside.calls["file"] == 0


@pytest.mark.parametrize("kind", ["text/html", "reference"])
async def test_a_file_in_a_channel_is_kindly_refused(team: Team, kind: str) -> None:
    lead = await leader(team)
    said = await sent(team, lead, "lysark.pptx", url="x", kind=kind, where=CHANNEL)
    assert "Lim inn teksten" in said


async def test_only_who_leads_opens_a_round_by_a_file(team: Team) -> None:
    await leader(team)
    ola = team.person("Ola Berg")
    team.outside.files["lysark.txt"] = SLIDE.encode()
    assert "Planen for" not in await sent(team, ola, "lysark.txt")


def test_where_people_keep_files() -> None:
    assert PUBLIC.keeps("https://kommunen-my.sharepoint.com/personal/x/_layouts/15/download.aspx?UniqueId=1")
    assert GOVERNMENT.keeps("https://kommunen.sharepoint.us/x")
    for url in ("https://sharepoint.com.evil.example/", "http://x.sharepoint.com/", "https://x@a.sharepoint.com/"):
        assert not PUBLIC.keeps(url), url
    assert not PUBLIC.has("https://kommunen.sharepoint.com/"), "our token does not go there"
