# Det `runde serve` skriv i terminalen. Nynorsk.

serve-ready = Runde er klar på { $address }
serve-link = Lenkje for prosessleiarar (blir berre vist denne eine gongen, ta vare på henne): { $link }
serve-link-known = Prosessleiarane har alt ei lenkje. Ny lenkje, og slutt på den gamle: runde serve --new-link
serve-no-public-url = Set RUNDE_PUBLIC_URL til adressa telefonane i rommet når, så stemmer QR-koden også når du sjølv bruker localhost.
