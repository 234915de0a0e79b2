"""What people type, in three languages: what is understood, what is asked about, what is left alone."""

from collections.abc import Mapping

import pytest

from dialogs.phrasebook import Phrasebook, Suggestion, Understood

SLIDE = "Arbeid i kommunegrupper\n\nHva har kommunen behov for?\n  - Bistand\n\nIndividuelt: 5 minutter\nGruppe: 25 min"

EXACT: list[tuple[str, str, dict[str, str]]] = [
    ("ny samling Partnerskapssamling Høst 2025", "open_gathering", {"title": "Partnerskapssamling Høst 2025"}),
    ("New gathering: Autumn", "open_gathering", {"title": "Autumn"}),
    ("opne ei samling Vår", "open_gathering", {"title": "Vår"}),
    ("koble til samling k7m2pq", "show_here", {"code": "k7m2pq"}),
    ("Kople kanalen til K7M 2PQ", "show_here", {"code": "k7m2pq"}),
    ("show gathering abcdef here", "show_here", {"code": "abcdef"}),
    ("bli med", "join", {}),
    ("I’m in!", "join", {}),
    ("gå", "leave", {}),
    ("forlat runden", "leave", {}),
    ("eg må gå", "leave", {}),
    ("ny runde", "new_round", {}),
    (f"ny runde\n{SLIDE}", "new_round", {"text": SLIDE}),
    (f"ny runde {SLIDE}\n", "new_round", {"text": SLIDE}),
    (f"Runde, ny runde:\r\n{SLIDE}", "new_round", {"text": SLIDE}),
    ("Start a new round: What now?", "new_round", {"text": "What now?"}),
    ("språk nynorsk", "use_language", {"language": "nn"}),
    ("English please", "use_language", {"language": "en"}),
    ("byt til bokmål", "use_language", {"language": "nb"}),
    ("overlat til Anne-Marie d'Arc Lie", "hand_over", {"who": "Anne-Marie d'Arc Lie"}),
    ("gi styringen til Kari", "hand_over", {"who": "Kari"}),
    ("gje styringa til Kari", "hand_over", {"who": "Kari"}),
    ("let Kari take over", "hand_over", {"who": "Kari"}),
    ("grupper", "propose_groups", {}),
    ("Foreslå grupper!", "propose_groups", {}),
    ("Grupper\n\nGruppe 1\nSkien (1)\nLarvik (3)", "propose_groups", {"text": "Gruppe 1\nSkien (1)\nLarvik (3)"}),
    ("make groups", "propose_groups", {}),
    ("flytt Kari til gruppe 3", "move", {"who": "Kari", "group": "3"}),
    ("flytt Kari Nordmann til 03", "move", {"who": "Kari Nordmann", "group": "3"}),
    ("flytt @Kari over til gruppe tre", "move", {"who": "Kari", "group": "3"}),
    ("Move Kari to group 3.", "move", {"who": "Kari", "group": "3"}),
    ("slå sammen 2 og 5", "merge", {"group": "2", "other": "5"}),
    ("slå sammen gruppe 2 og 5", "merge", {"group": "2", "other": "5"}),
    ("slå saman gruppe 2 med gruppe 5", "merge", {"group": "2", "other": "5"}),
    ("slå sammen 2 & 5", "merge", {"group": "2", "other": "5"}),
    ("start", "start", {}),
    ("START RUNDEN", "start", {}),
    ("sett i gang", "start", {}),
    ("set i gang", "start", {}),
    ("let's go", "start", {}),
    ("status?", "status", {}),
    ("kven har svart", "status", {}),
    ("+2", "extend", {"minutes": "2"}),
    ("+ 2 min", "extend", {"minutes": "2"}),
    ("@Runde +10min", "extend", {"minutes": "10"}),
    ("pluss 2 minutter", "extend", {"minutes": "2"}),
    ("pluss to minutt", "extend", {"minutes": "2"}),
    ("mer tid", "extend", {"minutes": "2"}),
    ("meir tid", "extend", {"minutes": "2"}),
    ("forleng 5 min", "extend", {"minutes": "5"}),
    ("forleng med fem minutter", "extend", {"minutes": "5"}),
    ("2 minutter til", "extend", {"minutes": "2"}),
    ("two more minutes", "extend", {"minutes": "2"}),
    ("pause", "pause", {}),
    ("stopp klokka", "pause", {}),
    ("fortsett", "resume", {}),
    ("hald fram", "resume", {}),
    ("neste fase", "next_phase", {}),
    ("next   phase", "next_phase", {}),
    ("trekk sekretær på nytt", "redraw", {"role": "secretary"}),
    ("trekk ordstyrar på nytt i gruppe 4", "redraw", {"role": "moderator", "group": "4"}),
    ("ny sekretær", "redraw", {"role": "secretary"}),
    ("draw a new focus keeper", "redraw", {"role": "focus_keeper"}),
    ("ny viddevakt i gruppe 2", "redraw", {"role": "focus_keeper", "group": "2"}),
    ("purr", "nudge", {}),
    ("minn dem på det", "nudge", {}),
    ("avbryt", "abort", {}),
    ("avbryt runden", "abort", {}),
    ("avslutt runden", "close", {}),
    ("ferdig", "ready", {}),
    ("Jeg er ferdig 😀", "ready", {}),
    ("im done", "ready", {}),
    ("det er meg", "claim", {}),
    ("det er meg ordstyrer", "claim", {"role": "moderator"}),
    ("jeg er sekretær", "claim", {"role": "secretary"}),
    ("eg er tidtakar", "claim", {"role": "timekeeper"}),
    ("I am the note taker", "claim", {"role": "secretary"}),
    ("vi er klare", "begin_talk", {}),
    ("neste", "next_turn", {}),
    ("«Neste!»", "next_turn", {}),
    ("pass", "pass_turn", {}),
    ("jeg står over", "pass_turn", {}),
    ("ny runde rundt bordet", "another_lap", {}),
    ("en runde til", "another_lap", {}),
    ("rekkefremlegg", "another_lap", {}),
    ("neste del", "next_part", {}),
    ("ferdig med delen", "next_part", {}),
    ("tilbake til saken", "refocus", {}),
    ("parker Kaffe til Neste møte", "park", {"text": "Kaffe til Neste møte"}),
    ("parker: Kaffe!\nOg kake", "park", {"text": "Kaffe!\nOg kake"}),
    ("park: the buses", "park", {"text": "the buses"}),
    ("resultat\n- Flere møteplasser\n- NAV inn", "result", {"text": "- Flere møteplasser\n- NAV inn"}),
    ("Resultat: én felles plan", "result", {"text": "én felles plan"}),
    ("neste gruppe", "present", {}),
    ("gruppe 4 presenterer", "present", {"group": "4"}),
    ("gruppe 4 legg fram", "present", {"group": "4"}),
    ("stem", "open_vote", {}),
    ("opne avrøysting", "open_vote", {}),
    ("lukk avstemning", "close_poll", {}),
    ("referat", "minutes", {}),
    ("minutes please", "minutes", {}),
    ("hjelp", "help", {}),
    ("Hva kan jeg gjøre?", "help", {}),
    ("kva kan eg gjere", "help", {}),
    ("?", "help", {}),
    ("??", "help", {}),
]

