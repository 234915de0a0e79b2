"""Sixty points as groups write them, and which of them say the same: what `facilitation.twins` is held to."""

# Those in one paragraph say the same; a single line is nobody's twin.
FAMILIES = """
En fast voksen som følger opp ungdommen
Fast voksen til oppfølging av ungdommen
Ungdommen trenger en fast voksen som følger dem opp

Gratis frokost på skolen
Skolen gir gratis frokost

Kontakt med foreldrene tidlig
Tidlig kontakt med foreldre

Flere møteplasser for unge i sentrum
Møteplasser i sentrum for de unge
Fleire møteplassar for unge i sentrum

Lærlingplasser i kommunen
Flere lærlingplasser i kommunene

Bedre kollektivtilbud på kveldstid
Kollektivtilbudet på kveldstid må bli bedre

Ansette en koordinator på tvers av etatene
En koordinator som jobber på tvers av etater

Felles digital oversikt over tilbudene
Lage en felles digital oversikt over tilbud

Sommerjobb til alle ungdommer over 15 år
Alle ungdommer skal få tilbud om sommerjobb

Psykisk helsehjelp uten ventetid
Psykisk helsehjelp utan ventetid

Involvere frivilligheten tidligere
Frivilligheten må involveres tidligere

Mentorordning med lokalt næringsliv
Mentorordning sammen med næringslivet lokalt

Språkkafé på biblioteket hver uke
Ukentlig språkkafé på biblioteket

Samle alle tjenester under ett tak
Tjenestene samlet under ett tak

Lavterskel fritidstilbud uten kontingent
Fritidstilbud med lav terskel og uten kontingent

Felles opplæring for ansatte i NAV og skole
Ansatte i skole og NAV får felles opplæring

Utlån av sportsutstyr
Gratis utlån av sportsutstyr

Leksehjelp på ungdomsklubben
Ungdomsklubben tilbyr leksehjelp

A youth council with a real budget
Give the youth council a real budget

Vi skal ikke kutte i skolehelsetjenesten

Vi skal kutte i skolehelsetjenesten

Transport til kamper og trening

Flere sykkelveier gjennom bygda

Kommunen må svare raskere på søknader

Ringe hjem samme dag ved fravær

Miljøarbeider i hver klasse

Avtale med idrettsrådet om halltid

Boliger som unge har råd til

Skyss for alle til skolen

Digital oversikt over ledige boliger

Lærlinger i butikkene i sentrum

Frokostmøte med næringslivet

Fast møte mellom NAV og skole hver måned

Evaluere tiltakene hvert halvår

Gjøre gamle meieriet om til kulturhus

Eldre og yngre lager mat i lag

Kurs i privatøkonomi for konfirmanter

Rusfrie arrangement i helgene

Besøk på arbeidsplasser i åttende klasse

Bruke ungdomsrådet som høringsinstans

Snakke med ungdommene, ikke om dem
"""
