"""Slides as hurried people write them, each with the plan a reader makes of it. All words are our own."""

import json
from pathlib import Path

import pytest

from facilitation.plan_json import plan_from_json, plan_to_json
from facilitation.plan_text import plan_text
from facilitation.slide import read_plan

SLIDES = sorted(Path(__file__).parent.parent.joinpath("slides").glob("*.txt"))
slides = pytest.mark.parametrize("path", SLIDES, ids=[path.stem for path in SLIDES])


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def expected(path: Path) -> object:
    return {"meetings": [], **json.loads(text_of(path.with_suffix(".json")))}


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    assert len(SLIDES) >= 40


@slides
def test_a_slide_reads_as_a_person_reads_it(path: Path) -> None:
    assert plan_to_json(read_plan(text_of(path))) == expected(path)


@slides
def test_the_end_of_lines_and_of_the_file_do_not_matter(path: Path) -> None:
    windows = text_of(path).replace("\n", "\r\n") + "\r\n\r\n"
    assert plan_to_json(read_plan(windows)) == expected(path)


@slides
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_plan_written_as_a_slide_reads_back_as_itself(path: Path, language: str) -> None:
    plan = read_plan(text_of(path))
    again = read_plan(plan_text(plan, language))
    assert (again.rounds, again.groups) == (plan.rounds, plan.groups)


@slides
def test_a_plan_survives_its_json(path: Path) -> None:
    plan = read_plan(text_of(path))
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan)))) == plan
