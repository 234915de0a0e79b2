# Det `runde plan` skriver i terminalen. Bokmål.

plan-missing = Fant ikke filen { $name }.
plan-not-a-file = Kan ikke åpne { $name }: det er ikke en fil som kan leses.
plan-unknown-kind = Kan ikke lese { $name }: Runde leser .txt, .md og .pptx, ikke { $kind }.
plan-too-large = { $name } er for stor: Runde leser ikke mer enn { $most } MB.
plan-unreadable = Kan ikke lese { $name }: filen er ødelagt, låst med passord eller noe annet enn den gir seg ut for.

plan-warning = Advarsel
plan-nothing = Fant verken runder, grupper eller møter.
plan-untitled = (uten overskrift)
plan-round = Runde { $number }
plan-track-kommune = kommunegrupper
plan-track-other = øvrige aktører
plan-track-all = alle
plan-questions = Spørsmål
plan-part = Spørsmål, del { $part }
plan-phases = Faser
plan-minutes = { $minutes } minutter
plan-turns = rekkefremlegg
plan-phase-individual = Individuelt
plan-phase-group = Gruppe
plan-phase-plenum = Plenum
plan-phase-commitment = Forpliktelse
plan-phase-follow-up = Videre arbeid
plan-roles = Roller
plan-role-moderator = Ordstyrer
plan-role-timekeeper = Tidtaker
plan-role-secretary = Sekretær
plan-role-focus-keeper = Viddevakt
plan-criterion-claimed = gruppen finner ut av det
plan-criterion-computed = regnes ut fra navnene
plan-criterion-drawn = trekkes av Runde
plan-groups = Grupper
plan-group = Gruppe
plan-organisations = Organisasjoner
plan-people = Hjelpere

plan-meetings = Møter
plan-meeting-when = Når
plan-meeting-title = Møte
plan-meeting-place = Sted
