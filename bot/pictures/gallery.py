"""The gallery in the documentation: `python -m bot.pictures.gallery docs/pictures` draws every kind, light and dark."""

import sys
from functools import partial
from pathlib import Path

from bot.pictures.picture import About, Picture
from bot.pictures.samples import pictures


def gallery() -> dict[str, Picture]:
    """Return every picture of the gallery by its file's name."""
    return {
        f"{name}-{'dark' if dark else 'light'}.png": picture
        for dark in (False, True)
        for name, picture in pictures(partial(About, dark=dark))
    }


def write(folder: Path) -> None:
    """Draw the gallery into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in gallery().items():
        (folder / name).write_bytes(picture.png)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
