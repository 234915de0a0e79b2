## The plenum: points that are taken from notes, laid out, merged, lifted and turned into actions.

board-title = Plenumstavla
board-text = Vel eitt eller fleire punkt og kva du vil gjere. Eller skriv: «løft fram 3.2», «slå saman 3.2 og 5.1». 3.2 er det andre punktet frå gruppe 3.
board-empty = Her kjem punkta når gruppene sender dei.
board-lifted = Blir vist stort no: { $point }
board-page = Side { $page }
board-points-on-page = Punkt, side { $page } av { $pages }
board-twins = Seier desse det same?
board-pair = { $one } «{ $line }» og { $other } «{ $twin }»
board-points = Punkt
board-what = Kva vil du gjere?
board-do-lift = Løft fram
board-do-top = Set øvst
board-do-up = Flytt opp
board-do-down = Flytt ned
board-do-merge = Slå saman
board-do-split = Del opp att
board-do-action = Lag tiltak
board-previous = Førre side
board-next = Neste side
board-merge = Slå saman { $one } og { $other }
board-apart = { $one } og { $other } er ikkje det same

point-line = { $text } ({ $groups })
point-note-of = frå notatet til { $names }
point-votes = { $votes ->
    [one] 1 prikk
   *[other] { $votes } prikkar
}
point-of-groups = { $text } ({ $groups } grupper)
plenum-points = Det gruppene kom fram til
results-sent = Har sendt resultat

adopt-note = Ta med: «{ $note }»
adopted-notes = Teke med frå notata
adopted-from = { $text } ({ $name ->
    [nobody] ein som har gått
   *[other] { $name }
})
give-back-note = Ta ut: «{ $note }»

note-adopted = Notatet er med i resultatet.
note-given-back = Notatet er teke ut att.
point-lowered = Alle punkta blir viste like store.
point-lift = Punkt { $point } blir vist stort.
point-top = Punkt { $point } står øvst.
point-up = Punkt { $point } er flytt opp.
point-down = Punkt { $point } er flytt ned.
point-merge = Slått saman under punkt { $point }.
point-split = Punkt { $point } er delt opp att.
point-apart = Notert: Dei seier ikkje det same.

say-floor-last-minute = Eitt minutt att for gruppe { $group }.
say-floor-time-is-up = Tida er ute for gruppe { $group }. Takk!

no-no-such-point = Eg finn ikkje punkt { $point }. Sjå nummeret på plenumstavla, til dømes 3.2.
no-merge-two-points = Vel to eller fleire punkt som skal bli til eitt.
no-not-merged = Det punktet er ikkje slått saman med noko.
no-choose-a-point = Vel eit punkt først.
no-choose-one-point = Vel berre eitt punkt når du skal gjere det.
no-choose-what-to-do = Vel kva du vil gjere med punkta.
no-note-not-heard = Notatet er ikkje høyrt i gruppa enno.
no-no-such-note = Eg finn ikkje det notatet.
no-which-note = Fleire notat passar. Skriv litt meir av det du meiner.

minutes-plenum = Plenum
minutes-plenum-point = Punkt
minutes-plenum-from = Kjem frå
minutes-plenum-votes = Prikkar
minutes-said-by = { $group }: { $text }
minutes-from-note = { $said }, frå notatet til { $name }
minutes-round-actions = Tiltak
minutes-action-due = innan { $day }
minutes-origin-point = frå punkt { $point } i plenum, { $groups }
minutes-origin-note = { $origin }, etter notatet til { $names }
