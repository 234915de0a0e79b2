"""The words of slides in bokmål, nynorsk and English: phases, times, tools, roles, tracks. No parsing here."""

from facilitation.plan import PhaseKind, Role, Track

PHASES = {
    PhaseKind.INDIVIDUAL: (
        "individuelt", "individuell", "individuell refleksjon", "individuell tenketid", "individuelt arbeid",
        "individuell fase", "individ", "individual", "individually", "individual reflection", "individual work",
        "alene", "jobb alene", "tenk alene", "arbeid alene", "aleine", "åleine", "einsleg", "hver for seg",
        "kvar for seg",
        "hver for oss", "kvar for oss", "hver for dere", "kvar for dykk",
        "på egen hånd", "på egenhånd", "på eiga hand", "egenrefleksjon", "eigenrefleksjon", "enkeltvis",
        "stille refleksjon",
        "egentid", "tenketid", "tenk selv", "tenk sjølv", "for deg selv", "for deg sjølv", "for seg selv",
        "for seg sjølv",
        "individuals", "alone", "on your own", "by yourself", "silent reflection", "reflect alone", "think alone",
        "solo",
    ),
    PhaseKind.GROUP: (
        "gruppe", "gruppa", "gruppen", "grupper", "gruppene", "gruppevis", "i gruppe", "i grupper", "i gruppa",
        "i gruppen", "i gruppene", "gruppearbeid", "gruppediskusjon", "gruppesamtale", "gruppesamtaler", "gruppefase",
        "gruppedrøfting", "gruppedrøftinger", "grupperefleksjon", "smågrupper", "i smågrupper",
        "kommunegruppe", "kommunegrupper", "kommunegruppa", "kommunegruppen", "kommunegruppene", "kommunevis",
        "i kommunegruppe", "i kommunegrupper", "i kommunegruppa", "i kommunegruppen", "i kommunegruppene",
        "gruppene sine", "gruppearbeid i kommunegrupper", "gruppearbeid i grupper",
        "group", "groups", "in groups", "in group", "in your group", "in your groups", "in the group", "in the groups",
        "group work", "groupwork", "group discussion", "group discussions", "small groups", "in small groups",
        "municipality group", "municipality groups", "in municipality groups", "municipal groups",
        "breakout", "breakouts", "breakout rooms", "breakout groups",
    ),
    PhaseKind.PLENUM: (
        "plenum", "i plenum", "felles", "i fellesskap", "fellesskap", "felles i plenum", "alle sammen", "alle saman",
        "oppsummering", "oppsummering i plenum", "felles oppsummering", "fellesoppsummering", "plenumsoppsummering",
        "plenumsdel", "plenumsrunde", "plenumsdiskusjon", "deling i plenum", "presentasjon i plenum",
        "gjennomgang i plenum", "samling i plenum", "plenary", "in plenary", "in plenum", "plenary session",
        "summing up in plenary", "summary in plenary", "sharing in plenary", "plenary discussion", "all together",
        "whole room", "storgruppe", "storgruppa",
    ),
    PhaseKind.COMMITMENT: (
        "forpliktelse", "forplikting", "individuell forpliktelse", "individuell forplikting", "egen forpliktelse",
        "eiga forplikting", "personlig forpliktelse", "personleg forplikting", "min forpliktelse", "mi forplikting",
        "forpliktelser", "individuelle forpliktelser", "individuelt løfte", "mitt løfte", "eget løfte",
        "commitment", "individual commitment", "personal commitment", "my commitment", "commitments",
    ),
    PhaseKind.FOLLOW_UP: (
        "videre arbeid", "vidare arbeid", "oppfølging", "oppfølgjing", "veien videre", "vegen vidare", "neste steg",
        "neste skritt", "videre oppfølging", "vidare oppfølging", "further work", "next steps", "follow-up",
        "follow up",
        "followup", "the way forward", "way forward",
    ),
    PhaseKind.CONSULTATION: ("høring", "høyring", "consultation"),
}  # fmt: skip

TURNS = (
    "rekkefremlegg", "rekkjeframlegg", "rekkeframlegg", "rekkefremlegging", "rekkeframlegging", "rekkefremføring",
    "rekke-fremlegg", "rekke fremlegg", "rekke framlegg", "rekkjeframlegging",
    "etter tur", "etter tur og orden", "alle presenterer etter tur", "alle legger frem etter tur",
    "alle legger fram etter tur", "alle legg fram etter tur", "alle deler etter tur", "alle presenterer",
    "ordet etter tur", "ordet går rundt", "ordet går på rundgang", "på rundgang", "rundgang", "runde rundt bordet",
    "ein runde rundt bordet", "en runde rundt bordet", "runden rundt", "rundt bordet", "bordet rundt", "bordrunde",
    "talerunde",
    "en etter en", "ein etter ein", "én etter én", "en om gangen", "ein om gongen", "in turn", "in turns", "by turns",
    "taking turns", "take turns", "presentations in turn", "presentation in turn", "everyone in turn",
    "each in turn", "one by one", "one at a time", "round robin", "round-robin", "round the table",
    "around the table", "go round the table", "go around the table",
)  # fmt: skip

