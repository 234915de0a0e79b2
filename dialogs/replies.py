"""Short private replies, and how a refusal is said: each error's code names its sentence."""

from dialogs.messages import Button, Message, Reply, Tone
from dialogs.phrasebook import Suggestion
from dialogs.scene import Scene
from dialogs.views.parts import role_name
from dialogs.words import Words
from facilitation.errors import Refused
from facilitation.plan import Role


def told(scene: Scene, key: str, **facts: str | int) -> Reply:
    """Return the reply `key` in the sender's language."""
    return Reply(Message(text=(scene.words(key, **facts),), tone=Tone.DONE))


def refusal(words: Words, error: Refused) -> Reply:
    """Return what is said to somebody whose wish could not be met; nothing has been changed."""
    facts = dict(error.facts)
    if facts.get("role") in list(Role):
        facts["role"] = role_name(words, str(facts["role"]))
    return Reply(Message(text=(words(f"no-{error.code}", **facts),), tone=Tone.WARNING), refused=True)


def suggestion(words: Words, meant: Suggestion) -> Reply:
    """Return "mente du …?" with a button that does what was probably meant."""
    button = Button(meant.name, meant.phrase, dict(meant.values), primary=True)
    return Reply(Message(text=(words("did-you-mean", phrase=meant.phrase),), buttons=(button,)), refused=True)
