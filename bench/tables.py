"""What a part of `make bench` prints: a section of the page, its figures in a table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

_HEAD = "| figure | measured | least - most | beside | ratio | wanted |"


@dataclass(frozen=True, slots=True)
class Figure:
    """Something measured once a run; `others` is what is measured `beside` it in the same runs.

    `most` and `least` are what is wanted: of the ratio where there is one, else of the figure itself.
    """

    name: str
    each: Sequence[float]
    unit: str
    beside: str = ""
    others: Sequence[float] = ()
    most: float | None = None
    least: float | None = None

    @property
    def ratios(self) -> Sequence[float]:
        """The figure as so many times what is beside it, a run each."""
        return [one / other for one, other in zip(self.each, self.others, strict=True)] if self.others else ()

    @property
    def kept(self) -> bool:
        """Whether it is as wanted."""
        judged = median(self.ratios or self.each)
        return (self.most is None or judged <= self.most) and (self.least is None or judged >= self.least)

    def __str__(self) -> str:
        beside = f"{self.beside}: {_said(median(self.others))} {self.unit}" if self.others else self.beside
        ratio = f"{median(self.ratios):.2f} ({min(self.ratios):.2f} - {max(self.ratios):.2f})" if self.others else ""
        spread = f"{_said(min(self.each))} - {_said(max(self.each))}" if len(self.each) > 1 else ""
        measured = f"{_said(median(self.each))} {self.unit}".strip()
        return f"| {self.name} | {measured} | {spread} | {beside} | {ratio} | {self._wanted()} |"

    def _wanted(self) -> str:
        limits = [("at most", self.most), ("at least", self.least)]
        said = " and ".join(f"{word} {limit:g}" for word, limit in limits if limit is not None)
        return f"{said}: {kept(self.kept)}" if said else ""


def kept(is_so: bool) -> str:
    """Return how it is said whether what is wanted was reached."""
    return "kept" if is_so else "**missed**"


def section(title: str, told: str, figures: Iterable[Figure]) -> str:
    """Return a section of the page: what is measured in a few lines, and the figures."""
    return "\n".join(_lines(title, told, figures))


def _lines(title: str, told: str, figures: Iterable[Figure]) -> Iterator[str]:
    yield f"## {title}\n\n{told}\n"
    yield _HEAD
    yield "|---" * (_HEAD.count("|") - 1) + "|"
    yield from map(str, figures)
    yield ""


def _said(number: float) -> str:
    digits = 0 if abs(number) >= 100 else 1 if abs(number) >= 10 else 2 if abs(number) >= 0.1 else 4
    return f"{number:,.{digits}f}"
