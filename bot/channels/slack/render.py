"""A neutral message as Slack blocks with a text for notifications: pure, and within the limits whatever it is given.

Fields to write in never stand in a message, which others may see: the main button opens them in a modal (`modal`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.channels.slack import blocks
from bot.channels.slack.blocks import Block, size
from bot.channels.slack.carried import BUTTON_ROOM, FORM, PRESS, pressed
from bot.channels.slack.mrkdwn import (
    bold,
    cut_escaped,
    escape,
    link,
    local_time,
    pieces,
    tidy,
    time_of_day,
    user_mention,
    with_mentions,
)
from dialogs.messages import Button, ClockFace, Message, Section, TextInput, Tone
from dialogs.paging import TOLD, Page, paged
from dialogs.places import Place
from dialogs.telling import in_words
from dialogs.words import words

MOST_BLOCKS = 50
MESSAGE_ROOM = 11_000  # of the about 13,000 characters that Slack takes; the notification's text comes on top
VIEW_ROOM = MESSAGE_ROOM - 5000
TEXT_ROOM = 1500
_LEAD_ROOM, _FACTS_ROOM, _BUTTONS_ROOM, _LINKS_ROOM, _NOTE_ROOM = 2400, 1500, 3500, 1000, 500
_ASKED_ROOM, _ANSWER_ROOM = 1000, 3000
_MOST_BUTTONS, _PACKED_FROM, _LINK_LABEL = 25, 25, 100
_LINE_ROOM = 2900  # of a section's 3,000
VIEW_LISTS = 35  # blocks of lists: so two messages have room on a home page


@dataclass(frozen=True, slots=True)
class Look:
    """For whom something is shown. `site` is our public address, `more` the page where all of it can be seen.

    `users` are the Slack ids of people who are mentioned, by their id with us;
    `team` is the workspace in which it is posted, `place` where its buttons speak if the page does not say so;
    `page` is the page of long lists, None where pages cannot be turned.
    """

    language: str = "nb"
    time_zone: str = "Europe/Oslo"
    site: str = ""
    more: str = ""
    users: Mapping[str, str] = field(default_factory=dict)
    team: str = ""
    place: Place | None = None
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as Slack takes it. `shortened`: there was more than it has room for."""

    text: str
    blocks: list[Block]
    shortened: bool = False


def render(message: Message, look: Look) -> Rendered:
    """Return the whole message, or the opened page of it."""
    message = message if _picture(message, look) else in_words(message)
    if look.page is None:
        return _rendered(message, look)
    page = paged(message, look.page, words(look.language), lambda one: not _rendered(one, look).shortened)
    return replace(_rendered(page, look), text=notification(message, look))


def _rendered(message: Message, look: Look) -> Rendered:
    head, tail, shortened = _head(message, look), *_tail(message, look)
    room = MESSAGE_ROOM - _NOTE_ROOM - sum(size(block) + 1 for block in (*head, *tail))
    lists, cut_short = _lists(message.sections, room, MOST_BLOCKS - 1 - len(head) - len(tail))
    shortened = shortened or cut_short or _is_too_long(message)
    more = [blocks.context(note(look))] if shortened else []
    made = [*head, *lists, *more, *tail]
    text = notification(message, look)
    return Rendered(text, made or [blocks.section(text)], shortened)


def notification(message: Message, look: Look) -> str:
    """Return what a phone shows when the message comes, and readers of the screen hear."""
    said = [escape(line) for line in (message.title, *message.text)]
    if message.clock is not None:
        said.append(escape(_clock_words(message.clock, look)))
    lines = _calling(cut_escaped("\n".join(filter(None, said)), TEXT_ROOM - 200), message, look)
    if not lines:
        lines = next((escape(section.title) for section in message.sections if tidy(section.title)), "")
    return cut_escaped(lines, TEXT_ROOM) or "Runde"


def form_button(message: Message) -> Button | None:
    """Return the button whose modal holds the message's fields; the others work on what has been saved."""
    sending = [button for button in message.buttons if button.submits]
    if not message.inputs or not sending:
        return None
    return next((button for button in sending if button.primary), sending[0])


