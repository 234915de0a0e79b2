## What is promised and the meetings till next time.

no-too-many-owners = Velg høyst { $most } ansvarlige.
no-no-owner = Hvem skal gjøre det? Skriv ett eller flere navn.
no-day-is-past = Den dagen er forbi. Velg en dag som kommer.
no-action-is-open = Tiltaket er åpent alt.
no-action-is-settled = Tiltaket er avsluttet. Åpne det igjen først.
no-not-your-action = Tiltaket eies av en annen. Spør den ansvarlige, koordinatoren eller prosesslederen.
no-coordinator-already = Vedkommende har den oppgaven alt.
no-no-such-coordinator = Vedkommende er ikke koordinator der.
no-meeting-is-over = Det møtet er over eller avlyst.
no-meeting-is-ahead = Møtet har ikke vært ennå.
no-not-invited = Vedkommende er ikke innkalt til møtet.
no-not-absent = En vara kalles inn når noen har meldt forfall.
