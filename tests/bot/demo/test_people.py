"""What one person does next follows from what they see: decided here without a conductor, a database or a wait."""

from datetime import UTC, datetime, timedelta

from bot.demo.actors import Mind, intents
from bot.demo.lines import bank
from bot.demo.people import CAST, Character, Habit
from bot.demo.secretary import result
from bot.demo.sight import GROUP, HALL, MINE, Seen, Sight
from dialogs.messages import Button, ClockFace, Fact, Message, Section, TextInput

NOW = datetime(2026, 10, 14, 7, 0, tzinfo=UTC)
CLOCK = ClockFace(ends_at=NOW + timedelta(minutes=3), length_seconds=180)
HALL_POST = Seen(HALL, "welcome", Message(title="Velkommen"))


def who(slug: str) -> Character:
    return next(one for one in CAST if one.slug == slug)


def meant(slug: str, *seen: Seen) -> dict[str, datetime]:
    mind = Mind(who(slug), Sight(seen), NOW, bank())
    return {f"{intent.act.where}/{intent.act.action}": intent.when for intent in intents(mind)}


def thinking(*, reminded: bool = False) -> tuple[Seen, ...]:
    desk = Message(
        inputs=(TextInput("answer:1:1", "Hvordan samarbeider vi?"),),
        buttons=(Button("answer", "Lagre", submits=True), Button("ready", "Ferdig", submits=True)),
        clock=CLOCK,
    )
    nudge = (Seen(MINE, "told-1-nudge-0", Message(text=("Ett minutt igjen",))),) if reminded else ()
    return (Seen(MINE, "desk", desk), *nudge)


def in_turn(speaker: str, moderator: str) -> Seen:
    buttons = (Button("next_turn", "Neste"), Button("pass_turn", "Pass"))
    facts = (Fact("Ordstyrer og tidtaker", moderator),)
    return Seen(GROUP, "status", Message(buttons=buttons, facts=facts, clock=CLOCK, mentions=(("id", speaker),)))


def test_everybody_comes_in_once_there_is_a_hall_and_the_late_one_when_it_has_begun() -> None:
    assert meant("solveig") == {}
    assert list(meant("solveig", HALL_POST)) == ["hall/join"]
    assert meant("wenche", HALL_POST) == {}
    assert list(meant("wenche", Seen(HALL, "round-1", Message(clock=CLOCK)))) == ["hall/join"]


def test_a_steady_person_writes_while_there_is_time_and_the_silent_never() -> None:
    when = meant("solveig", *thinking())["mine/answer"]
    assert NOW <= when < NOW + timedelta(minutes=3)
    assert meant("oddvar", *thinking(reminded=True)) == {}


def test_some_write_only_when_they_are_reminded() -> None:
    assert who("kine").habit is Habit.NUDGED
    assert meant("kine", *thinking()) == {}
    assert "mine/answer" in meant("kine", *thinking(reminded=True))


def test_who_may_go_to_a_topic_does_and_a_host_writes_too_and_counts_in_numbers() -> None:
    ways = tuple(Button("answer", f"Bord {place}", {"poll:1:2:all": str(place)}) for place in range(3))
    fields = TextInput("poll:1:3:0", "Skoleveier"), TextInput("poll:1:4:0", "Elever, alene", max_length=4)
    desk = Message(inputs=fields, buttons=(*ways, Button("answer", "Send svar", submits=True)), clock=CLOCK, epoch="e")
    done = [one.act for one in intents(Mind(who("solveig"), Sight((Seen(MINE, "desk", desk),)), NOW, bank()))]
    went = next(act for act in done if "poll:1:2:all" in act.values)
    wrote = next(act for act in done if "poll:1:3:0" in act.values)
    assert went.values["poll:1:2:all"] in {"0", "1", "2"}
    assert "poll:1:2:all" not in wrote.values
    assert wrote.values["poll:1:4:0"].isdecimal()


def test_only_the_speaker_gives_the_word_on_and_the_moderator_if_they_forget() -> None:
    turn = in_turn("Solveig Brekkelia", "Amir Fjellvang")
    speaker, moderator = meant("solveig", turn), meant("amir", turn)
    assert set(speaker) in ({"group/next_turn"}, {"group/pass_turn"})
    assert moderator["group/next_turn"] > min(speaker.values())
    assert meant("trond", turn) == {}


def test_nothing_is_pressed_on_a_clock_that_stands_still() -> None:
    still = Message(buttons=(Button("next_turn", "Neste"),), clock=ClockFace(seconds_left=60), mentions=(("id", "x"),))
    assert meant("solveig", Seen(GROUP, "status", still)) == {}


def test_the_same_person_means_the_same_each_time() -> None:
    assert meant("leyla", *thinking()) == meant("leyla", *thinking())


def test_a_secretary_gives_each_table_its_own_people_s_points() -> None:
    fields = [
        TextInput(f"result:1:{index}", f"Del 1 · {label}") for index, label in enumerate(("Felles", "Skien", "NAV"))
    ]
    said = {"Kari-Anne Holmsund": ["Felles sak."], "Camilla Norhagen": ["Fast dag."], "Amir Fjellvang": ["Ring hjem."]}
    written = result(fields, said, str)
    assert written == {"result:1:0": "Felles sak.", "result:1:1": "Ring hjem.", "result:1:2": "Fast dag."}


def test_a_secretary_keeps_what_was_written_on_earlier_parts() -> None:
    fields = [TextInput("result:1:0", "Del 1", value="Før"), TextInput("result:2:0", "Del 2")]
    assert result(fields, {"Amir Fjellvang": ["Nå."]}, str) == {"result:1:0": "Før", "result:2:0": "Nå."}


def test_no_two_people_write_the_same_to_the_slide() -> None:
    for question in [line for line in bank().slide.splitlines() if line.endswith("?")]:
        lines = [line for one in CAST for line in bank().answer(one, question, 0).splitlines()]
        assert len(lines) == len(set(lines)) > len(CAST)


def test_there_is_plenty_to_say() -> None:
    points = [point for topic in bank().topics for language in topic.points.values() for point in language]
    assert len(set(points)) >= 60
    assert all(len(point) <= 120 for point in points)


def test_notes_are_read_by_the_names_of_those_who_wrote_them() -> None:
    status = Message(sections=(Section("Amir Fjellvang har notert", ("Ring hjem.",)), Section("Parkert", ("Skyss",))))
    desk = Message(
        inputs=(TextInput("result:1:0", "Hva kom dere fram til?"),),
        buttons=(Button("result", "Send", submits=True),),
    )
    free = Seen(GROUP, "status", Message(sections=status.sections, clock=CLOCK))
    mind = Mind(who("solveig"), Sight((Seen(MINE, "desk", desk), free)), NOW, bank())
    assert [intent.act.values for intent in intents(mind)] == [{"result:1:0": "Ring hjem."}]
