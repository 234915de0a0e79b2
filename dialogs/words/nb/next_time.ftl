## Until next time: what each municipality says as a gathering ends, and peace for those who want it.

no-nobody-to-ask = Jeg vet ikke hvilken kommune det gjelder. Skriv «videre arbeid for» og navnet på kommunen.
no-not-your-organisation = Det er { $organisation } som svarer på det.
no-too-many-actions = Skriv høyst { $most } tiltak om gangen.
no-one-inviter = Én må ha ansvaret for å kalle inn. Skriv ett navn.
no-who-invites = Hvem kaller inn til møtet? Skriv ett navn.

follow-up-title = Videre arbeid i { $place }
follow-up-text = Hva skjer fram til neste gang? Svar for kommunen. Det som mangler, kan dere fylle ut senere.
follow-up-look-over = Slik forsto jeg tiltakene. Se over, rett det som er feil, og lagre.
follow-up-standing = Hvor står vi?
follow-up-better = Hva kan bli bedre?
follow-up-how = Hvordan jobber vi, og hvem gjør hva?
follow-up-actions = Hva gjør vi fram til neste gang?
follow-up-actions-hint = Ett tiltak på hver linje: hvem, hva og når
follow-up-involved = Hvem må involveres?
follow-up-levels = Hva er politisk, administrativt og felles?
follow-up-responsible = Hvem har ansvar for å følge opp?
follow-up-inviter = Hvem kaller inn til neste møte?
follow-up-when = Når er neste møte?
follow-up-when-hint = For eksempel torsdag 4. mars kl. 9–11
follow-up-invites = { $name }{ $day ->
    [never] , ingen dag er satt ennå
   *[other] , { $day }
}
follow-up-line = { $place }: { $invites ->
    [nobody] { $answered ->
        [yes] ingen kaller inn ennå
       *[no] ikke svart ennå
    }
   *[other] { $invites } kaller inn
}
follow-up-asked = { $places ->
    [one] 1 kommune har fått skjemaet
   *[other] { $places } kommuner har fått skjemaet
} for videre arbeid.
follow-up-shown = Skjemaet for { $place } ligger hos deg.
follow-up-kept = Takk! Svaret fra { $place } er lagret{ $actions ->
    [0] .
    [one] {""}, med 1 tiltak.
   *[other] {""}, med { $actions } tiltak.
}
follow-up-who-invites = Ett spørsmål gjenstår: Hvem kaller inn til neste møte, og når?
follow-up-when-is-it = Ett spørsmål gjenstår: Når er neste møte?
follow-up-meeting = Oppfølgingsmøte i { $place }
promise-line = { $who ->
    [nobody] {""}
   *[other] { $who }:{" "}
}{ $text }{ $due ->
    [never] {""}
   *[other] , innen { $due }
}{ $level ->
    [common] {""}
   *[other] {" "}({ $level })
}
lead-partnership-text = { $name } leder «{ $title }». Er det du som leder det fra nå, med møteplan, koordinatorer og påminnelser?
partnership-is-yours = Da leder du «{ $title }».
partnership-passed-on = { $name } leder «{ $title }» fra nå. Møter du har kalt inn til, er fortsatt dine.
open-actions-title = Siden sist
open-actions-text = Dette ble lovet sist, og er åpent ennå.

morning-follow-up = Videre arbeid
morning-unreached = Ikke nådd
remind-nobody-invites = Hvem kaller inn til neste møte, og når? Ingen har tatt det ennå i { $places }.
remind-no-meeting = Du kaller inn til neste møte i { $places }. Ingen dag er satt ennå.
remind-half-way = Halvveis til neste samling: Hvordan går det i { $places }?
remind-unreached = Jeg når ikke { $names } i chat, og påminnelsene ligger bare på nettsiden. Dette sier jeg bare én gang.

quiet-until = Greit. Jeg er stille til { $day }.
quiet-for-good = Greit. Jeg er stille til du skriver «påminnelser på».
quiet-no-more = Fint. Du får påminnelser igjen fra neste arbeidsdag.

web-partnership = Partnerskap
web-partnership-new = Et nytt
web-partnership-on = Fortsett «{ $title }»
