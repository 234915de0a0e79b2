"""Whether a line begins or carries on a question that says how it is answered, so that it is not joined to the last."""

from facilitation.slide.asked.pieces import one_end, section_line
from facilitation.slide.asked.wording import says_first


def begins_block(text: str) -> bool:
    """Whether `text` opens with such a phrase, lists options or axes, or says what the end of a scale means."""
    if not (text[:1].isupper() or text[:1].isdigit()):
        return False
    return one_end(text) is not None or section_line(text) is not None or says_first(text)
