"""Whoever leads a round, wherever: a slide is pasted, a panel's buttons are pressed, another channel is linked."""

import re
from dataclasses import dataclass
from typing import ClassVar, Protocol

from bot.commands.serve import facilitators_link
from dialogs.words import words
from tests.channels.slack.workspace import CHANNEL as SLACK
from tests.channels.teams.team import CHANNEL as TEAMS
from tests.channels.teams.team import Person
from tests.channels.web.house import Browser
from tests.stories.forms import Forms
from tests.stories.mixed import Mixed

HOST = "U0HOST"


class Lead(Protocol):
    """The facilitator."""

    platform: ClassVar[str]

    async def plan(self, slide: str) -> None:
        """Open a gathering, and plan its round from a slide."""

    async def press(self, action: str) -> str:
        """Press a button of the panel, and return what is answered."""


@dataclass
class LeadInTeams:
    """Pastes the slide in the channel, and has the panel in the personal chat."""

    platform: ClassVar[str] = "teams"
    world: Mixed
    person: Person

    async def plan(self, slide: str) -> None:
        await self.person.say(slide, f"{TEAMS};messageid=m0")
        await self.world.team.until(lambda: self.world.team.outside.standing(self.person.talk))
        await self.world.settled()

    async def press(self, action: str) -> str:
        return await self.person.press(self.person.card(_panel(self.world)), action)


@dataclass
class LeadInSlack:
    """Writes `/runde ny`, pastes the slide in the modal, and has the panel in the direct message."""

    platform: ClassVar[str] = "slack"
    world: Mixed

    async def plan(self, slide: str) -> None:
        self.world.room.slack.names[HOST] = "Berit Lead"
        await self.world.room.command(HOST, "ny")
        answer = await self.world.room.fill_in(HOST, {"text": slide.partition("\n")[2]})
        assert answer["response_action"] == "update"

    async def press(self, action: str) -> str:
        room, before = self.world.room, len(self.world.room.slack.sent)
        panel = await room.to(HOST, _panel(self.world))
        await room.press(HOST, panel, words(self.world.language)(f"cmd-{action.replace('_', '-')}"))
        await room.until(lambda: any(one.to == HOST for one in room.slack.sent[before:]), "an answer")
        return str([one.words for one in room.slack.sent[before:] if one.to == HOST])


@dataclass
class LeadOnWeb:
    """Opens the gathering by the facilitator's link, and has the panel on the page."""

    platform: ClassVar[str] = "web"
    world: Mixed
    browser: Browser

    async def plan(self, slide: str) -> None:
        await self.browser.page(f"/f/{await facilitators_link(self.world.house, renew=True)}")
        about = {"title": "Partnerskapet", "name": "Berit Lead", "language": self.world.language}
        response = await self.browser.submit("/f", about)
        self.browser.base = response.headers["Location"]
        await self._send("new_round", text=slide.partition("\n")[2])

    async def press(self, action: str) -> str:
        return await self._send(action)

    async def _send(self, action: str, **fields: str) -> str:
        form = Forms(await self.browser.page(self.browser.base)).with_button(action)
        values = {f"v:{name}": text for name, text in fields.items()}
        sent = {**form.fields, **values, "press": form.button(action)}
        response = await self.browser.submit(f"{self.browser.base}/act", sent, self.browser.csrf)
        return (
            await self.browser.page(response.headers["Location"]) if response.status == 303 else await response.text()
        )


def _panel(world: Mixed) -> str:
    return words(world.language)("lead-title", title="").strip(": ")


async def lead_of(world: Mixed, platform: str) -> Lead:
    """Return the facilitator on a platform."""
    if platform == "teams":
        return LeadInTeams(world, world.team.person("Berit Lead"))
    return LeadInSlack(world) if platform == "slack" else LeadOnWeb(world, await world.browser())


async def linked(world: Mixed, platform: str, code: str) -> None:
    """Show the gathering in a platform's channel too: somebody there types its code."""
    if platform == "slack":
        world.room.slack.names["U0LINK"] = "Grete Vold"
        answer = str(await world.room.command("U0LINK", f"koble til samling {code[:3].upper()} {code[3:]}"))
        assert "vises" in answer, answer
    elif platform == "teams":
        await world.team.person("Grete Vold").say(f"koble kanalen til {code}", TEAMS)


async def hall_of(world: Mixed, platform: str, browser: Browser | None) -> str:
    """Return everything that stands in the hall of a platform."""
    if platform == "slack":
        return "\n".join(one.words for one in world.room.slack.in_channel(SLACK) if not one.thread)
    if platform == "teams":
        said = (one.said for one in world.team.outside.messages.values() if one.conversation.startswith(TEAMS))
        return "\n".join(said).replace('\\"', '"')  # it is told as JSON
    assert browser is not None
    return re.sub(r"(<[^>]*>|\s)+", " ", await browser.page(browser.base))
