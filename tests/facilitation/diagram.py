"""The state diagrams in docs/round.md, read the way mermaid reads them."""

import re
from collections.abc import Mapping
from pathlib import Path

Arrows = frozenset[tuple[str, str]]

_PAGE = Path(__file__).parents[2] / "docs" / "round.md"
_DIAGRAM = re.compile(r"^```mermaid\nstateDiagram-v2\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ARROW = re.compile(r"^ +(\S+) --> (\S+)(?: : .+)?$", re.MULTILINE)


def _arrows(diagram: str) -> Arrows:
    found = _ARROW.findall(diagram)
    assert len(found) == len(diagram.splitlines()), "every line of the diagram is an arrow"
    return frozenset(found)


ROUND, GROUP = map(_arrows, _DIAGRAM.findall(_PAGE.read_text(encoding="utf-8")))
ARROWS: Mapping[str, Arrows] = {"RoundState": ROUND, "GroupState": GROUP}
