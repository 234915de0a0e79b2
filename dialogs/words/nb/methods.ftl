## The method bank: choosing a method, and what a sample conversation says.

cmd-methods = Metoder
    .phrases = metoder | metodebanken | metodebank | hvilke metoder | hvilke metoder finnes | hvilke metoder har du
        | vis metoder | vis metodene | maler
    .help = Viser metodene du kan velge mellom.

cmd-method = Metode
    .phrases = metode <method> | vis metode <method> | vis metoden <method> | om metoden <method> | hvordan går <method>
    .help = Forteller hvordan en metode går, linje for linje.

methods-title = Metodebanken
methods-how = Skriv «ny runde» og navnet på metoden, for eksempel «ny runde framtidsbilde 2035». Skriv «metode framtidsbilde» for å se hvordan den går.
method-line = { $name }: { $help } Slik: «{ $example }»
method-sample = Slik går det
no-no-such-method = Jeg har ingen metode som heter «{ $name }». Skriv «metoder» for å se dem.
sample-reply = Runde
sample-hall = Salen
sample-all = Alle
sample-secretary = Sekretæren
think-shared = Det du skriver her, blir vist for alle med navnet ditt: en liste over hvem som er hvem.
kind-shared = vises for alle: hvem er hvem
who-is-who = Hvem er hvem
who-is-who-line = { $name } ({ $organisation }): { $text }
turn-seconds = { $seconds } sekunder hver
recalled = Fra forrige runde: { $text }
vote-on-column = Stem over: { $column }
no-no-such-column = Jeg finner ingen kolonne som heter «{ $column }» på tavla.
example-method = framtidsbilde
plan-method = metode: { $name }
no-no-plan-in-file = Dette ser ut som en lagret plan, men jeg får den ikke lest ({ $why }).
