"""Plan with milestones: why, where to and who; then the last milestone first, back to today; at last the first step.

**When:** When it is decided what to do, and the question is by when.

**What you bring:** What the plan is for.

**What you get:** A plan from the last milestone back to today. In plenary `tidslinje` shows the hall every point that
has a date, and `milepæler til tiltak` makes each of them an action that is due that day, owned by whoever is named at
its beginning, else by the municipality's coordinators, who are reminded of it. Points with dates can be shown and
followed up so in any round, whatever its method.

## What it looks like

![A timeline of three milestones from July 2027 to June 2028](../pictures/dated-3-light.png)
"""

import re
from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, in_turns, of_part, plenum, together
from facilitation.plan import Question, RoundPlan
from facilitation.state import Point

# How slides name the method's own steps: they are asked anyway.
_STEPS = re.compile(
    r"utløs|behov|visjon|\bmål|organis|milepæl|\bfase|kritisk|suksess|(?:første|fyrste) aktivitet"
    r"|trigger|vision|\bgoal|mileston|phase|critical|success|first activity"
    r"|kommer hjem|kjem heim|come home",
    re.IGNORECASE,
)
_MILESTONE = re.compile(r"milepæl|mileston", re.IGNORECASE)
_FEWEST_STEPS = 3


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what the plan is for."""
    topic = asked.topic(texts("topic"), _STEPS)
    questions = (
        Question(texts("trigger", topic=topic), part=1),
        Question(texts("vision"), part=1),
        Question(texts("goal"), part=1),
        Question(texts("organisation"), part=2),
        Question(texts("last"), part=3),
        Question(texts("back"), part=3),
        Question(texts("critical"), part=4),
        Question(texts("first"), part=5),
    )
    phases = (
        alone(4, part=1), in_turns(10, part=1), together(6, part=2), alone(4, part=3), together(15, part=3),
        together(6, part=4), together(4, part=5), plenum(15),
    )  # fmt: skip
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


def _goals(points: Sequence[Point]) -> Sequence[Point]:
    """Return the last point of each organisation in the first part: it asks why, then the vision, then the goal."""
    return list({point.organisation: point for point in of_part(points, 1)}.values())


def _fits(plan: RoundPlan) -> bool:
    """Tell whether the steps are asked for one by one, milestones among them."""
    asked = [question.text for question in plan.questions]
    steps = {found[0].lower() for text in asked for found in _STEPS.finditer(text)}
    return any(map(_MILESTONE.search, asked)) and len(steps) >= _FEWEST_STEPS


_NB = """
Plan med milepæler
    .help = Hvorfor trenger vi en plan, hvor vil vi, og hvem gjør det? Så den siste milepælen først, og bakover til i dag. Til slutt det første dere gjør når dere kommer hjem. Skriv etter navnet hva planen gjelder.
    .title = Plan med milepæler
    .topic = det vi har valgt
    .trigger = Hva er det som gjør at vi trenger en plan for { $topic }?
    .vision = Hvilken visjon har vi?
    .goal = Hva er målet?
    .organisation = Hvordan organiserer vi arbeidet: hvem eier, leder og deltar?
    .last = Begynn med slutten: Hva er den siste milepælen, og når skal den være nådd? Skriv datoen først.
    .back = Hvilke milepæler må være nådd før den, bakover til i dag? Én på hver linje, med dato.
    .critical = Hvilke faktorer er kritiske for at vi lykkes?
    .first = Hva er det første vi gjør når vi kommer hjem, hvem gjør det, og når?
    .sample =
        Berit: ny runde plan med milepæler: trygg skolevei
        Runde: trygg skolevei
        Alle [{ cmd-answer }]: Tre uhell i fjor
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt til skolen
        (10 min)
        (6 min)
        Alle [{ cmd-answer }]: 1. juni 2028: Alle går eller sykler
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt | Kommunalsjefen eier planen | 1. juni 2028: Alle går eller sykler
            1. mars 2027: Skoleveiene er kartlagt
            15. september 2027: Kommunestyret har vedtatt planen
        (15 min)
        (6 min)
        (4 min)
        Berit: tidslinje
        Salen: Kommunestyret har vedtatt planen
        Berit: milepæler til tiltak
        Runde: 3
        Berit: status for Skien
        Runde: Skoleveiene er kartlagt
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Plan med milepælar
    .help = Kvifor treng vi ein plan, kvar vil vi, og kven gjer det? Så den siste milepælen først, og bakover til i dag. Til slutt det første de gjer når de kjem heim. Skriv etter namnet kva planen gjeld.
    .title = Plan med milepælar
    .topic = det vi har valt
    .trigger = Kva er det som gjer at vi treng ein plan for { $topic }?
    .vision = Kva visjon har vi?
    .goal = Kva er målet?
    .organisation = Korleis organiserer vi arbeidet: kven eig, leier og deltek?
    .last = Begynn med slutten: Kva er den siste milepælen, og når skal han vere nådd? Skriv datoen først.
    .back = Kva milepælar må vere nådde før han, bakover til i dag? Éin på kvar linje, med dato.
    .critical = Kva faktorar er kritiske for at vi lukkast?
    .first = Kva er det første vi gjer når vi kjem heim, kven gjer det, og når?
    .sample =
        Berit: ny runde plan med milepælar: trygg skuleveg
        Runde: trygg skuleveg
        Alle [{ cmd-answer }]: Tre uhell i fjor
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt til skulen
        (10 min)
        (6 min)
        Alle [{ cmd-answer }]: 1. juni 2028: Alle går eller syklar
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt | Kommunalsjefen eig planen | 1. juni 2028: Alle går eller syklar
            1. mars 2027: Skulevegane er kartlagde
            15. september 2027: Kommunestyret har vedteke planen
        (15 min)
        (6 min)
        (4 min)
        Berit: tidslinje
        Salen: Kommunestyret har vedteke planen
        Berit: milepælar til tiltak
        Runde: 3
        Berit: status for Skien
        Runde: Skulevegane er kartlagde
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Plan with milestones
    .help = Why do we need a plan, where do we want to go, and who does it? Then the last milestone first, and back to today. At the end the first thing you do when you come home. Write after the name what the plan is for.
    .title = Plan with milestones
    .topic = what we have chosen
    .trigger = What is it that makes us need a plan for { $topic }?
    .vision = What is our vision?
    .goal = What is the goal?
    .organisation = How do we organise the work: who owns it, leads it and takes part?
    .last = Begin with the end: What is the last milestone, and by when is it reached? Write the date first.
    .back = Which milestones must be reached before it, back to today? One on each line, with its date.
    .critical = Which factors are critical for us to succeed?
    .first = What is the first thing we do when we come home, who does it, and when?
    .sample =
        Berit: new round plan with milestones: safe ways to school
        Runde: safe ways to school
        All [{ cmd-answer }]: Three accidents last year
        (4 min)
        The secretary [{ cmd-result }]: Every child goes safely to school
        (10 min)
        (6 min)
        All [{ cmd-answer }]: 1 June 2028: Everybody walks or cycles
        (4 min)
        The secretary [{ cmd-result }]: Every child goes safely | The director owns the plan | 1 June 2028: Everybody walks or cycles
            1 March 2027: The ways to school are mapped
            15 September 2027: The council has adopted the plan
        (15 min)
        (6 min)
        (4 min)
        Berit: timeline
        The hall: The council has adopted the plan
        Berit: milestones to actions
        Runde: 3
        Berit: status of Skien
        Runde: The ways to school are mapped
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "milestones",
    _plan,
    (
        "plan med milepæler", "plan med milepælar", "milepælsplan", "milepælplan", "milepælsplanlegging",
        "milepæler", "milepælar", "framdriftsplan", "fremdriftsplan", "plan with milestones", "milestone plan",
        "milestones",
    ),
    fits=_fits,
    goals=_goals,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
