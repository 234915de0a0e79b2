"""Files to keep: minutes and results in seven forms. `render` writes one; `minutes_outline` and `results` say what."""

from bot.documents.files import FORMS, File, pictures_of, render

__all__ = ["FORMS", "File", "pictures_of", "render"]
