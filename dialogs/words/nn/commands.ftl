# Det folk kan be Runde om: knappen, det dei kan skrive (skilt med |), og éi linje om kva det gjer.
# <who>, <group> og dei andre plasshaldarane er forklarte i dialogs/slots.py.
# «meir tid <minutes=2>» tyder 2 utan at nokon skriv det; «: <text>» vil ha kolon eller ny linje framfor teksten.

example-who = Kari
example-group = 3
example-other = 5
example-minutes = 2
example-role = sekretær
example-language = bokmål
example-title = Haustsamling
example-text = fleire møteplassar
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
    .phrases = ny samling <title> | ny samling | opne samling <title> | opne ei samling <title> | opna samling <title>
        | start samling <title> | lag samling <title> | opprett samling <title> | opne samling | start samling
    .help = Opnar ei samling som folk kan bli med i.

cmd-show-here = Vis samlinga her
    .phrases = kople til samling <code> | kople kanalen til <code> | kople samling <code>
        | kople kanalen til samling <code> | vis samling <code> | vis samling <code> her
    .help = Viser ei samling som er open ein annan stad, i denne kanalen òg.

cmd-join = Bli med
    .phrases = bli med | eg blir med | eg vert med | eg er med | eg vil vere med | eg vil bli med | ver med
        | meld meg på | delta
    .help = Tek deg med i runden.

cmd-leave = Gå
    .phrases = gå | gå frå runden | forlat runden | forlat runda | eg må gå | eg går | gå ut av runden | meld meg av
    .help = Tek deg ut av runden. Du kan kome att når du vil.

cmd-new-round = Ny runde
    .phrases = ny runde | ny runde <text> | start ny runde | start ny runde <text> | start ein ny runde
        | start ein ny runde <text> | lag ny runde | lag ny runde <text> | lag ein ny runde | lag ein ny runde <text>
        | neste runde <later=yes>
    .help = Lagar ein ny runde. Lim inn lysbiletet rett etter, så følgjer eg det.

cmd-use-language = Byt språk
    .phrases = språk <language> | byt til <language> | byt språk til <language> | bytt til <language>
        | snakk <language> | på <language> | bokmål <language=nb> | nynorsk <language=nn> | engelsk <language=en>
    .help = Eg snakkar bokmål, nynorsk eller engelsk med deg.

cmd-hand-over = Overlat styringa
    .phrases = overlat til <who> | gje styringa til <who> | gi styringa til <who> | overlat styringa til <who>
        | overlat runden til <who> | gje runden til <who> | gi runden til <who> | lat <who> ta over | la <who> ta over
        | lat <who> styre | la <who> styre
    .help = Lèt ein annan leie runden vidare.

cmd-propose-groups = Føreslå grupper
    .phrases = grupper | grupper: <text> | føreslå grupper | føreslå grupper: <text> | foreslå grupper
        | lag grupper | nye grupper | del inn i grupper
        | del oss i grupper | del oss inn i grupper | fordel i grupper | gruppeinndeling | set saman grupper
    .help = Set saman grupper. Du ser framlegget før noko startar.

cmd-move = Flytt
    .phrases = flytt <who> til gruppe <group> | flytt <who> til <group> | flytt <who> over til gruppe <group>
        | set <who> i gruppe <group> | set <who> på gruppe <group>
    .help = Flyttar ein person til ei anna gruppe.

cmd-merge = Slå saman
    .phrases = slå saman <group> og <other> | slå saman gruppe <group> og <other>
        | slå saman gruppe <group> og gruppe <other> | slå saman gruppene <group> og <other>
        | slå saman <group> <other> | slå saman gruppe <group> med <other>
        | slå saman gruppe <group> med gruppe <other> | slå saman <group> med <other>
    .help = Gjer to grupper til éi.

cmd-start = Start runden
    .phrases = start | start runden | start runda | set i gang | set i gang runden | start no | i gang | då startar vi
        | no startar vi | vi startar | då set vi i gang | byrj | begynn | køyr i gang
    .help = Set gruppene ved borda sine og startar klokka.

cmd-status = Status
    .phrases = status | vis status | kven har svart | kven manglar | kven har ikkje svart | korleis ligg vi an
        | kor langt har vi kome | kor er gruppene
    .help = Viser kven som har svart, og kvar kvar gruppe er.

