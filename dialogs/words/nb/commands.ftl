# Det folk kan be Runde om: knappen, det de kan skrive (skilt med |), og én linje om hva det gjør.
# <who>, <group> og de andre plassholderne er forklart i dialogs/slots.py.
# «mer tid <minutes=2>» betyr 2 uten at noen skriver det; «: <text>» vil ha kolon eller ny linje foran teksten.

example-who = Kari
example-group = 3
example-other = 5
example-minutes = 2
example-role = sekretær
example-language = nynorsk
example-title = Høstsamling
example-text = flere møteplasser
example-code = k7m2pq
example-pin = k7m2 pq9x
example-action = 12
example-heir = Ola
example-meeting = 4
example-absent = Ola
example-point = 3.2
example-twin = 5.1
example-page = 2

cmd-open-gathering = Ny samling
    .phrases = ny samling <title> | ny samling | åpne samling <title> | åpne en samling <title>
        | start samling <title> | lag samling <title> | opprett samling <title> | åpne samling | start samling
    .help = Åpner en samling som folk kan bli med i.

cmd-show-here = Vis samlingen her
    .phrases = koble til samling <code> | koble kanalen til <code> | koble samling <code>
        | koble kanalen til samling <code> | vis samling <code> | vis samling <code> her
    .help = Viser en samling som er åpen et annet sted, i denne kanalen også.

cmd-join = Bli med
    .phrases = bli med | jeg blir med | jeg er med | jeg vil være med | jeg vil bli med | meld meg på | delta
    .help = Tar deg med i runden.

cmd-leave = Gå
    .phrases = gå | forlat runden | jeg må gå | jeg går | gå ut av runden | forlat | meld meg av
    .help = Tar deg ut av runden. Du kan komme tilbake når du vil.

cmd-new-round = Ny runde
    .phrases = ny runde | ny runde <text> | start ny runde | start ny runde <text> | start en ny runde
        | start en ny runde <text> | lag ny runde | lag ny runde <text> | lag en ny runde | lag en ny runde <text>
        | neste runde <later=yes>
    .help = Lager en ny runde. Lim inn lysbildet rett etter, så følger jeg det.

cmd-use-language = Bytt språk
    .phrases = språk <language> | bytt til <language> | bytt språk til <language> | snakk <language> | på <language>
        | bokmål <language=nb> | nynorsk <language=nn> | engelsk <language=en>
    .help = Jeg snakker bokmål, nynorsk eller engelsk med deg.

cmd-hand-over = Overlat styringen
    .phrases = overlat til <who> | gi styringen til <who> | gi styringa til <who> | overlat styringen til <who>
        | overlat styringa til <who> | overlat runden til <who> | gi runden til <who> | la <who> ta over
        | la <who> styre | la <who> overta
    .help = Lar en annen lede runden videre.

cmd-propose-groups = Foreslå grupper
    .phrases = grupper | grupper: <text> | foreslå grupper | foreslå grupper: <text> | lag grupper | nye grupper
        | del inn i grupper | del oss i grupper
        | del oss inn i grupper | fordel i grupper | gruppeinndeling | sett sammen grupper
    .help = Setter sammen grupper. Du ser forslaget før noe starter.

cmd-move = Flytt
    .phrases = flytt <who> til gruppe <group> | flytt <who> til <group> | flytt <who> over til gruppe <group>
        | sett <who> i gruppe <group> | sett <who> på gruppe <group>
    .help = Flytter en person til en annen gruppe.

cmd-merge = Slå sammen
    .phrases = slå sammen <group> og <other> | slå sammen gruppe <group> og <other>
        | slå sammen gruppe <group> og gruppe <other> | slå sammen gruppene <group> og <other>
        | slå sammen <group> <other> | slå sammen gruppe <group> med <other>
        | slå sammen gruppe <group> med gruppe <other> | slå sammen <group> med <other>
    .help = Gjør to grupper til én.

cmd-start = Start runden
    .phrases = start | start runden | sett i gang | sett i gang runden | start nå | i gang | da starter vi
        | nå starter vi | vi starter | da setter vi i gang | begynn | kjør i gang
    .help = Setter gruppene ved bordene sine og starter klokka.

