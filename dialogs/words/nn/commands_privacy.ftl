## Kva som er lagra om nokon, og kor lenge.

example-days = 30

cmd-export-me = Eksporter meg
    .phrases = eksporter meg | kva veit du om meg | kva er lagra om meg | vis kva du har lagra om meg | innsyn | mine data
    .help = Viser alt som er lagra om deg, med filer du kan laste ned.

cmd-forget-me = Slett meg
    .phrases = slett meg | gløym meg | slett dataa mine | slett alt om meg
    .help = Slettar namnet ditt og det du har skrive åleine. Eg spør før eg gjer det.

cmd-keep-for = Lagringstid for svar
    .phrases = slett svara etter <days> dagar | behald svara i <days> dagar | lagre svara i <days> dagar
    .help = Slettar det folk har skrive, så mange dagar etter at samlinga er over.
