"""Names of organisations: Norway's 357 municipalities, and the words by which a person knows an organisation."""

_BY_COUNTY = """
Halden, Moss, Sarpsborg, Fredrikstad, Hvaler, Råde, Våler, Skiptvet, Indre Østfold, Rakkestad, Marker, Aremark
Bærum, Asker, Lillestrøm, Nordre Follo, Ullensaker, Nesodden, Frogn, Vestby, Ås, Enebakk, Lørenskog, Rælingen
Aurskog-Høland, Nes, Gjerdrum, Nittedal, Lunner, Jevnaker, Nannestad, Eidsvoll, Hurdal
Oslo
Kongsvinger, Hamar, Lillehammer, Gjøvik, Ringsaker, Løten, Stange, Nord-Odal, Sør-Odal, Eidskog, Grue, Åsnes, Våler
Elverum, Trysil, Åmot, Stor-Elvdal, Rendalen, Engerdal, Tolga, Tynset, Alvdal, Folldal, Os, Dovre, Lesja, Skjåk, Lom
Vågå, Nord-Fron, Sel, Sør-Fron, Ringebu, Øyer, Gausdal, Østre Toten, Vestre Toten, Gran, Søndre Land, Nordre Land
Sør-Aurdal, Etnedal, Nord-Aurdal, Vestre Slidre, Øystre Slidre, Vang
Drammen, Kongsberg, Ringerike, Hole, Lier, Øvre Eiker, Modum, Krødsherad, Flå, Nesbyen, Gol, Hemsedal, Ål, Hol, Sigdal
Flesberg, Rollag, Nore og Uvdal
Horten, Holmestrand, Tønsberg, Sandefjord, Larvik, Færder
Porsgrunn, Skien, Notodden, Siljan, Bamble, Kragerø, Drangedal, Nome, Midt-Telemark, Seljord, Hjartdal, Tinn
Kviteseid, Nissedal, Fyresdal, Tokke, Vinje
Risør, Grimstad, Arendal, Kristiansand, Lindesnes, Farsund, Flekkefjord, Gjerstad, Vegårshei, Tvedestrand, Froland
Lillesand, Birkenes, Åmli, Iveland, Evje og Hornnes, Bygland, Valle, Bykle, Vennesla, Åseral, Lyngdal, Hægebostad
Kvinesdal, Sirdal
Eigersund, Stavanger, Haugesund, Sandnes, Sokndal, Lund, Bjerkreim, Hå, Klepp, Time, Gjesdal, Sola, Randaberg, Strand
Hjelmeland, Suldal, Sauda, Kvitsøy, Bokn, Tysvær, Karmøy, Utsira, Vindafjord
Bergen, Kinn, Etne, Sveio, Bømlo, Stord, Fitjar, Tysnes, Kvinnherad, Ullensvang, Eidfjord, Ulvik, Voss, Kvam, Samnanger
Bjørnafjorden, Austevoll, Øygarden, Askøy, Vaksdal, Modalen, Osterøy, Alver, Austrheim, Fedje, Masfjorden, Gulen, Solund
Hyllestad, Høyanger, Vik, Sogndal, Aurland, Lærdal, Årdal, Luster, Askvoll, Fjaler, Sunnfjord, Bremanger, Stad, Gloppen
Stryn
Kristiansund, Molde, Ålesund, Vanylven, Sande, Herøy, Ulstein, Hareid, Ørsta, Stranda, Sykkylven, Sula, Giske, Vestnes
Rauma, Aukra, Averøy, Gjemnes, Tingvoll, Sunndal, Surnadal, Smøla, Aure, Volda, Fjord, Hustadvika, Haram
Trondheim, Steinkjer, Namsos, Frøya, Osen, Oppdal, Rennebu, Røros, Holtålen, Midtre Gauldal, Melhus, Skaun, Malvik
Selbu, Tydal, Meråker, Stjørdal, Frosta, Levanger, Verdal, Snåsa, Lierne, Røyrvik, Namsskogan, Grong, Høylandet
Overhalla, Flatanger, Leka, Inderøy, Indre Fosen, Heim, Hitra, Ørland, Åfjord, Orkland, Nærøysund, Rindal
Bodø, Narvik, Bindal, Sømna, Brønnøy, Vega, Vevelstad, Herøy, Alstahaug, Leirfjord, Vefsn, Grane, Hattfjelldal, Dønna
Nesna, Hemnes, Rana, Lurøy, Træna, Rødøy, Meløy, Gildeskål, Beiarn, Saltdal, Fauske, Sørfold, Steigen, Lødingen, Evenes
Røst, Værøy, Flakstad, Vestvågøy, Vågan, Hadsel, Bø, Øksnes, Sortland, Andøy, Moskenes, Hamarøy
Tromsø, Harstad, Kvæfjord, Tjeldsund, Ibestad, Gratangen, Lavangen, Bardu, Salangen, Målselv, Sørreisa, Dyrøy, Senja
Balsfjord, Karlsøy, Lyngen, Storfjord, Kåfjord, Skjervøy, Nordreisa, Kvænangen
Alta, Hammerfest, Sør-Varanger, Vadsø, Karasjok, Kautokeino, Loppa, Hasvik, Måsøy, Nordkapp, Porsanger, Lebesby, Gamvik
Berlevåg, Tana, Nesseby, Båtsfjord, Vardø
"""
MUNICIPALITIES = frozenset(name.strip().lower() for line in _BY_COUNTY.split("\n") for name in line.split(",") if name)

