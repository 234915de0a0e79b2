"""Names of organisations: when two are the same one, and in which order people look them up."""

_NORWEGIAN = str.maketrans("æäøöå", "{{||}")  # after z stand æ, ø, å; ä and ö are sorted with them


def organisation_key(name: str) -> str:
    """Return what makes two spellings of an organisation's name the same one."""
    words = name.casefold().replace("-", " ").split()
    return " ".join(words[:-1] if len(words) > 1 and words[-1] == "kommune" else words)


def alphabetical(name: str) -> str:
    """Return what names are sorted by in Norwegian."""
    return organisation_key(name).translate(_NORWEGIAN)
