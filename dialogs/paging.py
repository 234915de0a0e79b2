"""Much of anything on pages, for channels with little room: lists, buttons, links, and the way between the pages.

A page is shown to whoever turns to it and to nobody else, so nothing of the round changes. What has room is whole.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from dialogs.messages import Button, Message, Section
from dialogs.words import Words

TURN = "show_page"  # pressed in a channel, and answered there
OF, POST, TOLD = "of", "post", "told"  # what is turned: a platform's message, a post of one's own, a reply to something
FORM = "form"  # ... or what stands above the fields of a form, named by what sends it
_PAGE, _LETTERS = "page", "letters"
_ROOMS = (4000, 2000, 1000, 500)  # letters of lists on a page: as many as there turns out to be room for
FIRST = _ROOMS[0]
_OF_ITEM = 4  # what stands around an item: its dot, a line break
_STANDS = 400  # letters of text, and of facts, that every page can show; what is longer is turned with the lists
_HEADING = 150  # letters of a heading; what is longer is a text
_OF_BUTTON, _OF_LINK = 200, 400  # letters of lists that take the room of one

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Page:
    """Where somebody has opened a message: `number` from 1, and how many letters of its lists stand on a page.

    `carries` is what the buttons say besides, for a channel that must be told what is turned. Where a page is shown
    `beside` what it is a page of, what stands there is not said again.
    """

    number: int = 1
    letters: int = 0
    carries: Mapping[str, str] = field(default_factory=dict)
    beside: bool = False

    @classmethod
    def at(cls, values: Mapping[str, str], **carries: str) -> "Page":
        """Return where a button with these values leads; odd ones to the first page."""
        number, letters = values.get(_PAGE, ""), values.get(_LETTERS, "")
        known = number.isdecimal() and len(number) < 6 and letters in map(str, _ROOMS)
        carries = {name: values[name] for name in (OF, POST, TOLD, FORM) if name in values} | carries
        return cls(int(number), int(letters), carries) if known else cls(carries=carries)


def paged(message: Message, page: Page, words: Words, fits: Callable[[Message], bool]) -> Message:
    """Return the page that is opened; the message itself where it `fits`. Where nothing helps, the pages are small."""
    if not page.letters and fits(message):
        return message
    message = _in_lists(message)
    pages: Sequence[Message] = (message,)
    for letters in (page.letters,) if page.letters else _ROOMS:
        pages = _pages(message, replace(page, letters=letters), words)
        if page.letters or all(map(fits, pages)):
            break
    return pages[min(max(page.number, 1), len(pages)) - 1]


def _pages(message: Message, page: Page, words: Words) -> Sequence[Message]:
    """Return all the pages. Buttons and links that have room on one of them stand on each."""
    lists = list(_divided(message.sections, page.letters))
    buttons = _dealt(message.buttons, page.letters // _OF_BUTTON)
    links = _dealt(message.links, page.letters // _OF_LINK)
    count = max(1, *map(len, (lists, buttons, links)))

    def one(number: int) -> Message:
        turning = turners(replace(page, number=number), count, words)
        own = _on(buttons, number, once=page.beside)
        return replace(
            message,
            sections=tuple(_on(lists, number, once=True)),
            buttons=(*turning, *own),
            links=tuple(_on(links, number)),
        )

    return [one(number) for number in range(1, count + 1)]


def _dealt(things: Sequence[Thing], most: int) -> Sequence[Sequence[Thing]]:
    return [things[start : start + most] for start in range(0, len(things), most)]


def _on(dealt: Sequence[Sequence[Thing]], number: int, *, once: bool = False) -> Sequence[Thing]:
    """Return what is on a page; all of it where there is no more than stands on one, unless that is said `once`."""
    if len(dealt) == 1 and not once:
        return dealt[0]
    return dealt[number - 1] if number <= len(dealt) else ()


def turners(page: Page, pages: int, words: Words) -> Sequence[Button]:
    """Return the buttons to the page before this one of so many, and to the one after."""

    def button(key: str, to: int) -> Button:
        values = {_PAGE: str(to), _LETTERS: str(page.letters), **page.carries}
        return Button(TURN, words(key, page=to, pages=pages), values)

    before = [button("page-before", page.number - 1)] if page.number > 1 else []
    after = [button("page-after", page.number + 1)] if page.number < pages else []
    return (*before, *after)


def _in_lists(message: Message) -> Message:
    """Return a message whose long texts stand as lists, first of them all: so they can be divided."""
    sections = tuple(_headed(section) for section in message.sections)
    facts = tuple(f"{fact.label}: {fact.value}" for fact in message.facts)
    if sum(map(len, facts)) > _STANDS:
        message, sections = replace(message, facts=()), (Section(items=facts), *sections)
    text = message.text
    if len(message.title) > _HEADING:
        message, text = replace(message, title=message.title[: _HEADING - 1] + "…"), (message.title, *text)
    if sum(map(len, text)) > _STANDS:
        text, sections = (), (Section(items=text), *sections)
    return replace(message, text=text, sections=sections)


def _headed(section: Section) -> Section:
    return section if len(section.title) <= _HEADING else Section(items=(section.title, *section.items))


def _divided(sections: Sequence[Section], letters: int) -> Iterator[Sequence[Section]]:
    """Divide lists so that no page holds more; a list that goes on on the next page has its heading there too."""
    shown: list[Section] = []
    room = letters
    for section in sections:
        if shown and room < len(section.title):
            yield shown
            shown, room = [], letters
        shown.append(Section(section.title))
        room -= len(section.title)
        for item in _pieces(section, letters // 2):
            started = bool(shown[-1].items)
            if room < len(item) and (started or len(shown) > 1):
                yield shown if started else shown[:-1]
                shown, room = [Section(section.title)], letters - len(section.title)
            shown[-1] = replace(shown[-1], items=(*shown[-1].items, item))
            room -= len(item) + _OF_ITEM
    if shown:
        yield shown


def _pieces(section: Section, letters: int) -> Iterator[str]:
    """Return the items; one that is longer than anything a page can hold, in pieces."""
    for item in section.items:
        yield from (item[start : start + letters] for start in range(0, max(len(item), 1), letters))
