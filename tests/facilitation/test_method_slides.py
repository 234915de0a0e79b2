"""Slides as people write them for each method, by its name or by how they ask: read from a file as when pasted."""

# ruff: noqa: E501 - a slide a line

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from dialogs.methods import texts_in
from dialogs.words import words
from facilitation.kinds import Timeline
from facilitation.meetings import read_everything
from facilitation.methods import by_method, planned, recognised
from facilitation.slide import read_plan

SLIDES = [
    ("nb", "round-the-table", "Presentasjonsrunde\n\nHvem er du?\nHva jobber du med?\nHvorfor er du her?\n30 sekunder hver"),
    ("nb", "round-the-table", "Bli kjent – 1 minutt hver"),
    ("nb", "round-the-table", "Runde rundt bordet: Hvem er du, og hva håper du på?"),
    ("nn", "round-the-table", "Runda rundt bordet\nKven er du, og kvifor er du her?"),
    ("en", "round-the-table", "Round the table: who are you, and why are you here?"),
    ("nb", "round-the-table", "Velkommen!\n\nKort presentasjon rundt bordet"),
    ("nn", "round-the-table", "Velkomen til samling! Presentasjon rundt bordet"),
    ("en", "round-the-table", "Welcome!\nIntroductions round the table"),
    ("nb", "igp", "Refleksjon i kommunegrupper\n\nHva vil vi få til?\n\nIndividuelt 3 min\nGruppe 15 min\nPlenum 10 min"),
    ("nb", "pre-mortem", "Planen har mislyktes. Hva gikk galt?\n\nIndividuelt 3 min\nGruppe 15 min\nPlenum 10 min"),
    ("nb", "expectations", "Forventninger til samlingen\n\nHva ønsker du å få ut av dagen?"),
    ("nb", "expectations", "Forventningsavklaring\nnytte / innsats"),
    ("nn", "expectations", "Forventningar til samlinga"),
    ("en", "expectations", "Expectations: useful / doable"),
    ("nb", "expectations", "Hva forventer du av dagen?\nPlasser i 2x2: nytte og innsats"),
    ("nb", "scale", "Skala 1-10\nVi kjenner planen"),
    ("nb", "scale", "På en skala fra 1 til 10: Hvor godt kjenner dere planen?"),
    ("nn", "scale", "På ein skala frå 1 til 10: Kor godt kjenner de planen?"),
    ("en", "scale", "On a scale from 1 to 10: how well do you know the plan?"),
    ("nb", "scale", "Hvor enig er du på en skala fra 1-10: Vi har nok tid"),
    ("nb", "scale", "Hvor godt passer dette for dere? (1-10)\nVi har en felles plan"),
    ("nn", "scale", "(1–10)\nVi kjenner planen"),
    ("en", "scale", "How far do you agree (1-10)?\nWe have a plan"),
    ("nb", "promotes-hinders", "Hva fremmer og hva hemmer?\nMål: Flere i jobb"),
    ("nb", "promotes-hinders", "Gruppearbeid\n\nHva fremmer og hva hemmer arbeidet med målet?"),
    ("nb", "promotes-hinders", "Fremmere og hemmere\n- Flere i jobb"),
    ("nn", "promotes-hinders", "Kva fremjar og kva hemmar?\nMål: Fleire i jobb"),
    ("en", "promotes-hinders", "What promotes and what hinders?\nGoal: more people in work"),
    ("nb", "promotes-hinders", "Drivkrefter og barrierer for målet"),
    ("nb", "future-picture", "Fremtidsbilde 2035\n\nÅret er 2035 og vi har lykkes. Hva ser vi?"),
    ("nb", "future-picture", "Året er 2035, og vi har lykkes!\n\nHva ser vi?\nHva måtte til?\nHva krever det av ledere, folkevalgte, tillitsvalgte og ansatte?"),
    ("nn", "future-picture", "Framtidsbilete 2035: trygg oppvekst"),
    ("en", "future-picture", "Picture of the future 2035"),
    ("en", "future-picture", "It is 2035 and we have succeeded\n\nWhat do we see?\nWhat did it take?"),
    ("nn", "future-picture", "Året er 2035, og vi har lukkast\n\nKva ser vi?"),
    ("nb", "must-should-can", "Hvem må, bør og kan involveres?\nDen nye planen"),
    ("nb", "must-should-can", "Involvering\n\nHvem må involveres?\nHvem bør involveres?\nHvem kan involveres?"),
    ("nn", "must-should-can", "Kven må, bør og kan involverast?"),
    ("en", "must-should-can", "Who must, should and can be involved?"),
    ("en", "must-should-can", "Stakeholders\n\nWho must be involved?\nWho should be involved?\nWho can be informed?"),
    ("nb", "sharp-goals", "Skarpe mål\nFlere unge i jobb"),
    ("nb", "sharp-goals", "SMARTE mål\n\nSkriv ett mål. Er det spesifikt, målbart, ambisiøst, relevant, tidsbestemt og enkelt?"),
    ("nb", "sharp-goals", "Fra mål til handling\n\nFormuler et mål. Sjekk: Spesifikt, Målbart, Ambisiøst, Realistisk, Tidsbestemt, Enkelt"),
    ("nn", "sharp-goals", "Kvasse mål: fleire unge i jobb"),
    ("en", "sharp-goals", "SMART goals: more young people in work"),
    ("en", "sharp-goals", "Write a goal\n\nIs it specific, measurable, ambitious, relevant and time-bound?"),
    ("nb", "milestones", "Plan med milepæler\nTrygg skolevei"),
    ("nb", "milestones", "Gruppearbeid: plan\n\nHva er utløsende faktor?\nHva er visjonen?\nHva er målet?\nHvilke milepæler må nås?\nKritiske suksessfaktorer?"),
    ("nn", "milestones", "Milepælsplan: trygg skuleveg"),
    ("en", "milestones", "Milestone plan: safe roads"),
    ("en", "milestones", "Action planning\n\nWhat is the vision?\nWhat is the goal?\nWhich milestones must be reached?"),
    ("nb", "open-space", "Open Space\nRom: Aula, Kantina\n3 økter á 20 min"),
    ("nb", "open-space", "Åpent rom: hva brenner du for?"),
    ("nn", "open-space", "Ope rom: Salen, Kantina"),
    ("en", "open-space", "Open space: Hall, Library; 2 sessions of 30 minutes"),
    ("nb", "user-journey", "Brukerreisen\nFra skole til lære\nTrinn: før, underveis, etter"),
    ("nb", "user-journey", "Brukerreise: overgangen til videregående"),
    ("nn", "user-journey", "Brukarreisa: til lære"),
    ("en", "user-journey", "User journey: from school to work"),
    ("nb", "evaluation", "Evaluering av dagen\nHva tar du med deg hjem?"),
    ("nb", "evaluation", "Avslutning\n\nHva tar du med deg hjem?\nHvor nyttig var dagen, 1-10?\nInnspill til neste samling?"),
    ("nn", "evaluation", "Evaluering av samlinga"),
    ("en", "evaluation", "Evaluation"),
    ("en", "evaluation", "Before you go\n\nWhat do you take home?\nHow useful was the day, 1-10?"),
    ("nn", "evaluation", "Før de går\n\nKva tek du med deg heim?\nKor nyttig var dagen, 1-10?"),
    ("nb", "consultation", "Spør kommunene: Ny avtale\nFrist 15. januar\n1. Hva er viktigst?"),
    ("nb", "consultation", "Høring om ny avtale\nSvarfrist 15. januar\nHva er viktigst?"),
    ("nn", "consultation", "Spør kommunane: Ny avtale\nSvarfrist 15. januar\n1. Kva er viktigast?"),
    ("en", "consultation", "Ask the municipalities: New agreement\nDeadline 15 January\nWhat matters most?"),
    ("nb", "start-stop-continue", "Start/stopp/fortsett\nMøtene"),
    ("nb", "start-stop-continue", "Start, stopp og fortsett"),
    ("nb", "start-stop-continue", "Begynne med, slutte med, fortsette med"),
    ("nb", "start-stop-continue", "Start – stopp – fortsett\n\n- Hva skal vi starte med?\n- Hva skal vi stoppe med?\n- Hva skal vi fortsette med?"),
    ("nb", "start-stop-continue", "Veien videre\n\nHva bør vi starte med?\nHva bør vi slutte med?\nHva bør vi fortsette med?"),
    ("nb", "start-stop-continue", "START / STOPP / FORTSETT\nSamarbeidet i nettverket"),
    ("nn", "start-stop-continue", "Start, stopp, hald fram: nettverket\n\nKva skal vi starte med?\nKva skal vi slutte med?\nKva skal vi halde fram med?"),
    ("en", "start-stop-continue", "Start, Stop, Continue\n\nWhat should we start doing?\nWhat should we stop doing?\nWhat should we continue doing?"),
    ("en", "start-stop-continue", "Retrospective\n\nWhat should we start doing?\nWhat should we stop doing?\nWhat should we keep doing?"),
    ("nb", "swot", "SWOT"),
    ("nn", "swot", "Styrkar, svakheiter, moglegheiter og truslar"),
    ("nb", "swot", "SWOT-analyse av barnevernet\n\nStyrker\nSvakheter\nMuligheter\nTrusler"),
    ("nb", "swot", "Hvor står vi?\n\nHva er våre styrker?\nHva er våre svakheter?\nHvilke muligheter ser vi?\nHvilke trusler ser vi?"),
    ("nb", "swot", "Styrker – Svakheter – Muligheter – Trusler\nbiblioteket"),
    ("nn", "swot", "SWOT\n\nKva er styrkane våre?\nKva veikskapar har vi?\nKva moglegheiter ser vi?\nKva truslar ser vi?"),
    ("en", "swot", "SWOT analysis: library\n\nStrengths\nWeaknesses\nOpportunities\nThreats"),
    ("en", "swot", "Where are we?\n\nWhat are our strengths?\nWhat are our weaknesses?\nWhich opportunities do we see?\nWhich threats do we see?"),
    ("nb", "pre-mortem", "Premortem: ny skolestruktur"),
    ("nb", "pre-mortem", "Pre-mortem: ny skolestruktur\n\nDet er 2028 og prosjektet har mislyktes. Hva gikk galt?"),
    ("nb", "pre-mortem", "Ny skolestruktur\n\nSe for dere at det er 2028 og planen har mislyktes. Hva gikk galt?\nHva kan vi gjøre nå for å hindre det?"),
    ("nb", "pre-mortem", "Det har gått galt – hvorfor?\nskolestrukturen"),
    ("nn", "pre-mortem", "Premortem\n\nDet har gått gale: kvifor?"),
    ("nn", "pre-mortem", "Ny skulestruktur\n\nSjå for dykk at planen har mislykkast. Kva gjekk gale?"),
    ("en", "pre-mortem", "Pre-mortem\n\nImagine it is 2028 and the project has failed. What went wrong?"),
    ("en", "pre-mortem", "New schools\n\nImagine that the plan has gone wrong. Why?"),
]  # fmt: skip