cmd-status = Status
    .phrases = status | vis status | hvem har svart | hvem mangler | hvem har ikke svart | hvordan ligger vi an
        | hvor langt har vi kommet | hvor er gruppene
    .help = Viser hvem som har svart, og hvor hver gruppe er.

cmd-extend = + 2 min
    .phrases = +<minutes> | pluss <minutes> | mer tid <minutes=2> | forleng <minutes> | forleng med <minutes>
        | forleng <minutes=2> | litt mer tid <minutes=2> | vi trenger mer tid <minutes=2> | gi oss mer tid <minutes=2>
        | utvid med <minutes> | legg til <minutes> | <minutes> minutter til | <minutes> min til | <minutes> minutt til
        | <minutes> minutter ekstra | <minutes> minutter mer | gi oss <minutes> til | gi dem <minutes> til
    .help = Gir mer tid.

cmd-pause = Pause
    .phrases = pause | ta pause | ta en pause | pause runden | sett på pause | stopp klokka | stopp klokken
        | stans klokka
    .help = Stopper klokka til du sier fortsett.

cmd-resume = Fortsett
    .phrases = fortsett | fortsett runden | vi fortsetter | da fortsetter vi | pausen er over | start igjen
        | start klokka | start klokken | start klokka igjen | slutt på pausen
    .help = Starter klokka igjen etter en pause.

cmd-next-phase = Neste fase
    .phrases = neste fase | gå videre | vi går videre | gå til neste fase | hopp til neste fase | videre til neste fase
    .help = Går videre uten å vente på klokka.

cmd-redraw = Trekk på nytt
    .phrases = trekk <role> på nytt | trekk <role> på nytt i gruppe <group> | trekk ny <role>
        | trekk ny <role> i gruppe <group> | trekk en ny <role> | ny <role> | ny <role> i gruppe <group>
        | bytt <role> | bytt <role> i gruppe <group>
    .help = Trekker en ny til rollen.

cmd-nudge = Purr
    .phrases = purr | minn dem på det | purr på dem | purr på dem som ikke har svart | purr dem | purr på de andre
        | minn på | gi dem et lite puff | send påminnelse | send en påminnelse | send purring
    .help = Minner dem som ikke har svart. Bare dem.

cmd-abort = Avbryt runden
    .phrases = avbryt | avbryt runden | avbryt hele runden | stopp runden | stans runden | avlys runden
    .help = Stopper runden. Det som er skrevet, blir tatt vare på.

cmd-close = Avslutt runden
    .phrases = avslutt runden | avslutt | lukk runden | rund av | rund av runden | runden er ferdig
        | runden er slutt | ferdig med runden
    .help = Runder av og lager referatet.

cmd-answer = Send svar
    .help = Lagrer det du har tenkt. Du kan endre det til tiden er ute.

cmd-ready = Ferdig
    .phrases = ferdig | jeg er ferdig | jeg er klar | ferdig med å tenke | jeg har svart
    .help = Sier fra at du har tenkt ferdig.

cmd-commit = Dette gjør jeg
    .help = Lagrer det du selv vil gjøre med dette.

cmd-claim = Det er meg
    .phrases = det er meg | det er meg <role> | det er meg som er <role> | jeg er <role> | jeg tar <role>
        | jeg kan være <role> | jeg blir <role> | det er jeg | det er jeg som er <role>
    .help = Gir deg rollen som gruppa har kommet til at er din.

cmd-begin-talk = Vi er klare
    .phrases = vi er klare | vi er klar | alle er klare | alle er klar | klare | vi begynner | da begynner vi
        | vi kan begynne | vi er i gang
    .help = Setter i gang samtalen i gruppa nå.

cmd-next-turn = Neste
    .phrases = neste | neste taler | neste person | neste mann | nestemann | gi ordet videre | send ordet videre
        | ordet går videre
    .help = Gir ordet videre.

cmd-pass-turn = Pass
    .phrases = pass | jeg passer | står over | jeg står over | hopp over meg | melder pass | jeg melder pass
    .help = Du står over denne gangen, og ordet går videre.

cmd-another-lap = En runde til
    .phrases = en runde til | ny runde rundt bordet | en runde til rundt bordet | én runde til | runde rundt bordet
        | en runde rundt bordet | en ny runde rundt bordet | rekkefremlegg | rekkeframlegg | nytt rekkefremlegg
        | nytt rekkeframlegg | start rekkefremlegg | start rekkeframlegg
    .help = Tar ordet rundt bordet en gang til.

