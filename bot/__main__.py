"""The way in from a shell: `runde` and `python -m bot` start here, and the commands live in `bot.cli`."""

import os
import sys

from pydantic import ValidationError

from bot.cli import app
from bot.doctor import unreadable
from bot.settings import Settings
from dialogs.words import words


def main() -> None:
    """Run the command line. Settings that cannot be read end it: each is told of in a sentence, without its value."""
    try:
        app(prog_name="runde")
    except ValidationError as error:
        if error.title != Settings.__name__:
            raise
        said, found = words(os.environ.get("RUNDE_LANGUAGE", "")), unreadable(error)
        sys.exit(f"{said('doctor-settings')}: {said(found.key, **found.facts)}\n→ {said(f'{found.key}.remedy')}")


if __name__ == "__main__":
    main()
