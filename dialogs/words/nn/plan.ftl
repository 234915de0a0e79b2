# Det `runde plan` skriv i terminalen. Nynorsk.

plan-missing = Fann ikkje fila { $name }.
plan-not-a-file = Kan ikkje opne { $name }: det er ikkje ei fil som kan lesast.
plan-unknown-kind = Kan ikkje lese { $name }: Runde les .txt, .md og .pptx, ikkje { $kind }.
plan-too-large = { $name } er for stor: Runde les ikkje meir enn { $most } MB.
plan-unreadable = Kan ikkje lese { $name }: fila er øydelagd, låst med passord eller noko anna enn ho gir seg ut for.

plan-warning = Åtvaring
plan-nothing = Fann verken rundar, grupper eller møte.
plan-untitled = (utan overskrift)
plan-round = Runde { $number }
plan-track-kommune = kommunegrupper
plan-track-other = øvrige aktørar
plan-track-all = alle
plan-questions = Spørsmål
plan-part = Spørsmål, del { $part }
plan-phases = Fasar
plan-minutes = { $minutes } minutt
plan-turns = rekkjeframlegg
plan-phase-individual = Individuelt
plan-phase-group = Gruppe
plan-phase-plenum = Plenum
plan-phase-commitment = Forplikting
plan-phase-follow-up = Vidare arbeid
plan-roles = Roller
plan-role-moderator = Ordstyrar
plan-role-timekeeper = Tidtakar
plan-role-secretary = Sekretær
plan-role-focus-keeper = Viddevakt
plan-criterion-claimed = gruppa finn ut av det
plan-criterion-computed = blir rekna ut av namna
plan-criterion-drawn = blir trekt av Runde
plan-groups = Grupper
plan-group = Gruppe
plan-organisations = Organisasjonar
plan-people = Hjelparar

plan-meetings = Møte
plan-meeting-when = Når
plan-meeting-title = Møte
plan-meeting-place = Stad
