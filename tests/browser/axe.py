"""What shuts people out of a page: axe's findings under WCAG 2.1 A and AA, in light and in dark."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
_COLOURS = ["color-contrast", "link-in-text-block"]  # what depends on nothing but colours
# To tell of all that is well takes axe, and the way here, longer than to find what is not.
RULES = {"runOnly": {"type": "tag", "values": _TAGS}, "resultTypes": ["violations"]}
COLOURS = {"runOnly": {"type": "rule", "values": _COLOURS}, "resultTypes": ["violations"]}
THEMES: Mapping[Literal["light", "dark"], Any] = {"light": RULES, "dark": COLOURS}


async def faults(page: Page, within: str | None = None) -> Sequence[str]:
    """Return what axe finds on a page as it stands, or `within` a part of it, on lines: theme, rule, where and why.

    Everything is looked at in light, and in dark what the colours decide: the rest of a page is the same.
    """
    found: list[str] = []
    for theme, rules in THEMES.items():
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        result = await Axe().run(page, context=within, options=rules)
        found += [f"{theme} {line}" for one in result.response["violations"] for line in _lines(one)]
    return found


def _lines(violation: dict[str, Any]) -> Sequence[str]:
    return [f"{violation['id']}: {node['target']} {node['failureSummary']}" for node in violation["nodes"]]