# A place that is also a family name: "Kari Lund" is a person, "Globale Sandefjord" is not.
_FAMILY_NAMES = frozenset(
    "alver aure bø dahl fjord flå gol gran grue ål ås hareid heim hol hole hå klepp kvam lier lom lund lunner "
    "marker moss nes nome nore os rana råde sande sel sola stad stange stord strand sula time valle vang vega "
    "vik vinje volda voss våler ørsta øyer berg sunde tinn tokke skaun solund giske haram røst åmli".split()
)
COUNTIES = frozenset(
    "østfold akershus innlandet buskerud vestfold telemark agder rogaland vestland trøndelag nordland troms "
    "finnmark viken".split()
)
_WORDS = frozenset(
    "idrettslag kirke kirken kyrkja menighet røde rauda kors regnskogfondet skole skolen skule skulen "
    "barnehage sykehus sjukehus helseforetak stiftelse stiftelsen as asa sa ba nav ks nho lo virke dps nrk "
    "udi imdi bufetat bufdir hk-dir politiet sanitetsforening frivilligsentral frivillighetssentral "
    "university college county municipality council office næringshage næringsforening folkehelseinstituttet "
    "helsedirektoratet kommunal department directorate".split()
)
_ENDINGS = (
    "kommune", "kommunen", "kommunar", "kommuner", "krets", "kretsen", "forvalter", "forvalteren", "forvaltaren",
    "forvaltar", "forbund", "forbundet", "forening", "foreningen", "foreining", "foreininga", "universitet",
    "universitetet", "høgskole", "høgskolen", "høyskole", "høyskolen", "høgskule", "høgskulen", "råd", "rådet", "lag",
    "laget", "direktorat", "direktoratet", "departement", "departementet", "senter", "senteret", "sentral", "sentralen",
    "klubb", "klubben", "verk", "verket", "etat", "etaten", "tilsyn", "tilsynet", "tjeneste", "tjenesten", "tenesta",
    "bedrift", "organisasjon", "organisasjonen", "nettverk", "nettverket", "partnerskap", "foretak", "utvalg",
    "region", "regionen", "selskap", "selskapet", "sjukehus", "sykehus", "council", "network", "association",
)  # fmt: skip


def is_organisation(name: str) -> bool:
    """Whether a person reading `name` in a list would know it as an organisation and not somebody's name."""
    low = name.lower().strip()
    words = low.replace("/", " ").split()
    if not words:
        return False
    if low in MUNICIPALITIES or low in COUNTIES:
        return True
    if any(word in _WORDS or word.endswith(_ENDINGS) for word in words):
        return True
    if len(words) == 1:
        return 2 <= len(name) <= 6 and name.isupper()
    return words[-1] in MUNICIPALITIES - _FAMILY_NAMES or words[-1] in COUNTIES
