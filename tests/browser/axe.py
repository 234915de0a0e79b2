"""What shuts people out of a page: axe's findings under WCAG 2.1 A and AA, in light and in dark."""

from collections.abc import Sequence
from typing import Any, Literal

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}
THEMES: Sequence[Literal["light", "dark"]] = ("light", "dark")


async def faults(page: Page, within: str | None = None) -> Sequence[str]:
    """Return what axe finds on a page as it stands, or `within` a part of it, on lines: theme, rule, where and why."""
    found: list[str] = []
    for theme in THEMES:
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        result = await Axe().run(page, context=within, options=RULES)
        found += [f"{theme} {line}" for one in result.response["violations"] for line in _lines(one)]
    return found


def _lines(violation: dict[str, Any]) -> Sequence[str]:
    return [f"{violation['id']}: {node['target']} {node['failureSummary']}" for node in violation["nodes"]]
