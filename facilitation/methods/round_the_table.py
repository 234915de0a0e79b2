"""Round the table: who are you, what do you do, why are you here, what can others use you for. Ends in a who-is-who.

**When:** When people do not know each other.

**What you bring:** How many seconds each has (10 to 600, else 60).

**What you get:** A who-is-who in plenary, which stands after the round. People are told that what they write is shown
with their names. Who writes nothing is not in it. The word passes on by the clock, or when the speaker presses
*Neste*.
"""

from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, plenum
from facilitation.plan import PhaseKind, PhasePlan, Question, RoundPlan

_SECONDS = 60


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: how many seconds each has."""
    typed = next((int(word) for line in asked.about for word in line.split() if word.isdecimal()), _SECONDS)
    seconds = min(max(typed, 10), 600)
    around = PhasePlan(PhaseKind.GROUP, 10, turns=True, seconds=seconds)
    question = Question(texts("who"), shared=True)
    return (RoundPlan(texts("title"), questions=(question,), phases=(alone(2), around, plenum(5))),)


_NB = """
Runde rundt bordet
    .help = Hvem er du, hva gjør du, hvorfor er du her, og hva kan andre bruke deg til? Like mange sekunder til hver, og en hvem-er-hvem til slutt. Skriv antall sekunder etter navnet, ellers er det 60.
    .title = Runde rundt bordet
    .who = Hvem er du, hva jobber du med, hvorfor er du her, og hva kan de andre bruke deg til?
    .sample =
        Berit: ny runde runde rundt bordet 30
        Runde: hvem er hvem
        Kari [{ cmd-answer }]: Helsesykepleier. Spør meg om ungdom som ikke sover.
        Ola [{ cmd-answer }]: Leder i NAV. Spør meg om første jobb.
        (2 min)
        (10 min)
        Salen: Kari Dal (Skien): Helsesykepleier. Spør meg om ungdom som ikke sover.
        Salen: Ola Berg (Skien): Leder i NAV.
        Berit [{ cmd-close }]
        Salen: Kari Dal (Skien)
"""
_NN = """
Runde rundt bordet
    .help = Kven er du, kva gjer du, kvifor er du her, og kva kan andre bruke deg til? Like mange sekund til kvar, og ein kven-er-kven til slutt. Skriv talet på sekund etter namnet, elles er det 60.
    .title = Runde rundt bordet
    .who = Kven er du, kva arbeider du med, kvifor er du her, og kva kan dei andre bruke deg til?
    .sample =
        Berit: ny runde runde rundt bordet 30
        Runde: kven er kven
        Kari [{ cmd-answer }]: Helsesjukepleiar. Spør meg om ungdom som ikkje søv.
        Ola [{ cmd-answer }]: Leiar i NAV. Spør meg om første jobb.
        (2 min)
        (10 min)
        Salen: Kari Dal (Skien): Helsesjukepleiar. Spør meg om ungdom som ikkje søv.
        Salen: Ola Berg (Skien): Leiar i NAV.
        Berit [{ cmd-close }]
        Salen: Kari Dal (Skien)
"""
_EN = """
Round the table
    .help = Who are you, what do you do, why are you here, and what can others use you for? The same seconds for each, and a who-is-who at the end. Write the number of seconds after the name, else it is 60.
    .title = Round the table
    .who = Who are you, what do you work with, why are you here, and what can the others use you for?
    .sample =
        Berit: new round round the table 30
        Runde: who is who
        Kari [{ cmd-answer }]: School nurse. Ask me about young people who do not sleep.
        Ola [{ cmd-answer }]: Head of the job centre. Ask me about first jobs.
        (2 min)
        (10 min)
        The hall: Kari Dal (Skien): School nurse. Ask me about young people who do not sleep.
        The hall: Ola Berg (Skien): Head of the job centre.
        Berit [{ cmd-close }]
        The hall: Kari Dal (Skien)
"""

METHOD = Method(
    "round-the-table",
    _plan,
    (
        "runde rundt bordet", "rundt bordet", "runda rundt bordet", "presentasjonsrunde", "presentasjonsrunda",
        "presentasjonsrunde rundt bordet", "presentasjon rundt bordet", "kort presentasjon rundt bordet",
        "vi tar en presentasjon rundt bordet", "vi tek ein presentasjon rundt bordet", "introductions round the table",
        "bli kjent", "bli kjende", "hvem er hvem", "kven er kven", "round the table", "round-table introductions",
        "introductions", "who is who",
    ),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
