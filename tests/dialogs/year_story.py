"""What happens in the year of `test_a_year`: a partnership of 23 municipalities, as tables that can be read aloud.

Everything is said at noon in Oslo; the first gathering is on 14 October 2026, the second on 14 April 2027.
"""

from dataclasses import dataclass
from datetime import date

LEAD = "Berit Lead"
FIRST, SECOND, LAST = date(2026, 10, 14), date(2027, 4, 14), date(2027, 10, 13)

COORDINATORS = {
    "Skien": "Kari Dal",
    "Porsgrunn": "Siv Lund",
    "Bamble": "Geir Sand",
    "Kragerø": "Anne Holm",
    "Drangedal": "Ivar Moe",
    "Nome": "Turid Bakke",
    "Midt-Telemark": "Odd Lien",
    "Notodden": "Hege Strand",
    "Tinn": "Tor Lie",
    "Hjartdal": "Per Aas",
    "Seljord": "Liv Moen",
    "Kviteseid": "Knut Eide",
    "Nissedal": "Randi Vold",
    "Fyresdal": "Arne Foss",
    "Tokke": "Berta Hagen",
    "Vinje": "Sigrid Nes",
    "Siljan": "Magnus Rud",
    "Larvik": "Wenche Krog",
    "Sandefjord": "Terje Myhre",
    "Tønsberg": "Unni Solberg",
    "Færder": "Yngve Brun",
    "Holmestrand": "Dagny Kvam",
    "Horten": "Frode Lunde",
}
DEPUTIES = {"Skien": "Ola Berg", "Porsgrunn": "Nils Vik", "Tinn": "Jon Tveit", "Horten": "Eva Ask"}

# Kari Dal stops on this day, and Ola Berg, her deputy, takes over what is hers.
LEAVES, LEAVER, HEIR = date(2027, 1, 20), "Kari Dal", "Ola Berg"
# Liv Moen has only the web page; Per Aas' chat is refused from that day until the second gathering.
WEB_ONLY, REFUSED, REFUSED_FROM = "Liv Moen", "Per Aas", date(2027, 2, 1)
QUIET, QUIET_FROM, QUIET_UNTIL = "Sigrid Nes", date(2027, 6, 18), date(2027, 8, 16)


@dataclass(frozen=True)
class Promised:
    """An action item: whose, by when, and what became of it. Its number is its place in the table, from 1."""

    owner: str
    text: str
    due: date
    done: date
    moved: tuple[date, date] | None = None  # said on, to
    passed: tuple[date, str] | None = None  # said on, to whom


def _promised(line: str) -> Promised:
    owner, text, due, done, *more = (part.strip() for part in line.split("|"))
    moved = passed = None
    for change in more:
        what, on, to = change.split()[0], *change.split(maxsplit=2)[1:]
        if what == "moved":
            moved = date.fromisoformat(on), date.fromisoformat(to)
        else:
            passed = date.fromisoformat(on), to
    return Promised(owner, text, date.fromisoformat(due), date.fromisoformat(done), moved, passed)


PROMISED = tuple(
    _promised(line)
    for line in """
Kari Dal | ringer NAV | 2026-12-01 | 2026-11-20
Kari Dal | følger opp lærlingene | 2027-02-15 | 2027-02-15
Siv Lund | inviterer skolene | 2026-12-04 | 2026-12-15
Geir Sand | skriver avtalen | 2027-03-01 | 2027-06-01
Anne Holm | samler helsestasjonene | 2027-01-03 | 2027-01-05
Ivar Moe | teller plassene | 2027-03-28 | 2027-04-20
Turid Bakke | besøker bedriftene | 2027-05-17 | 2027-05-25
Odd Lien | lager en oversikt | 2026-11-25 | 2027-02-10 | moved 2026-11-20 2027-02-10
Hege Strand | snakker med rådmannen | 2026-11-02 | 2026-11-02
Tor Lie | bygger verkstedet | 2027-01-20 | 2027-02-12 | passed 2027-01-11 Jon Tveit
Per Aas | spør ungdomsrådet | 2027-02-26 | 2027-03-30
Liv Moen | finner lokaler | 2026-11-16 | 2026-12-10
Knut Eide | skriver søknaden | 2027-04-01 | 2027-03-31
Randi Vold | leser rapporten | 2027-06-30 | 2027-06-29
Arne Foss | deler erfaringer | 2027-07-15 | 2027-07-15
Berta Hagen | ordner skyss | 2026-10-30 | 2026-11-18
Sigrid Nes | lærer opp fadderne | 2027-08-10 | 2027-08-20
Magnus Rud | rydder i mappene | 2027-09-10 | 2027-09-09
Wenche Krog | spør fylket | 2026-12-24 | 2027-01-06
Terje Myhre | ser på budsjettet | 2026-12-31 | 2027-01-15
Unni Solberg | møter foreldrene | 2027-05-06 | 2027-05-07
Yngve Brun | tester skjemaet | 2027-10-01 | 2027-10-12
Dagny Kvam | intervjuer elevene | 2027-02-02 | 2027-02-02
Eva Ask | avtaler praksis | 2026-11-30 | 2027-01-08
""".strip().splitlines()
)


