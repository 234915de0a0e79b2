"""Consultation (spør kommunene): questions that go to many municipalities for weeks, each with answers of its own.

**When:** When every municipality is to answer as itself: a hearing, a survey before a theme day, a common position.

**What you bring:** A title, by when, and the questions: numbered, or a line each. Without a day they have four weeks.

**What you get:** Each municipality's coordinators get a card with the questions, in their own chat or on their page.
Written once in the municipality's own channel, in Teams or in Slack, `koble kanalen til` and the code on the card lets the
questions come there with a button, this time and every time after; where there is no such channel, they share the link
or the code, and whoever has it gives input on a page or by writing `innspill` and the code. The coordinators carry one
answer for each question from draft to discussed, for political treatment, adopted and sent, each with its day; a draft
is only theirs to read. The hall sees who is where, those who lag are reminded 14, 7 and 2 days before, on the day, and
weekly after, and the facilitator with them. `avslutt høringen` ends it.

The facilitator has the answers put together by question, each with its sender and state, on a page and as Word, PDF,
Excel and CSV (`hvem er hvor` gives the links); whoever has the address may read them. The page for input asks for no
account: it stands at `/innspill/` and the municipality's code.

## What it looks like

![Who is where: a row for each municipality, a square for each question](../pictures/progress-30-light.png)
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitation.consultation import is_consultation
from facilitation.method import Asked, Method, Texts
from facilitation.plan import PhaseKind, PhasePlan, Question, RoundPlan

_DUE = re.compile(r"\b(?:(?:svar)?frist\w*|deadline|(?:svar|send)\w* (?:innen|inn|til|before|by))\b", re.IGNORECASE)
_NUMBERED = re.compile(r"^\(?\d{1,2}[.):]\s*")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what it is about; where no question asks, each line below that is one. By when stays in the context."""
    own = asked.own.rounds[0] if asked.own.rounds else RoundPlan("")
    read = own.questions or tuple(map(Question, asked.about))
    about = [one for one in asked.about[:1] if not (_DUE.search(one) or _NUMBERED.match(one))]
    wanted = [one for one in read if one.text not in about and not _is_due(one.text)]
    questions = tuple(replace(one, text=_NUMBERED.sub("", one.text)) for one in wanted)
    said = (own.title, *own.context, *(one.text for one in read if _is_due(one.text)))
    context = tuple(dict.fromkeys(one for one in said if one and one not in about))
    plan = RoundPlan(about[0] if about else texts("title"), context=context)
    phases = (PhasePlan(PhaseKind.CONSULTATION),)
    return (replace(plan, questions=questions, phases=phases),)


def _is_due(line: str) -> bool:
    return "?" not in line and bool(_DUE.search(line))


_NB = """
Spør kommunene
    .help = Noen spørsmål går til alle kommunene og er åpne i uker. Hver koordinator henter innspill i sin egen kommune og tar svarene fra utkast til sendt. Skriv tittelen etter navnet, og frist og spørsmål på linjer under.
    .title = Spør kommunene
    .sample =
        Berit: ny runde spør kommunene: Ny velferdsavtale
            Frist: 15. januar 2030
            1. Hva er viktigst for dere?
            2. Hva må avtalen ikke inneholde?
        Runde: Hva er viktigst for dere?
        (10 min)
        Berit: Kari er koordinator for Skien
        Kari [Svar på 1]
        Kari [{ cmd-keep-opinion }]: Trygg skolevei | 2
        Kari [Svar på 2]
        Kari [{ cmd-keep-opinion }]: Flere skjemaer | 1
        Salen: 0 av 1 kommuner har sendt alle svarene
        Kari [{ cmd-move-opinion }]
        Kari [{ cmd-keep-opinion }]: 5
        Salen: 1 av 1 kommuner har sendt alle svarene
        Berit: avslutt høringen
        Runde: er avsluttet
"""
_NN = """
Spør kommunane
    .help = Nokre spørsmål går til alle kommunane og er opne i veker. Kvar koordinator hentar innspel i sin eigen kommune og tek svara frå utkast til sendt. Skriv tittelen etter namnet, og frist og spørsmål på linjer under.
    .title = Spør kommunane
    .sample =
        Berit: ny runde spør kommunane: Ny velferdsavtale
            Frist: 15. januar 2030
            1. Kva er viktigast for dykk?
            2. Kva må avtalen ikkje innehalde?
        Runde: Kva er viktigast for dykk?
        (10 min)
        Berit: Kari er koordinator for Skien
        Kari [Svar på 1]
        Kari [{ cmd-keep-opinion }]: Trygg skuleveg | 2
        Kari [Svar på 2]
        Kari [{ cmd-keep-opinion }]: Fleire skjema | 1
        Salen: 0 av 1 kommunar har sendt alle svara
        Kari [{ cmd-move-opinion }]
        Kari [{ cmd-keep-opinion }]: 5
        Salen: 1 av 1 kommunar har sendt alle svara
        Berit: avslutt høyringa
        Runde: er avslutta
"""
_EN = """
Ask the municipalities
    .help = A few questions go to every municipality and stay open for weeks. Each coordinator gathers input at home and takes the answers from draft to sent. Write the title after the name, and the deadline and questions on lines below.
    .title = Ask the municipalities
    .sample =
        Berit: new round consultation: A new welfare agreement
            Deadline: 15 January 2030
            1. What matters most to you?
            2. What must not be in the agreement?
        Runde: What matters most to you?
        (10 min)
        Berit: Kari is coordinator for Skien
        Kari [Answer 1]
        Kari [{ cmd-keep-opinion }]: Safe ways to school | 2
        Kari [Answer 2]
        Kari [{ cmd-keep-opinion }]: More forms | 1
        The hall: 0 of 1 municipalities have sent all their answers
        Kari [{ cmd-move-opinion }]
        Kari [{ cmd-keep-opinion }]: 5
        The hall: 1 of 1 municipalities have sent all their answers
        Berit: close the consultation
        Runde: is closed
"""

METHOD = Method(
    "consultation",
    _plan,
    (
        "spør kommunene", "spør kommunane", "spørsmål til kommunene", "spørsmål til kommunane", "høring", "høyring",
        "høringsrunde", "høyringsrunde", "innspillsrunde", "innspelsrunde", "consultation", "ask the municipalities",
        "questions to the municipalities",
    ),
    fits=is_consultation,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
