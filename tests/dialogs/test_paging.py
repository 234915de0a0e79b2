"""Long lists on pages: whatever is in a list stands on one of them, once, and every page has room."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.messages import Fact, Message, Section
from dialogs.paging import TURN, Page, paged
from dialogs.words import words

NB = words("nb")
ITEMS = st.lists(st.integers(0, 3000).map(lambda length: "x" * length), max_size=30)
LISTS = st.lists(st.builds(Section, st.text("abc", max_size=300), ITEMS.map(tuple)), max_size=20)


def length(message: Message) -> int:
    lists = sum(len(section.title) + sum(map(len, section.items)) for section in message.sections)
    return lists + sum(map(len, message.text)) + sum(len(fact.label) + len(fact.value) for fact in message.facts)


def fits(message: Message) -> bool:
    return length(message) <= 5000


@given(LISTS, ITEMS, ITEMS)
def test_all_of_it_stands_on_the_pages_and_every_page_has_room(
    sections: list[Section], text: list[str], facts: list[str]
) -> None:
    message = Message("Alt", tuple(text), tuple(Fact("", fact) for fact in facts), tuple(sections))
    pages = [paged(message, Page(), NB, fits)]
    while after := [one for one in pages[-1].buttons if one.action == TURN and one.label.startswith("Flere")]:
        pages.append(paged(message, Page.at(after[0].values), NB, fits))
    assert all(map(fits, pages))
    shown = "".join(item for page in pages for section in page.sections for item in section.items)
    shown += "".join((*pages[0].text, *(fact.value for fact in pages[0].facts)))
    assert shown.count("x") == sum(map(len, (*text, *facts, *(item for one in sections for item in one.items))))


def test_what_has_room_is_whole_and_odd_buttons_lead_to_the_first_page() -> None:
    short = Message("Alt", sections=(Section("A", ("B",)),))
    assert paged(short, Page(), NB, fits) is short
    long = Message("Alt", sections=(Section("A", ("B" * 900,) * 20),))
    first = paged(long, Page(), NB, fits)
    assert [button.label for button in first.buttons] == ["Flere (2 av 5)"]
    for values in ({}, {"page": "2"}, {"page": "-1", "letters": "4000"}, {"page": "2", "letters": "1"}):
        assert paged(long, Page.at(values), NB, fits) == first
    last = paged(long, Page.at({"page": "99", "letters": "4000"}, of="C1/1.2"), NB, fits)
    assert [(button.label, button.values["of"]) for button in last.buttons] == [("Forrige (4 av 5)", "C1/1.2")]
