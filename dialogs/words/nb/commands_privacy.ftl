## Hva som er lagret om noen, og hvor lenge.

example-days = 30

cmd-export-me = Eksporter meg
    .phrases = eksporter meg | hva vet du om meg | hva er lagret om meg | vis hva du har lagret om meg | innsyn | mine data
    .help = Viser alt som er lagret om deg, med filer du kan laste ned.

cmd-forget-me = Slett meg
    .phrases = slett meg | glem meg | slett dataene mine | slett alt om meg
    .help = Sletter navnet ditt og det du har skrevet alene. Jeg spør før jeg gjør det.

cmd-keep-for = Lagringstid for svar
    .phrases = slett svarene etter <days> dager | behold svarene i <days> dager | lagre svarene i <days> dager
    .help = Sletter det folk har skrevet, så mange dager etter at samlingen er over.
