"""`runde plan`: from a file as people have it to a page or JSON, and one clear line when that cannot be."""

import json
import zipfile
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.slide import Slide
from pptx.util import Inches
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.slides import SlideError, slide_text

SLIDES = Path(__file__).parent.parent / "slides"
SLIDE = """Refleksjon i kommunegrupper (1)

Hva vil vi få til på tvers?

Individuelt 3 minutter
Kommunegruppe 15 minutter (rekkefremlegg)
Plenum; Padlet
Kaffevakt: den som er tørst
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RUNDE_LANGUAGE", raising=False)


def run(*words: str, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(app, ["plan", *words], input=stdin)


def read(path: Path) -> dict[str, list[dict[str, object]]]:
    result = run(str(path), "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, list[dict[str, object]]] = json.loads(result.stdout)
    return found


def saved(tmp_path: Path, data: bytes | str, name: str = "slide.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_json_holds_exactly_what_is_promised(tmp_path: Path) -> None:
    assert read(saved(tmp_path, SLIDE)) == {
        "rounds": [
            {
                "title": "Refleksjon i kommunegrupper",
                "number": 1,
                "track": "kommune",
                "context": [],
                "questions": [{"text": "Hva vil vi få til på tvers?", "part": 1}],
                "phases": [
                    {"kind": "individual", "minutes": 3},
                    {"kind": "group", "minutes": 15, "turns": True},
                    {"kind": "plenum", "minutes": None, "tool": "Padlet"},
                ],
                "roles": [],
            }
        ],
        "groups": [],
        "meetings": [],
        "warnings": ["Forstod ikke linjen: «Kaffevakt: den som er tørst»"],
    }


def test_people_get_a_page_and_the_warnings_beside_it(tmp_path: Path) -> None:
    result = run(str(saved(tmp_path, SLIDE)))
    assert result.exit_code == 0
    assert "Hva vil vi få til på tvers?" in result.stdout
    assert "15 minutter" in result.stdout
    assert "Kaffevakt" not in result.stdout
    assert "Advarsel: Forstod ikke linjen: «Kaffevakt" in result.stderr


MEETINGS = """Møteplan 2031
Torsdag 21. august kl. 09-12, Rådhuset
onsdag 12. november kl. 9-12
og kaffe til alle som vil ha.
"""


def test_a_meeting_plan_gives_meetings_and_no_round(tmp_path: Path) -> None:
    plan = read(saved(tmp_path, MEETINGS))
    assert plan["meetings"] == [
        {"start": "2031-08-21T09:00:00+02:00", "end": "2031-08-21T12:00:00+02:00", "place": "Rådhuset"},
        {"start": "2031-11-12T09:00:00+01:00", "end": "2031-11-12T12:00:00+01:00"},
    ]
    assert plan["rounds"] == []
    assert list(map(str, plan["warnings"])) == ["Forstod ikke linjen: «og kaffe til alle som vil ha.»"]


@pytest.mark.parametrize(
    "language,day", [("nb", "torsdag 21. august 2031"), ("nn", "torsdag 21. august 2031"), ("en", "21 August 2031")]
)
def test_people_see_the_day_of_a_meeting_in_words(tmp_path: Path, language: str, day: str) -> None:
    page = run(str(saved(tmp_path, MEETINGS)), "--language", language).stdout
    assert day in " ".join(page.split())
    assert "09:00–12:00" in page


@pytest.mark.parametrize("language,word", [("nb", "Spørsmål"), ("nn", "Fasar"), ("en", "Questions")])
def test_the_page_is_in_the_language_asked_for(tmp_path: Path, language: str, word: str) -> None:
    assert word in run(str(saved(tmp_path, SLIDE)), "--language", language).stdout


@pytest.mark.parametrize("path", sorted(SLIDES.glob("*.txt")), ids=lambda path: path.stem)
def test_every_slide_of_the_corpus_can_be_shown(path: Path) -> None:
    assert run(str(path)).exit_code == 0


def test_a_dash_reads_standard_input() -> None:
    result = run("-", "--json", stdin=SLIDE.encode())
    assert json.loads(result.stdout)["rounds"][0]["number"] == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_letters_are_read_however_they_are_written(tmp_path: Path, encoding: str) -> None:
    plan = read(saved(tmp_path, SLIDE.encode(encoding)))
    assert plan["rounds"][0]["questions"] == [{"text": "Hva vil vi få til på tvers?", "part": 1}]


def test_markdown_loses_its_marks_and_keeps_its_form(tmp_path: Path) -> None:
    text = """---
