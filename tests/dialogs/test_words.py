"""Every text exists in every language, and asks for the same facts there."""

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from dialogs.words import LANGUAGES, known, sources, words

SOURCES = {language: sources(language) for language in LANGUAGES}
FILES = sorted(set().union(*SOURCES.values()))


class Facts(Visitor):
    """Collects the facts a text asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def texts(language: str, file: str) -> dict[str, set[str]]:
    """Return the texts of a file or a method, attributes too, with the facts each asks for."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(SOURCES[language].get(file, "")).body:
        assert not isinstance(entry, ast.Junk), f"{language}/{file}: {entry.content}"
        if isinstance(entry, ast.Message):
            parts = {entry.id.name: entry.value} if entry.value else {}
            parts |= {f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes}
            for key, pattern in parts.items():
                assert key not in found, f"{language}/{file}: {key} stands twice"
                collector = Facts()
                collector.visit(pattern)
                found[key] = collector.names
    return found


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "nb"])
def test_every_text_is_there_in_every_language(file: str, language: str) -> None:
    bokmaal, other = texts("nb", file), texts(language, file)
    assert sorted(bokmaal.keys() ^ other.keys()) == []
    assert {key: facts for key, facts in other.items() if facts != bokmaal[key]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_stands_in_two_files(language: str) -> None:
    seen: dict[str, str] = {}
    for file in FILES:
        for key in texts(language, file):
            assert key not in seen, f"{key} stands in {seen.get(key)} and {file}"
            seen[key] = file


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_without_the_parser_is_what_it_would_read(language: str) -> None:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource("".join(SOURCES[language].values())))
    for key in (key for file in FILES for key, facts in texts(language, file).items() if not facts):
        name, _, attribute = key.partition(".")
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None
        assert words(language)(key) == bundle.format_pattern(pattern)[0], key


@pytest.mark.parametrize("file", FILES)
def test_nynorsk_is_nynorsk(file: str) -> None:
    text = SOURCES["nn"][file].casefold()
    said = " ".join(line.partition("=")[2] or line for line in text.splitlines() if not line.startswith("#"))
    strangers = {"ikke", "hva", "hvem", "hvordan", "jeg", "noen", "noe", "fra", "hvis", "etter hvert"}
    assert strangers & set(said.replace(",", " ").replace(".", " ").replace("?", " ").split()) == set()


@pytest.mark.parametrize("tag,language", [("no", "nb"), ("nn-NO", "nn"), ("en_US", "en"), ("fr", "nb"), ("", "nb")])
def test_the_nearest_language_is_spoken(tag: str, language: str) -> None:
    assert known(tag) == language
    assert words(tag).language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebodys_own_words_may_be_long(language: str) -> None:
    essay = "Vi må snakke sammen. " * 300
    assert essay in words(language)("action-is-done", text=essay)
