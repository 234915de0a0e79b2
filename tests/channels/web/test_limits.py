"""Wrong codes are counted on those who type them, and what is counted comes back with time."""

import pytest

from bot.channels.web.limits import address_of
from dialogs.tries import Doorkeeper


def test_an_address_gets_its_tries_back_with_time() -> None:
    now = [0.0]
    keeper = Doorkeeper(each=(2, 0.5), all=(100, 1), now=lambda: now[0])
    assert keeper.wait("a") == 0
    keeper.wrong("a")
    keeper.wrong("a")
    assert keeper.wait("a") == 2
    assert keeper.wait("b") == 0
    now[0] = 2
    assert keeper.wait("a") == 0


def test_many_addresses_together_are_held_too() -> None:
    keeper = Doorkeeper(each=(5, 1), all=(10, 1), now=lambda: 0)
    for number in range(10):
        keeper.wrong(f"address {number}")
    assert keeper.wait("somebody new") > 0


@pytest.mark.parametrize(
    "remote,forwarded,counted",
    [
        ("81.166.0.9", "", "81.166.0.9"),
        ("81.166.0.9", "88.90.0.1", "81.166.0.9"),  # a stranger says whom they speak for: not believed
        ("10.0.0.2", "88.90.0.1, 81.166.0.7", "81.166.0.7"),
        ("127.0.0.1", "nonsense", "127.0.0.1"),
        ("2a01:799:10:20:1::7", "", "2a01:799:10:20::/64"),
        (None, "", "unknown"),
    ],
)
def test_whom_a_request_is_counted_on(remote: str | None, forwarded: str, counted: str) -> None:
    assert address_of(remote, {"X-Forwarded-For": forwarded} if forwarded else {}) == counted
