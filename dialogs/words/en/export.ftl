# What `runde export` writes in the terminal. English.

export-gathering = { $code }  { $title }
export-gathering-empty = { "  " }(no rounds yet)
export-round = { "  " }{ $round }  { $title } ({ $state })
export-how = Choose with --round NUMBER or --gathering CODE, and the form with --format: { $forms }.
export-no-gatherings = There are no gatherings to export yet.

export-state-joining = people are joining
export-state-seated = groups are set
export-state-running = under way
export-state-plenum = in plenum
export-state-commitment = under way, last phase
export-state-closed = closed
export-state-aborted = broken off

export-written = Wrote { $path }
export-nothing-stored = Found no stored rounds in { $place }. Set RUNDE_DATA_DIR or RUNDE_DATABASE_URL to what "runde serve" uses.
export-database-away = The database does not answer. Check RUNDE_DATABASE_URL, and that the database is running.
export-no-such-round = There is no round { $round }. "runde export" without a choice shows what there is.
export-no-such-gathering = There is no gathering with the code { $code }. "runde export" without a choice shows what there is.
export-no-rounds = { $gathering } has no rounds yet.
export-one-at-a-time = Only one round at a time can be written to standard output. Choose it with --round.
export-cannot-write = Cannot write { $path }: { $reason }
export-no-such-meeting = There is no meeting { $meeting }. “meetings” in the chat shows the numbers.
export-papers-forms = Meeting papers can be written as { $forms }.
