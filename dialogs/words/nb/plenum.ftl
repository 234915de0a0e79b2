## The plenum: points that are taken from notes, laid out, merged, lifted and turned into actions.

board-title = Plenumstavla
board-text = Velg ett eller flere punkter og hva du vil gjøre. Eller skriv: «løft fram 3.2», «slå sammen 3.2 og 5.1». 3.2 er det andre punktet fra gruppe 3.
board-empty = Her kommer punktene når gruppene sender dem.
board-lifted = Vises stort nå: { $point }
board-page = Side { $page }
board-points-on-page = Punkter, side { $page } av { $pages }
board-twins = Sier disse det samme?
board-pair = { $one } «{ $line }» og { $other } «{ $twin }»
board-points = Punkter
board-what = Hva vil du gjøre?
board-do-lift = Løft fram
board-do-top = Sett øverst
board-do-up = Flytt opp
board-do-down = Flytt ned
board-do-merge = Slå sammen
board-do-split = Del opp igjen
board-do-action = Lag tiltak
board-previous = Forrige side
board-next = Neste side
board-merge = Slå sammen { $one } og { $other }
board-apart = { $one } og { $other } er ikke det samme

point-line = { $text } ({ $groups })
point-note-of = fra notatet til { $names }
point-votes = { $votes ->
    [one] 1 prikk
   *[other] { $votes } prikker
}
point-of-groups = { $text } ({ $groups } grupper)
plenum-points = Det gruppene kom fram til
results-sent = Har sendt resultat

adopt-note = Ta med: «{ $note }»
adopted-notes = Tatt med fra notatene
adopted-from = { $text } ({ $name ->
    [nobody] en som har gått
   *[other] { $name }
})
give-back-note = Ta ut: «{ $note }»

note-adopted = Notatet er med i resultatet.
note-given-back = Notatet er tatt ut igjen.
point-lowered = Alle punktene vises like store.
point-lift = Punkt { $point } vises stort.
point-top = Punkt { $point } står øverst.
point-up = Punkt { $point } er flyttet opp.
point-down = Punkt { $point } er flyttet ned.
point-merge = Slått sammen under punkt { $point }.
point-split = Punkt { $point } er delt opp igjen.
point-apart = Notert: De sier ikke det samme.

say-floor-last-minute = Ett minutt igjen for gruppe { $group }.
say-floor-time-is-up = Tiden er ute for gruppe { $group }. Takk!

no-no-such-point = Jeg finner ikke punkt { $point }. Se nummeret på plenumstavla, for eksempel 3.2.
no-merge-two-points = Velg to eller flere punkter som skal bli til ett.
no-not-merged = Det punktet er ikke slått sammen med noe.
no-choose-a-point = Velg et punkt først.
no-choose-one-point = Velg bare ett punkt når du skal gjøre det.
no-choose-what-to-do = Velg hva du vil gjøre med punktene.
no-note-not-heard = Notatet er ikke hørt i gruppa ennå.
no-no-such-note = Jeg finner ikke det notatet.
no-which-note = Flere notater passer. Skriv litt mer av det du mener.

minutes-plenum = Plenum
minutes-plenum-point = Punkt
minutes-plenum-from = Kommer fra
minutes-plenum-votes = Prikker
minutes-said-by = { $group }: { $text }
minutes-from-note = { $said }, fra notatet til { $name }
minutes-round-actions = Tiltak
minutes-action-due = innen { $day }
minutes-origin-point = fra punkt { $point } i plenum, { $groups }
minutes-origin-note = { $origin }, etter notatet til { $names }
