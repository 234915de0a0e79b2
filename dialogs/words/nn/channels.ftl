# Det som blir sagt om kanalane Runde skriv i. Nynorsk.

channels-stopped = Her kjem ikkje Runde til
channels-silent = Heng etter
silent-line = Det som skal til { $channel }, har venta sidan kl. { $since }. Runden går vidare på nettsida, og det nyaste kjem fram når { $channel } svarar igjen.
stopped-line = { $where }: { $why }
stopped-hall = Kanalen ({ $channel })
stopped-earlier-group = Ei gruppe i ein tidlegare runde
stopped-more = { $where } og { $count } til
stopped-forbidden = Runde har ikkje lov til å skrive her. Legg til appen att, eller be ein administrator om det.
stopped-gone = Samtalen er sletta.
stopped-archived = Kanalen er arkivert. Opne han att, og sei noko til Runde der.
stopped-revoked = Runde er fjerna eller har mista tilgangen. Installer appen på nytt.
stopped-unreadable = Runde får ikkje lese nøkkelen sin. Be den som driftar Runde, om å køyre runde doctor.
stopped-closed = Runde er ikkje lenger open for dette arbeidsområdet. Den som driftar Runde, kan sleppe det inn att.
stopped-unknown = Meldingane vart avviste, og tenesta sa ikkje kvifor.