@pytest.mark.parametrize("language,method,slide", SLIDES)
def test_a_slide_is_known_for_the_method_it_asks_for(language: str, method: str, slide: str) -> None:
    texts = texts_in(words(language))
    read = read_everything(slide, date(2026, 11, 22), ZoneInfo("Europe/Oslo"), language)
    [first, *_] = by_method(read, slide, texts, language).rounds
    known = recognised(first)
    assert known is not None
    assert (known.name, bool(first.phases)) == (method, True)
    assert planned(slide, texts, language).rounds[0] == first, "pasted as read from a file"


@pytest.mark.parametrize("slide", ["Kort IGP: Hva er viktigst?", "IGP-refleksjon\n\nHva er viktigst?"])
def test_a_question_on_the_line_of_an_igp_is_asked(slide: str) -> None:
    [one] = planned(slide, texts_in(words("nb")), "nb").rounds
    assert [question.text for question in one.questions] == ["Hva er viktigst?"]
    assert one.phases


def test_numbers_with_a_line_between_are_a_scale_only_behind_a_question() -> None:
    asked = "T\n\nHvor nyttig var dagen, 1-10?\nHvor lenge har dere holdt på, 2-3 år?\nEr oppgave 1-5 løst?"
    kinds = {question.text: question.kind.kind for one in read_plan(asked).rounds for question in one.questions}
    assert kinds == {
        "Hvor nyttig var dagen?": "scale",
        "Hvor lenge har dere holdt på, 2-3 år?": "text",
        "Er oppgave 1-5 løst?": "text",
    }


