"""A neutral message as a Teams activity: pure, a card or a text and never both, and never too large for Teams.

Where it goes and who has written what is looked up elsewhere (`deliver`) and handed in as a `Look`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from bot.channels.teams import cards, texts
from bot.channels.teams.cards import Json
from bot.channels.teams.fitting import LIMIT, Room, clipped, rooms, size
from dialogs.messages import ChoiceInput, ClockFace, Input, Message, ScaleInput, Section, TextInput, Tone
from dialogs.paging import POST, TOLD, TURN, Page, paged
from dialogs.telling import in_words
from dialogs.words import Words, words

ASKING = ("join",)  # what is answered with a form, the first time


@dataclass(frozen=True, slots=True)
class Look:
    """How to show something. `users` are the Teams ids of those who may be mentioned; `more` is the page that shows
    everything; `shared`: seen by several, so nobody writes in it, but everybody can open what is their own (`own`).
    `dialog`: shown in a dialog, which knows no Action.Execute. `page` is the page of long lists, None where pages
    cannot be turned.
    """

    language: str = "nb"
    time_zone: str = "Europe/Oslo"
    public_url: str = ""
    more: str = ""
    place: str = ""
    shared: bool = False
    own: bool = False
    dialog: bool = False
    users: Mapping[str, str] = field(default_factory=dict)
    page: Page | None = None

    @property
    def words(self) -> Words:
        """The texts in its language."""
        return words(self.language)

    def url(self, path: str) -> str:
        """Return a page's full address; empty where Runde has none."""
        return f"{self.public_url}/{path.replace(chr(92), '/').lstrip('/')}" if self.public_url and path else ""

    def picture_of(self, message: Message) -> str:
        """Return the full address of a message's picture; empty where Teams could not fetch it."""
        path = message.picture.path() if message.picture else ""
        return self.url(path) if self.public_url.startswith("https://") else ""


def activity_of(message: Message, look: Look) -> Json:
    """Return the activity that shows a message, without its address."""
    if texts.is_note(message):
        return texts.note(message, look.users)
    shown = card_of(message, look)
    return {
        "type": "message",
        "attachments": [{"contentType": cards.CARD_TYPE, "content": shown}],
        "summary": texts.essence(message),
    }


def page_of(messages: Sequence[Message], look: Look) -> Json:
    """Return one card that shows several messages, each with its own buttons and pages.

    Which one is turned is counted from the last: what was wrong stands above them, and only once.
    """
    if len(messages) == 1 and look.page is not None and TOLD in look.page.carries:
        return card_of(messages[0], look)
    looks = [_turning(look, str(number)) for number in range(len(messages), 0, -1)]
    limit = LIMIT // len(messages)
    shown = [card_of(message, one, limit) for message, one in zip(messages, looks, strict=True)]
    return shown[0] if len(shown) == 1 else cards.stacked(shown)


def _turning(look: Look, number: str) -> Look:
    """Return how one of several messages is shown: at the page that is opened, or at its first."""
    opened = look.page is not None and look.page.carries.get(POST) == number
    return look if opened else replace(look, page=Page(carries={POST: number}))


def card_of(message: Message, look: Look, limit: int = LIMIT) -> Json:
    """Return the card that shows a message, as much of it as there is room for."""
    message = message if look.picture_of(message) else in_words(message)
    whole = _Builder(message, look, Room())
    shown = whole.card()
    turned = look.page is not None and look.page.letters
    return _shortened(message, look, limit) if turned or whole.cut or size(shown) > limit else shown


def _shortened(message: Message, look: Look, limit: int) -> Json:
    """Return a page of a message, or where pages cannot be turned as much as there is room for."""
    if look.page is not None:
        message = paged(message, look.page, look.words, lambda one: _fits(one, look, limit))
    for room in rooms():
        shown = _Builder(message, look, room).card()
        if size(shown) <= limit:
            return shown
    return cards.card([cards.heading(clipped(message.title, 80), message.tone)], (), "")


def _fits(message: Message, look: Look, limit: int) -> bool:
    builder = _Builder(message, look, Room())
    return size(builder.card()) <= limit and not builder.cut


