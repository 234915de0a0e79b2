"""Minutes in which the hall was asked in every way there is, and a picture that costs nothing to draw."""

import base64
from dataclasses import replace

from bot.pictures import Drawing
from bot.pictures.samples import pictures
from dialogs.messages import Picture
from facilitation.minutes import Minutes, Polled
from tests.documents.stories import story

ONE_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SAMPLES = {name.removesuffix("-3"): picture for name, picture in pictures() if name.endswith("-3")}
TOO_FEW = Polled("Hva er du redd for?", 2, anonymous=True)


def blank(picture: Picture, *, dark: bool = False) -> Drawing:
    """Draw nothing, as wide as the pictures are."""
    assert picture.alt
    return Drawing(ONE_PIXEL, 1200, 900 if dark else 800)


def asked(**changed: object) -> Minutes:
    """The story's minutes with a poll of each kind, and one that too few answered."""
    polls = [Polled(one.title, 3, tally=one.tally, before=one.before) for one in SAMPLES.values()]
    minutes = story()
    return replace(minutes, polls=(*minutes.polls, *polls, TOO_FEW), **changed)  # type: ignore[arg-type]
