# Det `runde serve` skriver i terminalen. Bokmål.

serve-ready = Runde er klar på { $address }
serve-link = Lenke for prosessledere (vises bare denne ene gangen, ta vare på den): { $link }
serve-link-known = Prosesslederne har allerede en lenke. Ny lenke, og slutt på den gamle: runde serve --new-link
serve-no-public-url = Sett RUNDE_PUBLIC_URL til adressen telefonene i rommet når, så stemmer QR-koden også når du selv bruker localhost.
