"""The form of *Bli med*: whom one comes from. The platform knows the name already."""

from collections.abc import Mapping

from dialogs.messages import Choice, ChoiceInput, Message, TextInput, Tone
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.plan import Track

KINDS = (Track.KOMMUNE, Track.OTHER, "helper")
ORGANISATION_LENGTH = 80


def join_message(title: str, words: Words, round_id: int = 0) -> Message:
    """Return the form."""
    kinds = tuple(Choice(str(kind), words(f"join-as-{kind}")) for kind in KINDS)
    return Message(
        title=title,
        text=(words("join-privacy"),),
        inputs=(
            TextInput("organisation", words("join-organisation"), max_length=ORGANISATION_LENGTH),
            ChoiceInput("kind", words("join-kind"), kinds, value=str(Track.KOMMUNE)),
        ),
        buttons=(Buttons(words, round_id)("join", primary=True, submits=True),),
        tone=Tone.ACT,
    )


def joining(values: Mapping[str, str]) -> dict[str, str]:
    """Return the filled form as the command `join` takes it."""
    kind = values.get("kind", "")
    given = {name: text for name, text in values.items() if name != "kind"}
    track = Track.KOMMUNE if kind in ("", Track.KOMMUNE) else Track.OTHER
    return given | {"track": str(track), "helper": "yes" if kind == "helper" else ""}
