## Programmet som går, malene og kriteriene en prosessleder tar vare på. Bokmål.

example-item = 3
example-how = push
example-what = programme

cmd-programme = Program
    .phrases = program | programmet | vis programmet | dagens program | hva skjer nå | hva er neste post
        | program: <text> | programmet: <text> | nytt program: <text> | dagens program: <text> | kjør programmet <text>
    .help = Viser hvor vi er i programmet. Lim inn en dagsplan med klokkeslett, så følger jeg den.
cmd-next-item = Neste post nå
    .phrases = neste post | neste punkt på programmet | vi går til neste post
    .help = Begynner på neste post i programmet med én gang.
cmd-delay = Forsinket
    .phrases = forsinket <minutes> | vi er forsinket <minutes> | vi er <minutes> forsinket | <minutes> forsinket
        | flytt programmet <minutes> <how=push> | forsinket <minutes> flytt resten <how=push>
        | forsinket <minutes> ta av pausene <how=slack> | forsinket <minutes> ta det av pausene <how=slack>
    .help = Flytter resten av programmet, eller tar forsinkelsen av pausene.
cmd-start-item = Start posten
    .phrases = start post <item> | start post nummer <item>
    .help = Starter runden eller metoden i en post.

cmd-save-template = Lagre som mal
    .phrases = lagre som mal <text> | lagre mal <text> | lagre runden som mal <text>
        | lagre programmet som mal <text> <what=programme>
    .help = Tar vare på den siste planen under et navn, eller det du limer inn under navnet.
    .text = Høstrunden
cmd-templates = Mine maler
    .phrases = mine maler | malene mine | egne maler
    .help = Viser malene du har lagret.
cmd-share-template = Del mal
    .phrases = del mal <text> | del malen <text>
    .help = Gir deg malen som en fil du kan sende videre.
    .text = Høstrunden
cmd-drop-template = Slett mal
    .phrases = slett mal <text> | slett malen <text>
    .help = Sletter en mal du har lagret.
    .text = Høstrunden
cmd-criteria = Kriterier
    .phrases = kriterier | kriteriene | mine kriterier | egne kriterier
    .help = Viser kriteriene dine, og dem jeg trekker blant.
cmd-add-criterion = Legg til kriterium
    .phrases = legg til kriterium: <text> | nytt kriterium: <text> | eget kriterium: <text>
    .help = Legger et eget kriterium for roller i banken.
    .text = den som smilte sist
cmd-drop-criterion = Slett kriterium
    .phrases = slett kriterium: <text> | slett kriteriet: <text> | fjern kriterium: <text>
    .help = Tar bort et kriterium du har lagt til.
    .text = den som smilte sist

programme-title = Program: { $title }
programme-lead = Programmet
programme-over = Programmet er ferdig. Takk for i dag!
programme-now = Nå
programme-next = Neste
programme-until = { $item } (til { $time })
programme-owned = { $title } · { $owner }
programme-moved = { $line } (var { $time })
programme-done = ✓ { $line }
programme-here = ▶ { $line }
programme-works = { $line } – starter herfra
programme-back = Vi er tilbake klokka { $time }.
programme-then = Så: { $item }
programme-start = Start: { $title }
programme-push = +{ $minutes } min: flytt resten
programme-slack = +{ $minutes } min: ta av pausene
programme-read = Programmet har { $items } poster, og går fra nå av.
programme-how = Runder og metoder starter du fra kortet ditt når de står for tur. Skriv «forsinket 10» om noe trekker ut, og «neste post» om dere er tidlig ferdige.
programme-how-late = { $minutes } minutter. Skal resten flyttes, eller tar vi det av pausene?
programme-changed = Programmet er endret:
programme-gone-on = Da er vi på «{ $title }».

templates-title = Dine maler
templates-how = Skriv «ny runde» og navnet for å bruke en mal, eller «kjør programmet» og navnet. «Del mal» og navnet gir en fil.
no-templates = Du har ingen maler ennå. Skriv «lagre som mal» og et navn, så tar jeg vare på den siste planen.
template-line = { $name } ({ $kind })
template-round = runde
template-programme = program
template-saved = Lagret som malen «{ $name }».
template-text = Malen som tekst
template-only-in-file = Dette står bare i fila
template-shared = Den som får fila eller teksten, limer innholdet inn under «lagre mal» og et navn, eller rett etter «ny runde».
template-file = Last ned malen
template-dropped = Malen «{ $name }» er slettet.
criteria-bank = Jeg trekker blant { $count } kriterier, og dine egne. «Legg til kriterium: den som smilte sist» gir ett til.
criteria-by-claimed = Gruppa finner ut av det
criteria-by-computed = Runde regner det ut av navnene
criteria-by-drawn = Runde trekker
criteria-own = Dine egne
criterion-added = Lagt til: { $text }
criterion-dropped = Tatt bort: { $text }

no-no-programme = Jeg finner ikke noe program her. Skriv én post på hver linje, med klokkeslettet først: «09.00 Velkommen».
no-no-programme-yet = Samlingen har ikke noe program ennå. Skriv «program:» og lim inn dagsplanen under.
no-programme-over = Programmet er ferdig for i dag.
no-odd-delay = En forsinkelse er fra 1 til { $most } minutter.
no-no-such-item = Den posten finner jeg ikke lenger fram i programmet.
no-nothing-to-start = Den posten har ingen runde å starte.
no-nothing-to-keep = Det er ingen plan å lagre ennå. Lim den inn under navnet.
no-no-plan-to-keep = Jeg finner verken en runde eller et program i det du limte inn.
no-too-many-templates = Du har { $most } maler. Slett en først.
no-too-many-criteria = Du har { $most } kriterier. Slett ett først.
no-no-such-own-template = Du har ingen mal som heter «{ $name }». Skriv «mine maler» for å se dem.
no-no-such-criterion = Det kriteriet har du ikke lagt til. Skriv «kriterier» for å se dine.
