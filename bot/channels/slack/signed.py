"""What Slack sends by HTTP: whether it is Slack's, and what stands in it.

Bolt's own reading is not used: it takes a form apart before it has looked at who signed it, with a reader that takes
six times as long for a modal's answers as the one of aiohttp's own URLs.
"""

import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.signature import SignatureVerifier
from yarl import URL

from bot.channels.slack.errors import BadBody, NotSigned

_SHORT = 1000  # bytes


class Signed:
    """Reads what is signed with one secret. Source: https://docs.slack.dev/authentication/verifying-requests-from-slack."""

    def __init__(self, secret: str) -> None:
        self._verifier = SignatureVerifier(secret)

    def read(self, body: bytes, headers: Mapping[str, str]) -> dict[str, Any]:
        """Return what stands in a body.

        Raises NotSigned for what Slack has not signed within the last five minutes, BadBody for what it never sends.
        """
        if not self._is_slacks(body, headers):
            raise NotSigned
        try:
            text = body.decode()
            if not text.startswith("{"):
                form = _form(text)
                text = form.get("payload", "")
                if not text:
                    return dict(form)
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise BadBody from error
        if not isinstance(found, dict):
            raise BadBody
        return found

    def _is_slacks(self, body: bytes, headers: Mapping[str, str]) -> bool:
        stamp, signature = headers.get("X-Slack-Request-Timestamp"), headers.get("X-Slack-Signature")
        try:
            return self._verifier.is_valid(body, stamp, signature)
        except (ValueError, TypeError):  # the time is no number, the body no text; or letters that no signature has
            return False


def is_a_try_of_the_line(body: bytes) -> bool:
    """Tell whether Slack only looks at the certificate: that alone comes unsigned."""
    return len(body) < _SHORT and _form(body.decode(errors="replace")).get("ssl_check") == "1"


def _form(text: str) -> Mapping[str, str]:
    return URL.build(query_string=text, encoded=True).query