cmd-extend = + 2 min
    .phrases = +<minutes> | pluss <minutes> | meir tid <minutes=2> | forleng <minutes> | forleng med <minutes>
        | forleng <minutes=2> | litt meir tid <minutes=2> | vi treng meir tid <minutes=2> | gje oss meir tid <minutes=2>
        | gi oss meir tid <minutes=2> | utvid med <minutes> | legg til <minutes> | <minutes> minutt til
        | <minutes> min til | <minutes> minutt ekstra | <minutes> minutt meir | gje oss <minutes> til
        | gje dei <minutes> til
    .help = Gir meir tid.

cmd-pause = Pause
    .phrases = pause | ta pause | ta ein pause | pause runden | set på pause | stopp klokka | stans klokka
    .help = Stoppar klokka til du seier hald fram.

cmd-resume = Hald fram
    .phrases = hald fram | vi held fram | då held vi fram | fortset | pausen er over | start igjen | start att
        | start klokka | start klokka igjen | start klokka att | slutt på pausen
    .help = Startar klokka att etter ein pause.

cmd-next-phase = Neste fase
    .phrases = neste fase | gå vidare | vi går vidare | gå til neste fase | hopp til neste fase | vidare til neste fase
    .help = Går vidare utan å vente på klokka.

cmd-redraw = Trekk på nytt
    .phrases = trekk <role> på nytt | trekk <role> på nytt i gruppe <group> | trekk ny <role>
        | trekk ny <role> i gruppe <group> | trekk ein ny <role> | ny <role> | ny <role> i gruppe <group>
        | byt <role> | byt <role> i gruppe <group>
    .help = Trekkjer ein ny til rolla.

cmd-nudge = Purr
    .phrases = purr | minn dei på det | purr på dei | purr på dei som ikkje har svart | purr dei | purr på dei andre
        | minn på | gje dei eit lite puff | send påminning | send ei påminning | send purring
    .help = Minner dei som ikkje har svart. Berre dei.

cmd-abort = Avbryt runden
    .phrases = avbryt | avbryt runden | avbryt runda | avbryt heile runden | stopp runden | stans runden
        | avlys runden
    .help = Stoppar runden. Det som er skrive, blir teke vare på.

cmd-close = Avslutt runden
    .phrases = avslutt runden | avslutt | avslutt runda | lukk runden | rund av | rund av runden | runden er ferdig
        | runden er slutt | ferdig med runden
    .help = Rundar av og lagar referatet.

cmd-answer = Send svar
    .help = Lagrar det du har tenkt. Du kan endre det til tida er ute.

cmd-ready = Ferdig
    .phrases = ferdig | eg er ferdig | eg er klar | ferdig med å tenkje | ferdig med å tenke | eg har svart
    .help = Seier frå at du har tenkt ferdig.

cmd-commit = Dette gjer eg
    .help = Lagrar det du sjølv vil gjere med dette.

cmd-claim = Det er meg
    .phrases = det er meg | det er meg <role> | det er meg som er <role> | eg er <role> | eg tek <role> | eg tar <role>
        | eg kan vere <role> | eg blir <role> | det er eg | det er eg som er <role>
    .help = Gir deg rolla som gruppa har kome til at er di.

cmd-begin-talk = Vi er klare
    .phrases = vi er klare | vi er klar | me er klare | alle er klare | klare | vi byrjar | då byrjar vi | vi begynner
        | vi kan byrje | vi kan begynne | vi er i gang
    .help = Set i gang samtalen i gruppa no.

cmd-next-turn = Neste
    .phrases = neste | neste talar | neste person | neste mann | nestemann | gje ordet vidare | gi ordet vidare
        | send ordet vidare | ordet går vidare
    .help = Gir ordet vidare.

cmd-pass-turn = Pass
    .phrases = pass | eg passar | står over | eg står over | hopp over meg | melder pass | eg melder pass
    .help = Du står over denne gongen, og ordet går vidare.

cmd-another-lap = Ein runde til
    .phrases = ein runde til | ny runde rundt bordet | ein runde til rundt bordet | ei runde til | éin runde til
        | runde rundt bordet | ein runde rundt bordet | ein ny runde rundt bordet | rekkjeframlegg | rekkeframlegg
        | nytt rekkjeframlegg | nytt rekkeframlegg | start rekkjeframlegg | start rekkeframlegg
    .help = Tek ordet rundt bordet ein gong til.

