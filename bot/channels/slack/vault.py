"""Tokens as they lie in the database: sealed with a key made of the installation's secret, each for one workspace.

The newest secret seals; what was sealed with an older one can still be opened, for as long as that is in the settings.
"""

from base64 import urlsafe_b64encode
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.channels.slack.errors import Unreadable

_PURPOSE = b"runde.slack.tokens"


class Vault:
    """Seals and opens tokens. `secrets` has the newest first, and at least that."""

    def __init__(self, secrets: Sequence[str]) -> None:
        keys = [Fernet(_key(secret)) for secret in secrets]
        self._newest, self._ring = keys[0], MultiFernet(keys)

    def seal(self, team: str, token: str) -> str:
        """Return a workspace's token as nobody can read it."""
        return self._newest.encrypt(f"{team} {token}".encode()).decode()

    def open(self, team: str, sealed: str) -> str:
        """Return the token. Raises Unreadable for what was sealed with another key, or for another workspace."""
        try:
            owner, _, token = self._ring.decrypt(sealed).decode().partition(" ")
        except InvalidToken as error:
            raise Unreadable(team) from error
        if owner != team:
            raise Unreadable(team)
        return token

    def renewed(self, team: str, sealed: str) -> str:
        """Return it sealed with the newest key: itself, if it is already. Raises Unreadable."""
        token = self.open(team, sealed)
        try:
            self._newest.decrypt(sealed)
        except InvalidToken:
            return self.seal(team, token)
        return sealed


def _key(secret: str) -> bytes:
    """Return a key of its own for this purpose: the same secret signs sessions."""
    return urlsafe_b64encode(HKDF(SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret.encode()))
