"""Runde as Teams is told of it: the app package, a zip of the manifest, its languages and its icons. Knows nobody."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

SCHEMA_VERSION = "1.30"
_ADDRESS = "https://developer.microsoft.com/json-schemas/teams/v{version}/MicrosoftTeams.{kind}schema.json"
_SCOPES = (("team", "groupChat"), ("personal",))
_WHEN = (1980, 1, 1, 0, 0, 0)  # the same package from the same facts, to the byte
_ICONS = ("color.png", "outline.png")


@dataclass(frozen=True, slots=True)
class AppFacts:
    """What differs from one installation to another. `address` is where Runde is found."""

    app_id: str
    address: str
    version: str
    privacy: str = ""
    terms: str = ""


@dataclass(frozen=True, slots=True)
class AppTexts:
    """The app's words in one language. The commands are (what is typed, what it does): in a channel, and alone."""

    tag: str
    name: str
    full_name: str
    short: str
    full: str
    in_channel: Sequence[tuple[str, str]]
    alone: Sequence[tuple[str, str]]

    @property
    def commands(self) -> Sequence[Sequence[tuple[str, str]]]:
        """The command lists, in the order of the scopes."""
        return self.in_channel, self.alone


def teams_package(facts: AppFacts, texts: Sequence[AppTexts]) -> bytes:
    """Return the app package to upload in Teams. The first of `texts` is the default language."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        _put(package, "manifest.json", _json(teams_manifest(facts, texts)))
        for one in texts[1:]:
            _put(package, _language_file(one), _json(localization(one)))
        for name in _ICONS:
            _put(package, name, files("manifest").joinpath("icons", name).read_bytes())
    return packed.getvalue()


def teams_manifest(facts: AppFacts, texts: Sequence[AppTexts]) -> dict[str, Any]:
    """Return the manifest. Runde asks for no permission: it hears what mentions it, and answers where it is."""
    own = texts[0]
    return {
        "$schema": _ADDRESS.format(version=SCHEMA_VERSION, kind=""),
        "manifestVersion": SCHEMA_VERSION,
        "version": facts.version,
        "id": facts.app_id,
        "developer": {
            "name": "Runde",
            "websiteUrl": facts.address,
            "privacyUrl": facts.privacy or facts.address,
            "termsOfUseUrl": facts.terms or facts.address,
        },
        "name": {"short": own.name, "full": own.full_name},
        "description": {"short": own.short, "full": own.full},
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#0B6B63",
        "localizationInfo": {
            "defaultLanguageTag": own.tag,
            "additionalLanguages": [{"languageTag": one.tag, "file": _language_file(one)} for one in texts[1:]],
        },
        "bots": [
            {
                "botId": facts.app_id,
                "scopes": ["team", "groupChat", "personal"],
                "supportsFiles": True,  # a slide sent in the personal conversation
                "isNotificationOnly": False,
                "commandLists": [
                    {"scopes": list(scopes), "commands": [_command(*command) for command in commands]}
                    for scopes, commands in zip(_SCOPES, own.commands, strict=True)
                ],
            }
        ],
        "defaultInstallScope": "team",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
        "supportsChannelFeatures": "tier1",  # shared and private channels too
        "validDomains": [],
    }


def localization(texts: AppTexts) -> Mapping[str, str]:
    """Return the words of another language than the default, as Teams wants them."""
    words = {
        "$schema": _ADDRESS.format(version=SCHEMA_VERSION, kind="Localization."),
        "name.short": texts.name,
        "name.full": texts.full_name,
        "description.short": texts.short,
        "description.full": texts.full,
    }
    for place, commands in enumerate(texts.commands):
        for number, (title, description) in enumerate(commands):
            key = f"bots[0].commandLists[{place}].commands[{number}]"
            words |= {f"{key}.title": title, f"{key}.description": description}
    return words


def _command(title: str, description: str) -> Mapping[str, str]:
    return {"title": title, "description": description}


def _language_file(texts: AppTexts) -> str:
    return f"{texts.tag}.json"


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def _put(package: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _WHEN)
    entry.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(entry, content)