cmd-next-part = Neste del
    .phrases = neste del | ferdig med delen | ferdige med delen | ferdig med denne delen | vi er ferdige | vi er ferdig
        | vi er ferdige med delen | vi er ferdig med delen | neste spørsmål | gå til neste del | gå til neste spørsmål
    .help = Tek gruppa vidare til neste del.

cmd-refocus = Tilbake til saka
    .phrases = tilbake til saka | attende til saka | tilbake til temaet | attende til temaet | tilbake på sporet
        | attende på sporet | no er vi på vidda | vi er på vidda | vi er ute på vidda | ikkje ut på vidda
    .help = Hentar gruppa venleg inn frå vidda.

cmd-park = Parker
    .phrases = parker <text> | parker: <text> | parker | set på parkeringsplassen <text>
        | set på parkeringsplassen: <text>
        | parkeringsplass: <text> | parkeringsplassen: <text> | til parkeringsplassen: <text>
    .help = Set noko på parkeringsplassen til ein annan gong.

cmd-result = Send resultatet
    .phrases = resultat <text> | resultat: <text> | resultat | resultatet vårt: <text> | vårt resultat: <text>
        | resultatet til gruppa: <text> | resultatet til gruppa | skriv resultat
    .help = Sender det gruppa kom fram til, eitt punkt på kvar linje.

cmd-present = Neste gruppe
    .phrases = neste gruppe | gruppe <group> presenterer | gruppe <group> legg fram | presenter gruppe <group>
        | presenter neste gruppe | ordet til gruppe <group> | gje ordet til gruppe <group> | gi ordet til gruppe <group>
        | ordet til neste gruppe | no er det gruppe <group> | neste gruppe <minutes> | neste gruppe i <minutes>
        | gruppe <group> legg fram i <minutes> | gruppe <group> presenterer i <minutes> | gruppe <group> får <minutes>
    .help = Gir ordet til ei gruppe i plenum.

cmd-adopt = Ta med
    .phrases = ta med: <text> | ta med notatet: <text>
    .help = Tek eit notat som er høyrt, med i resultatet. Det blir hugsa kven som skreiv det.

cmd-give-back = Ta ut att
    .phrases = ta ut: <text> | ta ut notatet: <text>
    .help = Tek eit notat ut av resultatet til gruppa att.

cmd-lift = Løft fram
    .phrases = løft fram <point> | løft fram punkt <point> | vis punkt <point> stort | vis <point> stort
        | fram med punkt <point>
    .help = Viser eitt punkt stort for heile salen.

cmd-lower = Ta ned punktet
    .phrases = ta ned | ta ned punktet | ta ned det store | ikkje vis punktet stort
    .help = Viser alle punkta like store att.

cmd-move-to-top = Øvst
    .phrases = <point> øvst | punkt <point> øvst | set <point> øvst | set punkt <point> øvst
        | flytt <point> øvst | flytt punkt <point> øvst | flytt punkt <point> til topps
    .help = Set eit punkt øvst.

cmd-move-up = Opp
    .phrases = <point> opp | punkt <point> opp | flytt <point> opp | flytt punkt <point> opp
    .help = Flyttar eit punkt eitt hakk opp.

cmd-move-down = Ned
    .phrases = <point> ned | punkt <point> ned | flytt <point> ned | flytt punkt <point> ned
    .help = Flyttar eit punkt eitt hakk ned.

cmd-merge-points = Slå saman punkt
    .phrases = slå saman <point> og <twin> | slå saman punkt <point> og <twin> | slå saman punkta <point> og <twin>
        | <point> og <twin> er det same | punkt <point> og <twin> er det same
    .help = Gjer to punkt som seier det same, til eitt. Det første er det som blir vist.

cmd-split-point = Del punktet
    .phrases = del <point> | del punkt <point> | skil <point> | skil punkt <point> | del opp <point> | del opp punkt <point>
    .help = Deler eit punkt som var slått saman.

cmd-keep-apart = Ikkje det same
    .phrases = <point> og <twin> er ikkje det same | punkt <point> og <twin> er ikkje det same
        | hald <point> og <twin> frå kvarandre
    .help = Seier at to punkt som liknar, ikkje er det same.

