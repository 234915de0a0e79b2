# Referatet frå ein runde.

minutes-of = Referat frå { $gathering }
minutes-untitled = Refleksjonsrunde
minutes-file-name = referat
minutes-page = Side { $page } av { $pages }

minutes-date = Dato
minutes-time = Tid
minutes-from = frå { $time }
minutes-facilitator = Prosessleiar
minutes-people = Deltakarar
minutes-people-count = { $people ->
    [one] 1 person
   *[other] { $people } personar
} frå { $places ->
    [one] 1 organisasjon
   *[other] { $places } organisasjonar
}

minutes-aborted = Runden vart avbroten kl. { $time }. Referatet har med det som var komme fram til då.
minutes-unfinished = Runden er ikkje avslutta. Referatet viser det som ligg føre så langt.

minutes-attendance = Til stades
minutes-municipalities = Kommunar
minutes-others = Andre aktørar
minutes-helpers = Rettleiarar og gjester
minutes-nobody = Ingen
minutes-organisation = Organisasjon
minutes-names = Namn
minutes-no-organisation = Utan organisasjon

minutes-questions = Spørsmål
minutes-track-kommune = Kommunegrupper
minutes-track-other = Andre aktørar
minutes-track-all = Alle
minutes-part = Del { $part }

minutes-results = Resultata frå gruppene
minutes-group = Gruppe { $number }
minutes-members = Rundt bordet
minutes-no-result = Gruppa leverte ikkje noko skriftleg resultat.

minutes-polls = Dette svara salen
minutes-poll-vote = Avrøysting over det gruppene kom fram til
minutes-poll-anonymous = Anonymt.
minutes-poll-people = { $people ->
    [0] Ingen svara.
    [one] 1 person svara.
   *[other] { $people } personar svara.
}
minutes-poll-too-few = For få svara til at svara kan visast.
minutes-from-group = Gruppe

minutes-parked = Parkert til seinare
minutes-commitments = Dette gjer kvar einskild vidare
