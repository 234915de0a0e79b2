"""Every text a user sees, in bokmål, nynorsk and English: `words("nb")("key", name="Kari")`.

The texts are Fluent files beside this module, one folder a language, one file for each part of the product.
"""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nb", "nn", "en")
DEFAULT = "nb"


class Words:
    """The texts of one language."""

    def __init__(self, language: str, bundle: FluentBundle) -> None:
        self.language = language
        self._bundle = bundle

    def __call__(self, key: str, **facts: str | int) -> str:
        """Return the text `key` (or `key.attribute`) filled with `facts`. Raises KeyError for a missing text."""
        name, _, attribute = key.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, facts)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        """Tell whether there is a text `key`."""
        return self._bundle.has_message(key)


def known(language: str) -> str:
    """Return the language Runde speaks that is nearest to a BCP 47 tag; bokmål for any it does not know."""
    tag = language.lower().replace("_", "-").split("-")[0]
    return {"no": "nb"}.get(tag, tag if tag in LANGUAGES else DEFAULT)


@cache
def words(language: str) -> Words:
    """Return the texts of a language (see `known`), read once."""
    language = known(language)
    bundle = FluentBundle([language], use_isolating=False)  # the marks would show up in cards and files
    for file in sorted(Path(__file__).parent.joinpath(language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return Words(language, bundle)
