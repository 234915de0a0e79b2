"""Our adapter on the SDK's public seams: its turns and middleware, our authentication and our way to the connector.

The SDK's `CloudAdapter` costs 10 ms a turn, blocks in threads and answers garbage with 500; nothing of it is used here.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import ResourceResponse
from botframework.connector.auth.connector_factory import ConnectorFactory

from bot.channels.teams.auth import Authentication, Guard
from bot.channels.teams.connector import Connector
from bot.channels.teams.replies import NOTHING, Answer
from bot.channels.teams.wire import activity_from, json_of

Logic = Callable[[Any], Awaitable[Answer]]


class _Bound:
    """The connector of one service address, as the SDK carries it through a turn."""

    __slots__ = ("connector", "service_url")

    def __init__(self, connector: Connector, service_url: str) -> None:
        self.connector = connector
        self.service_url = service_url


class _Factory(ConnectorFactory):  # type: ignore[misc] # the SDK has no types
    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def create(self, service_url: str, audience: str) -> _Bound:  # noqa: ARG002 - the SDK's signature
        return _Bound(self._connector, service_url)


class RundeAdapter(CloudAdapterBase):  # type: ignore[misc] # the SDK has no types
    """Runs a turn for each activity, and sends what middleware sends over the connections that all share."""

    def __init__(self, guard: Guard, connector: Connector) -> None:
        super().__init__(Authentication(guard, _Factory(connector)))

    async def process(self, body: object, header: str, logic: Logic) -> Answer:
        """Let an activity (parsed JSON) in and return the answer. Raises TeamsError, and what `logic` raises."""
        activity = activity_from(body)
        proven = await self.bot_framework_authentication.authenticate_request(activity, header)
        answers: list[Answer] = []

        async def run(context: Any) -> None:
            answers.append(await logic(context.activity))

        await self.process_activity(proven, activity, run)
        return answers[0] if answers else NOTHING  # middleware may end a turn before it comes to us

    async def send_activities(self, context: Any, activities: Sequence[Any]) -> Sequence[Any]:
        """Send what a turn sends; raises `dialogs.outgoing`'s errors."""
        return [ResourceResponse(id=await self._send(context, activity)) for activity in activities]

    async def _send(self, context: Any, activity: Any) -> str:
        bound: _Bound = context.turn_state[self.BOT_CONNECTOR_CLIENT_KEY]
        return await bound.connector.send(bound.service_url, activity.conversation.id, json_of(activity))

    async def update_activity(self, context: Any, activity: Any) -> Any:
        """Change what was sent before."""
        bound: _Bound = context.turn_state[self.BOT_CONNECTOR_CLIENT_KEY]
        conversation = activity.conversation.id
        await bound.connector.update(bound.service_url, conversation, activity.id, json_of(activity))
        return ResourceResponse(id=activity.id)

    async def delete_activity(self, context: Any, reference: Any) -> None:
        """Take back what was sent before."""
        bound: _Bound = context.turn_state[self.BOT_CONNECTOR_CLIENT_KEY]
        await bound.connector.delete(bound.service_url, reference.conversation.id, reference.activity_id)
