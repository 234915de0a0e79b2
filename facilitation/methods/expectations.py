"""Expectations: wishes from the tables, placed between two axes in plenum, and brought back at the end.

**When:** First thing in a gathering, and last.

**What you bring:** The names of the two axes: `nytte / innsats`.

**What you get:** Wishes placed between the axes in plenary, by everybody together. The next round brings the wishes
back, and asks whether they were met and what is missing.
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Axis, Quadrant, Scale
from facilitation.method import Asked, Method, Texts, alone, asks_only, in_turns, plenum, signs, speaks_of
from facilitation.plan import Question, RoundPlan

_SIGNS = signs(
    r"forvent\w* .*(?:dagen|samling\w*|kurset|møtet|nettverket)|expect .*(?:day|gathering|course|meeting|network)"
)
_BETWEEN_AXES = re.compile(r"\s*(?:/|,| x | × | mot | og | and | vs\.? )\s*")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the names of the two axes."""
    axes = [axis for line in asked.about for axis in _BETWEEN_AXES.split(line) if axis]
    across, up = axes[:2] if len(axes) > 1 else (texts("across"), texts("up"))
    ends = (texts("low"), texts("high"))
    placing = Quadrant(Axis(across, *ends), Axis(up, *ends), things=())
    wishes = RoundPlan(
        texts("title"),
        questions=(Question(texts("wishes")), Question(texts("place"), kind=placing)),
        phases=(alone(3), in_turns(8), plenum(10)),
    )
    met = RoundPlan(
        texts("met-title"),
        number=2,
        questions=(
            Question(texts("met"), kind=Scale(1, 10, texts("not-met"), texts("all-met")), anonymous=True),
            Question(texts("missing"), anonymous=True),
        ),
        phases=(alone(3), plenum(8)),
        recalls=True,
    )
    return wishes, met


def _is_placed(question: Question) -> bool:
    return isinstance(question.kind, Quadrant) and not question.kind.things


_NB = """
Forventninger
    .help = Hva håper dere å få ut av samlingen? Ønskene plasseres mellom to akser i plenum, og kommer tilbake til slutt: Møtte vi dem? Skriv de to aksene etter navnet, med skråstrek mellom.
    .title = Forventninger
    .wishes = Hva ønsker du deg av samlingen?
    .place = Hvor hører ønskene hjemme?
    .across = Viktig for oss
    .up = Mulig å få til
    .low = lite
    .high = mye
    .met-title = Møtte vi forventningene?
    .met = Hvor godt møtte vi forventningene?
    .not-met = ikke i det hele tatt
    .all-met = helt
    .missing = Hva mangler ennå?
    .sample =
        Berit: ny runde forventninger: nytte / innsats
        Runde: nytte
        Alle [{ cmd-answer }]: Nye folk å ringe til
        (3 min)
        Sekretæren [{ cmd-result }]: En telefonliste
        (8 min)
        Salen: En telefonliste
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Møtte vi forventningene
        Runde: En telefonliste
"""
_NN = """
Forventningar
    .help = Kva håper de å få ut av samlinga? Ønska blir plasserte mellom to aksar i plenum, og kjem tilbake til slutt: Møtte vi dei? Skriv dei to aksane etter namnet, med skråstrek mellom.
    .title = Forventningar
    .wishes = Kva ønskjer du deg av samlinga?
    .place = Kvar høyrer ønska heime?
    .across = Viktig for oss
    .up = Mogleg å få til
    .low = lite
    .high = mykje
    .met-title = Møtte vi forventningane?
    .met = Kor godt møtte vi forventningane?
    .not-met = ikkje i det heile
    .all-met = heilt
    .missing = Kva manglar enno?
    .sample =
        Berit: ny runde forventningar: nytte / innsats
        Runde: nytte
        Alle [{ cmd-answer }]: Nye folk å ringje til
        (3 min)
        Sekretæren [{ cmd-result }]: Ei telefonliste
        (8 min)
        Salen: Ei telefonliste
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Møtte vi forventningane
        Runde: Ei telefonliste
"""
_EN = """
Expectations
    .help = What do you hope to get from the gathering? The wishes are placed between two axes in plenary, and come back at the end: did we meet them? Write the two axes after the name, with a stroke between.
    .title = Expectations
    .wishes = What do you wish from the gathering?
    .place = Where do the wishes belong?
    .across = Important to us
    .up = Possible to do
    .low = little
    .high = much
    .met-title = Did we meet the expectations?
    .met = How well did we meet the expectations?
    .not-met = not at all
    .all-met = entirely
    .missing = What is still missing?
    .sample =
        Berit: new round expectations: benefit / effort
        Runde: benefit
        All [{ cmd-answer }]: New people to call
        (3 min)
        The secretary [{ cmd-result }]: A phone list
        (8 min)
        The hall: A phone list
        Berit [{ cmd-close }]
        Berit: next round
        Runde: Did we meet the expectations
        Runde: A phone list
"""

METHOD = Method(
    "expectations",
    _plan,
    ("forventninger", "forventningsavklaring", "forventningar", "forventingar", "expectations"),
    fits=lambda plan: asks_only(plan, _is_placed) or speaks_of(plan, _SIGNS),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