def test_what_stands_below_the_numbers_is_rated_and_not_the_numbers() -> None:
    texts = texts_in(words("nb"))
    for slide in (
        "Hvor enig er du? (1-10)\nVi kjenner planen",
        "(1-10)\nVi kjenner planen",
        "Skala (1-10)\nVi kjenner planen",
    ):
        [one] = planned(slide, texts, "nb").rounds
        assert one.questions[0].text.endswith("Vi kjenner planen")
        assert "(" not in one.questions[0].text


def test_a_timeline_without_stages_has_the_usual_ones() -> None:
    asked = "Tidslinje: Hva har skjedd i prosjektet?\nGruppe 20 min"
    [question] = [question for one in read_plan(asked).rounds for question in one.questions]
    assert question.kind == Timeline(("Før", "I dag", "Framover"), ("Hos oss",))
    [question] = [
        question for one in read_plan(asked.replace("?", "?\nTrinn: høst, vår")).rounds for question in one.questions
    ]
    assert question.kind == Timeline(("høst", "vår"), ("Hos oss",))
    assert "trenger trinn" in str(read_plan("Tidslinje: Fra i dag til 2030").warnings)


def test_a_welcome_before_several_methods_is_an_agenda_and_none_of_them() -> None:
    assert not planned("Velkommen!\nRunde rundt bordet\nPause\nEvaluering", texts_in(words("nb")), "nb").rounds
