## The method bank: choosing a method, and what a sample conversation says.

cmd-methods = Metodar
    .phrases = metodar | metodebanken | metodebank | kva metodar | kva metodar finst | kva metodar har du
        | vis metodar | vis metodane | malar
    .help = Viser metodane du kan velje mellom.

cmd-method = Metode
    .phrases = metode <method> | vis metode <method> | vis metoden <method> | om metoden <method> | korleis går <method>
    .help = Fortel korleis ein metode går, linje for linje.

methods-title = Metodebanken
methods-how = Skriv «ny runde» og namnet på metoden, til dømes «ny runde framtidsbilete 2035». Skriv «metode framtidsbilete» for å sjå korleis han går.
method-line = { $name }: { $help } Slik: «{ $example }»
method-sample = Slik går det
no-no-such-method = Eg har ingen metode som heiter «{ $name }». Skriv «metodar» for å sjå dei.
sample-reply = Runde
sample-hall = Salen
sample-all = Alle
sample-secretary = Sekretæren
think-shared = Det du skriv her, blir vist for alle med namnet ditt: ei liste over kven som er kven.
kind-shared = blir vist for alle: kven er kven
who-is-who = Kven er kven
who-is-who-line = { $name } ({ $organisation }): { $text }
turn-seconds = { $seconds } sekund kvar
recalled = Frå førre runde: { $text }
vote-on-column = Røyst over: { $column }
no-no-such-column = Eg finn ingen kolonne som heiter «{ $column }» på tavla.
example-method = framtidsbilete
plan-method = metode: { $name }
no-no-plan-in-file = Dette ser ut som ein lagra plan, men eg får han ikkje lesen ({ $why }).
