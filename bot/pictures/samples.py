"""What the gallery shows: made-up answers of every kind, few and many, short and long."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from dialogs.messages import Picture
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.cloud import cloud
from facilitation.feelings import felt
from facilitation.kinds import Axis
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    ComparedTally,
    DatedTally,
    DotTally,
    Mark,
    MatrixTally,
    Named,
    Progress,
    ProgressTally,
    QuadrantTally,
    ScaleTally,
    Tally,
    board_tally,
    choice_tally,
    dot_tally,
    matrix_tally,
    quadrant_tally,
    scale_tally,
)

SIZES = (3, 30, 300)

_WORDS = """tidlig innsats|samarbeid|kommunen|psykisk helse|tillit|møteplasser|ungdom|folkehelse|tid|NAV-kontor
medvirkning|kommunene|frivillighet|åpenhet|ærlighet|øving|tverrfaglig samarbeid|ledelse|innbyggere|lavterskeltilbud
skolen|forebygging|økonomi|nærmiljø|helsestasjon|barn og unge|trygghet|kunnskap|felles mål|rusforebygging|kulturskole
idrettslag|foreldre|språk|bolig|arbeid|inkludering|fritidskort|utenforskap|livskvalitet|mestring|naturen|kollektivtrafikk
folkehelsekoordinator|interkommunalt samarbeid|planarbeid|data|prioritering|mot|latter|kaffe|vaner|støtte|små skritt"""
_POINTS = (
    "Ett felles kontaktpunkt for familier som trenger hjelp fra flere tjenester samtidig, med fast person å ringe til",
    "Åpne skolebygg på ettermiddagen",
    "Ungdomsråd inn tidlig i alle planer",
    "Bo-, arbeids- og velferdsregionsamarbeidsavtaler",
    "Felles kompetanseplan",
    "Gå-grupper",
    "Årlig møte mellom ordførerne om folkehelse, der status for tiltakene legges fram og nye avtaler blir inngått",
    "Øvelse",
)
_NOTES = (
    "God ledelse som etterspør resultater",
    "Tid",
    "Kjennskap til hverandre på tvers av tjenester og kommuner",
    "Økonomi",
    "Mange små prosjekter som slutter når pengene tar slutt, og ingen som eier det som er igjen",
    "Faste møteplasser",
    "Ulike datasystemer",
    "Ildsjeler",
)
_PLACES = (
    "Skien",
    "Porsgrunn",
    "Midt-Telemark",
    "Bamble",
    "Nav Telemark, avdeling for arbeid og utdanning i Grenland",
    "Kragerø",
    "Ungdommens fylkesråd i Vestfold og Telemark",
    "Nome",
    "Samarbeidsrådet for interkommunale velferdstjenester i Øst-Telemark",
    "Hjartdal",
)
_WHERE = (
    "",
    " i hele regionen",
    " på helsestasjonen",
    " for de yngste",
    " i bygda",
    " hos oss",
    " fra dag én",
    " i by og bygd",
)
_DEEDS = (
    "Gå-gruppe",
    "Foreldrekurs",
    "Åpen hall",
    "Felles vaktordning for barnevernet i regionen",
    "Leksehjelp",
    "Kafé",
)
_REACHED = (
    "Behovet er kartlagt sammen med ungdommene",
    "Kommunestyret har vedtatt planen",
    "De første tre skolene er i gang, og erfaringene er delt med de andre kommunene i regionen",
    "Alle har et trygt sted å være etter skoletid",
)


def pictures() -> Iterator[tuple[str, Picture]]:
    """Yield every sample with its name."""
    say = words("nb")
    for size in SIZES:
        for kind, title, tally in _tallies(size):
            yield f"{kind}-{size}", picture_of(title, tally, say)
        before, after = _scale(size, 4.6), _scale(size, 7.2)
        title = "Hvor trygg er du på hva som er din oppgave?"
        yield f"before-after-{size}", picture_of(title, after, say, before=before)
        first, last = _organisations(size, 4.2), _organisations(size, 6.8)
        yield f"organisations-{size}", picture_of("Vi vet hvor de unge uten arbeid er", last, say, before=first)


def of_methods() -> Iterator[tuple[str, Picture]]:
    """Yield what two methods put on the wall, each with its name."""
    yield "open-space", picture_of("Hva vil du ta opp?", _open_space(), words("nb"))
    yield "user-journey", picture_of("Fra 10. trinn til lære: Hva møtte de unge?", _journey(), words("nb"))


def _tallies(size: int) -> Iterator[tuple[str, str, Tally]]:
    yield "cloud", "Hva trenger vi mer av i partnerskapet?", cloud(_answers(size))
    yield "words", "Hva tar du med deg hjem?", _own_words(size)
    yield "choice", "Hvor langt har dere kommet?", _choices(size)
    yield "scale", "Hvor klar er kommunen din?", _scale(size, 6.4)
    yield "compared", "Hvor nyttig var samlingen?", _compared(size)
    yield "dots", "Hvilke tiltak skal vi begynne med? Tre stemmer hver.", _dots(size)
    yield "board", "Hva fremmer og hva hemmer god folkehelse hos dere?", _board(size)
    yield "matrix", "Hva gjør vi når, og for hvem?", _matrix(size)
    yield "quadrant", "Hva gir mest igjen for innsatsen?", _quadrant(size)
    yield "dated", "Milepælene våre", _dated(size)
    yield "progress", "Hvem er hvor", _progress(size)


def _answers(size: int) -> Sequence[str]:
    random, words = Random(size), _WORDS.replace("\n", "|").split("|")
    weights = [1 / (place + 2) for place in range(len(words))]
    return ["\n".join(random.choices(words, weights, k=2)) for _ in range(size)]


def _choices(size: int) -> ChoiceTally:
    options = (
        "Ikke begynt",
        "Vi har snakket om det",
        "Vi er i gang med noe",
        "Det er en del av det daglige arbeidet",
        "Vet ikke",
    )
    random = Random(size)
    return choice_tally(options, ([random.choices(range(5), (2, 4, 7, 3, 1))[0]] for _ in range(size)))


def _scale(size: int, middle: float) -> ScaleTally:
    random = Random(size)
    answers = (min(10, max(1, round(random.gauss(middle, 1.9)))) for _ in range(size))
    return scale_tally(answers, low="Ikke i gang", high="Helt i mål")


def _compared(size: int) -> ComparedTally:
    names = ("Oppstart i Skien, 14. mai 2025", "Partnerskapssamling høst", "Partnerskapssamling vår, Kragerø")
    return ComparedTally(tuple(Named(name, _scale(size, 5.2 + place * 1.3)) for place, name in enumerate(names)))


def _organisations(size: int, middle: float) -> ComparedTally:
    random, names = Random(round(size * middle)), _PLACES * (size // len(_PLACES) + 1)
    series = (
        Named(f"{name} {at // len(_PLACES) + 1}" if at >= len(_PLACES) else name, _scale_of(random.gauss(middle, 1.6)))
        for at, name in enumerate(names[:size])
    )
    return ComparedTally(tuple(series), by_organisation=True)


def _scale_of(number: float) -> ScaleTally:
    return scale_tally([min(10, max(1, round(number)))], low="Ikke i det hele tatt", high="Helt")


def _dots(size: int) -> DotTally:
    random = Random(size)
    weights = [len(_POINTS) - place for place in range(len(_POINTS))]
    answers = (dict.fromkeys(random.choices(range(len(_POINTS)), weights, k=3), 1) for _ in range(size))
    return dot_tally(_POINTS, answers)


def _board(size: int) -> BoardTally:
    random = Random(size)
    texts = [note + where for where in _WHERE for note in _NOTES]
    notes = [(random.randrange(3), texts[place % len(texts)]) for place in range(size)]
    return board_tally(["Hva fremmer?", "Hva hemmer?", "Hva er vi usikre på?"], notes)


def _own_words(size: int) -> BoardTally:
    texts = [note + where for where in _WHERE for note in _NOTES]
    return board_tally([""], [(0, texts[place % len(texts)]) for place in range(size)])


def _matrix(size: int) -> MatrixTally:
    random = Random(size)
    stages, situations = ("Før fødsel", "Barnehage", "Skole", "Ung voksen"), ("Hjemme", "I tjenestene", "I nærmiljøet")
    texts = [deed + where for where in _WHERE for deed in _DEEDS]
    notes = [(random.randrange(4), random.randrange(3), texts[place % len(texts)]) for place in range(size)]
    return matrix_tally(stages, situations, notes)


def _quadrant(size: int) -> QuadrantTally:
    random = Random(size)
    things = [_POINTS[place] if place < len(_POINTS) else f"Tiltak {place + 1}" for place in range(size)]
    answers = [{place: (random.random(), random.betavariate(3, 2)) for place in range(size)}]
    across, up = Axis("Innsats", "liten", "stor"), Axis("Virkning", "liten", "stor")
    return quadrant_tally(across, up, things, answers)


def _dated(size: int) -> DatedTally:
    random, places = Random(size), ("",) if size <= len(_REACHED) else ("Skien", "Porsgrunn", "Bamble", "Kragerø")
    texts = [text + where for where in _WHERE for text in _REACHED]
    days = sorted(date(2026, 11, 2) + timedelta(days=random.randrange(900)) for _ in range(size))
    return DatedTally(tuple(Mark(day, texts[at % len(texts)], random.choice(places)) for at, day in enumerate(days)))


def _progress(size: int) -> ProgressTally:
    random, names = Random(size), ("Skien", "Porsgrunn", "Bamble", "Kragerø", "Nome", "Midt-Telemark", "Hjartdal")
    known = [
        f"{name} {at // len(names) + 1}" if at >= len(names) else name for at in range(size) for name in [names[at % 7]]
    ]
    rows = (
        Progress(name, tuple(min(5, max(0, round(random.gauss(random.choice((0, 2, 5)), 1)))) for _ in range(6)))
        for name in known
    )
    return ProgressTally(6, tuple(rows))


def _open_space() -> MatrixTally:
    topics = [
        (0, 0, "Trygge skoleveier (Kari Dal)"),
        (0, 1, "Mat på skolen (Siri Lund)"),
        (0, 2, "En dør inn (Anne Vik)"),
        (0, 3, "Foreldrekaféen (Kari Dal)"),
        (1, 0, "Fritid for alle (Ola Berg)"),
        (1, 1, "Første jobb for ungdom (Nils Haug)"),
        (1, 2, "Hva gjør vi om natta? (Liv Moen)"),
    ]
    return matrix_tally(("Økt 1", "Økt 2"), ("Storsalen", "Biblioteket", "Kantina", "Uten plass ennå"), topics)


def _journey() -> MatrixTally:
    notes = [
        (0, 0, "«Jeg visste ikke hvem jeg kunne spørre» :("),
        (0, 1, "«Alle andre hadde bestemt seg» :("),
        (0, 2, "Ingen svarte på e-posten :("),
        (1, 0, "Rådgiveren viste meg tre veier :)"),
        (1, 1, "Prøvde to yrker i en uke :)"),
        (1, 2, "«Jeg måtte fortelle alt på nytt» :("),
        (2, 0, "Fant skjemaet selv"),
        (2, 1, "Fikk plass der jeg ville :)"),
        (2, 2, "Ringte da jeg sluttet :|"),
    ]
    stages, situations = ("Før", "Underveis", "Etter"), ("Få informasjon", "Velge", "Trenge hjelp")
    return matrix_tally(stages, situations, [(stage, situation, felt(note)) for stage, situation, note in notes])
