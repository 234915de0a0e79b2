# Det som sies om kanalene Runde skriver i. Bokmål.

channels-stopped = Her kommer ikke Runde til
channels-silent = Henger etter
silent-line = Det som skal til { $channel }, har ventet siden kl. { $since }. Runden går videre på nettsiden, og det nyeste kommer fram når { $channel } svarer igjen.
stopped-line = { $where }: { $why }
stopped-hall = Kanalen ({ $channel })
stopped-earlier-group = En gruppe i en tidligere runde
stopped-more = { $where } og { $count } til
stopped-forbidden = Runde har ikke lov til å skrive her. Legg appen til igjen, eller be en administrator om det.
stopped-gone = Samtalen er slettet.
stopped-archived = Kanalen er arkivert. Åpne den igjen, og si noe til Runde der.
stopped-revoked = Runde er fjernet eller har mistet tilgangen. Installer appen på nytt.
stopped-unreadable = Runde får ikke lest nøkkelen sin. Be den som drifter Runde, om å kjøre runde doctor.
stopped-closed = Runde er ikke lenger åpen for dette arbeidsområdet. Den som drifter Runde, kan slippe det inn igjen.
stopped-unknown = Meldingene ble avvist, og tjenesten sa ikke hvorfor.
