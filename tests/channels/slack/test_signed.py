"""What comes by HTTP is read only when Slack has signed it, and says then what its writer said."""

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.slack.errors import BadBody, NotSigned
from bot.channels.slack.signed import Signed, is_a_try_of_the_line
from bot.simulate.in_slack import SECRET, signed

READER = Signed(SECRET)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dictionaries(TEXTS.filter(lambda name: name not in {"", "payload"}), TEXTS, min_size=1))
def test_a_form_says_what_its_writer_said(form: dict[str, str]) -> None:
    text = urlencode(form)
    assert READER.read(text.encode(), signed(text)) == form


@pytest.mark.parametrize(
    "changed",
    [
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Signature": "v0=æøå"},
        {"X-Slack-Signature": ""},
        {"X-Slack-Request-Timestamp": ""},
    ],
)
def test_odd_headers_prove_nothing(changed: dict[str, str]) -> None:
    with pytest.raises(NotSigned):
        READER.read(b"text=hjelp", {**signed("text=hjelp"), **changed})
    with pytest.raises(NotSigned):
        READER.read(b"text=hjelp", {})


@pytest.mark.parametrize("text", ["payload=7", "payload=" + "%5B" * 100_000, "{", '{"a": ' * 100_000])
def test_what_slack_never_sends_is_refused_though_it_is_signed(text: str) -> None:
    with pytest.raises(BadBody):
        READER.read(text.encode(), signed(text))


def test_only_a_look_at_the_certificate_comes_unsigned() -> None:
    assert is_a_try_of_the_line(b"token=abc&ssl_check=1")
    assert not is_a_try_of_the_line(b"text=ssl_check%3D1&command=%2Frunde")
    assert not is_a_try_of_the_line(b"\xff" * 2000)