def opened(message: Message, look: Look, room: int, most: int = VIEW_LISTS) -> Message:
    """Return the opened page of a message, for a view with so much room, and `most` blocks, for lists."""
    if look.page is None:
        return message

    def fits(one: Message) -> bool:
        short = _lists(one.sections, room, most)[1] or _links(one, look)[1]
        return not (short or _is_too_long(one)) and rows_of(one, look)[1]

    return paged(message if _picture(message, look) else in_words(message), look.page, words(look.language), fits)


def content(message: Message, look: Look, room: int = VIEW_ROOM, most: int = VIEW_LISTS) -> list[Block]:
    """Return what a modal or the home page shows of a message: all but its title, fields and buttons."""
    message = message if _picture(message, look) else in_words(message)
    lead = _lead(message, look)
    facts = [*_facts(message), *_picture(message, look)]
    (lists, shortened), (links, unlinked) = _lists(message.sections, room, most), _links(message, look)
    more = [blocks.context(note(look))] if shortened or unlinked or _is_too_long(message) else []
    return [*lead, *facts, *_clock(message, look), *lists, *more, *links]


def _head(message: Message, look: Look) -> list[Block]:
    title = [blocks.header(message.title)] if tidy(message.title) else []
    lead = [*title, *_lead(message, look), *asked(message)]
    return [*lead, *_facts(message), *_clock(message, look), *_picture(message, look)]


def asked(message: Message) -> list[Block]:
    """Return what a form asks, which its fields tell only once it is opened; lists that stand there say it already."""
    labels = [field.label for field in message.inputs if not isinstance(field, TextInput) or _is_long(field)]
    lines = [] if message.sections else [f"• {line}" for label in labels if (line := escape(label))]
    text = cut_escaped("\n".join(lines), _ASKED_ROOM - 200)
    return [blocks.section(text)] if text else []


def _is_long(field: TextInput) -> bool:
    """Tell whether a field is for an answer: neither for a word or two, nor for a slide."""
    return field.lines > 1 and field.max_length <= _ANSWER_ROOM


def _picture(message: Message, look: Look) -> list[Block]:
    """Return the picture, where Slack can fetch it: an address that is not public would cost the whole message."""
    path = message.picture.path() if message.picture else ""
    if message.picture is None or not path or not look.site.startswith("https://"):
        return []
    return [blocks.image(f"{look.site}/{path}", message.picture.alt)]


def _tail(message: Message, look: Look) -> tuple[list[Block], bool]:
    (rows, all_shown), (links, unlinked) = rows_of(message, look), _links(message, look)
    return [*rows, *links], unlinked or not all_shown


def _lead(message: Message, look: Look) -> list[Block]:
    text = cut_escaped("\n".join(filter(None, map(escape, message.text))), _LEAD_ROOM - 400)
    sign = "⚠️ " if message.tone is Tone.WARNING and text else ""
    called = _calling(text, message, look)
    return [blocks.section(sign + called)] if called else []


def _calling(escaped: str, message: Message, look: Look) -> str:
    """Return the text with the names of those who are called upon as mentions; who is not named comes first."""
    text = with_mentions(escaped, message.mentions[:10], look.users)
    called = dict.fromkeys(user_mention(look.users.get(person, "")) for person, _ in message.mentions[:10])
    missing = [token for token in called if token and token not in text]
    return " ".join([*missing, text]).strip()


def _facts(message: Message) -> list[Block]:
    lines = [f"{bold(fact.label)} {escape(fact.value)}".strip() for fact in message.facts]
    text = cut_escaped("\n".join(filter(None, lines)), _FACTS_ROOM - 200)
    return [blocks.section(text)] if text else []


def _is_too_long(message: Message) -> bool:
    text = sum(len(escape(line)) + 1 for line in message.text)
    facts = sum(len(escape(fact.label)) + len(escape(fact.value)) + 4 for fact in message.facts)
    return text > _LEAD_ROOM - 400 or facts > _FACTS_ROOM - 200 or len(message.title) > blocks.HEADER


