## Programmet som går, malane og kriteria ein prosessleiar tek vare på. Nynorsk.

example-item = 3
example-how = push
example-what = programme

cmd-programme = Program
    .phrases = program | programmet | vis programmet | programmet i dag | kva skjer no | kva er neste post
        | program: <text> | programmet: <text> | nytt program: <text> | programmet i dag: <text> | køyr programmet <text>
    .help = Viser kvar vi er i programmet. Lim inn ein dagsplan med klokkeslett, så følgjer eg han.
cmd-next-item = Neste post no
    .phrases = neste post | neste punkt på programmet | vi går til neste post
    .help = Byrjar på neste post i programmet med ein gong.
cmd-delay = Forseinka
    .phrases = forseinka <minutes> | vi er forseinka <minutes> | vi er <minutes> forseinka | <minutes> forseinka
        | flytt programmet <minutes> <how=push> | forseinka <minutes> flytt resten <how=push>
        | forseinka <minutes> ta av pausane <how=slack> | forseinka <minutes> ta det av pausane <how=slack>
    .help = Flyttar resten av programmet, eller tek forseinkinga av pausane.
cmd-start-item = Start posten
    .phrases = start post <item> | start post nummer <item>
    .help = Startar runden eller metoden i ein post.

cmd-save-template = Lagre som mal
    .phrases = lagre som mal <text> | lagre mal <text> | lagre runden som mal <text>
        | lagre programmet som mal <text> <what=programme>
    .help = Tek vare på den siste planen under eit namn, eller det du limer inn under namnet.
    .text = Haustrunden
cmd-templates = Malane mine
    .phrases = malane mine | mine malar | eigne malar
    .help = Viser malane du har lagra.
cmd-share-template = Del mal
    .phrases = del mal <text> | del malen <text>
    .help = Gir deg malen som ei fil du kan sende vidare.
    .text = Haustrunden
cmd-drop-template = Slett mal
    .phrases = slett mal <text> | slett malen <text>
    .help = Slettar ein mal du har lagra.
    .text = Haustrunden
cmd-criteria = Kriterium
    .phrases = kriterium | kriteria | kriteria mine | eigne kriterium
    .help = Viser kriteria dine, og dei eg trekkjer blant.
cmd-add-criterion = Legg til kriterium
    .phrases = legg til kriterium: <text> | nytt kriterium: <text> | eige kriterium: <text>
    .help = Legg eit eige kriterium for roller i banken.
    .text = den som smilte sist
cmd-drop-criterion = Slett kriterium
    .phrases = slett kriterium: <text> | slett kriteriet: <text> | fjern kriterium: <text>
    .help = Tek bort eit kriterium du har lagt til.
    .text = den som smilte sist

programme-title = Program: { $title }
programme-lead = Programmet
programme-over = Programmet er ferdig. Takk for i dag!
programme-now = No
programme-next = Neste
programme-until = { $item } (til { $time })
programme-owned = { $title } · { $owner }
programme-moved = { $line } (var { $time })
programme-done = ✓ { $line }
programme-here = ▶ { $line }
programme-works = { $line } – startar herifrå
programme-back = Vi er tilbake klokka { $time }.
programme-then = Så: { $item }
programme-start = Start: { $title }
programme-push = +{ $minutes } min: flytt resten
programme-slack = +{ $minutes } min: ta av pausane
programme-read = Programmet har { $items } postar, og går frå no av.
programme-how = Rundar og metodar startar du frå kortet ditt når dei står for tur. Skriv «forseinka 10» om noko dreg ut, og «neste post» om de er tidleg ferdige.
programme-how-late = { $minutes } minutt. Skal resten flyttast, eller tek vi det av pausane?
programme-changed = Programmet er endra:
programme-gone-on = Då er vi på «{ $title }».

templates-title = Malane dine
templates-how = Skriv «ny runde» og namnet for å bruke ein mal, eller «køyr programmet» og namnet. «Del mal» og namnet gir ei fil.
no-templates = Du har ingen malar enno. Skriv «lagre som mal» og eit namn, så tek eg vare på den siste planen.
template-line = { $name } ({ $kind })
template-round = runde
template-programme = program
template-saved = Lagra som malen «{ $name }».
template-text = Malen som tekst
template-only-in-file = Dette står berre i fila
template-shared = Den som får fila eller teksten, limer innhaldet inn under «lagre mal» og eit namn, eller rett etter «ny runde».
template-file = Last ned malen
template-dropped = Malen «{ $name }» er sletta.
criteria-bank = Eg trekkjer blant { $count } kriterium, og dine eigne. «Legg til kriterium: den som smilte sist» gir eitt til.
criteria-by-claimed = Gruppa finn ut av det
criteria-by-computed = Runde reknar det ut av namna
criteria-by-drawn = Runde trekkjer
criteria-own = Dine eigne
criterion-added = Lagt til: { $text }
criterion-dropped = Teke bort: { $text }

no-no-programme = Eg finn ikkje noko program her. Skriv éin post på kvar linje, med klokkeslettet først: «09.00 Velkommen».
no-no-programme-yet = Samlinga har ikkje noko program enno. Skriv «program:» og lim inn dagsplanen under.
no-programme-over = Programmet er ferdig for i dag.
no-odd-delay = Ei forseinking er frå 1 til { $most } minutt.
no-no-such-item = Den posten finn eg ikkje lenger framme i programmet.
no-nothing-to-start = Den posten har ingen runde å starte.
no-nothing-to-keep = Det er ingen plan å lagre enno. Lim han inn under namnet.
no-no-plan-to-keep = Eg finn korkje ein runde eller eit program i det du limte inn.
no-too-many-templates = Du har { $most } malar. Slett ein først.
no-too-many-criteria = Du har { $most } kriterium. Slett eitt først.
no-no-such-own-template = Du har ingen mal som heiter «{ $name }». Skriv «malane mine» for å sjå dei.
no-no-such-criterion = Det kriteriet har du ikkje lagt til. Skriv «kriterium» for å sjå dine.
