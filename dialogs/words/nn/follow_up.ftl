## What is promised and the meetings till next time.

no-too-many-owners = Vel høgst { $most } ansvarlege.
no-no-owner = Kven skal gjere det? Skriv eitt eller fleire namn.
no-day-is-past = Den dagen er forbi. Vel ein dag som kjem.
no-action-is-open = Tiltaket er ope alt.
no-action-is-settled = Tiltaket er avslutta. Opne det att først.
no-not-your-action = Tiltaket er det ein annan som eig. Spør den ansvarlege, koordinatoren eller prosessleiaren.
no-coordinator-already = Vedkomande har den oppgåva alt.
no-no-such-coordinator = Vedkomande er ikkje koordinator der.
no-meeting-is-over = Det møtet er over eller avlyst.
no-meeting-is-ahead = Møtet har ikkje vore enno.
no-not-invited = Vedkomande er ikkje kalla inn til møtet.
no-not-absent = Ein vara blir kalla inn når nokon har meldt forfall.