cmd-point-to-action = Lag tiltak
    .phrases = tiltak av <point> | tiltak av punkt <point> | lag tiltak av <point> | lag tiltak av punkt <point>
        | gjer <point> til tiltak | gjer punkt <point> til tiltak
    .help = Gjer eit punkt frå plenum til eit tiltak. Du ser over før det blir lagra.

cmd-arrange = Ordne punkta
    .phrases = plenumstavla | vis plenumstavla | vis tavla
    .help = Viser plenumstavla, der du ordnar punkta til gruppene.

cmd-turn-page = Bla i punkta
    .phrases = side <page> | bla til side <page> | vis side <page>
    .help = Viser ei anna side av punkta.

cmd-open-vote = Opne avrøysting
    .phrases = røyst | røyst over <text> | stem over <text> | stem | opne avrøysting | opne avrøystinga | opne avstemming | opne avstemminga
        | start avrøysting | start avrøystinga | start avstemming | start avstemminga | avrøysting | avstemming
        | no røystar vi | då røystar vi
    .help = Lèt alle røyste over det gruppene kom fram til.

cmd-ask = Spør salen
    .phrases = spør salen: <text> | spør salen <text> | spør salen om <text> | still spørsmål: <text>
        | still salen spørsmålet: <text> | spørsmål til salen: <text> | nytt spørsmål: <text>
    .help = Spør salen om noko. Sei gjerne korleis: skala 1-10, ordsky, ja/nei, fremjar/hemmar.
    .text = skala 1-10: Kor trygge er de på planen?

cmd-ask-again = Spør på nytt
    .phrases = spør på nytt | spør igjen | spør salen på nytt | spør salen igjen | same spørsmål igjen
        | same skala igjen | same spørsmål ein gong til
    .help = Stiller det siste spørsmålet ein gong til, og viser før og etter saman.

cmd-close-poll = Lukk spørsmålet
    .phrases = lukk spørsmålet | lukk spørsmål | avslutt spørsmålet | steng spørsmålet | vis svara | vis kva salen svara
        | lukk avrøystinga | lukk avrøysting | lukk avstemming | lukk avstemminga | avslutt avrøystinga
        | avslutt avstemminga | stopp avrøystinga | steng avrøystinga | avrøystinga er slutt
    .help = Tek ikkje imot fleire svar, og viser kva salen svara.

cmd-release = Slepp ut ordet
    .phrases = slepp ut <text> | slepp ut ordet <text> | slepp fri ordet <text>
    .help = Viser eit ord som er halde tilbake frå ordskya.
    .text = råflott

cmd-minutes = Referat
    .phrases = referat | referatet | vis referat | vis referatet | lag referat | hent referat | hent referatet
        | last ned referat | last ned referatet | få referatet
    .help = Gir deg referatet å lese eller laste ned.

cmd-help = Hjelp
    .phrases = hjelp | kva kan eg gjere | ? | hjelp meg | kva kan eg gjere no | kva kan eg seie | kva kan eg skrive
        | kva kan du | kva gjer eg no | kommandoar | vis kommandoar | kva no
    .help = Viser kva du kan gjere akkurat no.

cmd-my-pin = Bruk ein annan skjerm
    .phrases = bruk ein annan skjerm | vis koden min | koden min | kva er koden min | hald fram på nettsida
        | hald fram på mobilen | hald fram på telefonen | hald fram på pc-en | hald fram i teams | hald fram i slack
        | byt skjerm
    .help = Viser ein kode, så du er den same på nettsida, i Teams og i Slack.

cmd-its-me = Det er meg med koden
    .phrases = det er meg <pin> | det er meg med koden <pin> | eg har koden <pin> | koden min er <pin>
    .help = Gjer deg til den same som der du fekk koden.

cmd-promise = Nytt tiltak
    .text = Linn følgjer opp OT før 1. mars
    .phrases = tiltak: <text> | nytt tiltak <text> | legg til tiltak <text>
    .help = Noterer kva som skal gjerast, av kven og når. Du ser over før det blir lagra.

cmd-keep-promise = Lagre tiltaket
    .phrases = lagre tiltaket | lagre dette tiltaket
    .help = Lagrar tiltaket slik det står på skjemaet.

