"""The methods' pages say what their files say, and each has its picture."""

import pytest

from facilitation.methods import bank
from tests.method_pages.pages import INDEX, file, index, page, picture

AGAIN = "`make pages` writes it"


@pytest.mark.parametrize("name", bank())
def test_a_methods_page_says_what_its_file_says(name: str) -> None:
    method = bank()[name]
    assert file(method).read_text(encoding="utf-8") == page(method), AGAIN
    assert picture(method).exists(), AGAIN


def test_every_method_is_in_the_list() -> None:
    text = INDEX.read_text(encoding="utf-8")
    assert text == index(text), AGAIN
