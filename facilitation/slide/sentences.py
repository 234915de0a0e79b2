"""Cutting text in sentences, and telling whether a sentence asks something of the reader. No paragraphs here."""

import re

_BOUNDARY = re.compile(r"(?<![.!?…])(?:[.!?…]++[»”\"')]*+)++ ++(?=[«“\"'‘]?[A-ZÆØÅÁ0-9¿])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:f\.eks|feks|f\. ?eks|t\.d|bl\.a|bl\. ?a|ca|osv|m\.m|m\. ?m|m\.fl|mm|nr|kl|dvs|jf|jfr|evt|inkl"
    r"|eks|mht|ift|pga|"
    r"pr|o\.l|o\.a|st|dr|prof|e\.g|i\.e|etc|vs|approx|incl|max|min|maks|tlf|s|[A-ZÆØÅ]|\d{1,2})\.$",
    re.IGNORECASE,
)
_QUESTION_WORDS = (
    "hva", "kva", "hvordan", "korleis", "hvilke", "hvilken", "hvilket", "kva for", "hvem", "kven", "hvor", "kor",
    "hvorfor", "kvifor",
    "korfor", "i hvilken", "i hvilke", "på hvilken", "på hvilke", "til hvilke", "til hvilken", "med hvilke", "hvis",
    "what", "how", "which",
    "who", "whom", "where", "why", "in what", "in which", "to what", "hva slags", "hos hvem", "i kva", "på kva",
    "til kva", "for hvem",
    "med hvem", "med kven", "når", "when",
)  # fmt: skip
_OPEN_WORDS = frozenset(("hvis", "når", "when", "where"))
_TASK_WORDS = (
    "finn", "drøft", "diskuter", "velg", "vel", "skriv", "noter", "beskriv", "tenk", "reflekter", "gi", "gje", "gjev",
    "nevn", "nemn",
    "lag", "foreslå", "formuler", "prioriter", "ranger", "del", "pek", "sett", "list", "vurder", "bli enige",
    "bli enig", "bli einige",
    "bli samde", "kom", "oppsummer", "samle", "identifiser", "kartlegg", "ta stilling", "se på", "sjå på", "svar",
    "forklar", "utdyp",
    "konkretiser", "planlegg", "tegn", "teikn", "fortell", "fortel", "presenter", "fyll", "snakk", "prat", "plasser",
    "marker", "analyser",
    "sammenlign", "samanlikn", "definer", "avklar", "bestem", "løft", "trekk fram", "trekk frem", "hent fram",
    "spill inn", "spel inn",
    "gå gjennom", "utarbeid", "utveksle", "utveksl", "skisser", "lever", "ranger", "undersøk", "spør", "meld inn",
    "plukk", "peik", "drøfte",
    "find", "discuss", "choose", "pick", "select", "write", "note", "describe", "think", "reflect", "give", "name",
    "make", "suggest",
    "propose", "formulate", "prioritise", "prioritize", "rank", "share", "point", "consider", "agree", "summarise",
    "summarize",
    "identify", "map", "look at", "answer", "explain", "plan", "draw up", "tell", "present", "decide", "talk",
    "compare", "define",
    "explore", "come up with", "agree on", "draft", "outline", "brainstorm", "state", "assess", "evaluate", "imagine",
    "tenk dere",
)  # fmt: skip
_ORDERS = (
    "dere skal", "de skal", "dykk skal", "de skal", "hver gruppe skal", "kvar gruppe skal", "hver kommune skal",
    "kvar kommune skal",
    "gruppen skal", "gruppa skal", "gruppene skal", "kommunene skal", "oppgaven er", "oppgåva er", "oppgave er",
    "each group should", "each group shall",
    "your task is", "the task is", "every group should", "you should", "vi ønsker at dere", "vi ønskjer at de",
    "vi vil at dere",
    "hver gruppe velger", "kvar gruppe vel", "hver gruppe finner", "enhver velger",
)  # fmt: skip
_LEADS = (
    r"(?:(?:så|deretter|først|til slutt|sammen|saman|please|then|now|first|finally|together|vennligst|og|and|nå|no"
    r"|dernest|individuelt|i gruppen?|i gruppa)[,:]? )*"
)


def _starts(words: tuple[str, ...] | list[str], lead: str = "") -> re.Pattern[str]:
    return re.compile(rf"[(«“\"'–—-]*\s?{lead}({'|'.join(sorted(words, key=len, reverse=True))})(?!\w)", re.IGNORECASE)


_QUESTION = _starts(_QUESTION_WORDS)
_TASK = _starts(_TASK_WORDS, _LEADS)
_ORDER = _starts(_ORDERS)
_ASKS = re.compile(r"\?(?:[\s.!?…)»”\"']|$)")


def sentences(text: str) -> list[str]:
    """Cut one line of running text where a sentence ends."""
    found: list[str] = []
    start = 0
    for boundary in _BOUNDARY.finditer(text):
        head = text[max(start, boundary.start() - 12) : boundary.start() + 1]
        if text[boundary.start()] == "." and _ABBREVIATION.search(head):
            continue
        found.append(text[start : boundary.end()].strip())
        start = boundary.end()
    return [sentence for sentence in [*found, text[start:].strip()] if sentence]


def asks(sentence: str) -> bool:
    """Whether a sentence is a question or a task."""
    return bool(_ASKS.search(sentence)) or is_task(sentence) or _asks_without_mark(sentence)


def is_task(sentence: str) -> bool:
    """Whether a sentence tells the reader to do something: "Finn to tiltak", "Dere skal velge ..."."""
    return bool(_TASK.match(sentence) or _ORDER.match(sentence)) and not re.match(r"del \d", sentence, re.IGNORECASE)


def starts_question(text: str) -> bool:
    """Whether `text` begins as a question does."""
    return bool(_QUESTION.match(text))


def _asks_without_mark(sentence: str) -> bool:
    word = _QUESTION.match(sentence)
    return word is not None and word.group(1).lower() not in _OPEN_WORDS and not sentence.endswith((".", "!", ":"))
