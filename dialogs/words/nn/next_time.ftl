## Until next time: what each municipality says as a gathering ends, and peace for those who want it.

no-nobody-to-ask = Eg veit ikkje kva kommune det gjeld. Skriv «vidare arbeid for» og namnet på kommunen.
no-not-your-organisation = Det er { $organisation } som svarar på det.
no-too-many-actions = Skriv høgst { $most } tiltak om gongen.
no-one-inviter = Éin må ha ansvaret for å kalle inn. Skriv eitt namn.
no-who-invites = Kven kallar inn til møtet? Skriv eitt namn.

follow-up-title = Vidare arbeid i { $place }
follow-up-text = Kva skjer fram til neste gong? Svar for kommunen. Det som manglar, kan de fylle ut seinare.
follow-up-look-over = Slik forstod eg tiltaka. Sjå over, rett det som er feil, og lagre.
follow-up-standing = Kvar står vi?
follow-up-better = Kva kan bli betre?
follow-up-how = Korleis jobbar vi, og kven gjer kva?
follow-up-actions = Kva gjer vi fram til neste gong?
follow-up-actions-hint = Eitt tiltak på kvar linje: kven, kva og når
follow-up-involved = Kven må involverast?
follow-up-levels = Kva er politisk, administrativt og felles?
follow-up-responsible = Kven har ansvar for å følgje opp?
follow-up-inviter = Kven kallar inn til neste møte?
follow-up-when = Når er neste møte?
follow-up-when-hint = Til dømes torsdag 4. mars kl. 9–11
follow-up-invites = { $name }{ $day ->
    [never] , ingen dag er sett enno
   *[other] , { $day }
}
follow-up-line = { $place }: { $invites ->
    [nobody] { $answered ->
        [yes] ingen kallar inn enno
       *[no] ikkje svart enno
    }
   *[other] { $invites } kallar inn
}
follow-up-asked = { $places ->
    [one] 1 kommune har fått skjemaet
   *[other] { $places } kommunar har fått skjemaet
} for vidare arbeid.
follow-up-shown = Skjemaet for { $place } ligg hos deg.
follow-up-kept = Takk! Svaret frå { $place } er lagra{ $actions ->
    [0] .
    [one] {""}, med 1 tiltak.
   *[other] {""}, med { $actions } tiltak.
}
follow-up-who-invites = Eitt spørsmål står att: Kven kallar inn til neste møte, og når?
follow-up-when-is-it = Eitt spørsmål står att: Når er neste møte?
follow-up-meeting = Oppfølgingsmøte i { $place }
promise-line = { $who ->
    [nobody] {""}
   *[other] { $who }:{" "}
}{ $text }{ $due ->
    [never] {""}
   *[other] , innan { $due }
}{ $level ->
    [common] {""}
   *[other] {" "}({ $level })
}
lead-partnership-text = { $name } leier «{ $title }». Er det du som leier det frå no, med møteplan, koordinatorar og påminningar?
partnership-is-yours = Då leier du «{ $title }».
partnership-passed-on = { $name } leier «{ $title }» frå no. Møte du har kalla inn til, er framleis dine.
open-actions-title = Sidan sist
open-actions-text = Dette vart lova sist, og er ope enno.

morning-follow-up = Vidare arbeid
morning-unreached = Ikkje nådd
remind-nobody-invites = Kven kallar inn til neste møte, og når? Ingen har teke det enno i { $places }.
remind-no-meeting = Du kallar inn til neste møte i { $places }. Ingen dag er sett enno.
remind-half-way = Halvvegs til neste samling: Korleis går det i { $places }?
remind-unreached = Eg når ikkje { $names } i chat, og påminningane ligg berre på nettsida. Dette seier eg berre éin gong.

quiet-until = Greitt. Eg er still til { $day }.
quiet-for-good = Greitt. Eg er still til du skriv «påminningar på».
quiet-no-more = Fint. Du får påminningar igjen frå neste arbeidsdag.

web-partnership = Partnarskap
web-partnership-new = Eit nytt
web-partnership-on = Hald fram med «{ $title }»
