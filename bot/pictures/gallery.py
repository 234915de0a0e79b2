"""The gallery in the documentation: `python -m bot.pictures.gallery docs` draws every kind, light and dark.

It writes the pictures, and in `pictures.md` everything from the first kind on, each picture with its own alternative.
Two methods' walls are drawn too, for their pages.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from bot.pictures.kinds import draw
from bot.pictures.samples import SIZES, of_methods, pictures

PAGE, FOLDER = "pictures.md", "pictures"
LIGHTS = {"light": False, "dark": True}
KINDS = {
    "cloud": (
        "Word cloud",
        "What people wrote, as terms: the most used in the middle. Forms of a word are one, words that belong together "
        "stay together (“barn og unge”), names are never there, and insults wait until the facilitator releases them.",
    ),
    "words": ("Own words", "One text each, or several points, shuffled: nothing tells who wrote first, or who at all."),
    "choice": ("Choices", "Single or multiple choice, in the question's order, with shares of those who answered."),
    "scale": ("Scale", "How many chose each step, with mean and median. The wedge under the line is the mean."),
    "before-after": ("Before and after", "The same question twice, step by step beside each other."),
    "organisations": (
        "Each organisation before and after",
        "Each organisation's own answer, by its name: where it stood before and where it stands now. It shows 60.",
    ),
    "compared": ("Gathering by gathering", "What each of a partnership's gatherings answered to the same question."),
    "dots": ("Votes and dots", "What got how many, most first. Long points break over up to four lines."),
    "board": ("Board", "Columns with notes, shuffled. A column shows 14 and tells how many more there are."),
    "matrix": ("Timeline", "Stages from left to right, situations from top to bottom."),
    "quadrant": (
        "Quadrant",
        "Things between two axes: numbered up to thirty, then dots, with a count for each field. Dots that would hide "
        "each other are moved a little apart.",
    ),
    "dated": ("Milestones", "What is to be reached by when, further apart where more time passes. It shows 40."),
    "progress": (
        "Who is where",
        "How far each has come with each thing: the number and the shade say the same. It shows 120.",
    ),
}


def page(before: str) -> str:
    """Return the page with its gallery made anew; what stands before the first kind is left as it was."""
    first = f"## {next(iter(KINDS.values()))[0]}"
    return "\n\n".join((before.partition(first)[0].rstrip(), *_kinds())) + "\n"


def _kinds() -> Iterator[str]:
    alts = {name: picture.alt for name, picture in pictures()}
    for kind, (title, text) in KINDS.items():
        rows = [_row(size, f"{kind}-{size}", alts[f"{kind}-{size}"]) for size in SIZES]
        yield "\n".join((f"## {title}", "", text, "", "| | Light | Dark |", "|---|---|---|", *rows))


def _row(size: int, name: str, alt: str) -> str:
    alt = alt.replace("|", "\\|").replace("[", "\\[").replace("]", "\\]")
    return " | ".join((f"| {size}", *(f"![{alt}]({FOLDER}/{name}-{light}.png)" for light in LIGHTS), "")).rstrip()


def write(docs: Path) -> None:
    """Draw the gallery into the documentation."""
    folder = docs / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in (*pictures(), *of_methods()):
        for light, dark in LIGHTS.items():
            (folder / f"{name}-{light}.png").write_bytes(draw(picture, dark=dark).png)
    file = docs / PAGE
    file.write_text(page(file.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
