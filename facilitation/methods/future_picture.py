"""Future picture: it is the year 20XX and we have succeeded. Dreams first, then what it took; objections at last.

**When:** To look further ahead than the next budget.

**What you bring:** The year, and what it is that has succeeded.

**What you get:** Dreams, what it took, a board of what it asks of leaders, elected members, union representatives and
employees, and the critical factors. No objection is asked for before the dreams are told: each part has its own
phase.
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Board
from facilitation.method import Asked, Method, Texts, alone, commitment, in_turns, plenum, signs, speaks_of, together
from facilitation.plan import Question, RoundPlan

_YEAR = re.compile(r"\b20\d\d\b")
_SIGNS = signs(r"20\d\d", r"(?:vi )?har (?:vi )?lykk\w+|har (?:vi )?lukk\w+|(?:have )?succeeded")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the year, and what it is that has succeeded."""
    said = " ".join(asked.about)
    found = _YEAR.search(said)
    year = found[0] if found else texts("year")
    topic = _YEAR.sub("", said).strip(" :,–-") or texts("topic")
    asks = Board((texts("leaders"), texts("elected"), texts("unions"), texts("employees")))
    questions = (
        Question(texts("dream", year=year, topic=topic), part=1),
        Question(texts("took"), part=2),
        Question(texts("asks"), part=3, kind=asks),
        Question(texts("critical"), part=4),
    )
    phases = (
        alone(4, part=1), in_turns(10, part=1), together(8, part=2), alone(4, part=3), alone(3, part=4),
        in_turns(10, part=4), plenum(15), commitment(),
    )  # fmt: skip
    return (RoundPlan(texts("title", year=year), questions=questions, phases=phases),)


_NB = """
Framtidsbilde
    .help = Året er 20XX, og vi har lykkes. Drøm først, finn så hva som måtte til og hva det ber om av hver, og ta innvendingene til slutt. Skriv året etter navnet, og gjerne hva det gjelder.
    .title = Framtidsbilde { $year }
    .year = 2035
    .topic = alt vi ville
    .dream = Året er { $year }, og vi har lykkes med { $topic }. Hva ser vi?
    .took = Hva måtte til for å komme dit?
    .asks = Hva ber det om av hver av oss?
    .leaders = Ledere
    .elected = Folkevalgte
    .unions = Tillitsvalgte
    .employees = Ansatte
    .critical = Hva kan stå i veien, og hvilke faktorer er kritiske?
    .sample =
        Berit: ny runde framtidsbilde 2035: barn som hører til
        Runde: Året er 2035
        Alle [{ cmd-answer }]: Alle barn har et lag
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn har et lag
        (10 min)
        Sekretæren [{ cmd-result }]: Alle barn har et lag | Gratis utstyr i hver bygd
        (8 min)
        Alle [{ cmd-answer }]: Gå foran | Sette av midler | Være med tidlig | Si fra
        (4 min)
        Alle [{ cmd-answer }]: At vi gir opp for tidlig
        (3 min)
        (10 min)
        Salen: Gratis utstyr i hver bygd
        Salen: Sette av midler
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Jeg ringer idrettsrådet
        (2 min)
        Salen: { hall-closed }
"""
_NN = """
Framtidsbilete
    .help = Året er 20XX, og vi har lukkast. Drøym først, finn så kva som måtte til og kva det ber om av kvar, og ta innvendingane til slutt. Skriv året etter namnet, og gjerne kva det gjeld.
    .title = Framtidsbilete { $year }
    .year = 2035
    .topic = alt vi ville
    .dream = Året er { $year }, og vi har lukkast med { $topic }. Kva ser vi?
    .took = Kva måtte til for å kome dit?
    .asks = Kva ber det om av kvar av oss?
    .leaders = Leiarar
    .elected = Folkevalde
    .unions = Tillitsvalde
    .employees = Tilsette
    .critical = Kva kan stå i vegen, og kva faktorar er kritiske?
    .sample =
        Berit: ny runde framtidsbilete 2035: barn som høyrer til
        Runde: Året er 2035
        Alle [{ cmd-answer }]: Alle barn har eit lag
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn har eit lag
        (10 min)
        Sekretæren [{ cmd-result }]: Alle barn har eit lag | Gratis utstyr i kvar bygd
        (8 min)
        Alle [{ cmd-answer }]: Gå føre | Setje av midlar | Vere med tidleg | Seie frå
        (4 min)
        Alle [{ cmd-answer }]: At vi gjev opp for tidleg
        (3 min)
        (10 min)
        Salen: Gratis utstyr i kvar bygd
        Salen: Setje av midlar
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Eg ringjer idrettsrådet
        (2 min)
        Salen: { hall-closed }
"""
_EN = """
Future picture
    .help = It is the year 20XX, and we have succeeded. Dream first, then find what it took and what it asks of each, and keep the objections till last. Write the year after the name, and what it is about.
    .title = Future picture { $year }
    .year = 2035
    .topic = all we wanted
    .dream = It is { $year }, and we have succeeded with { $topic }. What do we see?
    .took = What did it take to get there?
    .asks = What does it ask of each of us?
    .leaders = Leaders
    .elected = Elected members
    .unions = Union representatives
    .employees = Employees
    .critical = What can stand in the way, and which factors are critical?
    .sample =
        Berit: new round future picture 2035: children who belong
        Runde: It is 2035
        All [{ cmd-answer }]: Every child has a team
        (4 min)
        The secretary [{ cmd-result }]: Every child has a team
        (10 min)
        The secretary [{ cmd-result }]: Every child has a team | Free gear in every village
        (8 min)
        All [{ cmd-answer }]: Go first | Set money aside | Join early | Speak up
        (4 min)
        All [{ cmd-answer }]: That we give up too early
        (3 min)
        (10 min)
        The hall: Free gear in every village
        The hall: Set money aside
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: I will call the sports council
        (2 min)
        The hall: { hall-closed }
"""

METHOD = Method(
    "future-picture",
    _plan,
    (
        "framtidsbilde", "framtidsbildet", "fremtidsbilde", "fremtidsbildet", "framtidsbilete", "framtidsbiletet",
        "drømmebilde", "fremtidsverksted", "framtidsverkstad", "future picture", "picture of the future",
    ),
    fits=lambda plan: speaks_of(plan, _SIGNS),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
