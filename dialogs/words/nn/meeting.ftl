## Eit møte og papira til det: kven som er med, opprop, innkalling og referat.

seated-member = { $name } er kalla inn til «{ $title }».
seated-observer = { $name } er observatør i «{ $title }», med talerett.
made-formal = «{ $title }» er eit formelt møte. Sakene er nummererte, og møtet er vedtaksført når { $quorum } med røysterett er til stades.
made-plain = «{ $title }» er eit vanleg møte, utan saksnummer.
no-not-called = { $names } er ikkje kalla inn. Skriv til dømes «{ $names } møter i møte { $number }» først.

roll-of = Oppmøte: { $title }
roll-who = Kven er her?
roll-not-taken = Oppmøtet er ikkje ført. Skriv «oppmøte» i møtet.
quorum-reached = Møtet er vedtaksført: { $present } med røysterett er til stades, og det krevst { $quorum }.
quorum-missed = Møtet er ikkje vedtaksført: { $present } med røysterett er til stades, og det krevst { $quorum }.

papers-text = Lenkjene er dine eigne. Ikkje send dei vidare.
notice-as-docx = Innkalling i Word
notice-as-pdf = Innkalling som PDF
notice-as-ics = Legg i kalenderen
meeting-minutes-as-docx = Møtereferat i Word
meeting-minutes-as-pdf = Møtereferat som PDF
notice-file-name = innkalling
meeting-minutes-file-name = motereferat

notice-of = Innkalling til { $title }
minutes-of-meeting = Referat frå { $title }
notice-to = Til
notice-instead-of = Møter for
notice-invited = Innkalla
notice-regrets = Kan du ikkje kome, meld forfall til Runde så snart du kan. Då kan vara kallast inn.
notice-observer = Du er observatør: Du har talerett, men ikkje røysterett.
minutes-absent = Ikkje til stades
minutes-actions = Tiltak
minutes-due = innan { $day }
meeting-secretary = Sekretær
meeting-function = Funksjon
meeting-as = Du møter som
observer-may-speak = observatør med talerett
represents = Representerer
capacity-observer = observatør
capacity-deputy = vara for { $name }
agenda-number = Nr.
agenda-case = Sak
agenda-time = Tid
agenda-what = Kva
closed-item = { $text } (lukka)
closed-to-you = Lukka sak

compared = { $questions ->
    [one] Eitt spørsmål
   *[other] { $questions } spørsmål
} er stilt i fleire samlingar. Svara står ved sida av kvarandre i salen.
no-nothing-to-compare = Ingen skala er svara på av nok folk i to samlingar enno.

## Hjelp frå rådgivar

adviser-is = { $name } er rådgivar. Det kommunane bed om, går dit.
adviser-days = { $number } { $count ->
    [one] dag
   *[other] dagar
}
help-form-text = Kommunen din har { $left } igjen. Går fleire kommunar saman, blir dagane deira lagde i same pott.
help-need = Kva treng de hjelp til?
help-together = Kommunar
help-together-hint = Fleire går saman: skriv dei med komma mellom
help-wanted = Ønskte dagar
help-wanted-hint = Til dømes 1, 1,5 eller ein halv (halv dag digitalt)
help-wishes = Dagar som passar
help-asked-by = Spurd av
help-agreed = Avtalt
help-number = Rådgivarhjelp { $number }
help-is-over = Avslutta.
help-day = Kva dag?
help-length = Kor lenge?
help-whole-day = Heil dag
help-half-day = Halv dag, digitalt
help-is-asked = Rådgivaren har fått spørsmålet (nummer { $number }). De har { $left } igjen.
help-is-agreed = Avtalt. { $line } Igjen: { $left }.
help-is-closed = Hjelp { $number } er avslutta. De har { $left } igjen.
help-request-line = { $number }: { $who }, ønskjer { $wanted }, { $agreed ->
    [nothing] ingen dag er avtalt
   *[other] avtalt { $agreed }
}{ $closed ->
    [yes] {" "}(avslutta).
   *[no] .
}
help-asked = Spurt om
help-left = Dagar igjen
help-left-line = { $place }: { $left }
no-help-yet = Ingen har bede om rådgivar enno.
no-odd-days = «{ $text }» er ikkje eit tal på dagar. Skriv heile og halve, som 1 eller 1,5.
no-too-few-days = Det er berre { $left } igjen, og { $wanted } er ønskt. Gå saman med fleire kommunar, eller be om færre.
no-too-many-municipalities = Skriv frå 1 til { $most } kommunar.
no-coordinator-only = Det er koordinatoren i ein av kommunane som bed om hjelp.
no-no-such-help = Eg finn ikkje hjelp { $number }. Skriv «rådgivardagar» for å sjå numra.
no-not-your-help = Det er rådgivaren og den som spurde, som avtalar det.
no-help-is-closed = Den hjelpa er avslutta.

## Det som kjem til å bli sendt

will-be-sent = Slik er det no. Det som blir gjort eller svara på før den tid, blir ikkje sendt.
nothing-will-be-sent = Ingenting ventar på å bli sendt.
will-be-sent-more = Og { $count } meldingar til seinare. Skriv «kva blir sendt til» og eit namn for å sjå dei.
will-be-sent-to = { $day } kl. { $time } til { $name }
notice-goes-to = Går til