TOOLS = (
    "menti", "mentimeter", "menti.com", "padlet", "slido", "sli.do", "miro", "mural", "forms", "microsoft forms",
    "ms forms", "google forms", "kahoot", "post-it", "post it", "postit", "post-it-lapper", "post-it lapper",
    "post-it lappar", "post it-lapper", "post it lapper", "postit-lapper", "postitlapper", "post-its",
    "gule lapper", "gule lappar", "lapper", "lappar", "klistrelapper", "sticky notes",
    "flippover", "flipover", "flip-over", "flip over", "flippoverark", "flipchart", "flip chart", "whiteboard", "tavle",
    "tavla", "tavlen", "jamboard", "wooclap", "ordsky", "ordsky i menti", "word cloud", "teams", "chat", "chatten",
    "teams-chat", "plakat", "plakater", "plakatar", "gråpapir", "onenote", "google docs", "word", "powerpoint", "zoom",
    "quizizz", "poll everywhere", "mentimeter.com", "klikkere", "loop", "planner", "a3-ark", "a4-ark",
)  # fmt: skip

UNITS = {
    1: ("min", "mins", "minutt", "minutter", "minutts", "minutters", "minuttar", "minutes", "minute", "m"),
    60: ("time", "timer", "timar", "t", "hour", "hours", "hr", "hrs", "h"),
}

NUMBERS = {
    "en": 1, "én": 1, "ein": 1, "éin": 1, "ei": 1, "ett": 1, "et": 1, "eitt": 1, "eit": 1, "one": 1, "a": 1, "an": 1,
    "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6,
    "sju": 7, "syv": 7, "seven": 7, "åtte": 8, "eight": 8, "ni": 9, "nine": 9, "ti": 10, "ten": 10, "elleve": 11,
    "eleven": 11, "tolv": 12, "twelve": 12, "tretten": 13, "fjorten": 14, "femten": 15, "fifteen": 15, "seksten": 16,
    "sytten": 17, "atten": 18, "nitten": 19, "tjue": 20, "tyve": 20, "twenty": 20, "tjuefem": 25, "twenty-five": 25,
    "tretti": 30, "tredve": 30, "thirty": 30, "trettifem": 35, "førti": 40, "forty": 40, "førtifem": 45,
    "forty-five": 45, "femti": 50, "fifty": 50, "seksti": 60, "sixty": 60, "sytti": 70, "nitti": 90, "ninety": 90,
}  # fmt: skip
ARTICLES = frozenset(("en", "én", "ein", "éin", "ei", "ett", "et", "eitt", "eit", "one", "a", "an"))

# Durations that are said without a number and a unit.
SPANS = {
    "en halv time": 30, "ein halv time": 30, "halv time": 30, "en halvtime": 30, "ein halvtime": 30, "halvtime": 30,
    "half an hour": 30, "half hour": 30, "et kvarter": 15, "eit kvarter": 15, "ett kvarter": 15, "kvarter": 15,
    "quarter of an hour": 15, "a quarter of an hour": 15, "tre kvarter": 45, "trekvarter": 45,
    "three quarters of an hour": 45, "halvannen time": 90, "halvanna time": 90, "halvannan time": 90,
    "en og en halv time": 90, "ein og ein halv time": 90, "an hour and a half": 90, "one and a half hours": 90,
    "en time og et kvarter": 75,
}  # fmt: skip

TIMES = ("x", "×", "*", "ganger", "gonger", "gongar", "runder", "rundar", "rounds", "times")
RANGES = ("-", "–", "—", "til", "to")
PER_QUESTION = (
    "per spørsmål", "pr spørsmål", "pr. spørsmål", "på hvert spørsmål", "på kvart spørsmål", "til hvert spørsmål",
    "til kvart spørsmål", "for hvert spørsmål", "for kvart spørsmål", "hvert spørsmål", "kvart spørsmål",
    "per question",
    "for each question", "on each question", "each question", "per oppgave", "pr oppgave", "per tema", "pr tema",
)  # fmt: skip
PER_PERSON = (
    "hver", "kvar", "per person", "pr person", "pr. person", "per deltaker", "pr deltaker", "pr. deltaker",
    "per deltakar", "pr deltakar", "per pers", "pr pers", "each", "per participant", "på hver", "på kvar", "til hver",
    "til kvar", "per stk", "pr stk", "per hode",
)  # fmt: skip
PER_GROUP = (
    "per gruppe", "pr gruppe", "pr. gruppe", "per group", "hver gruppe", "kvar gruppe", "each group",
    "hver av gruppene",
    "til hver gruppe", "til kvar gruppe", "for hver gruppe", "for kvar gruppe", "på hver gruppe", "på kvar gruppe",
    "for each group", "to each group", "hver gruppe får", "kvar gruppe får", "hver gruppe har", "kvar gruppe har",
    "each group has", "each group gets", "hver gruppe presenterer", "kvar gruppe presenterer", "each group presents",
    "hver gruppe legger frem", "hver gruppe legger fram", "kvar gruppe legg fram",
)  # fmt: skip
# What a number counts when it counts no minutes: "grupper på 5 personer".
COUNTED = (
    "personer", "personar", "person", "pers", "deltakere", "deltakarar", "deltaker", "people", "persons",
    "participants",
    "stk", "punkter", "punkt", "tiltak", "medlemmer", "members",
)  # fmt: skip

