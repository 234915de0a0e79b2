"""User journey: what young people met, stage by stage, in their own words and with how it felt, and nobody's name.

**When:** When you have talked with those it is about, and will see the service as they met it.

**What you bring:** What the journey is. Then, with semicolons between and commas within: its stages, its situations
and who was interviewed, if they are not the usual ones. `brukerreise: Fra 10. trinn til lære; 10. trinn, vg1, vg2; Få
informasjon, Velge; Elever, Lærlinger`.

**What you get:** A board of situations by stages with quotes and faces, how many were interviewed by group and form,
and actions where it hurts.

## Feelings, and nobody's name

A note that ends with `:(`, `:|` or `:)`, or with a face, gets that face before it: ☹, 😐 or ☺. *Ta det videre* makes
an action of each place on the journey that has a ☹, those with most of them first; the notes below it are in the
minutes.

A note that could show whom it is about is not stored: names, phone numbers, birth numbers, addresses on the net and
named schools are told back to the writer in their own language, who takes them out and sends again. Names are known
from a list of common ones and from the words around them, so it is a help and no guarantee. The wall shows the board
from when the groups begin to talk: until then each sees only what they have written.

![A journey on the wall](../pictures/user-journey-light.png)
![The same in the dark](../pictures/user-journey-dark.png)
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Numbers, Timeline
from facilitation.method import Asked, Method, Texts, alone, in_turns, listed, plenum
from facilitation.plan import Question, RoundPlan

# What is listed, by the label it has, else by its place behind what the journey is.
_STAGES = re.compile(r"steg|stega|stegene|trinn|trinnene|stadier|stadium|faser|fasar|stages|steps", re.IGNORECASE), 1
_SITUATIONS = re.compile(r"situasjoner|situasjonar|situations", re.IGNORECASE), 2
_GROUPS = re.compile(r"intervjuet|intervjua|hvem|kven|grupper|interviewed|who|groups", re.IGNORECASE), 3


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what the journey is; then its stages, its situations and who was interviewed, with commas between."""
    board = Timeline(_listed(asked, _STAGES, texts("stages")), _listed(asked, _SITUATIONS, texts("situations")))
    who = _listed(asked, _GROUPS, texts("groups"))
    interviews = Numbers(tuple(f"{group}, {form}" for group in who for form in listed(texts("forms"))))
    met = texts("met", topic=asked.topic(texts("topic")))
    questions = (
        Question(asked.question(met), 1, board, guarded=True),
        Question(texts("interviews"), 1, interviews),
        Question(texts("sore"), 2),
    )
    phases = (alone(10, part=1), in_turns(12, part=2), plenum(15))
    return (RoundPlan(texts("title"), context=(texts("how"),), questions=questions, phases=phases),)


def _listed(asked: Asked, what: tuple[re.Pattern[str], int], usual: str) -> tuple[str, ...]:
    label, place = what
    plain = [line for line in asked.about if ":" not in line and not line.endswith("?")]
    return asked.under(label) or listed(plain[place] if len(plain) > place else usual)


_NB = """
Brukerreise
    .help = Det unge har fortalt, lapp for lapp: situasjon for situasjon og steg for steg, med sitater og hvordan det kjentes. Ingen kan kjennes igjen. De vonde punktene blir tiltak. Skriv hva reisen gjelder etter navnet.
    .title = Brukerreise
    .topic = å komme videre
    .met = { $topic }: Hva møtte de unge?
    .how = Skriv sitater slik de ble sagt, én lapp på hver linje, og slutt med :) eller :( for hvordan det kjentes. Ikke navn, telefonnummer, fødselsnummer eller skole.
    .stages = Før, Underveis, Etter
    .situations = Få informasjon, Velge, Trenge hjelp
    .interviews = Hvor mange er intervjuet?
    .groups = Elever, Lærlinger, Unge utenfor
    .forms = alene, i gruppe
    .sore = Hvor er det vondest, og hva gjør vi med det?
    .sample =
        Berit: ny runde brukerreise: Fra 10. trinn til lære
        Runde: Fra 10. trinn til lære
        Kari [{ cmd-answer }]: «Jeg visste ikke hvem jeg kunne spørre» :( | Rådgiveren viste meg tre veier :)
        Ola [{ cmd-answer }]: Ingen svarte på e-posten :(
        (10 min)
        Sekretæren [{ cmd-result }]: Én fast voksen å spørre
        (12 min)
        Salen: ☹ «Jeg visste ikke hvem jeg kunne spørre»
        Salen: Én fast voksen å spørre
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Brukarreise
    .help = Det unge har fortalt, lapp for lapp: situasjon for situasjon og steg for steg, med sitat og korleis det kjentest. Ingen kan kjennast att. Dei vonde punkta blir tiltak. Skriv kva reisa gjeld etter namnet.
    .title = Brukarreise
    .topic = å kome vidare
    .met = { $topic }: Kva møtte dei unge?
    .how = Skriv sitat slik dei vart sagde, éin lapp på kvar linje, og slutt med :) eller :( for korleis det kjentest. Ikkje namn, telefonnummer, fødselsnummer eller skule.
    .stages = Før, Undervegs, Etter
    .situations = Få informasjon, Velje, Trenge hjelp
    .interviews = Kor mange er intervjua?
    .groups = Elevar, Lærlingar, Unge utanfor
    .forms = åleine, i gruppe
    .sore = Kvar er det vondast, og kva gjer vi med det?
    .sample =
        Berit: ny runde brukarreise: Frå 10. trinn til lære
        Runde: Frå 10. trinn til lære
        Kari [{ cmd-answer }]: «Eg visste ikkje kven eg kunne spørje» :( | Rådgivaren viste meg tre vegar :)
        Ola [{ cmd-answer }]: Ingen svarte på e-posten :(
        (10 min)
        Sekretæren [{ cmd-result }]: Éin fast vaksen å spørje
        (12 min)
        Salen: ☹ «Eg visste ikkje kven eg kunne spørje»
        Salen: Éin fast vaksen å spørje
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
User journey
    .help = What young people have told, note by note: situation by situation and step by step, with quotes and how it felt. Nobody can be known again. The painful spots become actions. Write what the journey is about after the name.
    .title = User journey
    .topic = getting on
    .met = { $topic }: What did the young people meet?
    .how = Write quotes as they were said, one note a line, and end with :) or :( for how it felt. No names, phone numbers, birth numbers or schools.
    .stages = Before, On the way, After
    .situations = Get information, Choose, Need help
    .interviews = How many have been interviewed?
    .groups = Pupils, Apprentices, Young people outside
    .forms = alone, in a group
    .sore = Where does it hurt most, and what do we do about it?
    .sample =
        Berit: new round user journey: From year 10 to an apprenticeship
        Runde: From year 10 to an apprenticeship
        Kari [{ cmd-answer }]: "I did not know whom to ask" :( | The adviser showed me three ways :)
        Ola [{ cmd-answer }]: Nobody answered the e-mail :(
        (10 min)
        The secretary [{ cmd-result }]: One steady adult to ask
        (12 min)
        The hall: ☹ "I did not know whom to ask"
        The hall: One steady adult to ask
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "user-journey",
    _plan,
    ("brukerreise", "brukerreisen", "brukarreise", "brukarreisa", "kundereise", "tjenestereise", "user journey"),
    fits=lambda plan: any(question.guarded for question in plan.questions),
    keeps=True,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
