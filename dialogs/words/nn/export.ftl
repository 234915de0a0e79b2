# Det `runde export` skriv i terminalen. Nynorsk.

export-gathering = { $code }  { $title }
export-gathering-empty = { "  " }(ingen rundar enno)
export-round = { "  " }{ $round }  { $title } ({ $state })
export-how = Vel med --round NUMMER eller --gathering KODE, og form med --format: { $forms }.
export-no-gatherings = Det er ingen samlingar å eksportere enno.

export-state-joining = folk blir med
export-state-seated = gruppene er sette
export-state-running = i gang
export-state-plenum = i plenum
export-state-commitment = i gang, siste fase
export-state-closed = avslutta
export-state-aborted = avbroten

export-written = Skreiv { $path }
export-nothing-stored = Fann ingen lagra rundar i { $place }. Set RUNDE_DATA_DIR eller RUNDE_DATABASE_URL til det som «runde serve» bruker.
export-database-away = Databasen svarer ikkje. Sjekk RUNDE_DATABASE_URL, og at databasen køyrer.
export-no-such-round = Det er ingen runde { $round }. «runde export» utan val viser kva som finst.
export-no-such-gathering = Det er inga samling med koden { $code }. «runde export» utan val viser kva som finst.
export-no-rounds = { $gathering } har ingen rundar enno.
export-one-at-a-time = Berre éin runde om gongen kan skrivast til standard ut. Vel han med --round.
export-cannot-write = Kan ikkje skrive { $path }: { $reason }
export-no-such-meeting = Det finst ikkje noko møte { $meeting }. «møter» i chatten viser numra.
export-papers-forms = Møtepapir kan skrivast som { $forms }.