cmd-drop-promise = Forkast
    .phrases = forkast tiltaket | forkast dette tiltaket
    .help = Kastar skjemaet utan å lagre noko.

cmd-my-actions = Mine tiltak
    .phrases = mine tiltak | kva skal eg gjere | mine oppgåver
    .help = Viser kva du har lova, det som hastar først.

cmd-status-of = Status for kommunen
    .phrases = status kommune | status kommune <text> | status <text> | status for kommune <text> | status for <text> | tiltak i <text>
    .help = Viser kva kommunen har lova, og kor langt han er komen.

cmd-history-of = Historikk
    .phrases = tiltak <action> | vis tiltak <action> | historikk <action> | historikk for tiltak <action>
    .help = Viser eit tiltak, og kven som har gjort kva med det når.

cmd-action-done = Ferdig
    .phrases = ferdig <action> | ferdig med <action> | tiltak <action> er ferdig | tiltak <action> ferdig
    .help = Merkjer eit tiltak som ferdig.

cmd-action-later = Utset
    .phrases = utset <action> | utset <action> til <text> | utset tiltak <action> | utset tiltak <action> til <text>
    .help = Gir eit tiltak ein ny frist.

cmd-action-to = Gi vidare
    .phrases = gi tiltak <action> til <who> | gje tiltak <action> til <who> | gje <action> til <who> | gje vidare <action>
    .help = Lèt ein annan ta over eit tiltak.

cmd-action-dropped = Dropp
    .phrases = dropp tiltak <action> | dropp <action>
    .help = Legg bort eit tiltak som ikkje blir noko av.

cmd-action-reopened = Opne att
    .phrases = opne tiltak <action> | opne tiltak <action> att
    .help = Tek fram att eit tiltak som var lagt bort eller ferdig.

cmd-appoint = Koordinator
    .text = Skien
    .phrases = <who> er koordinator for <text> | <who> er koordinator | utnemn <who> til koordinator for <text>
        | <who> er vara <deputy=yes> for <text> | <who> er vara <deputy=yes> | utnemn <who> til vara <deputy=yes> for <text>
    .help = Seier kven som er koordinator eller vara i ein kommune.

cmd-step-down = Sluttar som koordinator
    .phrases = eg sluttar som koordinator | <who> sluttar som koordinator | <heir> tek over for <who> som koordinator
        | <heir> tek over som koordinator etter <who>
    .help = Lèt tiltak, møte og påminningar gå vidare til den neste.

cmd-lead-partnership = Eg leier det no
    .phrases = eg leier partnarskapet | eg tek over partnarskapet | overta partnarskapet
    .help = Den som opnar neste samling, kan overta partnarskapet.

cmd-coordinators = Koordinatorar
    .phrases = koordinatorar | kven er koordinator | kven er koordinatorar
    .help = Viser kven som er koordinator kvar.

cmd-calendar = Kalender
    .phrases = kalender | kalenderen min | min kalender | abonner på kalenderen
    .help = Gir deg ei adresse som viser møta dine i din eigen kalender.

cmd-close-calendar = Steng kalenderen
    .phrases = steng kalenderen | steng kalenderen min | slett kalenderadressa
    .help = Stengjer kalenderadressa di, så ho ikkje viser noko meir.

cmd-follow-up = Vidare arbeid
    .phrases = vidare arbeid | vidare arbeid for <text> | vidare arbeid i <text>
    .help = Spør kommunane kva som skjer til neste gong, eller viser skjemaet for din.

cmd-keep-follow-up = Lagre vidare arbeid
    .phrases = lagre vidare arbeid | lagre svara om vidare arbeid
    .help = Lagrar svara slik dei står på skjemaet.

cmd-who-invites = Kallar inn neste gong
    .text = 4. mars kl. 9–11
    .phrases = eg kallar inn til neste møte <text> | <who> kallar inn til neste møte <text>
        | eg kallar inn til neste møte | <who> kallar inn til neste møte
    .help = Seier kven i kommunen som kallar inn til neste møte, og når.

cmd-be-quiet = Still
    .text = 1. mars
    .phrases = still til <text> | ver still til <text> | ver still | ikkje minn meg på noko
    .help = Gjev deg fred for påminningar til ein dag, eller til du slår dei på.

