"""The words of meeting plans and notices: headings, labels, column names, in three languages. Nothing is read here."""

import re

_NOTICE = r"(?:møte)?inn?kalling|notice of|invitation to|invitasjon til|påminnelse om|påminning om"
_CALLED = r"det (?:herved )?(?:innkalles|kalles inn|blir kalt inn|vert kalla inn)(?: herved)?"
HEADING = re.compile(
    rf"\b(?:møteplan(?:en|ar|er)?|møteoversikt|møtekalender|årshjul|møtedato(?:er|ar|ane|ene)?|møtetider|møteserie"
    rf"|(?:kommende|komande|planlagte|neste|våre|vidare|videre) møte[r]?"
    rf"|(?:koordinator|samarbeids|nettverks)?møte(?:r|ne)? (?:i|for|våren|høsten|hausten|vår|høst|haust)\b"
    r"|møter? 20\d\d\b|\bmeetings (?:(?:in|for) )?(?:the )?(?:spring|autumn|fall|20\d\d)"
    rf"|datoer for møt|datoar for møt|{_NOTICE}"
    rf"|meeting (?:plan|schedule|dates|calendar)|(?:schedule|plan|dates|calendar) (?:of|for)(?: \w+){{0,2}} meetings?"
    rf"|upcoming meetings|samlinger (?:i )?\d{{4}}|samlingsplan)",
    re.IGNORECASE,
)
NOTICE = re.compile(
    rf"\b(?:{_NOTICE}|{_CALLED}|velkommen|velkomen|welcome)\s*(?:til|to|the|a|an|:|–|-)?\s*(?P<title>.*)$",
    re.IGNORECASE,
)
ROUND = re.compile(
    r"^\W*(?:refleksjon|reflection|runde \d|round \d|gruppearbeid|gruppeoppg|group work|samtale i|arbeid i"
    r"|individuel|individual|kommunegrupp|municipality group|gruppe\b|group\b|plenum|plenary|rekkefrem|rekkjefram"
    r"|ordstyre?r|moderator|sekretær|viddevakt|spørsmål|grupper\b)",
    re.IGNORECASE,
)
_PLACE = (
    r"sted|stad|møtested|møtestad|møterom|rom|lokale|hvor|kvar|place|where|location|venue|room|plass|adresse|address"
)
_LINK = r"(?:teams|zoom|møte|meet|meeting|video|digital)?[- ]?(?:lenke|lenkje|lenka|link|møtelenke)|digitalt|teams"
_LINK += r"|(?:lenke|lenkje|lenka|link) (?:til|to) (?:teams|zoom)?[- ]?(?:møtet?|meeting|the meeting)?"
_WHEN = r"tid(?: og dato)?|tidspunkt|når|dato(?:er)?|datoar|dato og (?:tid|klokkeslett)|dag|when|time|date|dates|day"
_HOURS = r"klokkeslett|klokka|klokken|kl\.?|tid|tidspunkt|time|hours|varighet"
_TITLE = r"møte|møtetype|møtenavn|tittel|emne|tema|title|subject|topic|meeting|type|hva|kva|what|aktivitet|arrangement"
_NUMBER = (
    r"nr\.?|nummer|#|no\.?|møtenr\.?|uke|veke|week|ukedag|vekedag|weekday|merknad|merknader|ansvar(?:lig)?|ansvarleg"
)
_OTHER = (
    r"til|to|fra|frå|from|deltakere|deltakarar|deltar|participants|kopi|cc|møteleder|møteleiar|chair|referent|sekretær"
    r"|kontakt(?:person)?|innkalt av|invitert(?:e)?|målgruppe"
)
LABELS = {
    "place": re.compile(_PLACE, re.IGNORECASE),
    "link": re.compile(_LINK, re.IGNORECASE),
    "when": re.compile(rf"{_WHEN}|{_HOURS}", re.IGNORECASE),
    "title": re.compile(_TITLE, re.IGNORECASE),
    "other": re.compile(_OTHER, re.IGNORECASE),
}
COLUMNS = {
    "hours": re.compile(_HOURS, re.IGNORECASE),
    "date": re.compile(_WHEN, re.IGNORECASE),
    "place": re.compile(f"{_PLACE}|{_LINK}|sted ?/ ?lenke", re.IGNORECASE),
    "title": re.compile(_TITLE, re.IGNORECASE),
    "month": re.compile("måned|månad|month", re.IGNORECASE),
    "other": re.compile(f"{_NUMBER}|{_OTHER}", re.IGNORECASE),
}
AGENDA = re.compile(
    r"^(?:sakliste|saksliste|saker|sakskart|sakspapir(?:er)?|agenda|dagsorden|program|på saks?liste[na]?)\b.{0,40}$",
    re.IGNORECASE,
)
AGENDA_ITEM = re.compile(
    r"^(?:sak(?:snr)?\.? ?(?:nr\.? ?)?\d|case \d|item \d"
    r"|\d{1,2}[.)] (?!\d|januar|februar|mars|april|mai|jun|jul|august|sept|okto|nov|des))",
    re.IGNORECASE,
)
COURTESY = re.compile(
    r"^(?:vel møtt|til (?:alle|koordinator\w*|deltak\w*)|to all|vi ønsk[ej]r|velkommen|velkomen|welcome|hilsen|helsing"
    r"|med (?:vennlig|venleg|beste)|mvh|vennlig hilsen|regards|best regards|kind regards|hei|hello|hi|kjære|dear"
    r"|forfall|meld (?:fra|frå|forfall)|påmelding|svarfrist|svar innen|please (?:tell|let)|vi ses|vi sest|see you"
    r"|det blir|(?:lunsj|kaffe))\b",
    re.IGNORECASE,
)
MEETINGISH = re.compile(
    r"møte|samling|seminar|workshop|verksted|konferanse|evaluering|oppstart|meeting|gathering|conference|kick|utval|råd\b",
    re.IGNORECASE,
)
ALL_MEETINGS = re.compile(
    r"^(?:alle|all|møtene|møta|møter|møte|samtlige|the)?\s*(?:møter|møtene|møtet|møta|møte|meetings|samlinger|samlingane|dager)?"
    r"\s*(?:er|blir|holdes|vert|går|starter|begynner|varer|are|held|is|finner sted)?\s*(?:holdt|haldne|held)?"
    r"\s*(?:alltid|hver gang|kvar gang)?\s*(?:(?:på|i|via|at|in|on|ved)\s+(?P<place>\S.{1,80}))?[.,: ]*$",
    re.IGNORECASE,
)


def label_of(word: str, table: dict[str, re.Pattern[str]]) -> str:
    """Return which label or column a word names, "" for none."""
    plain = word.strip(" :;*").strip()
    return next((name for name, pattern in table.items() if pattern.fullmatch(plain)), "")
