## Et møte og papirene til det: hvem som er med, opprop, innkalling og referat.

seated-member = { $name } er innkalt til «{ $title }».
seated-observer = { $name } er observatør i «{ $title }», med talerett.
made-formal = «{ $title }» er et formelt møte. Sakene er nummerert, og møtet er vedtaksført når { $quorum } med stemmerett er til stede.
made-plain = «{ $title }» er et vanlig møte, uten saksnumre.
no-not-called = { $names } er ikke innkalt. Skriv for eksempel «{ $names } møter i møte { $number }» først.

roll-of = Oppmøte: { $title }
roll-who = Hvem er her?
roll-not-taken = Oppmøtet er ikke ført. Skriv «oppmøte» i møtet.
quorum-reached = Møtet er vedtaksført: { $present } med stemmerett er til stede, og det kreves { $quorum }.
quorum-missed = Møtet er ikke vedtaksført: { $present } med stemmerett er til stede, og det kreves { $quorum }.

papers-text = Lenkene er dine egne. Ikke send dem videre.
notice-as-docx = Innkalling i Word
notice-as-pdf = Innkalling som PDF
notice-as-ics = Legg i kalenderen
meeting-minutes-as-docx = Møtereferat i Word
meeting-minutes-as-pdf = Møtereferat som PDF
notice-file-name = innkalling
meeting-minutes-file-name = motereferat

notice-of = Innkalling til { $title }
minutes-of-meeting = Referat fra { $title }
notice-to = Til
notice-instead-of = Møter for
notice-invited = Innkalte
notice-regrets = Kan du ikke komme, meld forfall til Runde så snart du kan. Da kan vara kalles inn.
notice-observer = Du er observatør: Du har talerett, men ikke stemmerett.
minutes-absent = Ikke til stede
minutes-actions = Tiltak
minutes-due = innen { $day }
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
agenda-what = Hva
closed-item = { $text } (lukket)
closed-to-you = Lukket sak

compared = { $questions ->
    [one] Ett spørsmål
   *[other] { $questions } spørsmål
} er stilt i flere samlinger. Svarene står ved siden av hverandre i salen.
no-nothing-to-compare = Ingen skala er besvart av nok folk i to samlinger ennå.

## Hjelp fra rådgiver

adviser-is = { $name } er rådgiver. Det kommunene ber om, går dit.
adviser-days = { $number } { $count ->
    [one] dag
   *[other] dager
}
help-form-text = Kommunen din har { $left } igjen. Går flere kommuner sammen, legges dagene deres i samme pott.
help-need = Hva trenger dere hjelp til?
help-together = Kommuner
help-together-hint = Flere går sammen: skriv dem med komma mellom
help-wanted = Ønskede dager
help-wanted-hint = For eksempel 1, 1,5 eller en halv (halv dag digitalt)
help-wishes = Dager som passer
help-asked-by = Spurt av
help-agreed = Avtalt
help-number = Rådgiverhjelp { $number }
help-is-over = Avsluttet.
help-day = Hvilken dag?
help-length = Hvor lenge?
help-whole-day = Hel dag
help-half-day = Halv dag, digitalt
help-is-asked = Rådgiveren har fått spørsmålet (nummer { $number }). Dere har { $left } igjen.
help-is-agreed = Avtalt. { $line } Igjen: { $left }.
help-is-closed = Hjelp { $number } er avsluttet. Dere har { $left } igjen.
help-request-line = { $number }: { $who }, ønsker { $wanted }, { $agreed ->
    [nothing] ingen dag er avtalt
   *[other] avtalt { $agreed }
}{ $closed ->
    [yes] {" "}(avsluttet).
   *[no] .
}
help-asked = Spurt om
help-left = Dager igjen
help-left-line = { $place }: { $left }
no-help-yet = Ingen har bedt om rådgiver ennå.
no-odd-days = «{ $text }» er ikke et antall dager. Skriv hele og halve, som 1 eller 1,5.
no-too-few-days = Det er bare { $left } igjen, og { $wanted } er ønsket. Gå sammen med flere kommuner, eller be om færre.
no-too-many-municipalities = Skriv fra 1 til { $most } kommuner.
no-coordinator-only = Det er koordinatoren i en av kommunene som ber om hjelp.
no-no-such-help = Jeg finner ikke hjelp { $number }. Skriv «rådgiverdager» for å se numrene.
no-not-your-help = Det er rådgiveren og den som spurte, som avtaler det.
no-help-is-closed = Den hjelpen er avsluttet.

## Det som kommer til å bli sendt

will-be-sent = Slik er det nå. Det som blir gjort eller besvart før den tid, blir ikke sendt.
nothing-will-be-sent = Ingenting venter på å bli sendt.
will-be-sent-more = Og { $count } meldinger til senere. Skriv «hva sendes til» og et navn for å se dem.
will-be-sent-to = { $day } kl. { $time } til { $name }
notice-goes-to = Går til
