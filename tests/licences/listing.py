"""What everything in requirements.lock may be used for, as its own metadata says it: SPDX names, one form for all."""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent.parent
LIST = ROOT / "docs" / "licences.md"
# Whoever passes Runde on, under MIT, may pass these on with it. MPL-2.0 asks only that its own files stay open.
ALLOWED = {
    *(
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "ISC",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "PSF-2.0",
        "Zlib",
    ),
    "MPL-2.0",
}
_CLASSIFIED = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
_WRITTEN = {"Apache 2.0": "Apache-2.0", "BSD 2-Clause License": "BSD-2-Clause"}
# Says nothing in its metadata: read in its repository.
_READ = {"axe-playwright-python": "MIT AND MPL-2.0"}
UNKNOWN = "unknown"
HEAD = """# Licences

What Runde stands on, from `requirements.lock`. Written by `make licences` from what is installed, and read by a test
that fails for a licence nobody knows, or that would not let Runde be passed on under MIT. *Runs* marks what is part of
an installation; the rest only builds and tests it. What only another system needs (Windows) is not listed.

| package | version | licence | runs |
|---|---|---|---|
"""


def lines() -> Iterator[str]:
    """Yield a line of the list for each package of the lock that is installed."""
    running = _closure("runde")
    for name, version in locked():
        found = installed(name)
        if found is not None:
            yield f"| {name} | {version} | {licence_of(found)} | {'yes' if name in running else ''} |"


def locked() -> list[tuple[str, str]]:
    """Return the names and versions in the lock."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9.-]+)==([^\s;]+)", lock, re.MULTILINE)


def installed(name: str) -> Distribution | None:
    """Return an installed package."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def licence_of(package: Distribution) -> str:
    """Return a package's licence as SPDX writes it; `unknown` where it does not say."""
    said = package.metadata
    expression, written = (next(iter(said.get_all(name) or []), "") for name in ("License-Expression", "License"))
    classified = [one.rpartition(" :: ")[2] for one in said.get_all("Classifier") or [] if one.startswith("License ::")]
    return (
        expression
        or (written if written in ALLOWED else "")
        or _WRITTEN.get(written, "")
        or " AND ".join(sorted(_CLASSIFIED[one] for one in classified if one in _CLASSIFIED))
        or _READ.get(_canonical(said["Name"]), UNKNOWN)
    )


def names_in(licence: str) -> set[str]:
    """Return the licences that an expression names; of two to choose between, the ones that are allowed."""
    choices = licence.replace("(", "").replace(")", "").split(" OR ")
    named = [set(choice.split(" AND ")) for choice in choices]
    return next((names for names in named if names <= ALLOWED), named[0])


def _closure(name: str) -> set[str]:
    """Return everything that a package needs when it runs."""
    found: set[str] = set()
    waiting = [(name, frozenset[str]())]
    while waiting:
        one, extras = waiting.pop()
        for needed in _needs(installed(one), extras):
            canonical = _canonical(needed.name)
            if canonical not in found:
                found.add(canonical)
                waiting.append((canonical, frozenset(needed.extras)))
    return found


def _needs(package: Distribution | None, extras: Iterable[str]) -> Iterator[Requirement]:
    for line in (package.requires or []) if package else []:
        needed = Requirement(line)
        if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield needed


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
