"""What is handed out: the minutes of a round."""

from collections.abc import Mapping

from dialogs.commands import Command, For
from dialogs.messages import Message, Reply
from dialogs.scene import Scene
from dialogs.views.hall_view import heading, minutes_links
from facilitation.state import RoundState

FORMS = ("docx", "pdf", "html", "xlsx", "csv", "json", "md")


async def minutes(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Referat": links to the minutes as they are now. Raises WrongTime when there has been no round."""
    round_ = scene.known_round()
    text = scene.words("minutes-ready" if round_.is_over else "minutes-so-far")
    links = minutes_links(round_, scene.known_gathering().code, scene.words, FORMS)
    return Reply(Message(title=heading(round_, scene.words), text=(text,), links=links))


COMMANDS = (Command("minutes", minutes, For.ANYBODY, tuple(RoundState)),)