cmd-next-part = Neste del
    .phrases = neste del | ferdig med delen | ferdig med denne delen | vi er ferdige | vi er ferdig
        | vi er ferdige med delen | vi er ferdig med delen | neste spørsmål | gå til neste del | gå til neste spørsmål
    .help = Tar gruppa videre til neste del.

cmd-refocus = Tilbake til saken
    .phrases = tilbake til saken | tilbake til saka | tilbake til temaet | tilbake på sporet | tilbake på sporet igjen
        | nå er vi på vidda | vi er på vidda | vi er ute på vidda | ikke ut på vidda
    .help = Henter gruppa vennlig inn fra vidda.

cmd-park = Parker
    .phrases = parker <text> | parker: <text> | parker | sett på parkeringsplassen <text>
        | sett på parkeringsplassen: <text>
        | parkeringsplass: <text> | parkeringsplassen: <text> | til parkeringsplassen: <text>
    .help = Setter noe på parkeringsplassen til en annen gang.

cmd-result = Send resultatet
    .phrases = resultat <text> | resultat: <text> | resultat | resultatet vårt: <text> | vårt resultat: <text>
        | gruppas resultat: <text> | gruppens resultat: <text> | gruppas resultat | gruppens resultat | skriv resultat
    .help = Sender det gruppa kom fram til, ett punkt på hver linje.

cmd-present = Neste gruppe
    .phrases = neste gruppe | gruppe <group> presenterer | gruppe <group> legger fram | gruppe <group> legger frem
        | presenter gruppe <group> | presenter neste gruppe | ordet til gruppe <group> | gi ordet til gruppe <group>
        | ordet til neste gruppe | nå er det gruppe <group> | neste gruppe <minutes> | neste gruppe i <minutes>
        | gruppe <group> legger fram i <minutes> | gruppe <group> presenterer i <minutes>
        | gruppe <group> legger frem i <minutes> | gruppe <group> får <minutes>
    .help = Gir ordet til en gruppe i plenum.

cmd-adopt = Ta med
    .phrases = ta med: <text> | ta med notatet: <text>
    .help = Tar et notat som er hørt, med i gruppas resultat. Det huskes hvem som skrev det.

cmd-give-back = Ta ut igjen
    .phrases = ta ut: <text> | ta ut notatet: <text>
    .help = Tar et notat ut av gruppas resultat igjen.

cmd-lift = Løft fram
    .phrases = løft fram <point> | løft fram punkt <point> | vis punkt <point> stort | vis <point> stort
        | fram med punkt <point>
    .help = Viser ett punkt stort for hele salen.

cmd-lower = Ta ned punktet
    .phrases = ta ned | ta ned punktet | ta ned det store | ikke vis punktet stort
    .help = Viser alle punktene like store igjen.

cmd-move-to-top = Øverst
    .phrases = <point> øverst | punkt <point> øverst | sett <point> øverst | sett punkt <point> øverst
        | flytt <point> øverst | flytt punkt <point> øverst | flytt punkt <point> til topps
    .help = Setter et punkt øverst.

cmd-move-up = Opp
    .phrases = <point> opp | punkt <point> opp | flytt <point> opp | flytt punkt <point> opp
    .help = Flytter et punkt ett hakk opp.

cmd-move-down = Ned
    .phrases = <point> ned | punkt <point> ned | flytt <point> ned | flytt punkt <point> ned
    .help = Flytter et punkt ett hakk ned.

cmd-merge-points = Slå sammen punkter
    .phrases = slå sammen <point> og <twin> | slå sammen punkt <point> og <twin> | slå sammen punktene <point> og <twin>
        | <point> og <twin> er det samme | punkt <point> og <twin> er det samme
    .help = Gjør to punkter som sier det samme, til ett. Det første er det som vises.

cmd-split-point = Del punktet
    .phrases = del <point> | del punkt <point> | skill <point> | skill punkt <point> | del opp <point> | del opp punkt <point>
    .help = Deler et punkt som var slått sammen.

