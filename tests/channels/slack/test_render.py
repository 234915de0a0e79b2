"""Whatever a message holds, Slack takes it; and what people have typed stays what they typed."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.channels.slack import modal
from bot.channels.slack.carried import Carried
from bot.channels.slack.render import Look, form_button, render
from bot.counterparts.block_kit import check_message, check_view
from dialogs.messages import Button, Choice, ChoiceInput, ClockFace, Fact, Link, Message, ScaleInput, Section, TextInput
from dialogs.paging import TOLD, TURN, Page
from dialogs.places import private
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.tallies import scale_tally
from tests.channels.slack.messages import MESSAGES, TIMES, crowded, signs, texts_of, whole_messages

LOOK = Look("nb", "Europe/Oslo", "https://runde.test", "https://runde.test/r/abc234", {"p1": "U01ALICE"}, "T1")
AT = private(7, "p1")
PAGED = replace(LOOK, page=Page(carries={TOLD: "slack:1"}))
BIG = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    max_examples=30,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking such large messages takes minutes
)

WHOLE = settings(BIG, max_examples=12)  # each of them is turned page by page


@BIG
@given(MESSAGES, TIMES)
def test_slack_takes_every_message(message: Message, times: int) -> None:
    for look in (LOOK, PAGED):
        rendered = render(crowded(message, times), look)
        check_message(rendered.text, rendered.blocks)


@BIG
@given(MESSAGES, TIMES)
def test_slack_takes_every_form(message: Message, times: int) -> None:
    message = crowded(message, times)
    button = form_button(message) or Button("answer", "Send svar")
    check_view(modal.form(message, replace(button, values={}), AT, LOOK))
    check_view(modal.told(message, AT, PAGED))


@BIG
@given(st.lists(MESSAGES, min_size=1, max_size=4), TIMES, st.booleans())
def test_slack_takes_every_home_page(messages: list[Message], times: int, heading: bool) -> None:
    look = replace(PAGED, place=AT)
    parts = [part for one in messages * times for part in (modal.Part(one, look, heading), modal.Part(one, look))]
    for number in (1, 2, 99):
        check_view(modal.home(parts, number, modal.Part(messages[0], look)))


@WHOLE
@given(whole_messages())
def test_all_of_a_message_stands_on_its_pages(message: Message) -> None:
    rendered = render(message, PAGED)
    check_message(rendered.text, rendered.blocks)
    pages = [rendered.blocks]
    while page := following(pages[-1]):
        view = modal.told(message, AT, replace(LOOK, page=replace(page, beside=True)))
        check_view(view)
        pages.append(view["blocks"])
    assert signs(message.title, *texts_of(message)) <= signs(str(pages))
    assert {one.label for one in message.buttons} <= {one["text"]["text"] for page in pages for one in pressable(page)}
    assert all(str(pages).count(f"|{one.label}>") for one in message.links)


@WHOLE
@given(whole_messages())
def test_all_that_stands_above_the_fields_of_a_form_is_there_on_its_pages(message: Message) -> None:
    views = [modal.form(message, message.buttons[0], AT, LOOK)]
    while page := following(views[-1]["blocks"]):
        views.append(modal.form(message, message.buttons[0], AT, replace(LOOK, page=page)))
    fields = [one.id for one in message.inputs]
    for view in views:
        check_view(view)
        assert [one["block_id"] for one in view["blocks"] if one["type"] == "input"] == fields
    assert signs(message.title, *texts_of(message)) <= signs(str(views))


def pressable(blocks: list[Any]) -> list[Any]:
    return [one for block in blocks if block["type"] == "actions" for one in block["elements"]]


def following(blocks: list[Any]) -> Page | None:
    """Return the page after the one in these blocks, as its button says it."""
    carried = (Carried.unpacked(one["value"]) for one in pressable(blocks) if one["text"]["text"].startswith("Flere"))
    return next((Page.at(one.values) for one in carried if one.action == TURN), None)


def shown(blocks: list[Any]) -> str:
    return "\n".join(block["text"]["text"] for block in blocks if "text" in block)


def test_what_people_type_calls_nobody_and_links_nowhere() -> None:
    typed = "<!channel> <@U0BOSS> <http://evil.test|klikk> & co"
    text = shown(render(Message(text=(typed,), sections=(Section("A", (typed,)),)), LOOK).blocks)
    assert text.count("&lt;!channel&gt; &lt;@U0BOSS&gt; &lt;http://evil.test|klikk&gt; &amp; co") == 2


def test_those_who_are_called_upon_are_mentioned_once() -> None:
    message = Message(text=("Alice <3, nå har du ordet. Alice <3!",), mentions=(("p1", "Alice <3"), ("p2", "Bob")))
    rendered = render(message, LOOK)
    assert shown(rendered.blocks) == "<@U01ALICE>, nå har du ordet. Alice &lt;3!"
    assert rendered.text == shown(rendered.blocks)


def test_the_clock_is_shown_in_the_readers_own_time() -> None:
    clock = ClockFace(datetime(2026, 10, 14, 9, 30, tzinfo=UTC))
    rendered = render(Message(title="Gruppe 1", clock=clock), LOOK)
    assert rendered.blocks[1]["elements"][0]["text"] == "⏱ Klokka går til <!date^1791970200^{time}|11:30>."
    assert rendered.text == "Gruppe 1\n⏱ Klokka går til 11:30."
    stopped = render(Message(clock=ClockFace(seconds_left=65)), LOOK)
    assert stopped.blocks[0]["elements"][0]["text"] == "⏱ Klokka står med 1:05 igjen."


def test_fields_stand_in_the_modal_of_the_main_button_and_never_in_the_message() -> None:
    message = Message(
        title="Din tur til å tenke på hva vi gjør",
        inputs=(TextInput("answer:4:1", "Hva er viktig?", "En voksen", lines=5, hint="Stikkord"),),
        buttons=(
            Button("answer", "Send svar", {"round": "4"}, primary=True, submits=True),
            Button("ready", "Ferdig", {"round": "4"}, submits=True),
        ),
    )
    rendered = render(message, LOOK)
    assert shown(rendered.blocks[:-1]).splitlines() == [message.title, "• Hva er viktig?"], (
        "what is asked is seen at once"
    )
    row = rendered.blocks[-1]
    assert [one["action_id"] for one in row["elements"]] == ["form-0", "press-1"]
    assert Carried.unpacked(row["elements"][1]["value"]) == Carried("ready", {"round": "4"}, team="T1")
    view = modal.form(message, message.buttons[0], AT, LOOK)
    assert view["title"]["text"] == "Din tur til å tenke på…"
    assert view["submit"]["text"] == "Send svar"
    assert Carried.unpacked(view["private_metadata"]) == Carried("answer", {"round": "4"}, AT)
    field = view["blocks"][-1]
    assert (field["block_id"], field["element"]["initial_value"]) == ("answer:4:1", "En voksen")


def test_a_field_that_holds_more_than_slack_can_show_is_not_cut_but_left_to_the_web_page() -> None:
    message = Message(title="Resultat", inputs=(TextInput("result:1:0", "Punkter", "x" * 3001),))
    view = modal.form(message, Button("result", "Send"), AT, LOOK)
    assert [block["type"] for block in view["blocks"]] == ["section"]
    assert "https://runde.test/r/abc234" in view["blocks"][0]["text"]["text"]


def test_a_long_ballot_stands_in_groups_of_a_hundred() -> None:
    choices = tuple(Choice(f"{n}:0", f"Gruppe {n}: et punkt " + "x" * 90) for n in range(230))
    field = ChoiceInput("vote", "Punkter", choices, most=3)
    view = modal.form(Message(title="Stem", inputs=(field,)), Button("vote", "Stem"), AT, LOOK)
    element = view["blocks"][0]["element"]
    assert [len(group["options"]) for group in element["option_groups"]] == [100, 100, 30]
    assert element["max_selected_items"] == 3
    check_view(view)


def test_the_plenum_of_eighty_groups_is_shortened_and_says_where_the_rest_is() -> None:
    sections = tuple(Section(f"Gruppe {n}", tuple(f"Punkt {i} " * 8 for i in range(6))) for n in range(80))
    rendered = render(Message(title="Plenum", sections=sections, links=(Link("Referat", "/r/x/minutes/1.md"),)), LOOK)
    check_message(rendered.text, rendered.blocks)
    assert rendered.shortened
    assert "https://runde.test/r/abc234" in str(rendered.blocks)
    assert "<https://runde.test/r/x/minutes/1.md|Referat>" in str(rendered.blocks[-1])


def test_a_usual_message_is_shown_whole() -> None:
    message = Message(
        title="Gruppe 1", text=("Finn bordet deres.",), facts=(Fact("Ordstyrer", "Kari"),),
        sections=(Section("Rundt bordet", ("Kari (Skien)", "Ola (Skien)")),),
    )  # fmt: skip
    rendered = render(message, LOOK)
    assert not rendered.shortened
    assert [block["type"] for block in rendered.blocks] == ["header", "section", "section", "section"]
    assert shown(rendered.blocks).splitlines()[-3:] == ["*Rundt bordet*", "• Kari (Skien)", "• Ola (Skien)"]


PICTURE = replace(picture_of("Hvor klar er du?", scale_tally([7, 8]), words("nb")), key="5ca1ab1e")


def test_a_picture_is_shown_with_its_alternative() -> None:
    [image] = [one for one in render(Message(title="Svar", picture=PICTURE), LOOK).blocks if one["type"] == "image"]
    assert image["image_url"] == "https://runde.test/bilde/5ca1ab1e.png"
    assert image["alt_text"] == PICTURE.alt


def test_where_slack_cannot_fetch_a_picture_it_is_told_in_words() -> None:
    rendered = render(Message(title="Svar", picture=PICTURE), replace(LOOK, site="http://localhost:3978"))
    assert not [one for one in rendered.blocks if one["type"] == "image"]
    assert "• Gjennomsnitt: 7,5" in shown(rendered.blocks)


def test_a_scale_is_a_choice_of_one_number_and_a_large_form_says_where_the_rest_is() -> None:
    fields = tuple(ScaleInput(f"poll:3:1:{n}:up", f"Ting {n}: effekt", 0, 10, "lav", "høy", "7") for n in range(90))
    view = modal.form(Message(title="Firefelt", inputs=fields), Button("answer", "Send"), AT, LOOK)
    check_view(view)
    element = view["blocks"][0]["element"]
    assert element["type"] == "static_select"
    assert [option["value"] for option in element["options"]] == [str(step) for step in range(11)]
    assert element["initial_option"]["value"] == "7"
    assert "Ting 80" in view["blocks"][-1]["text"]["text"]