cmd-remind-me = Påminningar på
    .phrases = påminningar på | slå på påminningar | minn meg på igjen
    .help = Gjev deg påminningar igjen.

cmd-meeting-plan = Møteplan
    .phrases = møteplan | møteplan <text> | nytt møte <text> | møteplan for <text>
    .help = Lagar ein møteplan: lim inn møta, eller la meg foreslå dagar for eit år.

cmd-keep-meetings = Lagre møteplanen
    .phrases = lagre møteplanen | lagre møta
    .help = Lagrar møta slik dei står på skjemaet.

cmd-meetings = Møte
    .phrases = møter | neste møte | når er neste møte | kva møte har vi
    .help = Viser møta som kjem, med nummer.

cmd-move-meeting = Flytt møtet
    .text = torsdag 4. mars kl. 9–12
    .phrases = flytt møte <meeting> til <text> | flytt møtet <meeting> til <text> | flytt møtet til <text>
    .help = Gir eit møte ny tid. Alle blir spurde på nytt.

cmd-cancel-meeting = Avlys møtet
    .phrases = avlys møte <meeting> | avlys møtet <meeting>
    .help = Avlyser eit møte og seier frå til dei innkalla.

cmd-move-rest = Flytt resten
    .text = fredag 5. mars kl. 9–12
    .phrases = flytt resten frå møte <meeting> til <text> | flytt møte <meeting> og resten til <text> | flytt serien frå møte <meeting> til <text>
    .help = Flyttar eit møte og dei som kjem etter i serien, like langt.

cmd-cancel-rest = Avlys resten
    .phrases = avlys resten frå møte <meeting> | avlys møte <meeting> og resten | avlys serien frå møte <meeting>
    .help = Avlyser eit møte og dei som kjem etter i serien.

cmd-agenda = Saksliste
    .phrases = saksliste | saksliste <meeting> | saksliste <meeting> <text> | saksliste: <text> | saksliste for møte <meeting>
        | saksliste for møte <meeting> <text>
    .help = Viser eller set sakslista. Det som er ope frå sist, kjem først.

cmd-call-meeting = Send innkalling
    .phrases = kall inn til møte <meeting> | kall inn til møtet | send innkalling <meeting> | send innkallinga
        | innkalling til møte <meeting>
    .help = Sender innkallinga til alle som er med.

cmd-attend = Kjem
    .phrases = eg kjem på møtet | eg kjem på møte <meeting>
    .help = Seier at du kjem på møtet.

cmd-send-regrets = Melder forfall
    .phrases = eg melder forfall | eg melder forfall til møte <meeting> | forfall til møte <meeting>
        | eg kan ikkje kome på møtet | eg kan ikkje kome på møte <meeting>
    .help = Seier at du ikkje kan kome, så ein vara kan kallast inn.

cmd-attend-maybe = Usikker
    .phrases = eg er usikker på møtet | eg er usikker på møte <meeting>
    .help = Seier at du ikkje veit om du kan kome.

cmd-call-in = Kall inn vara
    .phrases = kall inn <who> som vara for <absent> i møte <meeting> | kall inn <who> som vara for <absent>
    .help = Kallar inn ein vara for den som ikkje kan kome.

cmd-meeting-held = Ja, det vart halde
    .phrases = møtet vart halde | møte <meeting> vart halde | møtet blei halde
    .help = Seier at møtet vart halde, så ingen blir spurde meir.

cmd-meeting-not-held = Nei, ikkje halde
    .phrases = møtet vart ikkje halde | møte <meeting> vart ikkje halde | møtet blei ikkje halde
    .help = Seier at møtet ikkje vart halde. Då trengst ein ny dato.

cmd-find-date = Finn dato
    .phrases = finn dato <text> | finn dato | finn ein dato <text> | finn møtedato <text>
    .help = Spør koordinatorane kva dagar som passar. Skriv datoane under kvarandre.
    .text = 4. mars kl. 9–11

cmd-dates-fit = Send
    .phrases = desse dagane passar
    .help = Seier kva for nokre av dei føreslåtte dagane som passar for deg.

cmd-choose-date = Vel dato
    .phrases = vel dato <other> for møte <meeting>
    .help = Vel ein av dei føreslåtte dagane for eit møte.