cmd-keep-apart = Ikke det samme
    .phrases = <point> og <twin> er ikke det samme | punkt <point> og <twin> er ikke det samme
        | hold <point> og <twin> fra hverandre
    .help = Sier at to punkter som ligner, ikke er det samme.

cmd-point-to-action = Lag tiltak
    .phrases = tiltak av <point> | tiltak av punkt <point> | lag tiltak av <point> | lag tiltak av punkt <point>
        | gjør <point> til tiltak | gjør punkt <point> til tiltak
    .help = Gjør et punkt fra plenum til et tiltak. Du ser over før det lagres.

cmd-arrange = Ordne punktene
    .phrases = plenumstavla | vis plenumstavla | vis tavla
    .help = Viser plenumstavla, der du ordner gruppenes punkter.

cmd-turn-page = Bla i punktene
    .phrases = side <page> | bla til side <page> | vis side <page>
    .help = Viser en annen side av punktene.

cmd-open-vote = Åpne avstemning
    .phrases = stem | stem over <text> | åpne avstemning | åpne avstemningen | start avstemning | start avstemningen | avstemning
        | nå stemmer vi | da stemmer vi | vi stemmer
    .help = Lar alle stemme over det gruppene kom fram til.

cmd-ask = Spør salen
    .phrases = spør salen: <text> | spør salen <text> | spør salen om <text> | still spørsmål: <text>
        | still salen spørsmålet: <text> | spørsmål til salen: <text> | nytt spørsmål: <text>
    .help = Spør salen om noe. Si gjerne hvordan: skala 1-10, ordsky, ja/nei, fremmer/hemmer.
    .text = skala 1-10: Hvor trygge er dere på planen?

cmd-ask-again = Spør på nytt
    .phrases = spør på nytt | spør igjen | spør salen på nytt | spør salen igjen | samme spørsmål igjen
        | samme skala igjen | samme spørsmål en gang til
    .help = Stiller det siste spørsmålet en gang til, og viser før og etter sammen.

cmd-close-poll = Lukk spørsmålet
    .phrases = lukk spørsmålet | lukk spørsmål | avslutt spørsmålet | steng spørsmålet | vis svarene | vis hva salen svarte
        | lukk avstemning | lukk avstemningen | avslutt avstemning | avslutt avstemningen | stopp avstemningen
        | steng avstemningen | avstemningen er slutt
    .help = Tar ikke imot flere svar, og viser hva salen svarte.

cmd-release = Slipp ut ordet
    .phrases = slipp ut <text> | slipp ut ordet <text> | slipp fri ordet <text>
    .help = Viser et ord som er holdt tilbake fra ordskyen.
    .text = råflott

cmd-minutes = Referat
    .phrases = referat | referatet | vis referat | vis referatet | lag referat | hent referat | hent referatet
        | last ned referat | last ned referatet | få referatet
    .help = Gir deg referatet å lese eller laste ned.

cmd-help = Hjelp
    .phrases = hjelp | hva kan jeg gjøre | ? | hjelp meg | hva kan jeg gjøre nå | hva kan jeg si | hva kan jeg skrive
        | hva kan du | hva gjør jeg nå | kommandoer | vis kommandoer | hva nå
    .help = Viser hva du kan gjøre akkurat nå.

cmd-my-pin = Bruk en annen skjerm
    .phrases = bruk en annen skjerm | vis koden min | koden min | hva er koden min | fortsett på nettsiden
        | fortsett på mobilen | fortsett på telefonen | fortsett på pc-en | fortsett i teams | fortsett i slack
        | bytt skjerm
    .help = Viser en kode, så du er den samme på nettsiden, i Teams og i Slack.

cmd-its-me = Det er meg med koden
    .phrases = det er meg <pin> | det er meg med koden <pin> | jeg har koden <pin> | koden min er <pin>
    .help = Gjør deg til den samme som der du fikk koden.

cmd-promise = Nytt tiltak
    .text = Linn følger opp OT før 1. mars
    .phrases = tiltak: <text> | nytt tiltak <text> | legg til tiltak <text>
    .help = Noterer hva som skal gjøres, av hvem og når. Du ser over før det lagres.

cmd-keep-promise = Lagre tiltaket
    .phrases = lagre tiltaket | lagre dette tiltaket
    .help = Lagrer tiltaket slik det står på skjemaet.

