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