FILLERS = frozenset(
    (
        "ca cirka omtrent om inntil maks maksimalt rundt totalt tilsammen samlet først så deretter etterpå til "
        "slutt sist og eller med i på av à a per pr for en ein et eit den det de dei dere dykk vi vår våre deres "
        "arbeid jobb jobbing fase del diskusjon samtale drøfting drøftinger refleksjon deling oppsummering "
        "presentasjon presentasjoner gjennomgang fremlegg framlegg tenketid tenking skriving stille tid tidsbruk "
        "varighet bruk bruker brukar settes set av deg dykkar egne eigne eget via ved hjelp verktøy use using "
        "with on via in and then first next finally about approximately up max maximum approx around of work "
        "discussion reflection discussions sharing summary presentation presentations thinking writing time "
        "duration minimum har er blir varer varar seg sammen saman felles kort korte resultatene resultat alle "
        "hele heile gruppens gruppas rekkefremlegget ordet før runde neste også fri fritt åpen open free deler "
        "delar"
    ).split()
)

ROLES = {
    Role.MODERATOR: (
        "ordstyrer", "ordstyreren", "ordstyrar", "ordstyraren", "møteleder", "møtelederen", "møteleiar", "møteleiaren",
        "gruppeleder", "gruppelederen", "gruppeleiar", "gruppeleiaren", "samtaleleder", "samtaleleiar",
        "diskusjonsleder",
        "diskusjonsleiar", "ordfører for gruppen", "moderator", "moderatoren", "facilitator", "fasilitator",
        "fasilitatoren",
        "chair", "chairperson", "chairman", "group leader", "discussion leader", "leder", "leiar", "leader",
        "gruppefasilitator", "bordleder", "bordleiar", "bordvert",
    ),
    Role.TIMEKEEPER: (
        "tidtaker", "tidtakeren", "tidtakar", "tidtakaren", "tidsvakt", "tidsvakta", "tidsvakten", "tidvakt",
        "tidsansvarlig", "tidsansvarleg", "tidspasser", "tidspassar", "klokkevakt", "klokkepasser", "tidvokter",
        "tidsvokter", "tidsholder", "tidsstyrer", "timekeeper", "time keeper", "time-keeper", "timer keeper",
    ),
    Role.SECRETARY: (
        "sekretær", "sekretæren", "sekretar", "sekretaren", "skriver", "skriveren", "skrivar", "skrivaren", "referent",
        "referenten", "notatskriver", "notatskrivar", "skriveansvarlig", "skriveansvarleg", "notatansvarlig",
        "referatskriver", "rapportør", "secretary", "note taker", "note-taker", "notetaker", "scribe", "recorder",
        "rapporteur", "reporter", "minute taker",
    ),
    Role.FOCUS_KEEPER: (
        "viddevakt", "viddevakta", "viddevakten", "vidde-vakt", "vidde vakt", "viddevokter", "viddevaktar", "fokusvakt",
        "fokusvakta", "fokusvakten", "fokusvokter", "fokusvaktar", "fokusholder", "fokusansvarlig", "fokusansvarleg",
        "fokusperson", "sporvakt", "sporvakta", "temavakt", "saksvakt", "focus keeper", "focus-keeper", "focuskeeper",
        "focus guard", "focus watch", "keeper of focus", "on-topic keeper",
    ),
}  # fmt: skip

TRACK_WORDS = {
    Track.KOMMUNE: (
        "kommunegruppe", "kommunegrupper", "kommunegruppa", "kommunegruppen", "kommunegruppene", "kommunevis",
        "municipality group", "municipality groups", "municipal group", "municipal groups",
    ),
    Track.OTHER: (
        "øvrige", "øvrege", "øvrige aktører", "øvrige aktørar", "øvrege aktørar", "andre aktører", "andre aktørar",
        "andre aktørane", "andre aktørene", "andre deltakere", "andre deltakarar", "de andre", "dei andre",
        "other actors", "other participants", "other organisations", "other organizations", "others",
        "other stakeholders", "resten av aktørene", "eksterne aktører", "eksterne aktørar",
    ),
}  # fmt: skip
# These mean a track only when they stand alone, as a heading: "Kommuner:".
TRACK_HEADINGS = {
    Track.KOMMUNE: (
        "kommuner",
        "kommunar",
        "kommunene",
        "kommunane",
        "kommune",
        "municipalities",
        "the municipalities",
    ),
    Track.OTHER: ("andre", "aktører", "aktørar", "other", "the others", "aktørene", "aktørane"),
    Track.ALL: ("alle", "alle grupper", "all", "everybody", "everyone"),
}