@dataclass(slots=True)
class _Builder:
    """Builds one card within one room, and remembers whether anything was left out."""

    message: Message
    look: Look
    room: Room
    cut: bool = False
    gone: bool = False  # a form had to be left out

    def card(self) -> Json:
        body = [*self._head(), *self._facts(), *self._picture(), *self._sections(), *self._inputs()]
        rows = cards.rows(self._actions())
        own = rows[0]["actions"] if len(rows) == 1 else ()  # the card's own row, as long as there is but one
        mentions = self._mentions()
        names = ", ".join(entity["text"] for entity in mentions)
        called = [cards.mention_line(self.look.words("teams-for", names=names))] if mentions else []
        body += [*called, *(() if own else rows), *self._note()]
        whole = cards.card(body, own, self._clip(texts.essence(self.message)))
        return {**whole, "msteams": {"entities": mentions}} if mentions else whole

    def _clip(self, text: str) -> str:
        shown = clipped(text, self.room.letters)
        self.cut = self.cut or shown != text
        return shown

    def _head(self) -> Sequence[Json]:
        head = [cards.heading(self._clip(self.message.title), self.message.tone)] if self.message.title else []
        clock = self._clock(self.message.clock) if self.message.clock else ""
        if clock:
            head.append(cards.clock(clock))
        quiet = self.message.tone is Tone.QUIET
        paragraphs = self._first(self.message.text, max(self.room.items, 1))
        return [*head, *(line for text in paragraphs for line in cards.lines(self._clip(text), subtle=quiet))]

    def _clock(self, clock: ClockFace) -> str:
        """A form is not edited when the clock is: somebody may be writing in it. So it says only what will stand."""
        say = self.look.words
        if self._fields():
            minutes = round(clock.length_seconds / 60)
            return say("teams-minutes-given", minutes=minutes) if minutes else ""
        if clock.ends_at is not None:
            ends = clock.ends_at.astimezone(ZoneInfo(self.look.time_zone))
            return say("teams-clock-until", time=ends.strftime("%H:%M:%S" if ends.second else "%H:%M"))
        minutes, seconds = divmod(max(clock.seconds_left or 0, 0), 60)
        return say("teams-clock-stands", left=f"{minutes}:{seconds:02}")

    def _facts(self) -> Sequence[Json]:
        shown = self.message.facts[: max(self.room.items, 3)]
        self.cut = self.cut or len(shown) < len(self.message.facts)
        return [cards.fact(self._clip(fact.label), self._clip(fact.value)) for fact in shown]

    def _picture(self) -> Sequence[Json]:
        picture = self.message.picture
        return [cards.picture(self.look.picture_of(self.message), picture.alt)] if picture else ()

    def _sections(self) -> Sequence[Json]:
        shown = self.message.sections[: self.room.sections]
        self.cut = self.cut or len(shown) < len(self.message.sections)
        return [piece for section in shown for piece in self._section(section)]

    def _section(self, section: Section) -> Sequence[Json]:
        title = [cards.heading(self._clip(section.title), Tone.NORMAL, small=True)] if section.title else []
        items = self._first(section.items, self.room.items)
        shown = [line for item in items for line in cards.lines(self._clip(item), bullet=True)]
        more = len(section.items) - len(items)
        return [*title, *shown, *(cards.lines(self.look.words("teams-more", count=more), subtle=True) if more else ())]

    def _first(self, texts: Sequence[str], most: int) -> Sequence[str]:
        self.cut = self.cut or len(texts) > most
        return texts[:most]

    def _fields(self) -> Sequence[Input]:
        return () if self.look.shared else self.message.inputs

    def _inputs(self) -> Sequence[Json]:
        if not self.room.forms:
            self.gone = bool(self._fields())
            return ()
        return [self._input(one) for one in self._fields()]

    def _input(self, one: Input) -> Json:
        if isinstance(one, TextInput):
            return cards.text_input(one)
        if isinstance(one, ScaleInput):
            return cards.choice_input(one.as_choice, one.label, len(one.steps))
        self.cut = self.cut or len(one.choices) > self.room.choices
        return cards.choice_input(one, self._choice_label(one), self.room.choices)

    def _choice_label(self, one: ChoiceInput) -> str:
        return self.look.words("teams-choose-up-to", label=one.label, most=one.most) if one.most > 1 else one.label

    def _actions(self) -> Sequence[Json]:
        """Return what can be done, in order."""
        hidden = self.look.shared or not self.room.forms
        keeps = self.room.forms and bool(self.look.dialog or self._fields())  # what is filled in comes along
        buttons = [replace(one, submits=keeps) if one.action == TURN else one for one in self.message.buttons]
        buttons = [one for one in buttons if not (one.submits and hidden)]
        self.cut = self.cut or len(buttons) > self.room.buttons
        say, place = self.look.words, self.look.place
        actions = [
            cards.asking(one, place)
            if self.look.shared and one.action in ASKING
            else cards.press(one, place, self._fields(), say("teams-yes"), older=self.look.dialog)
            for one in buttons[: self.room.buttons]
        ]
        if self.look.own:
            actions.append(cards.open_dialog(say("teams-my-page"), {"action": cards.OWN, "place": place}))
        pages = ((link.label, self.look.url(link.path)) for link in self.message.links[: self.room.buttons])
        actions += [cards.open_page(label, url) for label, url in pages if url]
        return actions

    def _note(self) -> Sequence[Json]:
        """Say what was left out, and where all of it is."""
        if not self.cut and not self.gone:
            return ()
        say, url = self.look.words, self.look.url(self.look.more)
        told = cards.lines(say("teams-too-long-to-write" if self.gone else "teams-cut"), subtle=True)
        label = say("teams-open-web" if self.gone else "teams-on-the-web")
        return [*told, *(cards.rows([cards.open_page(label, url)]) if url else ())]

    def _mentions(self) -> Sequence[Json]:
        known = [(self.look.users[person], name) for person, name in self.message.mentions if person in self.look.users]
        return [texts.mention(user, texts.called(name)) for user, name in known[: max(self.room.items, 8)]]
