"""Slides from files and streams -> the text that `facilitation.slide` reads. Its meaning is not decided here."""

from bot.slides.errors import SlideError
from bot.slides.files import slide_text, slide_text_of

__all__ = ["SlideError", "slide_text", "slide_text_of"]
