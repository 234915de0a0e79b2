"""Files to keep: minutes as Markdown, Word and JSON. `render` writes one; what stands in it is `minutes_outline`'s."""

from bot.documents.files import FORMATS, File, render

__all__ = ["FORMATS", "File", "render"]