def _clock(message: Message, look: Look) -> list[Block]:
    if message.clock is None:
        return []
    said = escape(_clock_words(message.clock, look, "\N{REPLACEMENT CHARACTER}"))
    ends_at = message.clock.ends_at
    token = local_time(ends_at, look.time_zone) if ends_at else ""
    return [blocks.context(said.replace("\N{REPLACEMENT CHARACTER}", token))]


def _clock_words(clock: ClockFace, look: Look, time: str = "") -> str:
    say = words(look.language)
    if clock.ends_at is not None:
        return say("slack-clock-runs", time=time or time_of_day(clock.ends_at, look.time_zone))
    minutes, seconds = divmod(max(0, clock.seconds_left or 0), 60)
    return say("slack-clock-stands", left=f"{minutes}:{seconds:02}")


def rows_of(message: Message, look: Look) -> tuple[list[Block], bool]:
    """Return the message's buttons in rows, and whether all of them had room."""
    form, made, room = form_button(message), [], _BUTTONS_ROOM
    for number, button in enumerate(message.buttons[:_MOST_BUTTONS]):
        opens = button is form
        one = _button(_answered(button, look) if opens else button, f"{FORM if opens else PRESS}-{number}", look)
        if len(one["value"]) > BUTTON_ROOM or size(one) > room:
            continue
        room -= size(one) + 1
        made.append(one)
    return blocks.actions(made), len(made) == len(message.buttons)


def _answered(button: Button, look: Look) -> Button:
    """Return the button that opens a form. One that was an answer stands nowhere: it is named by what it answered."""
    carries = look.page.carries if look.page else {}
    return replace(button, values={**button.values, TOLD: carries[TOLD]}) if TOLD in carries else button


def _button(button: Button, action_id: str, look: Look) -> Block:
    made = blocks.button(action_id, button.label, pressed(button, look.team, look.place), primary=button.primary)
    if tidy(button.confirm):
        say = words(look.language)
        made["confirm"] = blocks.confirm(say("slack-sure"), button.confirm, button.label, say("slack-no"))
    return made


def _links(message: Message, look: Look) -> tuple[list[Block], bool]:
    """Return the links on a line, and whether some of them had no room."""
    made = [link(f"{look.site}/{one.path.lstrip('/')}", one.label[:_LINK_LABEL]) for one in message.links]
    kept: list[str] = []
    for one in made:
        if sum(map(len, kept)) + len(one) < _LINKS_ROOM - 200:
            kept.append(one)
    return [blocks.section(" · ".join(kept))] if kept else [], len(kept) < len(made)


def _lists(sections: Sequence[Section], room: int, most: int) -> tuple[list[Block], bool]:
    """Return the lists in the blocks and characters there are, and whether something was left out."""
    made: list[Block] = []
    for text in _paragraphs(sections, most):
        one = blocks.section(text)
        if len(made) >= most or size(one) + 1 > room:
            short = cut_escaped(text, max(0, room - (size(one) - len(text)) - 50))
            if len(made) < most and len(short) > 80 and size(blocks.section(short)) < room:
                made.append(blocks.section(short))
            return made, True
        room -= size(one) + 1
        made.append(one)
    return made, False


def _paragraphs(sections: Sequence[Section], most: int) -> Sequence[str]:
    """Return the text of each list; of many small ones, as much in one as a block has room for."""
    texts = [text for section in sections if (text := _list_text(section))]
    if len(texts) > min(_PACKED_FROM, most):
        packed = [""]
        for text in texts:
            if len(packed[-1]) + len(text) + 2 > _LINE_ROOM:
                packed.append("")
            packed[-1] = f"{packed[-1]}\n\n{text}".strip()
        texts = packed
    return [piece for text in texts for piece in pieces(text, _LINE_ROOM) if piece.strip()]


def _list_text(section: Section) -> str:
    items = [f"• {line}" for item in section.items if (line := escape(item))]
    return "\n".join(filter(None, [bold(section.title), *items]))


def note(look: Look) -> str:
    """Return the line that says that there is more, and where."""
    say = words(look.language)
    return link(look.more, say("slack-more")) if look.more else escape(say("slack-more"))