CALLED = [
    ("@Runde status", "status"),
    ("Runde, status", "status"),
    ("runde: status", "status"),
    ("RUNDE status", "status"),
    ("<at>Runde</at> status", "status"),
    ("<at>Runde</at>\xa0status", "status"),
    ('<at id="0">Runde (prøve)</at>status', "status"),
    ("/runde status", "status"),
    ("Runde ny runde", "new_round"),
    ("runde rundt bordet", "another_lap"),
    ("Runde ?", "help"),
    ("Runde", "help"),
    ("<at>Runde</at>", "help"),
    ("@Runde!", "help"),
]

NEARLY: list[tuple[str, str, dict[str, str], str]] = [
    ("stauts", "status", {}, "status"),
    ("Runde, stauts?", "status", {}, "status"),
    ("neste fsae", "next_phase", {}, "neste fase"),
    ("nste fase", "next_phase", {}, "neste fase"),
    ("flyt Kari til gruppe 3", "move", {"who": "Kari", "group": "3"}, "flytt Kari til gruppe 3"),
    ("flytt Kari Lie til grupe 3", "move", {"who": "Kari Lie", "group": "3"}, "flytt Kari Lie til gruppe 3"),
    ("mvoe Kari to gruop 3", "move", {"who": "Kari", "group": "3"}, "move Kari to group 3"),
    ("slå samen 2 og 5", "merge", {"group": "2", "other": "5"}, "slå sammen 2 og 5"),
    ("sla sammen 2 og 5", "merge", {"group": "2", "other": "5"}, "slå sammen 2 og 5"),
    ("refferat", "minutes", {}, "referat"),
    ("referrat", "minutes", {}, "referat"),
    ("hjlep", "help", {}, "hjelp"),
    ("hjep", "help", {}, "hjelp"),
    ("nyrunde", "new_round", {}, "ny runde"),
    ("nestefase", "next_phase", {}, "neste fase"),
    ("igang", "start", {}, "i gang"),
    ("strat", "start", {}, "start"),
    ("avslut runden", "close", {}, "avslutt runden"),
    ("avbrt runden", "abort", {}, "avbryt runden"),
    ("frotsett", "resume", {}, "fortsett"),
    ("apne avstemning", "open_vote", {}, "åpne avstemning"),
    ("ny sektretær", "redraw", {"role": "secretary"}, "ny sekretær"),
    ("jeg er orstyrer", "claim", {"role": "moderator"}, "jeg er ordstyrer"),
    ("språk nynosk", "use_language", {"language": "nn"}, "språk nynorsk"),
    ("forelng 5 min", "extend", {"minutes": "5"}, "forleng 5 min"),
    ("ny runde rundt borde", "another_lap", {}, "ny runde rundt bordet"),
    ("ny rudne\nEn\nTo", "new_round", {"text": "En\nTo"}, "ny runde En…"),
    ("reslutat:\n- Flere plasser", "result", {"text": "- Flere plasser"}, "resultat - Flere plasser"),
    ("back to teh subjcet", "refocus", {}, "back to the subject"),
    ("tilbkae til saken", "refocus", {}, "tilbake til saken"),
]

