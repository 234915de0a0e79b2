# Det `runde export` skriver i terminalen. Bokmål.

export-gathering = { $code }  { $title }
export-gathering-empty = { "  " }(ingen runder ennå)
export-round = { "  " }{ $round }  { $title } ({ $state })
export-how = Velg med --round NUMMER eller --gathering KODE, og form med --format: { $forms }.
export-no-gatherings = Det er ingen samlinger å eksportere ennå.

export-state-joining = folk blir med
export-state-seated = grupper er satt
export-state-running = pågår
export-state-plenum = i plenum
export-state-commitment = pågår, siste fase
export-state-closed = avsluttet
export-state-aborted = avbrutt

export-written = Skrev { $path }
export-nothing-stored = Fant ingen lagrede runder i { $place }. Sett RUNDE_DATA_DIR eller RUNDE_DATABASE_URL til det som «runde serve» bruker.
export-database-away = Databasen svarer ikke. Sjekk RUNDE_DATABASE_URL, og at databasen kjører.
export-no-such-round = Det er ingen runde { $round }. «runde export» uten valg viser hva som finnes.
export-no-such-gathering = Det er ingen samling med koden { $code }. «runde export» uten valg viser hva som finnes.
export-no-rounds = { $gathering } har ingen runder ennå.
export-one-at-a-time = Bare én runde om gangen kan skrives til standard ut. Velg den med --round.
export-cannot-write = Kan ikke skrive { $path }: { $reason }
export-no-such-meeting = Det finnes ikke noe møte { $meeting }. «møter» i chatten viser numrene.
export-papers-forms = Møtepapirer kan skrives som { $forms }.
