"""IGP reflection for municipality groups and other actors side by side, with a plenum in common.

**When:** When municipalities and other actors meet, and must be asked different things.

**What you bring:** The questions of each track below its heading (*Kommunegrupper*, *Øvrige aktører*); questions
above any heading are for both.

**What you get:** The points of both tracks in one plenary.
"""

from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, commitment, in_turns, plenum
from facilitation.methods.igp import with_own
from facilitation.plan import RoundPlan, Track


def _plan(_texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    phases = (alone(3), in_turns(20), plenum(20), commitment())
    return [with_own(RoundPlan("", track=track, phases=phases), asked) for track in (Track.KOMMUNE, Track.OTHER)]


_NB = """
IGP med to spor
    .help = Kommunegrupper og øvrige aktører side om side, hver med sine spørsmål: 3 minutter alene, 20 i gruppa, og plenum sammen. Skriv «Kommunegrupper» og «Øvrige aktører» på hver sin linje, med spørsmålene under.
    .sample =
        Berit: ny runde igp med to spor
            Hva trenger dere av hverandre?
        Runde: Hva trenger dere av hverandre?
        Alle [{ cmd-answer }]: Et fast møtepunkt
        (3 min)
        Sekretæren [{ cmd-result }]: Møtes hver måned
        (20 min)
        Salen: Møtes hver måned
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Jeg inviterer til det første
        (2 min)
        Salen: { hall-closed }
"""
_NN = """
IGP med to spor
    .help = Kommunegrupper og øvrige aktørar side om side, kvar med sine spørsmål: 3 minutt åleine, 20 i gruppa, og plenum saman. Skriv «Kommunegrupper» og «Øvrige aktørar» på kvar si linje, med spørsmåla under.
    .sample =
        Berit: ny runde igp med to spor
            Kva treng de av kvarandre?
        Runde: Kva treng de av kvarandre?
        Alle [{ cmd-answer }]: Ein fast møteplass
        (3 min)
        Sekretæren [{ cmd-result }]: Møtast kvar månad
        (20 min)
        Salen: Møtast kvar månad
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Eg inviterer til det første
        (2 min)
        Salen: { hall-closed }
"""
_EN = """
IGP with two tracks
    .help = Municipality groups and other actors side by side, each with their own questions: 3 minutes alone, 20 in the group, and plenary together. Write "Municipality groups" and "Other actors" on a line each, with the questions below.
    .sample =
        Berit: new round igp two tracks
            What do you need from each other?
        Runde: What do you need from each other?
        All [{ cmd-answer }]: A steady meeting place
        (3 min)
        The secretary [{ cmd-result }]: Meet every month
        (20 min)
        The hall: Meet every month
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: I will invite to the first one
        (2 min)
        The hall: { hall-closed }
"""

METHOD = Method(
    "igp-two-tracks",
    _plan,
    ("igp to spor", "igp med to spor", "to spor", "igp two tracks", "igp with two tracks", "two tracks"),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
