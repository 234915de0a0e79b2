"""One table of what is asked in each way there is: what somebody fills in, and what is to come of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.messages import Button, Message
from dialogs.views.poll_view import poll_buttons, poll_inputs
from dialogs.words import words
from facilitation.giving import WHOLE
from facilitation.kinds import (
    Axis,
    Board,
    Choice,
    Dots,
    FreeText,
    Harvest,
    Kind,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    Topic,
    Visit,
    WordCloud,
)
from facilitation.plan import Question
from facilitation.poll import Poll
from tests.documents.stories import KARI, OLA, ROUND

NB = words("nb")
TOPICS = (Topic("Nattkafé", KARI.person_id, 1, "Biblioteket"), Topic("Bålplass", OLA.person_id, 1, "Hagen"))


@dataclass(frozen=True, slots=True)
class Case:
    """A kind, what is filled in by field (or which button is pressed), what is stored, and what is told of it:
    `live` in the hall, and `row` in the tables of the page, the minutes and the files.
    """

    kind: Kind
    fields: Mapping[str, str]
    stored: str
    live: str
    row: tuple[str | int, ...]
    button: str = "Send svar"


CASES = (
    Case(FreeText(), {WHOLE: "En fast voksen"}, "En fast voksen", "En fast voksen", ("En fast voksen",)),
    Case(FreeText(points=3), {WHOLE: "Buss\nVaffel"}, "Buss\nVaffel", "Vaffel", ("Vaffel",)),
    Case(WordCloud(), {WHOLE: "trygghet\nkaffe"}, "trygghet\nkaffe", "kaffe (1)", ("kaffe", 1)),
    Case(Choice(("Ja", "Nei", "Vet ikke")), {WHOLE: "1"}, "1", "Nei: 1 (100", ("Nei", 1)),
    Case(Choice(("Buss", "Tog", "Båt"), 2), {WHOLE: "0\n2"}, "0\n2", "Båt: 1 (100", ("Båt", 1)),
    Case(Scale(low="utrygg"), {WHOLE: "9"}, "9", "Gjennomsnitt: 9", ("Gjennomsnitt", 9)),
    Case(Dots(2, things=("Buss", "Kafé", "Tog")), {WHOLE: "0\n2"}, "0:1\n2:1", "Tog: 1", ("Tog", 1)),
    Case(Dots(5, 3, ("Buss", "Kafé")), {"0": "2", "1": "3"}, "0:2\n1:3", "Kafé: 3", ("Kafé", 3)),
    Case(
        Board(("Fremmer", "Hemmer")),
        {"0": "Buss\nTog", "1": "Regn"}, "0:Buss\n0:Tog\n1:Regn", "Regn", ("Hemmer", "Regn"),
    ),
    Case(
        Quadrant(Axis("innsats", "lav", "høy"), Axis("effekt", "lav", "høy"), ("Buss", "Kafé")),
        {"0:across": "1", "0:up": "9"}, "0:1:9", "Buss: øverst til venstre", ("Buss", 10, 90, "øverst til venstre"),
    ),
    Case(
        Timeline(("før", "etter"), ("hjemme", "på skolen")),
        {"0:1": "Vi øver", "1:0": "Ringe"}, "1:0:Ringe\n0:1:Vi øver", "Vi øver", ("på skolen", "før", "Vi øver"),
    ),
    Case(Numbers(("Intervjuer", "Besøk")), {"0": "4", "1": ""}, "0:4", "Intervjuer: 4 (100", ("Intervjuer", 4)),
    Case(
        Market(("Biblioteket",)),
        {WHOLE: "Nattkafé"}, "Nattkafé", "Nattkafé (Kari", ("Biblioteket", "Nattkafé (Kari Nordmann)"),
    ),
    Case(Visit(TOPICS), {}, "1", "Hagen: Bålplass: 1", ("Hagen: Bålplass", 1), "Hagen: Bålplass"),
    Case(Harvest(TOPICS), {"0": "Åpent til ti"}, "0:Åpent til ti", "Åpent til ti", ("Åpent til ti",)),
)  # fmt: skip


def asked(case: Case) -> Poll:
    return Poll(ROUND.id, 1, Question("Hva nå?", kind=case.kind))


def form(case: Case) -> Message:
    """What somebody has in front of them who is asked."""
    poll = asked(case)
    send = Button("answer", "Send svar", {"round": "1"}, submits=True)
    return Message(
        "Spørsmål til salen",
        inputs=poll_inputs(poll, NB, KARI.person_id, alone=True),
        buttons=poll_buttons(poll, NB) or (send,),
    )


def filled(case: Case) -> dict[str, str]:
    return {f"poll:{ROUND.id}:1:{field}": text for field, text in case.fields.items()}
