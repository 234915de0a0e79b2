"""`make licences`: writes docs/licences.md."""

from tests.licences.listing import HEAD, LIST, lines

LIST.write_text(HEAD + "\n".join(lines()) + "\n", encoding="utf-8")
