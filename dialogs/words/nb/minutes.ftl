# Referatet fra en runde.

minutes-of = Referat fra { $gathering }
minutes-untitled = Refleksjonsrunde
minutes-file-name = referat
minutes-page = Side { $page } av { $pages }

minutes-date = Dato
minutes-time = Tid
minutes-from = fra { $time }
minutes-facilitator = Prosessleder
minutes-people = Deltakere
minutes-people-count = { $people ->
    [one] 1 person
   *[other] { $people } personer
} fra { $places ->
    [one] 1 organisasjon
   *[other] { $places } organisasjoner
}

minutes-aborted = Runden ble avbrutt kl. { $time }. Referatet har med det som var kommet fram til da.
minutes-unfinished = Runden er ikke avsluttet. Referatet viser det som foreligger så langt.

minutes-attendance = Til stede
minutes-municipalities = Kommuner
minutes-others = Øvrige aktører
minutes-helpers = Veiledere og gjester
minutes-nobody = Ingen
minutes-organisation = Organisasjon
minutes-names = Navn
minutes-no-organisation = Uten organisasjon

minutes-questions = Spørsmål
minutes-track-kommune = Kommunegrupper
minutes-track-other = Øvrige aktører
minutes-track-all = Alle
minutes-part = Del { $part }

minutes-results = Gruppenes resultater
minutes-group = Gruppe { $number }
minutes-members = Rundt bordet
minutes-no-result = Gruppen leverte ikke noe skriftlig resultat.

minutes-polls = Dette svarte salen
minutes-poll-vote = Avstemning over det gruppene kom fram til
minutes-poll-anonymous = Anonymt.
minutes-poll-people = { $people ->
    [0] Ingen svarte.
    [one] 1 person svarte.
   *[other] { $people } personer svarte.
}
minutes-poll-too-few = For få svarte til at svarene kan vises.
minutes-from-group = Gruppe

minutes-parked = Parkert til senere
minutes-commitments = Dette gjør hver enkelt videre
