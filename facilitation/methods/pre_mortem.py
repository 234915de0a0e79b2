"""Pre-mortem: it has gone wrong, why did it? Each alone and anonymously first; then how to see it early and prevent it.

**When:** When a plan is nearly settled, and nobody likes to be the one who doubts it.

**What you bring:** What the plan is.

**What you get:** Reasons from everybody, without names and from five answers on; from each group how it shows early
and what to do so that it does not happen; and which of that the hall believes in most.
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Dots, FreeText
from facilitation.method import Asked, Method, Texts, alone, in_turns, plenum, signs, speaks_of, together
from facilitation.plan import Question, RoundPlan

_FAILED = signs(
    r"(?:gått|gikk|gjekk) (?:helt |heilt |virkelig |verkeleg )?(?:galt|gale|feil|skeis)|misly\w+"
    r"|(?:gone|went) (?:badly |all |terribly )?wrong|(?:has|have|it) failed"
)
_NO_TOPIC = re.compile(rf"\?$|{_FAILED[0].pattern}", re.IGNORECASE)
_TOO_SHORT = re.compile(r"^\w+\?$")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what has gone wrong; a question of their own about it is asked as it is."""
    why = texts("failed", topic=asked.topic(texts("topic"), _NO_TOPIC))
    questions = (
        Question(asked.question(why, _TOO_SHORT), 1, FreeText(points=3), anonymous=True),
        Question(texts("early"), 2),
        Question(texts("prevent"), 3),
        Question(texts("vote"), 3, Dots(dots=1), anonymous=True),
    )
    phases = (alone(4, part=1), in_turns(8, part=2), together(8, part=3), plenum(10))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


_NB = """
Pre-mortem: hva kan gå galt
    .help = Se for dere at planen har gått helt galt. Alle skriver hvorfor, uten navn; gruppene finner ut hvordan det merkes tidlig og hva dere gjør for at det ikke skjer, og salen stemmer. Skriv etter navnet hvilken plan det gjelder.
    .title = Pre-mortem
    .topic = planen vår
    .failed = Det har gått et år, og { $topic } har mislyktes helt. Hva gikk galt?
    .early = Hva er det farligste, og hvordan merker vi det tidlig?
    .prevent = Hva gjør vi nå for at det ikke skjer, og hvem gjør det?
    .vote = Hva hjelper mest?
    .sample =
        Berit: ny runde pre-mortem: den nye skoleruta
        Runde: den nye skoleruta
        Alle [{ cmd-answer }]: Ingen spurte sjåførene
        (4 min)
        (8 min)
        Sekretæren [{ cmd-result }]: Foreldrene klager i august | Vi spør sjåførene i mai
            Vi prøvekjører ruta i juni
        (8 min)
        Salen: Ingen spurte sjåførene
        Berit [{ cmd-open-vote }]
        Kari [{ cmd-answer }]: 1
        Ola [{ cmd-answer }]: 1
        Siri [{ cmd-answer }]: 1
        Nils [{ cmd-answer }]: 2
        Berit [{ cmd-close-poll }]
        Salen: Vi spør sjåførene i mai: 3
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Pre-mortem: kva kan gå gale
    .help = Sjå for dykk at planen har gått heilt gale. Alle skriv kvifor, utan namn; gruppene finn ut korleis det merkast tidleg og kva de gjer for at det ikkje skjer, og salen røystar. Skriv etter namnet kva plan det gjeld.
    .title = Pre-mortem
    .topic = planen vår
    .failed = Det har gått eit år, og { $topic } har mislykkast heilt. Kva gjekk gale?
    .early = Kva er det farlegaste, og korleis merkar vi det tidleg?
    .prevent = Kva gjer vi no for at det ikkje skjer, og kven gjer det?
    .vote = Kva hjelper mest?
    .sample =
        Berit: ny runde pre-mortem: den nye skuleruta
        Runde: den nye skuleruta
        Alle [{ cmd-answer }]: Ingen spurde sjåførane
        (4 min)
        (8 min)
        Sekretæren [{ cmd-result }]: Foreldra klagar i august | Vi spør sjåførane i mai
            Vi prøvekøyrer ruta i juni
        (8 min)
        Salen: Ingen spurde sjåførane
        Berit [{ cmd-open-vote }]
        Kari [{ cmd-answer }]: 1
        Ola [{ cmd-answer }]: 1
        Siri [{ cmd-answer }]: 1
        Nils [{ cmd-answer }]: 2
        Berit [{ cmd-close-poll }]
        Salen: Vi spør sjåførane i mai: 3
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Pre-mortem: what can go wrong
    .help = Imagine that the plan has gone all wrong. Everybody writes why, without names; the groups find out how it shows early and what you do so that it does not happen, and the hall votes. Write after the name which plan it is.
    .title = Pre-mortem
    .topic = our plan
    .failed = A year has passed, and { $topic } has failed completely. What went wrong?
    .early = What is the most dangerous, and how do we notice it early?
    .prevent = What do we do now so that it does not happen, and who does it?
    .vote = What helps most?
    .sample =
        Berit: new round pre-mortem: the new school route
        Runde: the new school route
        All [{ cmd-answer }]: Nobody asked the drivers
        (4 min)
        (8 min)
        The secretary [{ cmd-result }]: Parents complain in August | We ask the drivers in May
            We try the route in June
        (8 min)
        The hall: Nobody asked the drivers
        Berit [{ cmd-open-vote }]
        Kari [{ cmd-answer }]: 1
        Ola [{ cmd-answer }]: 1
        Siri [{ cmd-answer }]: 1
        Nils [{ cmd-answer }]: 2
        Berit [{ cmd-close-poll }]
        The hall: We ask the drivers in May: 3
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "pre-mortem",
    _plan,
    ("pre-mortem", "premortem", "det har gått galt", "det har gått gale", "it has gone wrong"),
    fits=lambda plan: speaks_of(plan, _FAILED),
    keeps=True,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