cmd-drop-promise = Forkast
    .phrases = forkast tiltaket | forkast dette tiltaket
    .help = Kaster skjemaet uten å lagre noe.

cmd-my-actions = Mine tiltak
    .phrases = mine tiltak | hva skal jeg gjøre | mine oppgaver
    .help = Viser hva du har lovet, det som haster først.

cmd-status-of = Status for kommunen
    .phrases = status kommune | status kommune <text> | status <text> | status for kommune <text> | status for <text> | tiltak i <text>
    .help = Viser hva kommunen har lovet, og hvor langt den har kommet.

cmd-history-of = Historikk
    .phrases = tiltak <action> | vis tiltak <action> | historikk <action> | historikk for tiltak <action>
    .help = Viser et tiltak, og hvem som har gjort hva med det når.

cmd-action-done = Ferdig
    .phrases = ferdig <action> | ferdig med <action> | tiltak <action> er ferdig | tiltak <action> ferdig
    .help = Merker et tiltak som ferdig.

cmd-action-later = Utsett
    .phrases = utsett <action> | utsett <action> til <text> | utsett tiltak <action> | utsett tiltak <action> til <text>
    .help = Gir et tiltak en ny frist.

cmd-action-to = Gi videre
    .phrases = gi tiltak <action> til <who> | gi <action> til <who> | gi videre <action> | gi videre tiltak <action>
    .help = Lar en annen ta over et tiltak.

cmd-action-dropped = Dropp
    .phrases = dropp tiltak <action> | dropp <action>
    .help = Legger bort et tiltak som ikke blir noe av.

cmd-action-reopened = Åpne igjen
    .phrases = åpne tiltak <action> | åpne tiltak <action> igjen
    .help = Tar fram igjen et tiltak som var lagt bort eller ferdig.

cmd-appoint = Koordinator
    .text = Skien
    .phrases = <who> er koordinator for <text> | <who> er koordinator | utnevn <who> til koordinator for <text>
        | <who> er vara <deputy=yes> for <text> | <who> er vara <deputy=yes> | utnevn <who> til vara <deputy=yes> for <text>
    .help = Sier hvem som er koordinator eller vara i en kommune.

cmd-step-down = Slutter som koordinator
    .phrases = jeg slutter som koordinator | <who> slutter som koordinator | <heir> tar over for <who> som koordinator
        | <heir> tar over som koordinator etter <who>
    .help = Lar tiltak, møter og påminnelser gå videre til den neste.

cmd-lead-partnership = Jeg leder det nå
    .phrases = jeg leder partnerskapet | jeg tar over partnerskapet | overta partnerskapet
    .help = Den som åpner neste samling, kan overta partnerskapet.

cmd-coordinators = Koordinatorer
    .phrases = koordinatorer | hvem er koordinator | hvem er koordinatorer
    .help = Viser hvem som er koordinator hvor.

cmd-calendar = Kalender
    .phrases = kalender | kalenderen min | min kalender | abonner på kalenderen
    .help = Gir deg en adresse som viser møtene dine i din egen kalender.

cmd-close-calendar = Steng kalenderen
    .phrases = steng kalenderen | steng kalenderen min | slett kalenderadressen
    .help = Stenger kalenderadressen din, så den ikke viser noe mer.

cmd-follow-up = Videre arbeid
    .phrases = videre arbeid | videre arbeid for <text> | videre arbeid i <text>
    .help = Spør kommunene hva som skjer til neste gang, eller viser skjemaet for din.

cmd-keep-follow-up = Lagre videre arbeid
    .phrases = lagre videre arbeid | lagre svarene om videre arbeid
    .help = Lagrer svarene slik de står på skjemaet.

cmd-who-invites = Kaller inn neste gang
    .text = 4. mars kl. 9–11
    .phrases = jeg kaller inn til neste møte <text> | <who> kaller inn til neste møte <text>
        | jeg kaller inn til neste møte | <who> kaller inn til neste møte
    .help = Sier hvem i kommunen som kaller inn til neste møte, og når.

cmd-be-quiet = Stille
    .text = 1. mars
    .phrases = stille til <text> | vær stille til <text> | stille | vær stille | ikke minn meg på noe
    .help = Gir deg fred for påminnelser til en dag, eller til du slår dem på.