author: vi
---
Refleksjon i _kommunegrupper_ (2)
=================================

<!-- ikke vis -->
> Hva lærte **vi** av [rapporten](https://example.org/)?

* *Individuelt*: 3 min
* `Gruppe`: 12 min

---

## Refleksjon 3

1\\. Hva nå?

- Gruppe: 5 min
"""
    first, second = read(saved(tmp_path, text, "slides.md"))["rounds"]
    assert (first["title"], first["number"], first["track"]) == ("Refleksjon i kommunegrupper", 2, "kommune")
    assert first["questions"] == [{"text": "Hva lærte vi av rapporten?", "part": 1}]
    assert first["phases"] == [{"kind": "individual", "minutes": 3}, {"kind": "group", "minutes": 12}]
    assert (second["title"], second["number"]) == ("Refleksjon 3", 3)
    assert second["questions"] == [{"text": "Hva nå?", "part": 1}]


def box(slide: Slide, text: str, left: float, top: float) -> None:
    slide.shapes.add_textbox(Inches(left), Inches(top), Inches(3), Inches(1)).text_frame.text = text


def deck(tmp_path: Path) -> Path:
    """A deck whose shapes were added in another order than a reader takes them."""
    presentation = Presentation()
    cover = presentation.slides.add_slide(presentation.slide_layouts[0])
    cover.shapes.title.text = "Velkommen til samling"
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    box(slide, "Ordstyrer: den som har\vgul sekk", 5, 4.1)
    box(slide, "Individuelt 3 min\nKommunegruppe 15 min", 1, 4)
    box(slide, "Hva vil vi få til\vpå tvers?\n\nFinn to tiltak.", 1, 2)
    slide.shapes.title.text = "Refleksjon i\vkommunegrupper (1)"
    slide.notes_slide.notes_text_frame.text = "Gruppe 99 min"
    inner = slide.shapes.add_group_shape()
    inner.shapes.add_textbox(Inches(1), Inches(6), Inches(3), Inches(1)).text_frame.text = "Plenum: Padlet"
    groups = presentation.slides.add_slide(presentation.slide_layouts[5])
    groups.shapes.title.text = "Grupper"
    table = groups.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(8), Inches(2)).table
    for row, column, text in [(0, 0, "Gruppe 1"), (0, 1, "Gruppe 2"), (1, 0, "Skien (2)\nEva Moe"), (1, 1, "Tinn (4)")]:
        table.cell(row, column).text = text
    path = tmp_path / "deck.pptx"
    presentation.save(str(path))
    return path


def test_a_powerpoint_deck_is_read_as_it_is_seen(tmp_path: Path) -> None:
    plan = read(deck(tmp_path))
    (only,) = plan["rounds"]
    assert (only["title"], only["number"], only["track"]) == ("Refleksjon i kommunegrupper", 1, "kommune")
    assert only["questions"] == [
        {"text": "Hva vil vi få til på tvers?", "part": 1},
        {"text": "Finn to tiltak.", "part": 2},
    ]
    assert [(phase["kind"], phase["minutes"]) for phase in only["phases"]] == [  # type: ignore[attr-defined]
        ("individual", 3),
        ("group", 15),
        ("plenum", None),
    ]
    assert only["roles"] == [
        {"roles": ["moderator"], "criterion": {"kind": "claimed", "text": "den som har gul sekk", "among": "all"}}
    ]
    assert plan["groups"] == [
        {"name": "Gruppe 1", "organisations": [{"name": "Skien", "count": 2}], "people": ["Eva Moe"]},
        {"name": "Gruppe 2", "organisations": [{"name": "Tinn", "count": 4}], "people": []},
    ]
    assert any("Velkommen til samling" in str(warning) for warning in plan["warnings"])


def test_a_powerpoint_deck_can_come_through_standard_input(tmp_path: Path) -> None:
    result = run("-", "--json", stdin=deck(tmp_path).read_bytes())
    assert json.loads(result.stdout)["rounds"][0]["title"] == "Refleksjon i kommunegrupper"


def bomb(tmp_path: Path) -> Path:
    path = tmp_path / "bomb.pptx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for at in range(6):
            archive.writestr(f"ppt/media/{at}.xml", b"\0" * 40_000_000)
    return path


@pytest.mark.parametrize(
    "name,data,said",
    [
        ("broken.pptx", b"PK\x03\x04 and then nothing", "Kan ikke lese broken.pptx"),
        ("text.pptx", b"Refleksjon", "Kan ikke lese text.pptx"),
        ("empty.pptx", b"", "Kan ikke lese empty.pptx"),
        ("slide.pdf", b"%PDF", "ikke .pdf"),
        ("picture.txt", bytes(range(256)), "Kan ikke lese picture.txt"),
        ("long.txt", b"a" * 2_000_001, "ikke mer enn 2 MB"),
        ("long.md", b"a" * 20_000_001, "ikke mer enn 20 MB"),
    ],
)
def test_what_cannot_be_read_gets_one_line(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    assert_refused(run(str(saved(tmp_path, data, name))), said)


def assert_refused(result: Result, said: str) -> None:
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in result.stderr
    assert result.stderr.count("\n") == 1


def test_what_is_no_file_gets_one_line(tmp_path: Path) -> None:
    assert_refused(run(str(tmp_path / "none.txt")), "Fant ikke filen")
    assert_refused(run(str(tmp_path)), "ikke en fil")
    assert_refused(run("bad\0name"), "ikke en fil")
    assert_refused(run(str(tmp_path / "none.txt"), "--language", "en"), "There is no file")


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused(tmp_path: Path) -> None:
    assert_refused(run(str(bomb(tmp_path))), "for stor")


def test_a_zip_that_is_no_presentation_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "zip.pptx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<not xml")
    with pytest.raises(SlideError):
        slide_text(path)


def test_a_damaged_deck_is_refused_and_never_a_stack_trace(tmp_path: Path) -> None:
    whole = deck(tmp_path).read_bytes()
    for cut in range(0, len(whole), len(whole) // 40):
        damaged = saved(tmp_path, whole[:cut] + bytes(40) + whole[cut + 40 :], "damaged.pptx")
        result = run(str(damaged), "--json")
        assert result.exit_code in (0, 2), result.output
        assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_programme_is_recognised(tmp_path: Path) -> None:
    agenda = saved(tmp_path, "09.00 Velkommen v/ Kari Dal\n09.10 Runde rundt bordet\n10.15 Pause\n10.30 Slutt")
    found = read(agenda)
    assert [(one["title"], one["kind"]) for one in found["programme"]] == [
        ("Velkommen", "talk"), ("Runde rundt bordet", "work"), ("Pause", "break"),
    ]  # fmt: skip
    assert "Kari Dal" in run(str(agenda)).stdout


def test_a_plan_can_be_had_as_text_that_reads_as_the_same(tmp_path: Path) -> None:
    slide = saved(tmp_path, "Må, bør, kan: den nye planen")
    written = run(str(slide), "--text")
    assert read(saved(tmp_path, written.stdout, "again.txt"))["rounds"] == read(slide)["rounds"]
    lost = run(str(saved(tmp_path, "Forventninger")), "--text")
    assert "Hvor hører ønskene hjemme?" in lost.stderr, "a 2x2 without things is not written on slides"
