"""One file of minutes in the form asked for."""

import json
from dataclasses import replace

import pytest

from bot.commands import export
from bot.documents import FORMS
from bot.documents.files import render
from dialogs import closing
from dialogs.words import LANGUAGES
from tests.documents.stories import story

NAMES = {
    "minutes": {"nb": "referat", "nn": "referat", "en": "minutes"},
    "results": {"nb": "resultater", "nn": "resultat", "en": "results"},
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_form_in_each_language(form: str, language: str) -> None:
    file = render(story(), form, language)
    assert file.name == f"{NAMES[FORMS[form].kind][language]}-2026-05-04-refleksjon-i-kommunegrupper.{form}"
    assert file.content_type == FORMS[form].content_type
    assert file.body


def test_what_people_are_offered_is_what_can_be_written() -> None:
    assert tuple(FORMS) == closing.FORMS == tuple(export.Form)


def test_json_holds_the_fields_as_they_are() -> None:
    told = json.loads(render(story(), "json").body)
    assert told["about"]["gathering"] == "Partnerskapssamling i Skien"
    assert told["started_at"] == "2026-05-04T07:05:00+00:00"
    point = told["groups"][0]["points"][0]
    assert (point["part"], point["text"], point["organisation"]) == (1, "En felles oversikt", "Skien")
    assert "author" not in point
    first = told["polls"][0]["tally"]["counts"][0]
    assert (first["label"], first["count"], first["group"]) == ("Larvik: Flere møteplasser", 3, 1)


def test_a_file_name_is_ascii_whatever_the_title_is() -> None:
    assert render(replace(story(), title="Øvrige aktører: «hva nå?» / 日本"), "md").name == (
        "referat-2026-05-04-ovrige-aktorer-hva-na.md"
    )
    assert render(replace(story(), title="", started_at=None, opened_at=None), "md").name == "referat.md"


def test_another_form_is_refused() -> None:
    with pytest.raises(KeyError):
        render(story(), "exe")