@dataclass(frozen=True)
class Held:
    """A meeting at 09.00: when it is called, and when its inviter says that it was held. Numbered from 1."""

    day: date
    called: date | None
    told: date
    title: str = "Koordinatormøte"
    place: str = "Rådhuset i Skien"
    inviter: str = LEAD
    organisation: str = ""


MEETINGS = (
    Held(date(2026, 12, 3), date(2026, 11, 12), date(2026, 12, 4)),
    Held(date(2027, 2, 18), date(2027, 1, 28), date(2027, 3, 1)),
    Held(date(2027, 4, 22), date(2027, 4, 1), date(2027, 4, 23)),
    Held(date(2027, 9, 16), date(2027, 8, 26), date(2027, 9, 17)),
    Held(date(2027, 2, 3), None, date(2027, 2, 4), "Oppfølgingsmøte i Tinn", "", "Tor Lie", "Tinn"),
)
# said on, meeting, who, what
ANSWERS = (
    (date(2026, 11, 16), 1, "Kari Dal", "coming"),
    (date(2026, 11, 16), 1, "Siv Lund", "absent"),
    (date(2026, 11, 17), 1, "Geir Sand", "unsure"),
    (date(2026, 11, 30), 1, "Turid Bakke", "absent"),
    (date(2027, 2, 1), 2, "Tor Lie", "absent"),
    (date(2027, 2, 2), 2, "Dagny Kvam", "coming"),
    (date(2027, 4, 6), 3, "Frode Lunde", "absent"),
    (date(2027, 9, 3), 4, "Yngve Brun", "unsure"),
    (date(2027, 9, 15), 4, "Yngve Brun", "coming"),
)
# said on, meeting, deputy, instead of
CALLED_IN = (
    (date(2026, 11, 17), 1, "Nils Vik", "Siv Lund"),
    (date(2027, 2, 2), 2, "Jon Tveit", "Tor Lie"),
    (date(2027, 4, 7), 3, "Eva Ask", "Frode Lunde"),
)
# When each municipality has somebody who invites, and when a day is set; all others on the day of the gathering.
INVITES = {"Tokke": date(2026, 10, 26), "Vinje": date(2026, 11, 4)}
DAY_IS_SET = {**INVITES, "Siljan": date(2026, 11, 2)}

# What one of them gets in a year without outages, written down to be read: Tor Lie, coordinator in Tinn.
TOR = """
2026-11-03 08:30 | Koordinatormøte torsdag 3. desember kl. 09.00, Rådhuset i Skien. Kommer du?
2026-11-19 08:30 | Koordinatormøte torsdag 3. desember kl. 09.00, Rådhuset i Skien. Kommer du?
2026-12-01 08:30 | Koordinatormøte torsdag 3. desember kl. 09.00, Rådhuset i Skien. Kommer du?
2026-12-03 08:00 | I dag: Koordinatormøte kl. 09.00, Rådhuset i Skien.
2027-01-04 08:30 | Oppfølgingsmøte i Tinn onsdag 3. februar kl. 09.00. Kommer du?
2027-01-06 08:30 | 10. bygger verkstedet: frist onsdag 20. januar.
2027-01-13 08:30 | Halvveis til neste samling: Hvordan går det i Tinn?
2027-01-19 08:30 | Koordinatormøte torsdag 18. februar kl. 09.00, Rådhuset i Skien. Kommer du?
2027-01-20 08:30 | Oppfølgingsmøte i Tinn onsdag 3. februar kl. 09.00. Kommer du?
2027-02-01 08:30 | Oppfølgingsmøte i Tinn onsdag 3. februar kl. 09.00. Kommer du?
2027-02-03 08:00 | 10. bygger verkstedet (Jon Tveit): fristen var onsdag 20. januar. Du får vite det som koordinator.
2027-02-03 08:00 | I dag: Oppfølgingsmøte i Tinn kl. 09.00.
2027-02-04 08:30 | Ble «Oppfølgingsmøte i Tinn» onsdag 3. februar holdt?
2027-02-10 08:30 | 10. bygger verkstedet (Jon Tveit): fristen var onsdag 20. januar. Du får vite det som koordinator.
2027-03-23 08:30 | Koordinatormøte torsdag 22. april kl. 09.00, Rådhuset i Skien. Kommer du?
2027-04-08 08:30 | Koordinatormøte torsdag 22. april kl. 09.00, Rådhuset i Skien. Kommer du?
2027-04-20 08:30 | Koordinatormøte torsdag 22. april kl. 09.00, Rådhuset i Skien. Kommer du?
2027-04-22 08:00 | I dag: Koordinatormøte kl. 09.00, Rådhuset i Skien.
2027-07-14 08:30 | Halvveis til neste samling: Hvordan går det i Tinn?
2027-08-17 08:30 | Koordinatormøte torsdag 16. september kl. 09.00, Rådhuset i Skien. Kommer du?
2027-09-02 08:30 | Koordinatormøte torsdag 16. september kl. 09.00, Rådhuset i Skien. Kommer du?
2027-09-14 08:30 | Koordinatormøte torsdag 16. september kl. 09.00, Rådhuset i Skien. Kommer du?
2027-09-16 08:00 | I dag: Koordinatormøte kl. 09.00, Rådhuset i Skien.
"""
