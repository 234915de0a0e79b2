"""What is answered as an organisation is shown with its name; how people felt is a face before the note."""

from facilitation.carrying import Seed, seeds
from facilitation.feelings import felt, sore_spots
from facilitation.kinds import Board, Harvest, Numbers, Scale, Timeline, Topic
from facilitation.named import Givers, counted
from facilitation.people import Participant
from facilitation.plan import Question
from facilitation.poll import Outcome, Poll
from facilitation.tallies import BoardTally, ChoiceTally, Column, ComparedTally, Count, MatrixTally

PEOPLE = {
    "kari": Participant("kari", "Kari Dal", "Skien"),
    "ola": Participant("ola", "Ola Berg", "Bamble"),
    "siri": Participant("siri", "Siri Lund", "Skien"),
}


def givers(**by: str) -> Givers:
    return Givers(by, PEOPLE)


def test_each_organisations_answer_stands_on_the_scale_by_name() -> None:
    question = Question("Vi kjenner planen", kind=Scale(1, 10, "lite", "godt"), shared=True)
    tally = counted(question, ["4", "8", "6"], givers(kari="4", ola="8", siri="6"))
    assert isinstance(tally, ComparedTally)
    assert tally.by_organisation
    assert [(one.name, one.tally.mean) for one in tally.series] == [("Bamble", 8), ("Skien", 5)]


def test_a_shared_board_has_the_municipality_before_its_notes_and_others_have_nobodys() -> None:
    question = Question("Flere i jobb", kind=Board(("Fremmer", "Hemmer")), shared=True)
    stored = {"kari": "0:Trygge voksne\n1:Lang vei", "ola": "1:Lang ventetid"}
    assert counted(question, list(stored.values()), givers(**stored)) == BoardTally(
        (Column("Fremmer", ("Skien: Trygge voksne",)), Column("Hemmer", ("Bamble: Lang ventetid", "Skien: Lang vei")))
    )
    alone = Question("Flere i jobb", kind=Board(("Fremmer", "Hemmer")))
    assert "Skien" not in str(counted(alone, list(stored.values()), givers(**stored)))


def test_numbers_are_added_up() -> None:
    kind = Numbers(("Elever, alene", "Elever, i gruppe", "Lærlinger, alene"))
    tally = counted(Question("Hvor mange?", kind=kind), ["0:3\n2:1", "0:2"], givers())
    counts = Count("Elever, alene", 5), Count("Elever, i gruppe", 0), Count("Lærlinger, alene", 1)
    assert tally == ChoiceTally(counts, 6)


def test_a_sign_at_either_end_of_a_note_is_how_it_felt() -> None:
    assert felt("Ingen svarte :(") == "☹ Ingen svarte"
    assert felt(":-) Hun viste vei") == "☺ Hun viste vei"
    assert felt("Greit nok 😐") == "😐 Greit nok"
    assert felt("Søkte (to ganger)") == "Søkte (to ganger)"
    assert felt(":(") == ":(", "a sign alone is the note"


def test_the_painful_spots_go_on_those_with_most_of_it_first() -> None:
    kind = Timeline(("før", "etter"), ("velge", "trenge hjelp"))
    stored = ["0:0:Visste ikke :(\n0:0:Fikk hjelp :)", "1:1:Ventet et år :(\n1:1:Ingen ringte :(\n1:0:Fint"]
    question = Question("Hva møtte de?", kind=kind)
    tally = counted(question, stored, givers())
    assert isinstance(tally, MatrixTally)
    spots = sore_spots(tally)
    assert [spot.title for spot in spots] == ["trenge hjelp, etter", "velge, før"]
    found = seeds(Outcome(Poll(1, 1, question), 2, 2, tally))
    assert found == [Seed(f"{spot.title}: {spot.notes[0]}") for spot in spots]


def test_a_topic_that_was_harvested_goes_on_with_its_host() -> None:
    topics = Topic("Skoleveier", "kari", 1, "Salen"), Topic("Fritid", "ola", 2, "Salen")
    question = Question("Høst", kind=Harvest(topics))
    tally = counted(question, ["0:Tre veier mangler lys\n0:Foreldre går med"], givers())
    assert isinstance(tally, BoardTally)
    assert tally.columns[0] == Column("Skoleveier (Kari Dal)", ("Tre veier mangler lys", "Foreldre går med"))
    assert seeds(Outcome(Poll(1, 1, question), 1, 3, tally)) == [Seed("Skoleveier: Tre veier mangler lys", "kari")]
