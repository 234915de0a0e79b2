# What `runde serve` writes in the terminal. English.

serve-ready = Runde is ready at { $address }
serve-link = Link for facilitators (shown only this once, keep it safe): { $link }
serve-link-known = The facilitators already have a link. A new one, revoking the old: runde serve --new-link
serve-no-public-url = Set RUNDE_PUBLIC_URL to the address that phones in the room can reach, so that the QR code is right even when you use localhost.