CONVERSATION = [
    "", " ", "\n", "…", "!!", "🙂", "hei", "Hei, alle sammen!", "takk for i dag", "ja", "nei", "ok", "smart", "stort",
    "nesten", "beste", "svart", "plass", "testen", "pausen", "hjem", "en", "2", "to til", "-2", "+", "+ takk", "held",
    "neste uke kommer vi tilbake", "start med det enkleste", "start med å høre på de unge", "neste gang", "neste dag",
    "neste steg er å ringe NAV", "status for arbeidet er god", "pause i arbeidet hjelper", "jeg er leder",
    "jeg er leder i kommunen", "jeg er enig med Kari", "det er meg en glede", "vi er klare på at dette må gjøres",
    "ferdig med skolen kommer de hjem", "gå en tur", "gå på jobb", "vi er enige", "gruppe 3", "Gruppe 2 er flink",
    "runden var fin", "runde tall er best", "Runde er en fin øy", "parken er stengt", "parkering er dyrt",
    "resultatet av dette ble bra", "resultatene viser at det virker", "grupper er bra", "grupper for unge mødre",
    "stemmen din er viktig", "hjelpen må komme tidligere", "en runde til fots", "mer tid til barna",
    "We should start with the easy part", "help people earlier", "next week we meet again", "park life",
    "minutes matter", "I am from Tinn", "I'm in Skien today", "let the young people lead the way", "join the dots",
    "pass på de små", "passe på", "delta i frivillig arbeid", "bli med på laget", "fortsatt god sommer", "klare mål",
    "hva kan jeg gjøre for deg", "flytt møtet til tirsdag", "slå sammen kommuner", "flytt Kari til gruppe tusen",
    "Vi i Tinn har prøvd dette før, og da var det ungdomsrådet som tok ansvar.",
    "koble til skolen", "vis samling til unge mødre", "+2 til alle som kom", "99999 minutter til",
]  # fmt: skip


BOOK = Phrasebook(sorted({name for _, name, _ in EXACT}))


@pytest.mark.parametrize("text,name,values", EXACT, ids=repr)
def test_what_is_typed_is_understood(text: str, name: str, values: Mapping[str, str]) -> None:
    assert BOOK.understand(text) == Understood(name, values)


@pytest.mark.parametrize("text,name", CALLED, ids=repr)
def test_the_name_of_the_bot_may_stand_before(text: str, name: str) -> None:
    assert BOOK.understand(text) == Understood(name, {})


@pytest.mark.parametrize("text,name,values,phrase", NEARLY, ids=repr)
def test_a_slip_of_the_finger_is_asked_about(text: str, name: str, values: Mapping[str, str], phrase: str) -> None:
    assert BOOK.understand(text) == Suggestion(name, values, phrase)


@pytest.mark.parametrize("text", CONVERSATION, ids=repr)
def test_conversation_is_left_alone(text: str) -> None:
    assert BOOK.understand(text) is None