cmd-remind-me = Påminnelser på
    .phrases = påminnelser på | slå på påminnelser | minn meg igjen
    .help = Gir deg påminnelser igjen.

cmd-meeting-plan = Møteplan
    .phrases = møteplan | møteplan <text> | nytt møte <text> | møteplan for <text>
    .help = Lager en møteplan: lim inn møtene, eller la meg foreslå dager for et år.

cmd-keep-meetings = Lagre møteplanen
    .phrases = lagre møteplanen | lagre møtene
    .help = Lagrer møtene slik de står på skjemaet.

cmd-meetings = Møter
    .phrases = møter | neste møter | når er neste møte | hvilke møter har vi
    .help = Viser møtene som kommer, med nummer.

cmd-move-meeting = Flytt møtet
    .text = torsdag 4. mars kl. 9–12
    .phrases = flytt møte <meeting> til <text> | flytt møtet <meeting> til <text> | flytt møtet til <text>
    .help = Gir et møte ny tid. Alle blir spurt på nytt.

cmd-cancel-meeting = Avlys møtet
    .phrases = avlys møte <meeting> | avlys møtet <meeting>
    .help = Avlyser et møte og sier fra til de innkalte.

cmd-move-rest = Flytt resten
    .text = fredag 5. mars kl. 9–12
    .phrases = flytt resten fra møte <meeting> til <text> | flytt møte <meeting> og resten til <text> | flytt serien fra møte <meeting> til <text>
    .help = Flytter et møte og dem som kommer etter i serien, like langt.

cmd-cancel-rest = Avlys resten
    .phrases = avlys resten fra møte <meeting> | avlys møte <meeting> og resten | avlys serien fra møte <meeting>
    .help = Avlyser et møte og dem som kommer etter i serien.

cmd-agenda = Saksliste
    .phrases = saksliste | saksliste <meeting> | saksliste <meeting> <text> | saksliste: <text> | saksliste for møte <meeting>
        | saksliste for møte <meeting> <text>
    .help = Viser eller setter sakslista. Det som er åpent fra sist, kommer først.

cmd-call-meeting = Send innkalling
    .phrases = kall inn til møte <meeting> | kall inn til møtet | send innkalling <meeting> | send innkallingen
        | innkalling til møte <meeting>
    .help = Sender innkallingen til alle som er med.

cmd-attend = Kommer
    .phrases = jeg kommer på møtet | jeg kommer på møte <meeting>
    .help = Sier at du kommer på møtet.

cmd-send-regrets = Melder forfall
    .phrases = jeg melder forfall | jeg melder forfall til møte <meeting> | forfall til møte <meeting>
        | jeg kan ikke komme på møtet | jeg kan ikke komme på møte <meeting>
    .help = Sier at du ikke kan komme, så en vara kan kalles inn.

cmd-attend-maybe = Usikker
    .phrases = jeg er usikker på møtet | jeg er usikker på møte <meeting>
    .help = Sier at du ikke vet om du kan komme.

cmd-call-in = Kall inn vara
    .phrases = kall inn <who> som vara for <absent> i møte <meeting> | kall inn <who> som vara for <absent>
    .help = Kaller inn en vara for den som ikke kan komme.

cmd-meeting-held = Ja, det ble holdt
    .phrases = møtet ble holdt | møte <meeting> ble holdt
    .help = Sier at møtet ble holdt, så ingen blir spurt mer.

cmd-meeting-not-held = Nei, ikke holdt
    .phrases = møtet ble ikke holdt | møte <meeting> ble ikke holdt
    .help = Sier at møtet ikke ble holdt. Da trengs en ny dato.

cmd-find-date = Finn dato
    .phrases = finn dato <text> | finn dato | finn en dato <text> | finn møtedato <text>
    .help = Spør koordinatorene hvilke dager som passer. Skriv datoene under hverandre.
    .text = 4. mars kl. 9–11

cmd-dates-fit = Send
    .phrases = disse dagene passer
    .help = Sier hvilke av de foreslåtte dagene som passer for deg.

cmd-choose-date = Velg dato
    .phrases = velg dato <other> for møte <meeting>
    .help = Velger en av de foreslåtte dagene for et møte.
